// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/columnchain.h"

#include "models/records/recordparts.h"
#include "models/storage/keycursor.h"
#include "models/storage/pathsql.h"

#include <QHash>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

std::size_t seqCount(const Connection &connection)
{
    return std::size_t(connection.value(u"SELECT max(seq) FROM record"_s).toLongLong() + 1);
}

} // namespace

ColumnChain::ColumnChain(const Connection &connection, const ValuePath &path)
{
    readEnd(connection, path);
    // Backwards: what each record leads to is known before the records that lead to it are read.
    std::vector<std::pair<const RecordType *, QString>> steps;
    const RecordType *type = path.type;
    for (qsizetype i = 0; i < PathSql::leadingSteps(path); ++i) {
        steps.emplace_back(type, path.steps[i]);
        type = &requireRecordType(QString::fromLatin1(type->find(path.steps[i])->target));
    }
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        follow(connection, *step->first, step->second);
}

void ColumnChain::readEnd(const Connection &connection, const ValuePath &path)
{
    PathSql paths;
    const QString value = paths.endExpression(path, u"t"_s);
    KeyCursor rows(connection, u"%1SELECT t.seq, %2 FROM %3 t"_s.arg(paths.with(), value, path.owner->key()), {});
    m_places.assign(seqCount(connection), -1);
    QHash<QByteArray, int> known;
    // Along an index equal values follow each other.
    QByteArray last;
    int place = -1;
    while (rows.next()) {
        const QByteArrayView key = rows.text(1);
        if (key.isNull())
            continue;
        if (place < 0 || key != QByteArrayView(last)) {
            last = key.toByteArray();
            place = known.value(last, int(m_keys.size()));
            if (place == m_keys.size()) {
                known.insert(last, place);
                m_keys += QString::fromUtf8(key);
            }
        }
        m_places[std::size_t(rows.key())] = place;
    }
}

void ColumnChain::follow(const Connection &connection, const RecordType &type, const QString &field)
{
    std::vector<int> places(m_places.size(), -1);
    KeyCursor rows(connection, u"SELECT t.seq, t.%1 FROM %2 t"_s.arg(field, type.key()), {});
    while (rows.next())
        places[std::size_t(rows.key())] = rows.isBlank(1) ? -1 : place(rows.key(1));
    m_places = std::move(places);
}

} // namespace scrutineer
