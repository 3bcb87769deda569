// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/chartstyle.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

class QPainter;

namespace scrutineer {

/// A piece of running text with its looks.
struct TextRun
{
    QString text;
    QFont font;
    QColor colour;
};

/// One line of plain text from the left end of its baseline, as wide on every device as QFontMetricsF says: on a page
/// QPainter::drawText would space the letters anew, and words that were measured to fit would run into their
/// neighbours.
void paintWords(QPainter *painter, const QPointF &baseline, const QString &text, const QFont &font, const QColor &ink);

/// Paints pieces of text one after the other, wrapped at a width, and returns their size; with a null painter it only
/// measures. The text is taken as plain text.
QSizeF flowText(QPainter *painter, const QPointF &at, double width, const std::vector<TextRun> &runs);

/// A legend from left to right, wrapped at a width, followed by plain `trailing` text in muted when there is any.
/// Starts at `indent` when everything fits right of it, else as far left as needed. Returns its size; with a null
/// painter it only measures.
QSizeF flowLegend(QPainter *painter, const QPointF &at, double width, const ChartStyle &style,
                  const std::vector<ChartLegendEntry> &legend, double indent = 0, const QString &trailing = {});

} // namespace scrutineer
