// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filterbuilder.h"

#include "models/records/folding.h"
#include "models/records/recordparts.h"
#include "models/storage/dateunit.h"
#include "models/storage/derivedsql.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

FilterBuilder::FilterBuilder(const Connection &connection)
    : m_connection(connection)
{
}

QString FilterBuilder::bound(const QVariant &value)
{
    m_values += value;
    return u"?"_s;
}

QString FilterBuilder::newAlias()
{
    return u"x%1"_s.arg(++m_aliases);
}

QString FilterBuilder::fail(const QString &sentence)
{
    if (!m_problem)
        m_problem = Problem{Problem::Kind::Invalid, sentence};
    return u"0"_s;
}

QString FilterBuilder::unknownField(const RecordType &type, const QString &name)
{
    QStringList names;
    for (const Field &field : type.fields)
        names += field.key();
    for (const CommonField &field : commonFields())
        names += QString::fromLatin1(field.name);
    const QStringList near = nearNames(name, names);
    if (near.isEmpty())
        return fail(
            tr("%1 have no field “%2”. Their fields are: %3.").arg(type.displayPlural(), name, names.join(u", "_s)));
    return fail(tr("%1 have no field “%2”. Did you mean %3?").arg(type.displayPlural(), name, near.join(u", "_s)));
}

QString FilterBuilder::expression(const Filter &filter, const RecordType &type, const QString &alias)
{
    switch (filter.kind()) {
    case Filter::Kind::Everything:
        break;
    case Filter::Kind::And:
        return group(filter, type, alias, u" AND "_s);
    case Filter::Kind::Or:
        return group(filter, type, alias, u" OR "_s);
    case Filter::Kind::Not:
        // What is there of the related records would be gathered whole, however few rows are asked about.
        if (filter.parts().constFirst().kind() == Filter::Kind::Has)
            return u"NOT (%1)"_s.arg(has(filter.parts().constFirst(), type, alias, true));
        return u"(%1) IS NOT TRUE"_s.arg(expression(filter.parts().constFirst(), type, alias));
    case Filter::Kind::Has:
        return has(filter, type, alias);
    case Filter::Kind::In:
        return in(filter, type, alias);
    case Filter::Kind::Scope:
        return scope(filter.text(), type, alias);
    case Filter::Kind::Words:
        return words(filter.text(), type, alias);
    case Filter::Kind::Condition:
        return condition(type, alias, filter.path(), filter.operation(), filter.values());
    }
    return u"1"_s;
}

QString FilterBuilder::group(const Filter &filter, const RecordType &type, const QString &alias, const QString &between)
{
    QStringList expressions;
    for (const Filter &part : filter.parts())
        expressions += u'(' + expression(part, type, alias) + u')';
    return expressions.join(between);
}

QString FilterBuilder::has(const Filter &filter, const RecordType &type, const QString &alias, bool eachByItself)
{
    const QString name = filter.path().constFirst();
    const RecordType *related = recordType(name);
    if (!related) {
        QStringList names;
        for (const RecordType *known : recordTypes())
            names += known->key();
        const QStringList near = nearNames(name, names);
        return fail(near.isEmpty()
                        ? tr("There is no record type “%1”.").arg(name)
                        : tr("There is no record type “%1”. Did you mean %2?").arg(name, near.join(u", "_s)));
    }
    const QString wanted = filter.path().value(1);
    QStringList expressions;
    for (const Field &field : related->fields) {
        const bool refersHere = field.isStored() && (field.kind == FieldKind::AnyReference ||
                                                     QLatin1StringView(field.target) == type.key());
        if (!refersHere || (!wanted.isEmpty() && wanted != field.key()))
            continue;
        const QString row = newAlias();
        const QString inner =
            filter.parts().isEmpty() ? u"1"_s : expression(filter.parts().constFirst(), *related, row);
        expressions +=
            eachByItself ? u"EXISTS (SELECT 1 FROM %4 %2 WHERE %2.%3 = %1.seq AND (%5))"_s.arg(alias, row, field.key(),
                                                                                               name, inner)
                         : u"%1.seq IN (SELECT %2.%3 FROM %4 %2 WHERE %5)"_s.arg(alias, row, field.key(), name, inner);
    }
    if (expressions.isEmpty())
        return fail(tr("Records of the type “%1” do not refer to %2.").arg(name, type.displayPlural()));
    return expressions.join(u" OR "_s);
}

