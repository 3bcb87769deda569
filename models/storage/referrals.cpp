// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/referrals.h"

#include <stdexcept>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Sorting more rows than this for the sake of the first few would be felt.
constexpr qint64 sortedReferrals = 2'000;

bool mayRefer(const Field &field, const QString &type)
{
    return field.isStored() && field.isReference() &&
           (field.kind == FieldKind::AnyReference || type == QLatin1StringView(field.target));
}

QStringList firstMade(Connection &connection, const RecordType &type, const Field &field, qint64 target, int limit)
{
    QStringList found;
    QSqlQuery rows = connection.query(
        u"SELECT r.id FROM %1 t JOIN record r ON r.seq = t.seq WHERE t.%2 = ? LIMIT ?"_s.arg(type.key(), field.key()),
        {target, limit});
    while (rows.next())
        found.append(rows.value(0).toString());
    return found;
}

} // namespace

QList<Referral> referrals(Connection &connection, const QString &id, int limit)
{
    const Store store(connection);
    const QString ownType = store.typeOf(id);
    const std::optional<qint64> own = store.seq(id);
    QList<Referral> found;
    if (!own)
        return found;
    for (const RecordType *type : recordTypes()) {
        for (const Field &field : type->fields) {
            if (!mayRefer(field, ownType))
                continue;
            const qint64 seen = connection
                                    .value(u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %2 = ? LIMIT ?)"_s.arg(
                                               type->key(), field.key()),
                                           {*own, countedReferrals + 1})
                                    .toLongLong();
            if (seen == 0)
                continue;
            Referral referral{type, &field, std::min(seen, countedReferrals), seen > countedReferrals, {}};
            referral.ids = seen > sortedReferrals ? firstMade(connection, *type, field, *own, limit)
                                                  : store.idsWhere(*type, field.key(), id, limit);
            found.append(referral);
        }
    }
    return found;
}

ReferralList everyReferral(Connection &connection, const RecordType &type, const QStringList &ids)
{
    const Store store(connection);
    ReferralList found;
    for (const RecordType *referring : recordTypes()) {
        for (const Field &field : referring->fields) {
            if (!mayRefer(field, type.key()))
                continue;
            const qsizetype before = found.entries.size();
            for (qsizetype i = 0; i < ids.size(); ++i) {
                const std::optional<qint64> target = store.seq(ids[i]);
                if (!target)
                    continue;
                QSqlQuery rows = connection.query(
                    u"SELECT seq FROM %1 WHERE %2 = ? ORDER BY seq"_s.arg(referring->key(), field.key()), {*target});
                while (rows.next())
                    found.entries.append({rows.value(0).toLongLong(), qint32(found.ways.size()), qint32(i)});
            }
            if (found.entries.size() > before)
                found.ways.append({referring, &field});
        }
    }
    return found;
}

QList<LinkTarget> linkTargets(Connection &connection, const Field &field, const QString &id, int limit)
{
    if (field.kind != FieldKind::Links)
        throw std::logic_error("linkTargets wants a field that shows links");
    const Derivation &from = field.derivation;
    const std::optional<qint64> own = Store(connection).seq(id);
    if (!own)
        return {};
    QString sql = u"SELECT r.id, x.id FROM %1 t JOIN record r ON r.seq = t.seq JOIN record x ON x.seq = t.%2 "
                  "WHERE t.%3 = ?"_s.arg(QString::fromLatin1(from.type), QString::fromLatin1(from.target),
                                         QString::fromLatin1(from.back));
    QVariantList values{*own};
    const Field *only = requireRecordType(QString::fromLatin1(from.type)).find(QString::fromLatin1(from.onlyField));
    if (only && only->kind == FieldKind::Term)
        sql += u" AND (SELECT c.class FROM term c WHERE c.seq = t.%1) = ?"_s.arg(only->key());
    else if (only)
        sql += u" AND t.%1 = ?"_s.arg(only->key());
    if (only)
        values += QString::fromLatin1(from.onlyValue);
    QList<LinkTarget> found;
    QSqlQuery rows = connection.query(sql + u" ORDER BY t.seq LIMIT ?"_s, values << limit);
    while (rows.next())
        found.append({rows.value(0).toString(), rows.value(1).toString()});
    return found;
}

} // namespace scrutineer
