// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/electiondossier.h"
#include "views/reports/pdfrenderer.h"

#include <QHash>
#include <QPicture>

namespace scrutineer::reports {

/// Writes dossiers as PDF with their charts as vectors, always in the light colours. Needs a QApplication.
class DossierExport
{
public:
    /// `families` are the typefaces in order of preference, as loadFonts() gives them.
    explicit DossierExport(const QStringList &families)
        : m_families(families)
    {
    }

    /// The charts of a dossier as drawings, by name; has to be called on the application's thread.
    [[nodiscard]] QHash<QString, QPicture> drawCharts(const Dossier &dossier) const;
    /// Writes the file whole or not at all, with charts that are drawn already; may run in a worker thread. The
    /// outcome holds a sentence when the file could not be written.
    [[nodiscard]] RenderOutcome write(const Dossier &dossier, const QHash<QString, QPicture> &charts,
                                      const QString &path) const;
    /// Both at once, on the application's thread.
    [[nodiscard]] RenderOutcome write(const Dossier &dossier, const QString &path) const;

private:
    QStringList m_families;
};

} // namespace scrutineer::reports
