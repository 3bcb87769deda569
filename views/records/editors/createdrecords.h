// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"

#include <QHash>
#include <QObject>

namespace scrutineer {

/// Records that one form makes in passing, because a reference needed them; they are committed together with it.
class CreatedRecords final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes a new record in; its id must be set. Tells `added`.
    void add(const Record &record);
    /// Puts other values in. Tells `changed` when they differ.
    void replace(const Record &record);
    /// Forgets all and takes these.
    void reset(const QList<Record> &records);
    [[nodiscard]] QList<Record> all() const { return m_records; }
    [[nodiscard]] bool contains(const QString &id) const { return record(id).isValid(); }
    /// The record, or an invalid one.
    [[nodiscard]] Record record(const QString &id) const;
    /// What it is called so far; its short title where there is one.
    [[nodiscard]] QString label(const QString &id) const;

Q_SIGNALS:
    void added(const QString &id);
    void changed(const QString &id);

private:
    QList<Record> m_records;
};

} // namespace scrutineer
