// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace scrutineer {

/// One record as it was read and as it stands in a form. `before` is invalid for a new one, `now` for one taken away.
struct EditedRecord
{
    Record before;
    Record now;

    [[nodiscard]] bool isNew() const { return !before.isValid(); }
    [[nodiscard]] bool isRemoved() const { return !now.isValid(); }
    [[nodiscard]] bool isChanged() const { return isNew() || isRemoved() || before != now; }
    /// The id, of whichever of the two is there.
    [[nodiscard]] QString id() const { return now.isValid() ? now.id() : before.id(); }
    bool operator==(const EditedRecord &) const = default;
};

/// All that is under work in one form: a record, its parts and what is attached to it in rows, and the records that
/// were made in passing because a reference needed them. A value: the form fills it, a draft stores it, a commit writes
/// it.
struct RecordEdit
{
    EditedRecord main;
    /// The parts and what is attached, and the sources of these, each after the row that it belongs to.
    QList<EditedRecord> rows;
    QList<Record> created;
    /// Text that is no value yet ("6 Febr"), by record id and field name, so that a draft keeps it.
    QHash<QString, QHash<QString, QString>> typed;

    [[nodiscard]] bool isNew() const { return main.isNew(); }
    /// True when there is anything to save or to keep.
    [[nodiscard]] bool isChanged() const;
    /// What has to be committed; of the created records only those that something refers to. Empty when nothing
    /// changed.
    [[nodiscard]] ChangeSet changes(const QString &title) const;
    /// The ids that the record, its rows and the created records that are wanted refer to.
    [[nodiscard]] QSet<QString> references() const;
    /// Findings of the record, its rows and the created records, by record id.
    [[nodiscard]] QHash<QString, QList<Finding>> findings() const;

    /// For a draft.
    [[nodiscard]] QJsonObject toJson() const;
    /// The inverse of toJson. Nothing when it is none, or of a type that is not known; fields that are not known are
    /// left out.
    static std::optional<RecordEdit> fromJson(const QJsonObject &json);

    bool operator==(const RecordEdit &) const = default;
};

/// These ids and those that the created records among them refer to, and so on.
[[nodiscard]] QSet<QString> withReferences(QSet<QString> ids, const QList<Record> &created);

} // namespace scrutineer
