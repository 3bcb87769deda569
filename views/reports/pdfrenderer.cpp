// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pdfrenderer.h"

#include "views/reports/pagepainter.h"
#include "views/reports/pdffinisher.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace scrutineer::reports {

namespace {

/// Words of this file for the user.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ReportRenderer)
};

/// Paints all pages; returns the names of charts that could not be drawn.
QStringList paintAll(const PagedReport &report, const ChartPainter &charts, QByteArray &painted)
{
    QBuffer buffer(&painted);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    QStringList missing;
    for (int i = 0; i < report.pageCount(); ++i) {
        if (i > 0)
            writer.newPage();
        PagePainter pagePainter(painter, report.style(), charts, PagePainter::Marking::Specks);
        pagePainter.paint(report.pages()[size_t(i)]);
        missing += pagePainter.missingCharts();
    }
    return missing;
}

/// Puts the bytes into the file, whole or not at all; returns a sentence on failure.
QString save(const QByteArray &bytes, const QString &path)
{
    const QFileInfo target(path);
    const QString shown = QDir::toNativeSeparators(target.absoluteFilePath());
    if (target.isDir())
        return Sentences::tr("“%1” is a folder. Choose a file name for the report.").arg(shown);
    if (!target.absoluteDir().exists())
        return Sentences::tr("The folder of “%1” does not exist. Choose another place for the report.").arg(shown);
    QSaveFile file(target.absoluteFilePath());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        return {};
    return Sentences::tr(
               "The report could not be written to “%1”: %2. Choose another place, or make room, and try again.")
        .arg(shown, file.errorString());
}

} // namespace

RenderOutcome renderPdf(const Document &document, const ReportStyle &style, const QString &path,
                        const ChartPainter &charts)
{
    return renderPdf(PagedReport(document, style), document, path, charts);
}

RenderOutcome renderPdf(const PagedReport &report, const Document &document, const QString &path,
                        const ChartPainter &charts)
{
    RenderOutcome outcome;
    QByteArray painted;
    for (const QString &chart : paintAll(report, charts, painted))
        outcome.warnings
            << Sentences::tr("The chart “%1” could not be drawn; its description stands in its place.").arg(chart);
    for (const QString &note : report.missingNotes())
        outcome.warnings << Sentences::tr("A source that the report cites is not in it: %1.").arg(note);
    try {
        outcome.problem = save(PdfFinisher(report, document).finish(painted), path);
    } catch (const std::exception &problem) {
        outcome.problem =
            Sentences::tr("The report could not be finished: %1.").arg(QString::fromLocal8Bit(problem.what()));
    }
    if (outcome.isOk())
        outcome.pageCount = report.pageCount();
    return outcome;
}

} // namespace scrutineer::reports
