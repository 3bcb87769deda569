// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace scrutineer {

/// Ticks every 5 ms on the event loop of its thread and keeps the longest time that a tick was overdue: how long the
/// window would not have answered.
class Watchdog : public QObject
{
public:
    explicit Watchdog(QObject *parent = nullptr);

    /// Forgets what was.
    void restart();
    /// Milliseconds that the event loop was held up at most since restart(); includes a hold-up that still lasts.
    [[nodiscard]] double longest() const;

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_last = 0;
    qint64 m_longest = 0;
};

} // namespace scrutineer
