// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartsheet.h"

#include "views/analysis/marklook.h"
#include "views/analysis/picturefoot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

/// True for kinds whose rows are the categories that have a value.
bool hasRowsOfValues(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Bars:
    case ChartKind::StackedBars:
    case ChartKind::Shares:
    case ChartKind::Lollipops:
    case ChartKind::Boxes:
    case ChartKind::Dots:
    case ChartKind::Diverging:
        return true;
    case ChartKind::Days:
    case ChartKind::Columns:
    case ChartKind::Lines:
    case ChartKind::Histogram:
    case ChartKind::Points:
    case ChartKind::HeatMap:
        return false;
    }
    return false;
}

/// The pieces of the footnote right of its label, or with it where the figure has no column of labels.
std::vector<TextRun> footnoteRuns(const ChartFootnote &footnote, const ChartStyle &style, bool hasColumn)
{
    std::vector<TextRun> runs;
    if (!hasColumn && !footnote.label.isEmpty())
        runs.push_back({footnote.label + u": "_s, style.caption(), style.tokens().muted});
    if (!footnote.text.isEmpty())
        runs.push_back({footnote.text, style.caption(), style.tokens().text});
    if (!footnote.rest.isEmpty())
        runs.push_back({(runs.empty() ? u""_s : u" "_s) + footnote.rest, style.caption(), style.tokens().muted});
    return runs;
}

/// The spec with a footnote for categories that have no row, where it does not name them itself.
ChartSpec withGaps(const ChartSpec &spec)
{
    ChartSpec whole = spec;
    const bool dropsRows = hasRowsOfValues(spec.kind) && !spec.drawnCategories().empty();
    if (dropsRows && spec.footnote.isEmpty())
        whole.footnote = spec.footnoteOfMissing(ChartSpec::tr("No value"));
    return whole;
}

std::vector<TextRun> titleRuns(const ChartSpec &spec, const ChartStyle &style)
{
    return pictureTitle(spec.title, spec.subtitle, style);
}

PictureFoot footOf(const ChartSpec &spec)
{
    return {spec.counted, spec.filter, spec.source};
}

} // namespace

ChartSheet::ChartSheet(const ChartSpec &spec, const ChartStyle &style, double width, SheetParts parts,
                       double labelColumn)
    : m_spec(withGaps(spec))
    , m_entries(figureLegend(m_spec))
    , m_style(style)
    , m_width(width)
    , m_parts(parts)
    , m_figure(makeFigure(m_spec, style, width, {labelColumn, parts.testFlag(SheetPart::Axes)}))
{
    layOutTitle();
    m_plot = {{0, m_height}, m_figure->size()};
    m_height += m_figure->size().height();
    layOutFootnote();
    layOutLegend();
    layOutBasis();
    collectMarks();
}

void ChartSheet::layOutTitle()
{
    if (!m_parts.testFlag(SheetPart::Title) || m_spec.title.isEmpty())
        return;
    m_title = {{0, 0}, flowText(nullptr, {}, m_width, titleRuns(m_spec, m_style))};
    m_height = m_title.size.height() + m_style.px(12);
}

double ChartSheet::footnoteLeft() const
{
    const double label = QFontMetricsF(m_style.caption()).horizontalAdvance(m_spec.footnote.label);
    return label <= m_figure->labelEdge() + 0.5 ? m_figure->plotEdge() : 0;
}

void ChartSheet::layOutFootnote()
{
    if (!m_parts.testFlag(SheetPart::Footnote) || m_spec.footnote.isEmpty())
        return;
    m_footnote.at = {0, m_height + m_style.px(8)};
    const double left = footnoteLeft();
    const QSizeF text = flowText(nullptr, {}, m_width - left, footnoteRuns(m_spec.footnote, m_style, left > 0));
    const double least = QFontMetricsF(m_style.caption()).height();
    m_footnote.size = {m_width, m_style.px(8) + std::max(text.height(), least)};
    m_height = m_footnote.at.y() + m_footnote.size.height();
}

void ChartSheet::layOutLegend()
{
    if (!m_parts.testFlag(SheetPart::Legend) || m_entries.empty())
        return;
    m_legend.at = {0, m_height + m_style.px(8)};
    m_legend.size = flowLegend(nullptr, {}, m_width, m_style, m_entries, m_figure->plotEdge());
    m_height = m_legend.at.y() + m_legend.size.height();
}

void ChartSheet::layOutBasis()
{
    if (!m_parts.testFlag(SheetPart::Basis) || footOf(m_spec).isEmpty())
        return;
    m_basis.at = {0, m_height + m_style.px(10)};
    m_basis.size = flowText(nullptr, {}, m_width, footOf(m_spec).runs(m_style));
    m_height = m_basis.at.y() + m_basis.size.height();
}

void ChartSheet::collectMarks()
{
    int lastRow = -1;
    for (ChartMarkArea mark : m_figure->marks()) {
        mark.shape.translate(m_plot.at);
        mark.target.translate(m_plot.at);
        lastRow = std::max(lastRow, mark.row);
        m_marks.push_back(mark);
    }
    if (m_footnote.size.isEmpty() || m_spec.footnote.recordIds.isEmpty())
        return;
    const double left = footnoteLeft();
    const QSizeF text = flowText(nullptr, {}, m_width - left, footnoteRuns(m_spec.footnote, m_style, left > 0));
    const QRectF shape(m_footnote.at + QPointF(left, m_style.px(8)), text);
    m_marks.push_back({shape, shape, lastRow + 1, m_spec.footnote.sentence(), m_spec.footnote.recordIds});
}

void ChartSheet::paint(QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::TextAntialiasing);
    if (!m_title.size.isEmpty())
        flowText(painter, m_title.at, m_width, titleRuns(m_spec, m_style));
    painter->save();
    painter->translate(m_plot.at);
    m_figure->paint(painter);
    painter->restore();
    if (!m_footnote.size.isEmpty())
        paintFootnote(painter);
    if (!m_legend.size.isEmpty())
        flowLegend(painter, m_legend.at, m_width, m_style, m_entries, m_figure->plotEdge());
    if (!m_basis.size.isEmpty())
        flowText(painter, m_basis.at, m_width, footOf(m_spec).runs(m_style));
    painter->restore();
}

void ChartSheet::paintFootnote(QPainter *painter) const
{
    painter->fillRect(QRectF(m_footnote.at, QSizeF(m_width, 1)), m_style.tokens().border);
    const double top = m_footnote.at.y() + m_style.px(8);
    const double left = footnoteLeft();
    if (left > 0) {
        const QFontMetricsF metrics(m_style.caption());
        const double start = m_figure->labelEdge() - metrics.horizontalAdvance(m_spec.footnote.label);
        paintWords(painter, {start, top + metrics.ascent()}, m_spec.footnote.label, m_style.caption(),
                   m_style.tokens().muted);
    }
    flowText(painter, {left, top}, m_width - left, footnoteRuns(m_spec.footnote, m_style, left > 0));
}

} // namespace scrutineer
