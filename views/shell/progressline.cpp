// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/progressline.h"

#include "views/shell/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace scrutineer {

ProgressLine::ProgressLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Working"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_shown = true;
        update();
    });
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ProgressLine::start()
{
    if (++m_works == 1)
        m_delay.start();
}

void ProgressLine::finish()
{
    m_works = std::max(0, m_works - 1);
    if (m_works > 0)
        return;
    m_delay.stop();
    m_shown = false;
    m_fraction = -1;
    update();
}

void ProgressLine::setFraction(double fraction)
{
    m_fraction = std::min(fraction, 1.0);
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    const int length = m_fraction < 0 ? width() : int(width() * m_fraction);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, length, height()}), m_theme.tokens().accent);
}

void ProgressLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Working"));
    QWidget::changeEvent(event);
}

} // namespace scrutineer
