// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/daysfigure.h"

#include "views/analysis/charttext.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr int MilestoneRow = 0;
constexpr int BarRow = 1;
constexpr double BarHitWidth = 8; ///< A bar is hit within this width, however thin it is.

} // namespace

DaysFigure::DaysFigure(const ChartSpec &spec, const ChartStyle &style, double width)
    : m_spec(spec)
    , m_style(style)
    , m_layout(spec, style, width)
{
    collectMarks();
}

void DaysFigure::collectMarks()
{
    for (const DaysLayout::Label &label : m_layout.labels()) {
        const ChartMilestone &milestone = m_spec.milestones[size_t(label.milestone)];
        QRectF shape = label.text.isEmpty() ? label.stem : label.text.united(label.stem);
        shape.setHeight(label.text.isEmpty() ? shape.height() : label.text.height());
        const QString text = ChartSpec::tr("%1: %2 (%3)", "distance, milestone, date")
                                 .arg(m_spec.dayText(milestone.day), milestone.label, milestone.detail);
        const double slack = m_style.px(3);
        m_marks.push_back({shape, shape.adjusted(-slack, 0, slack, 0), MilestoneRow, text, milestone.recordIds});
    }
    addBeyond(m_layout.before());
    for (const DaysLayout::Bar &bar : m_layout.bars()) {
        const ChartCategory &day = m_spec.categories[size_t(bar.category)];
        const QString date = QLocale().toString(m_spec.electionDay.addDays(day.day), QLocale::ShortFormat);
        const double slack = std::max(0.0, (m_style.px(BarHitWidth) - bar.rect.width()) / 2);
        QRectF target = bar.rect.adjusted(-slack, 0, slack, 0);
        target.setTop(std::min(target.top(), m_layout.axisY() - m_style.px(16)));
        m_marks.push_back(markArea(m_spec, bar.rect, target, BarRow, bar.series, bar.category));
        m_marks.back().text.prepend(date + u" · "_s);
    }
    addBeyond(m_layout.after());
}

void DaysFigure::addBeyond(const DaysLayout::Beyond &beyond)
{
    if (beyond.count > 0)
        m_marks.push_back({beyond.text, beyond.text, BarRow, beyond.label, beyond.recordIds});
}

void DaysFigure::paint(QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const Tokens &tokens = m_style.tokens();
    painter->fillRect(m_layout.electionBand(), tokens.selection);
    paintLabels(painter);
    paintBars(painter);
    paintAxis(painter);
    painter->restore();
}

void DaysFigure::paintLabels(QPainter *painter) const
{
    const Tokens &tokens = m_style.tokens();
    const QFontMetricsF metrics(m_style.caption());
    for (const DaysLayout::Label &label : m_layout.labels()) {
        painter->fillRect(label.stem, tokens.border);
        if (label.text.isEmpty())
            continue;
        const ChartMilestone &milestone = m_spec.milestones[size_t(label.milestone)];
        const auto line = [&](const QString &text, double baseline, const QColor &ink) {
            const double left = label.left ? label.text.right() - metrics.horizontalAdvance(text) : label.text.left();
            paintWords(painter, {left, baseline}, text, m_style.caption(), ink);
        };
        line(label.name, label.text.top() + metrics.ascent(), tokens.text);
        line(milestone.detail, label.text.bottom() - metrics.descent(), tokens.muted);
    }
    const QFontMetricsF strong(m_style.strong());
    paintWords(painter, m_layout.electionLabel().topLeft() + QPointF(0, strong.ascent()), m_spec.dayLabel,
               m_style.strong(), tokens.accent);
}

void DaysFigure::paintBars(QPainter *painter) const
{
    for (const DaysLayout::Bar &bar : m_layout.bars()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(bar.rect, m_style.colour(m_spec.series[size_t(bar.series)].token));
    }
}

void DaysFigure::paintAxis(QPainter *painter) const
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    const Tokens &tokens = m_style.tokens();
    painter->fillRect(QRectF(0, m_layout.axisY(), m_layout.size().width(), 1), tokens.control);
    const QFontMetricsF metrics(m_style.caption());
    for (const DaysLayout::Tick &tick : m_layout.ticks()) {
        painter->fillRect(QRectF(std::round(tick.x), m_layout.axisY(), 1, m_style.px(4)), tokens.control);
        paintWords(painter, tick.text.topLeft() + QPointF(0, metrics.ascent()), tick.label,
                   tick.isElectionDay ? m_style.strong() : m_style.caption(),
                   tick.isElectionDay ? tokens.text : tokens.muted);
    }
    for (const DaysLayout::Beyond *beyond : {&m_layout.before(), &m_layout.after()})
        paintWords(painter, beyond->text.topLeft() + QPointF(0, metrics.ascent()), beyond->label, m_style.caption(),
                   tokens.muted);
}

} // namespace scrutineer
