// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/foundrecord.h"

#include "models/storage/keycursor.h"
#include "models/storage/searchfields.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// A note on a citation of a figure of a part is four steps from what is shown; rows that hang on each other in a ring
// must not keep one for ever.
constexpr int mostSteps = 4;

// Seqs are numbers of this file, so they stand in the SQL as such.
QString listed(const QSet<qint64> &seqs)
{
    QStringList numbers;
    for (const qint64 seq : seqs)
        numbers += QString::number(seq);
    return numbers.join(u',');
}

// The owner of each row of one type.
void readOwners(const Connection &connection, const RecordType &type, const QSet<qint64> &seqs,
                QHash<qint64, qint64> &owners)
{
    KeyCursor cursor(
        connection,
        u"SELECT seq, %1 FROM %2 WHERE seq IN (%3)"_s.arg(QLatin1StringView(type.owner), type.key(), listed(seqs)), {});
    while (cursor.next())
        owners.insert(cursor.key(), cursor.key(1));
}

} // namespace

bool isShownAsOwner(const RecordType &type)
{
    return (type.placement == Placement::Part || type.placement == Placement::Attached) && *type.owner;
}

QStringList kindsShownAs(const QString &typeName)
{
    QStringList kinds;
    const RecordType *shown = recordType(typeName);
    if (!shown)
        return kinds;
    kinds += searchKind(*shown);
    for (const RecordType *type : recordTypes()) {
        if (!isShownAsOwner(*type) || type == shown)
            continue;
        const Field &owner = *type->find(QString::fromLatin1(type->owner));
        // Parts of parts are few: a coding belongs to a statement, and nothing indexed is a part of a coding.
        if (owner.kind == FieldKind::AnyReference || shown->key() == QLatin1StringView(owner.target))
            kinds += searchKind(*type);
    }
    return kinds;
}

QHash<qint64, FoundRecord> foundRecords(const Connection &connection, const QSet<qint64> &seqs)
{
    QHash<qint64, FoundRecord> found;
    found.reserve(seqs.size());
    KeyCursor cursor(connection, u"SELECT seq, type, id FROM record WHERE seq IN (%1)"_s.arg(listed(seqs)), {});
    QByteArray last;
    const RecordType *type = nullptr;
    while (cursor.next()) {
        if (const QByteArrayView name = cursor.text(1); name != last) {
            last = name.toByteArray();
            type = recordType(QString::fromLatin1(last));
        }
        if (type)
            found.insert(cursor.key(), {cursor.key(), type, QString::fromUtf8(cursor.text(2))});
    }
    return found;
}

QHash<qint64, FoundRecord> shownRecords(const Connection &connection, QHash<qint64, FoundRecord> rows)
{
    for (int step = 0; step < mostSteps; ++step) {
        QHash<const RecordType *, QSet<qint64>> below;
        for (const FoundRecord &row : std::as_const(rows)) {
            if (isShownAsOwner(*row.type))
                below[row.type].insert(row.seq);
        }
        if (below.isEmpty())
            break;
        QHash<qint64, qint64> owners;
        for (auto entry = below.cbegin(); entry != below.cend(); ++entry)
            readOwners(connection, *entry.key(), *entry, owners);
        const QHash<qint64, FoundRecord> above = foundRecords(connection, QSet<qint64>(owners.cbegin(), owners.cend()));
        for (FoundRecord &row : rows) {
            const auto owner = above.constFind(owners.value(row.seq));
            if (owner != above.cend())
                row = *owner;
        }
    }
    return rows;
}

} // namespace scrutineer
