// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/electiondossier.h"
#include "views/reports/pdfrenderer.h"

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

    /// Writes the file whole or not at all; the outcome holds a sentence when it could not.
    [[nodiscard]] RenderOutcome write(const Dossier &dossier, const QString &path) const;

private:
    QStringList m_families;
};

} // namespace scrutineer::reports
