// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/history.h"

#include <QList>

namespace scrutineer {

/// What can be undone and redone next, as ids of changes. It is read from history, so it outlives the session, and
/// follows the commits.
///
/// Undoing makes a change of its own that is the inverse; redoing is the inverse of that one. So the redo list holds
/// the ids of the undoing changes.
class UndoLine
{
public:
    /// One step with the title that the menu shows.
    struct Step
    {
        QString id;
        QString title;
        bool operator==(const Step &) const = default;
    };

    /// Starts from changes in the order they were made.
    void reset(const QList<ChangeEntry> &oldestFirst);
    /// Follows one commit.
    void follow(const QString &id, const QString &title, ChangeOrigin origin, const QString &target);
    /// Drops a step that can no longer be taken, so that the one before it can.
    void drop(const QString &id);

    [[nodiscard]] const QList<Step> &undoable() const { return m_undo; } ///< The next one is last.
    [[nodiscard]] const QList<Step> &redoable() const { return m_redo; } ///< The next one is last.

private:
    QList<Step> m_undo;
    QList<Step> m_redo;
};

} // namespace scrutineer
