// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/historylist.h"

#include <QList>
#include <QStandardItem>

namespace scrutineer {

class Theme;

/// What a row of the history is; kept under HistoryKindRole.
enum class HistoryKind { Day, Change, Record, Field, Deleted };

/// What the rows of the history keep beside their words, all in the first column.
enum HistoryRole {
    HistoryKindRole = Qt::UserRole,
    HistoryChangeRole, ///< The change's id.
    HistoryRecordRole, ///< The record's id.
    HistoryTypeRole,   ///< The record's type.
    HistoryFieldRole,  ///< The field's name.
    HistoryCountRole,  ///< How many records a change touched.
    HistoryLoadedRole, ///< Whether a change's records have been asked for.
};

/// The day of a UTC instant in the computer's zone, in words: "Wednesday, 7 February 2024".
[[nodiscard]] QString historyDay(const QString &instant, const QLocale &locale);
/// A heading, or a remark that nobody can choose.
[[nodiscard]] QList<QStandardItem *> historyDayRow(const QString &text, const Theme &theme);
/// A change, with an empty child so that it can be opened.
[[nodiscard]] QList<QStandardItem *> historyChangeRow(const ChangeEntry &change, const QLocale &locale);
/// A record within a change, with its fields.
[[nodiscard]] QList<QStandardItem *> historyRecordRow(const HistoryRecord &record, const QString &changeId);
/// A deleted record.
[[nodiscard]] QList<QStandardItem *> historyDeletedRow(const DeletedRecord &record, const QLocale &locale);

} // namespace scrutineer
