// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/codebookhistory.h"

#include "models/storage/changejson.h"
#include "models/storage/store.h"

#include <QHash>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Selects of the claims that are coded with a term of this vocabulary, each with one place for its key.
QStringList waysToClaims(const QString &vocabulary)
{
    QStringList ways;
    for (const QString &type : {u"claim"_s, u"claim_yardstick"_s}) {
        for (const Field &field : requireRecordType(type).fields) {
            if (field.kind == FieldKind::Term && vocabulary == QLatin1StringView(field.vocabulary))
                ways += u"SELECT t.%1 AS seq FROM %2 t WHERE t.%3 = ?"_s.arg(type == u"claim" ? u"seq"_s : u"claim"_s,
                                                                             type, field.key());
        }
    }
    return ways;
}

} // namespace

QList<IssuedVersion> CodebookHistory::versions() const
{
    QList<IssuedVersion> found;
    QSqlQuery rows =
        m_connection.query(u"SELECT r.id, v.number, v.issued, v.changes, r.created FROM codebook_version v "
                           "JOIN record r ON r.seq = v.seq ORDER BY r.created, r.seq"_s);
    while (rows.next())
        found.append({rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString(),
                      rows.value(3).toString(), rows.value(4).toString()});
    return found;
}

QList<TermEvent> CodebookHistory::events() const
{
    QList<TermEvent> found;
    QSqlQuery rows = m_connection.query(
        u"SELECT h.record, c.at, h.fields FROM record t JOIN change_row h ON h.record = t.id JOIN change c "
        "ON c.seq = h.change WHERE t.type = 'term' AND h.operation = 'update' ORDER BY c.seq, h.position"_s);
    while (rows.next())
        found.append({rows.value(0).toString(), rows.value(1).toString(), fieldsFromJson(rows.value(2).toByteArray())});
    return found;
}

QStringList CodebookHistory::madeSince(const QString &at) const
{
    QStringList labels;
    QSqlQuery rows = m_connection.query(u"SELECT t.label_en FROM term t JOIN record r ON r.seq = t.seq "
                                        "WHERE r.created > ? ORDER BY r.seq"_s,
                                        {at});
    while (rows.next())
        labels.append(rows.value(0).toString());
    return labels;
}

QStringList CodebookHistory::removedSince(const QString &at) const
{
    QStringList labels;
    QSqlQuery rows = m_connection.query(
        u"SELECT h.fields FROM change c JOIN change_row h ON h.change = c.seq WHERE c.at > ? AND h.type = 'term' "
        "AND h.operation = 'delete' AND coalesce(h.created, '') <= ? "
        "AND NOT EXISTS (SELECT 1 FROM record r WHERE r.id = h.record) ORDER BY c.seq"_s,
        {at, at});
    while (rows.next()) {
        for (const FieldChange &field : fieldsFromJson(rows.value(0).toByteArray())) {
            if (field.field == "label_en"_L1 && !labels.contains(field.before.text()))
                labels.append(field.before.text());
        }
    }
    return labels;
}

QList<CodedClaim> CodebookHistory::claims(const QStringList &terms, const QString &but) const
{
    const Store store(m_connection);
    QHash<qint64, qsizetype> places;
    QList<CodedClaim> found;
    for (const QString &id : terms) {
        const std::optional<TermEntry> term = store.term(id);
        const QStringList ways = term ? waysToClaims(term->vocabulary) : QStringList();
        if (ways.isEmpty())
            continue;
        const QString sql =
            u"SELECT f.seq, r.id, (SELECT v.id FROM record v WHERE v.seq = "
            "coalesce(k.codebook, c.codebook)), r.created FROM (%1) f JOIN claim k ON k.seq = f.seq "
            "JOIN coding c ON c.seq = k.coding JOIN record r ON r.seq = k.seq"_s.arg(ways.join(u" UNION "_s));
        QSqlQuery rows = m_connection.query(sql, QVariantList(ways.size(), *store.seq(id)));
        while (rows.next()) {
            const QString version = rows.value(2).toString();
            if (version == but && !but.isEmpty())
                continue;
            const auto place = places.constFind(rows.value(0).toLongLong());
            if (place != places.constEnd()) {
                found[*place].terms.append(id);
                continue;
            }
            places.insert(rows.value(0).toLongLong(), found.size());
            found.append({rows.value(1).toString(), version, rows.value(3).toString(), {id}});
        }
    }
    return found;
}

} // namespace scrutineer
