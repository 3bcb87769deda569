// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/watchdog.h"

#include <algorithm>

namespace scrutineer {

namespace {

constexpr int tickMilliseconds = 5;

} // namespace

Watchdog::Watchdog(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(tickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::tick);
    m_clock.start();
    m_timer.start();
}

void Watchdog::restart()
{
    m_last = m_clock.nsecsElapsed();
    m_longest = 0;
}

double Watchdog::longest() const
{
    const qint64 now = m_clock.nsecsElapsed();
    return std::max(0.0, double(std::max(m_longest, now - m_last)) / 1e6 - tickMilliseconds);
}

void Watchdog::tick()
{
    const qint64 now = m_clock.nsecsElapsed();
    m_longest = std::max(m_longest, now - m_last);
    m_last = now;
}

} // namespace scrutineer
