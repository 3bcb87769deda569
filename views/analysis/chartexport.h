// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"
#include "views/shell/tokens.h"

#include <QCoreApplication>
#include <QFont>
#include <QRectF>

class QPainter;

namespace scrutineer {

/// A file format of a chart.
enum class ChartFormat {
    Png, ///< Pixels at twice the size, on the background's colour.
    Svg, ///< Vectors; text stays text in the named font.
    Csv, ///< The values, see chartCsv.
};

/// What came of writing a chart to a file.
struct ChartWritten
{
    bool ok = false;
    QString path;     ///< The file written to, or tried.
    QString sentence; ///< For the user: what was written, or why not and what to do.
};

/// Charts as files and on pages. Works without a screen ("offscreen" platform), needs a QApplication. Everything is
/// drawn whole: title, figure, footnote, legend and the filter that was used.
class ChartExport
{
    Q_DECLARE_TR_FUNCTIONS(ChartExport)

public:
    /// Draws with these tokens and this typeface; files and pages are usually light at 100 %.
    ChartExport(const Tokens &tokens, const QFont &font);

    /// Writes a file, by way of a temporary one beside it: an existing file is replaced whole or not at all.
    [[nodiscard]] ChartWritten write(const ChartSpec &spec, ChartFormat format, const QString &path) const;
    /// The format that a file name's ending asks for; nothing for an unknown ending.
    [[nodiscard]] static std::optional<ChartFormat> formatOf(const QString &path);
    /// A file name for a chart: its id with the format's ending, free of what file systems forbid.
    [[nodiscard]] static QString fileName(const ChartSpec &spec, ChartFormat format);

    /// The chart's size in pixels at 100 %, laid out for this width; for its aspect ratio on a page.
    [[nodiscard]] QSizeF size(const ChartSpec &spec, double width = 640) const;
    /// Paints the chart as vectors into a rectangle of any unit, for PDF: laid out for `width` pixels at 100 %, scaled
    /// evenly to fit, at the upper left. No background. The painter is left as it was.
    void paint(QPainter *painter, const QRectF &target, const ChartSpec &spec, double width = 640) const;

private:
    [[nodiscard]] QByteArray png(const ChartSpec &spec) const;
    [[nodiscard]] QByteArray svg(const ChartSpec &spec) const;

    Tokens m_tokens;
    QFont m_font;
};

} // namespace scrutineer
