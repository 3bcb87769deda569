// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordsql.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

QString selectRecordSql(const RecordType &type)
{
    QString columns = u"r.id, r.private"_s;
    for (const Field &field : type.fields) {
        if (!field.isStored())
            continue;
        columns += field.isReference() ? u", (SELECT x.id FROM record x WHERE x.seq = t.%1)"_s.arg(field.key())
                                       : u", t.%1"_s.arg(field.key());
    }
    return u"SELECT %1 FROM %2 t JOIN record r ON r.seq = t.seq"_s.arg(columns, type.key());
}

Record recordFromRow(const RecordType &type, const QSqlQuery &row)
{
    Record record(type, row.value(0).toString());
    record.setPrivate(row.value(1).toInt() == 1);
    int column = 2;
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].isStored())
            record.setValue(int(i), Value::fromVariant(row.value(column++)));
    }
    return record;
}

} // namespace scrutineer
