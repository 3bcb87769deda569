// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/block.h"
#include "views/reports/structuretree.h"
#include "views/reports/textblock.h"

namespace scrutineer::reports {

/// Lines of a text.
struct TextMark
{
    SharedText text;
    int first = 0;
    int count = 0;
    QPointF at;
    int element = StructureTree::artifact;
};

/// A straight line.
struct RuleMark
{
    QPointF from;
    QPointF to;
    qreal width = 0;
    QColor colour;
};

/// A filled rectangle.
struct FillMark
{
    QRectF rect;
    QColor colour;
};

/// The ground of a cell, or its sign in a legend.
struct ToneMark
{
    QRectF rect;
    CellTone tone = CellTone::None;
};

/// A chart, to be drawn by whoever knows it.
struct ChartMark
{
    QRectF rect;
    ChartRef chart;
    QString alternative; ///< Printed in the chart's place when it cannot be drawn.
    int element = StructureTree::artifact;
};

/// The number of the page on which an anchor stands; ends at the right of the line that begins at `topRight`.
struct PageNumberMark
{
    QString anchor;
    QPointF topRight;
    TextSpec spec;
    int element = StructureTree::artifact;
};

/// The sign of the program on the cover.
struct LogoMark
{
    QRectF rect;
};

using Mark = std::variant<TextMark, RuleMark, FillMark, ToneMark, ChartMark, PageNumberMark, LogoMark>;

/// A place that can be clicked.
struct LinkArea
{
    QRectF rect;
    LinkTarget target;
    QString words; ///< What is announced: the words of the link.
    int element = StructureTree::artifact;
};

/// A place that links and the outline lead to.
struct AnchorMark
{
    QString anchor;
    int note = 0; ///< For a note at the foot of the page.
    qreal y = 0;
};

/// Marks on paper that stay together, relative to an origin of their own.
struct Fragment
{
    std::vector<Mark> marks;
    std::vector<LinkArea> links;
    std::vector<AnchorMark> anchors;

    /// Adds lines of a text with the links in them; `count` −1 is all from `first` on.
    void addText(const SharedText &text, QPointF at, int element, int first = 0, int count = -1);
    void addRule(QPointF from, QPointF to, qreal width, const QColor &colour);
    /// Adds all of another fragment, moved by an offset.
    void add(const Fragment &other, QPointF offset);
};

} // namespace scrutineer::reports