QString FilterBuilder::wordInField(const Field &field, const QString &word, const QString &alias)
{
    const QString column = alias + u'.' + field.key();
    switch (field.kind) {
    case FieldKind::Term: {
        QList<qint64> found;
        for (const TermRow &row : termRows(QString::fromLatin1(field.vocabulary))) {
            if (std::any_of(row.labels.begin(), row.labels.end(), [&](const QString &l) { return l.contains(word); }))
                found += row.seq;
        }
        return found.isEmpty() ? QString() : u"%1 IN (%2)"_s.arg(column, numberList(found));
    }
    case FieldKind::Reference: {
        const RecordType &target = requireRecordType(QString::fromLatin1(field.target));
        const QString row = newAlias();
        return u"%1 IN (SELECT %2.seq FROM %3 %2 WHERE %4)"_s.arg(column, row, target.key(),
                                                                  labelled(target, row, word, false, 1));
    }
    case FieldKind::Links: {
        const RecordType &link = requireRecordType(QString::fromLatin1(field.derivation.type));
        const QString row = newAlias();
        const QString inner = wordInField(*link.find(QString::fromLatin1(field.derivation.target)), word, row);
        if (inner.isEmpty())
            return {};
        return u"%1.seq IN (SELECT %2.%3 FROM %4 %2 WHERE %5%6)"_s.arg(
            alias, row, QLatin1StringView(field.derivation.back), link.key(), inner, onlySql(field.derivation, row));
    }
    case FieldKind::Text:
        return u"contains_folded(%1, %2)"_s.arg(column, bound(word));
    default:
        return {};
    }
}

QString FilterBuilder::words(const QString &text, const RecordType &type, const QString &alias)
{
    const QString word = fold(text);
    if (word.isEmpty())
        return u"1"_s;
    QStringList expressions{labelled(type, alias, word, false, 0)};
    for (const Field &field : type.fields) {
        if (!field.flags.testFlag(Listed) || field.flags.testAnyFlags(Title | ShortTitle | Named | Headline))
            continue;
        if (const QString found = wordInField(field, word, alias); !found.isEmpty())
            expressions += found;
    }
    return expressions.join(u" OR "_s);
}

QString FilterBuilder::condition(const RecordType &type, const QString &alias, const QStringList &path,
                                 FilterOperator operation, const Values &values)
{
    const QString name = path.value(0);
    const Field *field = type.find(name);
    if (!field)
        return path.size() == 1 ? common(type, alias, name, operation, values) : unknownField(type, name);
    if (path.size() == 2 && field->kind == FieldKind::Date && isDateUnit(path[1]))
        return dateUnit(type, alias, *field, path[1], operation, values);
    if (path.size() > 1)
        return followed(*field, alias, path.mid(1), operation, values);
    switch (field->kind) {
    case FieldKind::Links:
        return links(*field, alias, operation, values);
    case FieldKind::Count:
        return count(*field, alias, operation, values);
    case FieldKind::Figures:
        return figures(*field, alias, operation, values);
    default:
        return stored(*field, alias + u'.' + name, operation, values);
    }
}

FilterBuilder::Step FilterBuilder::step(const Field &field, const QString &type)
{
    const bool viaLink = field.kind == FieldKind::Links;
    const RecordType *link = viaLink ? &requireRecordType(QString::fromLatin1(field.derivation.type)) : nullptr;
    const Field &end = valueField(field);
    if (end.kind == FieldKind::AnyReference)
        return {link, &end, recordType(type)};
    const bool leads = end.kind == FieldKind::Reference || end.kind == FieldKind::Term;
    return {link, &end, leads ? &requireRecordType(QString::fromLatin1(end.target)) : nullptr};
}

QString FilterBuilder::leading(const Field &field, const Step &way, const QString &alias, const QString &row,
                               const QString &inner)
{
    if (!way.link)
        return u"%1.%2 IN (SELECT %3.seq FROM %4 %3 WHERE %5)"_s.arg(alias, field.key(), row, way.target->key(), inner);
    const QString linkRow = newAlias();
    return u"%1.seq IN (SELECT %2.%3 FROM %4 %2 JOIN %5 %6 ON %6.seq = %2.%7 WHERE (%8)%9)"_s.arg(
        alias, linkRow, QLatin1StringView(field.derivation.back), way.link->key(), way.target->key(), row,
        way.end->key(), inner, onlySql(field.derivation, linkRow));
}

