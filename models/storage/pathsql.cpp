// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pathsql.h"

#include "models/records/recordparts.h"
#include "models/storage/dateunit.h"
#include "models/storage/derivedsql.h"
#include "models/storage/filterbuilder.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// The topmost term above each: terms form trees of any depth.
const auto topTable = u"tops(seq, top) AS (SELECT seq, seq FROM term WHERE parent IS NULL UNION ALL "
                      "SELECT c.seq, p.top FROM tops p JOIN term c ON c.parent = p.seq)"_s;

const RecordType &targetOf(const Field &field)
{
    return requireRecordType(QString::fromLatin1(valueField(field).target));
}

} // namespace

qsizetype PathSql::leadingSteps(const ValuePath &path)
{
    return path.steps.size() - (path.end == ValuePath::End::Field || path.end == ValuePath::End::Common ? 1 : 2);
}

QString PathSql::endExpression(const ValuePath &path, const QString &alias)
{
    return end(path, {path.owner, alias});
}

QString PathSql::newAlias()
{
    return u"p%1"_s.arg(++m_aliases);
}

QString PathSql::with() const
{
    return m_tables.isEmpty() ? QString() : u"WITH RECURSIVE "_s + m_tables.join(u", "_s) + u' ';
}

PathSql::Row PathSql::followed(const Row &row, const Field &field, QString &joins, bool optional)
{
    const Row next{&targetOf(field), newAlias(), optional};
    joins += u"%1 JOIN %2 %3 ON %3.seq = %4.%5"_s.arg(optional ? u" LEFT"_s : QString(), next.type->key(), next.alias,
                                                      row.alias, field.key());
    return next;
}

QString PathSql::end(const ValuePath &path, const Row &row, const QString &linked)
{
    const auto present = [&](const QString &value) {
        return row.optional ? u"CASE WHEN %1.seq IS NOT NULL THEN %2 END"_s.arg(row.alias, value) : value;
    };
    if (path.end == ValuePath::End::Common)
        return path.last() == "record"_L1 ? row.alias + u".seq"_s
                                          : present(FilterBuilder::commonColumn(row.alias, path.last()));
    if (path.end == ValuePath::End::Unit)
        return dateUnitSql(*row.type, row.alias, *path.field, path.last());
    const QString column = linked.isEmpty() ? row.alias + u'.' + path.field->key() : linked;
    if (path.end == ValuePath::End::Top) {
        if (!m_tables.contains(topTable))
            m_tables.prepend(topTable);
        return u"(SELECT top FROM tops WHERE tops.seq = %1)"_s.arg(column);
    }
    if (path.field->kind == FieldKind::Count)
        return present(u"(SELECT count(*) FROM %1 k WHERE k.%2 = %3.seq)"_s.arg(
            QLatin1StringView(path.field->derivation.type), QLatin1StringView(path.field->derivation.back), row.alias));
    return column;
}

// The different values that links lead to, of each record that has links: a table (s, v).
QString PathSql::memberships(const ValuePath &path, qsizetype from, const Row &row)
{
    const qsizetype leading = leadingSteps(path);
    QString joins;
    QString only;
    QString start;
    QString linked;
    Row current = row;
    for (qsizetype i = from; i <= leading && i < path.steps.size(); ++i) {
        const Field *field = current.type->find(path.steps[i]);
        if (!field || (i == leading && field->kind != FieldKind::Links))
            break;
        if (field->kind != FieldKind::Links) {
            current = followed(current, *field, joins, false);
            continue;
        }
        const Derivation &link = field->derivation;
        const QString alias = newAlias();
        const QString back = alias + u'.' + QLatin1StringView(link.back);
        if (start.isEmpty())
            start = u"SELECT DISTINCT %1 AS s, %2 AS v FROM "_s.arg(back, u"%1"_s) + QLatin1StringView(link.type) +
                    u' ' + alias;
        else
            joins += u" JOIN %1 %2 ON %3 = %4.seq"_s.arg(QLatin1StringView(link.type), alias, back, current.alias);
        only += onlySql(link, alias);
        const Row bond{&requireRecordType(QString::fromLatin1(link.type)), alias};
        linked = alias + u'.' + QLatin1StringView(link.target);
        if (i < leading)
            current = followed(bond, valueField(*field), joins, false);
    }
    const bool endsAtLink = path.field && path.field->kind == FieldKind::Links;
    const QString value = end(path, current, endsAtLink ? linked : QString());
    return u"%1%2 WHERE %3 IS NOT NULL%4"_s.arg(start.arg(value), joins, value, only);
}

QString PathSql::expression(const ValuePath &path)
{
    Row row{path.type, u"t"_s};
    const qsizetype leading = leadingSteps(path);
    QString way;
    for (qsizetype i = 0; i <= leading && i < path.steps.size(); ++i) {
        const Field *field = row.type->find(path.steps[i]);
        if (field && field->kind == FieldKind::Links) {
            const QString table = newAlias();
            m_tables += u"%1(s, v) AS MATERIALIZED (%2)"_s.arg(table, memberships(path, i, row));
            m_joins += u" LEFT JOIN %1 ON %1.s = %2.seq"_s.arg(table, row.alias);
            return table + u".v"_s;
        }
        if (i == leading)
            break;
        way += u'.' + path.steps[i];
        if (const auto known = m_rows.constFind(way); known != m_rows.constEnd()) {
            row = *known;
            continue;
        }
        row = followed(row, *field, m_joins, true);
        m_rows.insert(way, row);
    }
    return end(path, row);
}

} // namespace scrutineer
