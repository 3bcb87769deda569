// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/timeline.h"

#include <QFrame>
#include <QHash>

#include <utility>

class QLabel;
class QPushButton;

namespace scrutineer {

class Theme;

/// What can be done with days that were chosen on a timeline: keep only what falls on them, or list it.
class TimelineRangeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TimelineRangeBar(const Theme &theme, QWidget *parent = nullptr);

    /// Says which days were chosen and how many records of each type touch them.
    void setRange(const Timeline &timeline, const std::pair<int, int> &days);

Q_SIGNALS:
    void narrowRequested(const QString &type);
    void listRequested(const QString &type);
    void cleared();

private:
    QLabel *m_words;
    QHash<QString, QPushButton *> m_lists;
    QHash<QString, QPushButton *> m_narrows;
};

/// The condition that a record's date touches these days, which are counted from the voting day; for visits, statements
/// and, where the timeline is of one election, missions. Stacked, a date counts by its distance from its own voting
/// day, the nearest one where there are several, and only when it is known to the day.
[[nodiscard]] Filter rangeFilter(const Timeline &timeline, const QString &type, const std::pair<int, int> &days);
/// How many records of the timeline that filter lists.
[[nodiscard]] int countWithin(const Timeline &timeline, const QString &type, const std::pair<int, int> &days);

} // namespace scrutineer
