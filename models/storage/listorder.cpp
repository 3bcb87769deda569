// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/listorder.h"

#include "models/storage/derivedsql.h"
#include "models/storage/filtersql.h"
#include "models/storage/keycursor.h"
#include "models/storage/labelsql.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Above this many rows an alphabet costs seconds, and the order of the index is taken.
constexpr qint64 mostForAlphabet = 20000;

bool isSmall(const Connection &connection, const QString &table)
{
    const qint64 rows =
        connection.value(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT %2)"_s.arg(table).arg(mostForAlphabet + 1))
            .toLongLong();
    return rows <= mostForAlphabet;
}

QString alphabet(const Connection &connection, const QString &table)
{
    return isSmall(connection, table) ? u" COLLATE scrutineer"_s : QString();
}

QString choiceRank(const Field &field, const QString &column)
{
    QString cases;
    int rank = 0;
    for (const ChoiceOption &option : field.choices)
        cases += u" WHEN '%1' THEN %2"_s.arg(QLatin1StringView(option.key)).arg(rank++);
    return u"(CASE %1%2 END)"_s.arg(column, cases);
}

QString targetRank(const Connection &connection, const Field &field, const QString &column)
{
    if (field.kind == FieldKind::Term)
        return u"(SELECT o.position FROM term o WHERE o.seq = %1)"_s.arg(column);
    if (field.kind == FieldKind::AnyReference)
        return column;
    const RecordType &target = requireRecordType(QString::fromLatin1(field.target));
    return labelSql(target, column, connection.language()) + alphabet(connection, target.key());
}

// The value that summarise() shows first: what is preferred, else the least of the latest day, of the basis nearest to
// what took place. A figure of no known day counts as one of the latest.
QString figureSql(const Derivation &derivation, const QString &from)
{
    return u"(SELECT coalesce(k.low, k.high) %1 AND coalesce(k.low, k.high) IS NOT NULL AND k.measure IN (SELECT seq "
           "FROM term WHERE vocabulary = 'measure' AND key = '%2') ORDER BY coalesce(k.preferred, 0) DESC, "
           "CASE WHEN k.scope IS NULL THEN 1 ELSE 0 END DESC, "
           "coalesce((SELECT b.scale FROM term b WHERE b.seq = k.basis), 3.5) DESC, "
           "CASE k.status WHEN 'final' THEN 2 WHEN 'preliminary' THEN 0 ELSE 1 END DESC, "
           "coalesce(k.as_of_latest, (SELECT max(d.as_of_latest) FROM figure d WHERE d.subject = k.subject "
           "AND d.measure = k.measure)) DESC, coalesce(k.low, k.high), k.seq LIMIT 1)"_s.arg(
               from, QLatin1StringView(derivation.measure));
}

ListOrder derivedOrder(const Connection &connection, const Field &field)
{
    const Derivation &derivation = field.derivation;
    const QString from =
        u"FROM %1 k WHERE k.%2 = t.seq"_s.arg(QLatin1StringView(derivation.type), QLatin1StringView(derivation.back));
    ListOrder order;
    if (field.kind == FieldKind::Count) {
        order.expression = u"(SELECT count(*) %1)"_s.arg(from);
        order.nullable = false;
    } else if (field.kind == FieldKind::Figures) {
        order.expression = figureSql(derivation, from);
    } else {
        const RecordType &link = requireRecordType(QString::fromLatin1(derivation.type));
        const Field &target = *link.find(QString::fromLatin1(derivation.target));
        const QString column = u"k."_s + target.key();
        const QString label =
            target.kind == FieldKind::Term
                ? targetRank(connection, target, column)
                : labelSql(requireRecordType(QString::fromLatin1(target.target)), column, connection.language());
        order.expression = u"(SELECT %1 %2%3 ORDER BY k.seq LIMIT 1)"_s.arg(label, from, onlySql(derivation, u"k"_s));
        if (target.kind != FieldKind::Term)
            order.expression += alphabet(connection, link.key());
    }
    return order;
}

QString keySelect(const QString &table, const QString &columns, const QString &where)
{
    return u"SELECT t.seq, %1 FROM %2 t WHERE %3"_s.arg(columns, table, where);
}

/// The parts of one query's SQL, put together once.
struct KeyScan
{
    Connection &connection;
    const ListQuery &query;
    QString extra;
    FilterSql filter;
    ListOrder order;

    [[nodiscard]] QString direction() const { return query.descending ? u" DESC"_s : QString(); }
    [[nodiscard]] QString orderBy(const QStringList &expressions) const
    {
        QStringList parts;
        for (const QString &expression : expressions) {
            if (!expression.isEmpty())
                parts += expression + direction();
        }
        return u" ORDER BY "_s + parts.join(u", "_s);
    }
    [[nodiscard]] QString sql(const QString &columns, const QString &condition, const QString &ordering) const
    {
        const QString where = condition.isEmpty() ? filter.where : u'(' + filter.where + u") AND "_s + condition;
        return keySelect(query.type->key(), columns, where) + ordering;
    }
};

// False when the visitor has enough.
bool visitAll(const KeyScan &scan, const QString &sql, const std::function<bool(const KeyCursor &)> &visit)
{
    KeyCursor cursor(scan.connection, sql, scan.filter.values);
    while (cursor.next()) {
        if (!visit(cursor))
            return false;
    }
    return true;
}

