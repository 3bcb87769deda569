// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordparts.h"
#include "models/storage/derivedsql.h"
#include "models/storage/filtersql.h"
#include "models/storage/keycursor.h"
#include "models/storage/listorder.h"
#include "models/storage/valuenames.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct GroupText
{
    Q_DECLARE_TR_FUNCTIONS(List)
};

bool canGroup(const Field &field)
{
    return field.kind != FieldKind::LongText && field.kind != FieldKind::Figures &&
           field.kind != FieldKind::AnyReference;
}

// What stands between the keys of two levels; no value holds it.
constexpr char16_t unitSign = u'\x1f';

// "issued_at:month" without its ending.
QString fieldName(const QString &step)
{
    return step.section(u':', 0, 0);
}

bool isByMonth(const QString &step)
{
    return step.endsWith(u":month");
}

QString valueOf(const Field &field, const QString &alias, bool byMonth)
{
    if (field.kind == FieldKind::Count)
        return u"(SELECT count(*) FROM %1 k WHERE k.%2 = %3.seq)"_s.arg(
            QLatin1StringView(field.derivation.type), QLatin1StringView(field.derivation.back), alias);
    const QString column = alias + u'.' + field.key();
    if (field.kind == FieldKind::Date)
        return u"substr(coalesce(%1_earliest, %1_latest), 1, %2)"_s.arg(column).arg(byMonth ? 7 : 4);
    return column;
}

// The value a path leads to, as a scalar expression on the row `t`.
QString groupSql(const RecordType &type, const QStringList &path)
{
    const Field &first = *type.find(fieldName(path.constFirst()));
    const bool byMonth = isByMonth(path.constLast());
    const bool viaLink = first.kind == FieldKind::Links;
    if (!viaLink && path.size() == 1)
        return valueOf(first, u"t"_s, byMonth);
    const Field &step = valueField(first);
    QString value = viaLink ? u"k."_s + step.key() : QString();
    QString join;
    if (path.size() == 2) {
        const RecordType &target = requireRecordType(QString::fromLatin1(step.target));
        value = valueOf(*target.find(fieldName(path[1])), u"g"_s, byMonth);
        if (!viaLink)
            return u"(SELECT %1 FROM %2 g WHERE g.seq = t.%3)"_s.arg(value, target.key(), step.key());
        join = u" JOIN %1 g ON g.seq = k.%2"_s.arg(target.key(), step.key());
    }
    return u"(SELECT %1 FROM %2 k%3 WHERE k.%4 = t.seq AND %1 IS NOT NULL%5 ORDER BY k.seq LIMIT 1)"_s.arg(
        value, QLatin1StringView(first.derivation.type), join, QLatin1StringView(first.derivation.back),
        onlySql(first.derivation, u"k"_s));
}

template <class Group>
void nameAndSort(const Connection &connection, const Field &end, QList<Group> &groups)
{
    QStringList keys;
    for (const Group &group : groups) {
        if (!group.key.isEmpty())
            keys += group.key;
    }
    const QHash<QString, ValueName> names = valueNames(connection, valueField(end), keys);
    for (Group &group : groups) {
        if (!group.key.isEmpty())
            group.label = names.value(group.key).label;
    }
    const ValueOrder order(connection.language());
    std::ranges::stable_sort(groups, [&](const Group &a, const Group &b) {
        if (a.key.isEmpty() || b.key.isEmpty())
            return !a.key.isEmpty() && b.key.isEmpty();
        return order.isBefore(names.value(a.key), names.value(b.key));
    });
}

} // namespace

const Field *groupField(const RecordType &type, const QStringList &path)
{
    if (path.isEmpty() || path.size() > 2)
        return nullptr;
    const Field *field = type.find(fieldName(path.constFirst()));
    if (!field || !canGroup(*field))
        return nullptr;
    if (path.size() == 1)
        return field;
    const Field &step = valueField(*field);
    if (step.kind != FieldKind::Reference && step.kind != FieldKind::Term)
        return nullptr;
    const Field *end = requireRecordType(QString::fromLatin1(step.target)).find(fieldName(path[1]));
    return end && end->kind != FieldKind::Links && canGroup(*end) ? end : nullptr;
}

qint64 ListGroup::count() const
{
    qint64 all = seqs.size();
    for (const ListGroup &part : parts)
        all += part.count();
    return all;
}

namespace {

Problem cannotGroup(const QStringList &path)
{
    return Problem{Problem::Kind::Invalid, GroupText::tr("The list cannot be grouped by “%1”.").arg(path.join(u'.'))};
}

// Groups by the joined keys of two levels become outer groups with parts.
QList<ListGroup> nested(QList<ListGroup> flat)
{
    QList<ListGroup> outer;
    QHash<QString, qsizetype> places;
    for (ListGroup &group : flat) {
        const QString key = group.key.section(unitSign, 0, 0);
        if (!places.contains(key)) {
            places.insert(key, outer.size());
            outer += ListGroup{key, {}, {}, {}};
        }
        group.key = group.key.section(unitSign, 1);
        outer[places.value(key)].parts += std::move(group);
    }
    return outer;
}

} // namespace

Result<QList<ListGroup>> listGroups(Connection &connection, const ListQuery &query, const QList<QStringList> &paths)
{
    QStringList values;
    for (const QStringList &path : paths) {
        if (!groupField(*query.type, path))
            return cannotGroup(path);
        values += groupSql(*query.type, path);
    }
    const bool isNested = paths.size() > 1;
    const QString value = isNested ? u"coalesce(CAST(%1 AS TEXT), '') || '%3' || coalesce(CAST(%2 AS TEXT), '')"_s.arg(
                                         values[0], values[1], QString(unitSign))
                                   : values.value(0);
    QList<ListGroup> groups;
    QHash<QByteArray, qsizetype> places;
    const Outcome outcome = visitKeys(connection, query, value, [&](const KeyCursor &cursor) {
        const QByteArrayView key = cursor.text(1);
        const auto known = places.constFind(QByteArray::fromRawData(key.data(), key.size()));
        qsizetype place = groups.size();
        if (known != places.constEnd()) {
            place = *known;
        } else {
            places.insert(key.toByteArray(), place);
            groups += ListGroup{QString::fromUtf8(key), {}, {}, {}};
        }
        groups[place].seqs += cursor.key();
        return true;
    });
    if (!outcome)
        return outcome.problem();
    if (isNested)
        groups = nested(std::move(groups));
    nameAndSort(connection, *groupField(*query.type, paths.constFirst()), groups);
    for (ListGroup &group : groups)
        nameAndSort(connection, *groupField(*query.type, paths.constLast()), group.parts);
    return groups;
}

Result<QList<GroupCount>> groupCounts(Connection &connection, const ListQuery &query, const QStringList &path)
{
    const Field *end = groupField(*query.type, path);
    if (!end)
        return cannotGroup(path);
    const Result<FilterSql> filter = filterSql(connection, query.filter, *query.type);
    if (!filter)
        return filter.problem();
    QSqlQuery rows = connection.query(u"SELECT %1 AS value, count(*) FROM %2 t WHERE %3 GROUP BY value"_s.arg(
                                          groupSql(*query.type, path), query.type->key(), filter->where),
                                      filter->values);
    QList<GroupCount> groups;
    while (rows.next())
        groups += GroupCount{rows.value(0).toString(), {}, rows.value(1).toLongLong()};
    nameAndSort(connection, *end, groups);
    return groups;
}

} // namespace scrutineer
