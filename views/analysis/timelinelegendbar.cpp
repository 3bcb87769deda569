// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelinelegendbar.h"

#include "views/analysis/timelinelegend.h"
#include "views/shell/theme.h"

#include <QPainter>

#include <cmath>

namespace scrutineer {

TimelineLegendBar::TimelineLegendBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_timeline(std::make_shared<const Timeline>())
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TimelineLegendBar::setTimeline(const std::shared_ptr<const Timeline> &timeline)
{
    m_timeline = timeline;
    setAccessibleDescription(TimelineLegend(*timeline, ChartStyle(m_theme.tokens(), m_theme.font(Type::Body))).words());
    updateGeometry();
    update();
}

int TimelineLegendBar::heightForWidth(int width) const
{
    const TimelineLegend legend(*m_timeline, ChartStyle(m_theme.tokens(), m_theme.font(Type::Body)));
    return int(std::ceil(legend.paint(nullptr, {}, width).height()));
}

QSize TimelineLegendBar::sizeHint() const
{
    return {m_theme.tokens().px(400), heightForWidth(std::max(200, width()))};
}

void TimelineLegendBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    TimelineLegend(*m_timeline, ChartStyle(m_theme.tokens(), m_theme.font(Type::Body))).paint(&painter, {}, width());
}

} // namespace scrutineer