// Rows that have a start come by the index; the few with an open start stand where their end is.
void visitDates(const KeyScan &scan, const std::function<bool(const KeyCursor &)> &visit)
{
    const ListOrder &order = scan.order;
    const QString openCondition = u"%1 IS NULL AND %2 IS NOT NULL"_s.arg(order.expression, order.alternative);
    KeyCursor open(scan.connection,
                   scan.sql(scan.extra + u", "_s + order.alternative, openCondition,
                            scan.orderBy({order.alternative, u"t.seq"_s})),
                   scan.filter.values);
    bool isOpenLeft = open.next();
    const QString columns = isOpenLeft ? scan.extra + u", "_s + order.expression : scan.extra;
    KeyCursor closed(scan.connection,
                     scan.sql(columns, order.expression + u" IS NOT NULL"_s,
                              scan.orderBy({order.expression, order.second, u"t.seq"_s})),
                     scan.filter.values);
    while (closed.next()) {
        while (isOpenLeft) {
            if (scan.query.descending ? open.text(2) < closed.text(2) : closed.text(2) < open.text(2))
                break;
            if (!visit(open))
                return;
            isOpenLeft = open.next();
        }
        if (!visit(closed))
            return;
    }
    for (; isOpenLeft; isOpenLeft = open.next()) {
        if (!visit(open))
            return;
    }
    const QString blank = u"%1 IS NULL AND %2 IS NULL"_s.arg(order.expression, order.alternative);
    visitAll(scan, scan.sql(scan.extra, blank, scan.orderBy({u"t.seq"_s})), visit);
}

// Equal rows of a list that is small enough to be sorted stand in the type's own order, whichever way the list goes.
QString amongEquals(const Connection &connection, const ListQuery &query)
{
    const ListQuery own = ListQuery::of(*query.type);
    if (own.sort.isEmpty() || own.sort == query.sort || !isSmall(connection, query.type->key()))
        return {};
    const ListOrder order = listOrder(connection, own);
    if (order.expression.isEmpty())
        return {};
    const QString value =
        order.alternative.isEmpty() ? order.expression : u"coalesce(%1, %2)"_s.arg(order.expression, order.alternative);
    return u", %1%2"_s.arg(value, own.descending ? u" DESC"_s : QString());
}

} // namespace

ListQuery ListQuery::of(const RecordType &type)
{
    ListQuery query;
    query.type = &type;
    query.sort = QString::fromLatin1(type.sort);
    query.descending = query.sort.startsWith(u'-');
    if (query.descending)
        query.sort.remove(0, 1);
    return query;
}

ListOrder listOrder(const Connection &connection, const ListQuery &query)
{
    const RecordType &type = *query.type;
    const QString sort = query.sort.isEmpty() ? ListQuery::of(type).sort : query.sort;
    if (sort == "created"_L1 || sort == "changed"_L1)
        return {.expression = u"(SELECT r.%1 FROM record r WHERE r.seq = t.seq)"_s.arg(sort),
                .second = {},
                .alternative = {},
                .nullable = false};
    const Field *field = type.find(sort);
    if (!field)
        return {};
    if (!field->isStored())
        return derivedOrder(connection, *field);
    const QString column = u"t."_s + field->key();
    ListOrder order{
        .expression = column, .second = {}, .alternative = {}, .nullable = !field->flags.testFlag(Required)};
    switch (field->kind) {
    case FieldKind::Date:
        order = {.expression = column + u"_earliest"_s,
                 .second = column + u"_latest"_s,
                 .alternative = column + u"_latest"_s,
                 .indexed = true};
        break;
    case FieldKind::Choice:
        order.expression = choiceRank(*field, column);
        break;
    case FieldKind::Term:
    case FieldKind::Reference:
    case FieldKind::AnyReference:
        order.expression = targetRank(connection, *field, column);
        break;
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Address: {
        const QString collation = alphabet(connection, type.key());
        order.indexed = collation.isEmpty();
        order.expression += collation;
        break;
    }
    default:
        break;
    }
    return order;
}

Outcome visitKeys(Connection &connection, const ListQuery &query, const QString &extra,
                  const std::function<bool(const KeyCursor &)> &visit)
{
    const Result<FilterSql> filter = filterSql(connection, query.filter, *query.type);
    if (!filter)
        return filter.problem();
    const KeyScan scan{connection, query, extra, *filter, listOrder(connection, query)};
    const ListOrder &order = scan.order;
    if (order.expression.isEmpty()) {
        visitAll(scan, scan.sql(extra, {}, scan.orderBy({u"t.seq"_s})), visit);
    } else if (!order.alternative.isEmpty()) {
        visitDates(scan, visit);
    } else if (!order.nullable) {
        visitAll(scan, scan.sql(extra, {}, scan.orderBy({order.expression, u"t.seq"_s})), visit);
    } else if (order.indexed) {
        const bool goesOn = visitAll(
            scan, scan.sql(extra, order.expression + u" IS NOT NULL"_s, scan.orderBy({order.expression, u"t.seq"_s})),
            visit);
        if (goesOn)
            visitAll(scan, scan.sql(extra, order.expression + u" IS NULL"_s, scan.orderBy({u"t.seq"_s})), visit);
    } else {
        // One pass, as the expression is dear: its value is selected once and named in the order.
        const QString ordering =
            u" ORDER BY sorted IS NULL, sorted%1%2, t.seq%1"_s.arg(scan.direction(), amongEquals(connection, query));
        visitAll(scan, scan.sql(extra + u", "_s + order.expression + u" AS sorted"_s, {}, ordering), visit);
    }
    return {};
}

} // namespace scrutineer
