// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/pagedreport.h"

namespace scrutineer::reports {

/// What came of writing a report.
struct RenderOutcome
{
    QString problem;      ///< A sentence for the user; empty when the file was written.
    QStringList warnings; ///< Sentences: the file is there, but this is missing in it.
    int pageCount = 0;

    [[nodiscard]] bool isOk() const { return problem.isEmpty(); }
};

/// Writes the document as a PDF: A4, fonts embedded, tagged, with outline and links. The file at `path` is replaced
/// only when the new one is whole; on a problem it stays as it was and nothing else is left behind.
///
/// Needs a QGuiApplication. May run in a worker thread when `charts` may.
[[nodiscard]] RenderOutcome renderPdf(const Document &document, const ReportStyle &style, const QString &path,
                                      const ChartPainter &charts);

/// The same for a report that is laid out already, such as for a preview.
[[nodiscard]] RenderOutcome renderPdf(const PagedReport &report, const Document &document, const QString &path,
                                      const ChartPainter &charts);

} // namespace scrutineer::reports
