// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/codebookreader.h"

#include "models/storage/store.h"

#include <QHash>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

bool countsAsUse(const RecordType &type, const Field &field)
{
    const bool isOwnParent = QLatin1StringView(type.name) == "term"_L1 && field.key() == "parent"_L1;
    return field.isStored() && field.isReference() && QLatin1StringView(field.target) == "term"_L1 && !isOwnParent;
}

QHash<QString, qint64> usesByTerm(const Connection &connection)
{
    QHash<QString, qint64> uses;
    for (const RecordType *type : recordTypes()) {
        for (const Field &field : type->fields) {
            if (!countsAsUse(*type, field))
                continue;
            QSqlQuery rows = connection.query(
                u"SELECT r.id, c.n FROM (SELECT %2 AS term, count(*) AS n FROM %1 "
                "WHERE %2 IS NOT NULL GROUP BY %2) c JOIN record r ON r.seq = c.term"_s.arg(type->key(), field.key()));
            while (rows.next())
                uses[rows.value(0).toString()] += rows.value(1).toLongLong();
        }
    }
    return uses;
}

} // namespace

QString CodebookTerm::label(const QString &language) const
{
    const QString field = u"label_"_s + language;
    const QString own = record.type().indexOf(field) < 0 ? QString() : record.value(field).text();
    return own.isEmpty() ? record.value(u"label_en").text() : own;
}

QList<CodebookTerm> readCodebook(Connection &connection)
{
    const QHash<QString, qint64> uses = usesByTerm(connection);
    QList<CodebookTerm> terms;
    const QList<Record> records = Store(connection).records(requireRecordType(u"term"));
    for (const Record &record : records)
        terms.append({record, uses.value(record.id())});
    return terms;
}

} // namespace scrutineer
