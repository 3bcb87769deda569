// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/editors/createdrecords.h"

#include <algorithm>

namespace scrutineer {

void CreatedRecords::add(const Record &record)
{
    m_records.append(record);
    Q_EMIT added(record.id());
}

void CreatedRecords::replace(const Record &record)
{
    for (Record &own : m_records) {
        if (own.id() == record.id() && own != record) {
            own = record;
            Q_EMIT changed(record.id());
            return;
        }
    }
}

void CreatedRecords::reset(const QList<Record> &records)
{
    m_records = records;
}

Record CreatedRecords::record(const QString &id) const
{
    const auto found =
        std::find_if(m_records.begin(), m_records.end(), [&id](const Record &record) { return record.id() == id; });
    return found == m_records.end() ? Record() : *found;
}

QString CreatedRecords::label(const QString &id) const
{
    const Record made = record(id);
    if (!made.isValid())
        return {};
    QString full;
    for (const Field &field : made.type().fields) {
        if (!field.isStored() || field.kind != FieldKind::Text)
            continue;
        const QString text = made.value(field.key()).text();
        if (field.flags.testFlag(ShortTitle) && !text.isEmpty())
            return text;
        if (field.flags.testFlag(Title) && full.isEmpty())
            full = text;
    }
    return full;
}

} // namespace scrutineer
