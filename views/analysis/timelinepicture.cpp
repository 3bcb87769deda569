// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelinepicture.h"

#include "views/analysis/charttext.h"
#include "views/analysis/timelinelegend.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

TimelinePicture::TimelinePicture(std::shared_ptr<const Timeline> timeline, const Tokens &tokens, const QFont &font,
                                 TimelineScale::Mode mode, const QString &filter, const QString &source)
    : m_timeline(std::move(timeline))
    , m_style(tokens, pictureFont(font))
    , m_mode(mode)
    , m_filter(filter)
    , m_source(source)
{
}

QString TimelinePicture::title() const
{
    return m_timeline->stacked ? tr("Timeline of all elections, each from its voting day")
                               : tr("Timeline: %1").arg(m_timeline->title);
}

QSizeF TimelinePicture::size(double width) const
{
    return {width, draw(nullptr, width)};
}

void TimelinePicture::paint(QPainter *painter, double width) const
{
    painter->save();
    draw(painter, width);
    painter->restore();
}

// Nothing that has no place on the axis is kept silent.
QStringList TimelinePicture::footLines() const
{
    QStringList lines;
    const Timeline &timeline = *m_timeline;
    if (!timeline.closes.isEmpty()) {
        lines += timeline.zone.isEmpty()
                     ? tr("Polls close at %1 (broken line).").arg(timeline.closes)
                     : tr("Polls close at %1, UTC%2 (broken line).").arg(timeline.closes, timeline.zone);
    }
    if (!timeline.undated.isEmpty()) {
        QStringList names;
        for (const int item : timeline.undated)
            names += timeline.items[item].label;
        lines += tr("Without a date (%1): %2.").arg(QString::number(names.size()), names.join(u"; "_s));
    }
    QStringList steps;
    for (const TimelineMilestone &one : timeline.milestones)
        steps += tr("%1 %2", "step of the election, date").arg(one.label, one.date);
    if (!steps.isEmpty())
        lines += tr("Steps of the election: %1.").arg(steps.join(u"; "_s));
    lines += tr("Days are counted from the voting day (E). A number tells how many records a sign stands for.");
    lines += m_filter.isEmpty() ? tr("No filter.") : tr("Filter: %1").arg(m_filter);
    if (!m_source.isEmpty())
        lines += m_source;
    return lines;
}

double TimelinePicture::draw(QPainter *painter, double width) const
{
    const Tokens &tokens = m_style.tokens();
    double y = 0;
    const auto flow = [&](const QString &text, const QFont &font, const QColor &ink, double gap) {
        y += flowText(painter, {0, y}, width, {{text, font, ink}}).height() + gap;
    };
    flow(title(), m_style.heading(), tokens.text, m_style.px(2));
    flow(m_timeline->summary(), m_style.caption(), tokens.muted, m_style.px(8));
    y += TimelineLegend(*m_timeline, m_style).paint(painter, {0, y}, width).height() + m_style.px(6);

    TimelineLayout layout(m_timeline, m_style, width);
    layout.setScale(layout.fittingScale(m_mode));
    const TimelineFigure figure(layout, false);
    if (painter) {
        painter->save();
        painter->translate(0, y);
        figure.paintHead(painter, {});
        painter->translate(0, figure.axis().height());
        figure.paintRows(painter, 0, layout.height(), {});
        painter->fillRect(QRectF(0, layout.height(), width, 1), tokens.border);
        painter->restore();
    }
    y += figure.axis().height() + layout.height() + m_style.px(8);
    for (const QString &line : footLines())
        flow(line, m_style.caption(), tokens.muted, m_style.px(2));
    return y;
}

} // namespace scrutineer
