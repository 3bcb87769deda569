// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace scrutineer {

/// One field of one record before and after a change. The field is named as in its type's table; "private" is the
/// name of the mark that every record has.
struct FieldChange
{
    QString field;
    Value before;
    Value after;
    bool operator==(const FieldChange &) const = default;
};

/// One record inserted, updated or deleted.
struct RecordChange
{
    enum class Operation { Insert, Update, Delete };
    Operation operation = Operation::Update;
    QString type; ///< The record type's name.
    QString id;
    QList<FieldChange> fields; ///< Insert: the non-blank values; delete: the same as before; update: what differs.
    QString created;           ///< UTC instant of the first insert; kept so that restoring brings it back.
    bool operator==(const RecordChange &) const = default;

    /// The change that takes this one back.
    [[nodiscard]] RecordChange inverse() const;
};

/// Where a change comes from in the line of undo.
enum class ChangeOrigin { Edit, Undo, Redo, Revert, Import };

/// A titled list of changes that are committed together or not at all: the only way that data changes.
///
/// The before-values are the optimistic lock: a record that no longer holds them makes the whole set a conflict.
/// References may point at records of the same set in any order.
struct ChangeSet
{
    QString title; ///< For the undo menu and the history, in the program's language of the day.
    QList<RecordChange> changes;
    ChangeOrigin origin = ChangeOrigin::Edit;
    QString target;                      ///< The id of the change that is undone, redone or reverted.
    QHash<QString, QByteArray> contents; ///< Bytes of new attachments by their SHA-256 in lower-case hex.

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
    /// Adds a new record; its id must be set. Blank fields are left out.
    void insert(const Record &record);
    /// Adds what differs between two states of the same record; nothing when they are equal.
    void update(const Record &before, const Record &after);
    /// Adds the removal of a record as it stands now.
    void remove(const Record &record, const QString &created = {});
    /// The changes that take these back, in reverse order, without a title.
    [[nodiscard]] ChangeSet inverse() const;
};

/// Brings changes one by one, so that a bulk change needs no more memory than one of them.
class ChangeSource
{
public:
    virtual ~ChangeSource() = default;
    /// Starts again at the first change; the writer goes through the changes three times.
    virtual void rewind() = 0;
    /// Fills in the next change; false at the end.
    virtual bool next(RecordChange &change) = 0;
    /// The same where only inserts need their fields: a source that has to look them up may leave them out of others.
    virtual bool nextHead(RecordChange &change) { return next(change); }
};

/// The changes of a set, which must outlive it.
class ChangeSetSource : public ChangeSource
{
public:
    explicit ChangeSetSource(const ChangeSet &changes)
        : m_changes(changes)
    {
    }
    void rewind() override { m_position = 0; }
    bool next(RecordChange &change) override;

private:
    const ChangeSet &m_changes;
    qsizetype m_position = 0;
};

/// What is said of a change beside its rows.
struct ChangeHeader
{
    QString title;
    QString author;
    ChangeOrigin origin = ChangeOrigin::Edit;
    QString target;    ///< The id of the change that is undone, redone or reverted.
    bool bulk = false; ///< Inserts leave only the id in history.
};

/// What a commit did; every view listens to it.
struct ChangeNotice
{
    QString id; ///< Of the change.
    QString title;
    QString at; ///< UTC instant.
    ChangeOrigin origin = ChangeOrigin::Edit;
    QString target;
    QHash<QString, qint64> counts; ///< Records touched by type name.
    /// The changes one by one, when they are at most `listed`; else empty.
    QList<RecordChange> rows;
    static constexpr qsizetype listed = 1000;

    /// True when the rows are not listed, so that a view has to read again.
    [[nodiscard]] bool isBulk() const { return rows.isEmpty() && !counts.isEmpty(); }
};

} // namespace scrutineer