QString FilterBuilder::followed(const Field &field, const QString &alias, const QStringList &rest,
                                FilterOperator operation, const Values &values)
{
    const Step way = step(field);
    if (!way.target)
        return fail(
            tr("“%1” does not lead to another record, so “.%2” cannot follow it.").arg(field.key(), rest.join(u'.')));
    const QString row = newAlias();
    const QString inner = condition(*way.target, row, rest, operation, values);
    if (operation != FilterOperator::Blank)
        return leading(field, way, alias, row, inner);
    if (!way.link)
        return u"%1.%2 IS NULL OR "_s.arg(alias, field.key()) + leading(field, way, alias, row, inner);
    // Of several links one with a value is enough for the value to be known.
    const QString linkRow = newAlias();
    return u"NOT EXISTS (SELECT 1 FROM %2 %3 JOIN %4 %5 ON %5.seq = %3.%6 WHERE %3.%7 = %1.seq AND "
           "(%8) IS NOT TRUE%9)"_s.arg(alias, way.link->key(), linkRow, way.target->key(), row, way.end->key(),
                                       QLatin1StringView(field.derivation.back), inner,
                                       onlySql(field.derivation, linkRow));
}

QString FilterBuilder::in(const Filter &filter, const RecordType &type, const QString &alias)
{
    const QString name = filter.path().constFirst();
    const Field *field = type.find(name);
    if (!field)
        return unknownField(type, name);
    const Step way = step(*field, filter.path().value(1));
    if (!way.target)
        return fail(field->kind == FieldKind::AnyReference
                        ? tr("“%1” leads to records of any type. Say which, for example in:%1.mission(…).").arg(name)
                        : tr("“%1” does not lead to another record, so “in:%1” finds nothing.").arg(name));
    const QString row = newAlias();
    const QString inner = filter.parts().isEmpty() ? u"1"_s : expression(filter.parts().constFirst(), *way.target, row);
    return leading(*field, way, alias, row, inner);
}

QString FilterBuilder::commonColumn(const QString &alias, const QString &name)
{
    if (name == "record"_L1)
        return alias + u".seq"_s;
    if (name == "private"_L1)
        return u"(SELECT r.private FROM record r WHERE r.seq = %1.seq)"_s.arg(alias);
    if (name == "sourced"_L1)
        return u"(EXISTS (SELECT 1 FROM citation c WHERE c.subject = %1.seq))"_s.arg(alias);
    if (name == "sources"_L1)
        return u"(SELECT count(DISTINCT c.source) FROM citation c WHERE c.subject = %1.seq)"_s.arg(alias);
    if (name == "conflict"_L1)
        // The same rule as contradict() in analysis/figuresledger.h.
        return u"(EXISTS (SELECT 1 FROM figure g JOIN figure h ON h.subject = g.subject AND h.measure = g.measure "
               "AND h.seq <> g.seq AND h.scope IS NOT DISTINCT FROM g.scope AND h.basis IS NOT DISTINCT FROM g.basis "
               "AND h.status IS NOT DISTINCT FROM g.status "
               "AND (g.as_of_latest < h.as_of_earliest OR h.as_of_latest < g.as_of_earliest) IS NOT TRUE "
               "AND (coalesce(g.high, g.low) < coalesce(h.low, h.high) OR g.date_latest < h.date_earliest) "
               "WHERE g.subject = %1.seq))"_s.arg(alias);
    if (name == "created"_L1 || name == "changed"_L1)
        return u"(SELECT substr(r.%2, 1, 10) FROM record r WHERE r.seq = %1.seq)"_s.arg(alias, name);
    return {};
}

QString FilterBuilder::common(const RecordType &type, const QString &alias, const QString &name,
                              FilterOperator operation, const Values &values)
{
    const QString column = commonColumn(alias, name);
    if (column.isEmpty())
        return unknownField(type, name);
    if (operation == FilterOperator::Blank)
        return u"0"_s;
    if (name == "record"_L1)
        return itself(column, operation, values);
    QStringList expressions;
    for (const FilterValue &value : values) {
        if (name == "created"_L1 || name == "changed"_L1)
            expressions += date(name, {column, column}, {}, operation, value);
        else if (name == "sources"_L1)
            expressions += number(name, {column, column}, operation, value);
        else
            expressions += flag(name, column, operation, value);
    }
    return expressions.join(u" OR "_s);
}

// A record is none of those that are gone; that is no problem here, as it may be one of many.
QString FilterBuilder::itself(const QString &column, FilterOperator operation, const Values &values)
{
    if (operation != FilterOperator::Matches && operation != FilterOperator::Equals)
        return unsuitable(u"record"_s, operation);
    QStringList ids;
    for (const FilterValue &value : values) {
        if (value.form != FilterValue::Form::Record)
            return fail(tr("“record” names records by @ and their ids."));
        ids += bound(value.text);
    }
    return u"%1 IN (SELECT r.seq FROM record r WHERE r.id IN (%2))"_s.arg(column, ids.join(u", "_s));
}

} // namespace scrutineer
