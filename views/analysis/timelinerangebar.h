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

/// The records of a type on the timeline whose date touches these days: those that the filter of rangeFilter() lists.
[[nodiscard]] int countWithin(const Timeline &timeline, const QString &type, const Edtf &days);
/// The days as a date; `days` are counted from `votingDay`.
[[nodiscard]] Edtf rangeDates(const QDate &votingDay, const std::pair<int, int> &days);
/// The condition that a record's date touches these days; for missions, visits and statements.
[[nodiscard]] Filter rangeFilter(const QString &type, const Edtf &days);

} // namespace scrutineer
