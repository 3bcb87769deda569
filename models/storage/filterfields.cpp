// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/edtf.h"
#include "models/records/folding.h"
#include "models/storage/dateunit.h"
#include "models/storage/derivedsql.h"
#include "models/storage/filterbuilder.h"

#include <QLocale>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<double> numberOf(const QString &text)
{
    bool ok = false;
    const double number = QLocale::c().toDouble(text.trimmed(), &ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<Edtf> dateOf(const QString &text)
{
    const std::optional<Edtf> date = Edtf::parse(text);
    return date && !date->isBlank() ? date : std::nullopt;
}

QVariant dayText(const std::optional<QDate> &day)
{
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

bool isComparison(FilterOperator operation)
{
    return operation != FilterOperator::Matches && operation != FilterOperator::Equals &&
           operation != FilterOperator::Blank;
}

QString sign(FilterOperator operation)
{
    switch (operation) {
    case FilterOperator::Less:
        return u"<"_s;
    case FilterOperator::LessOrEqual:
        return u"<="_s;
    case FilterOperator::Greater:
        return u">"_s;
    case FilterOperator::GreaterOrEqual:
        return u">="_s;
    default:
        return u"="_s;
    }
}

} // namespace

QString FilterBuilder::unsuitable(const QString &name, FilterOperator operation)
{
    return fail(tr("“%1” cannot be compared with %2. Use : or = with a value.").arg(name, sign(operation)));
}

QString FilterBuilder::stored(const Field &field, const QString &column, FilterOperator operation, const Values &values)
{
    if (operation == FilterOperator::Blank)
        return u"%1 IS NULL"_s.arg(column);
    QStringList expressions;
    for (const FilterValue &value : values) {
        switch (field.kind) {
        case FieldKind::Integer:
        case FieldKind::Decimal:
            expressions += number(field.key(), {column, column}, operation, value);
            break;
        case FieldKind::Date:
            expressions +=
                date(field.key(), {column + u"_earliest"_s, column + u"_latest"_s}, column, operation, value);
            break;
        case FieldKind::Choice:
            expressions += choice(field, column, operation, value);
            break;
        case FieldKind::Flag:
            expressions += flag(field.key(), column, operation, value);
            break;
        case FieldKind::Term:
            expressions += term(field, column, operation, value);
            break;
        case FieldKind::Reference:
        case FieldKind::AnyReference:
            expressions += reference(field, column, operation, value);
            break;
        case FieldKind::Country:
        case FieldKind::Language:
            expressions += code(field, column, operation, value);
            break;
        default:
            expressions += text(field, column, operation, value);
        }
    }
    return expressions.size() == 1 ? expressions.constFirst() : u'(' + expressions.join(u" OR "_s) + u')';
}

QString FilterBuilder::text(const Field &field, const QString &column, FilterOperator operation,
                            const FilterValue &value)
{
    if (value.form == FilterValue::Form::Record)
        return fail(tr("“%1” holds text, not a record.").arg(field.key()));
    if (value.form == FilterValue::Form::Range) {
        QStringList ends;
        if (!value.text.isEmpty())
            ends += u"fold(%1) >= %2"_s.arg(column, bound(fold(value.text)));
        if (!value.upper.isEmpty())
            ends += u"fold(%1) <= %2"_s.arg(column, bound(fold(value.upper)));
        return u'(' + ends.join(u" AND "_s) + u')';
    }
    if (operation == FilterOperator::Matches)
        return u"contains_folded(%1, %2)"_s.arg(column, bound(fold(value.text)));
    if (operation == FilterOperator::Equals)
        return u"%1 = %2"_s.arg(column, bound(value.text));
    return u"fold(%1) %2 %3"_s.arg(column, sign(operation), bound(fold(value.text)));
}

QString FilterBuilder::code(const Field &field, const QString &column, FilterOperator operation,
                            const FilterValue &value)
{
    if (value.form != FilterValue::Form::Text || isComparison(operation))
        return unsuitable(field.key(), operation);
    const QString wanted = field.kind == FieldKind::Country ? value.text.toUpper() : value.text.toLower();
    return u"%1 = %2"_s.arg(column, bound(wanted));
}

// The row's interval [low, high] against [from, to]; nulls among the row's ends are open when matching and unknown
// (so never true) when comparing.
QString FilterBuilder::interval(const Bounds &row, FilterOperator operation, const QVariant &from, const QVariant &to)
{
    const bool point = row.low == row.high;
    QStringList ends;
    switch (operation) {
    case FilterOperator::Matches:
        if (!to.isNull())
            ends += (point ? u"%1 <= %2"_s : u"(%1 <= %2 OR %1 IS NULL)"_s).arg(row.low, bound(to));
        if (!from.isNull())
            ends += (point ? u"%1 >= %2"_s : u"(%1 >= %2 OR %1 IS NULL)"_s).arg(row.high, bound(from));
        if (!point)
            ends += u"(%1 IS NOT NULL OR %2 IS NOT NULL)"_s.arg(row.low, row.high);
        break;
    case FilterOperator::Equals:
        if (!from.isNull())
            ends += u"%1 >= %2"_s.arg(row.low, bound(from));
        if (!to.isNull())
            ends += u"%1 <= %2"_s.arg(row.high, bound(to));
        break;
    case FilterOperator::Less:
        ends += u"%1 < %2"_s.arg(row.high, bound(from));
        break;
    case FilterOperator::LessOrEqual:
        ends += u"%1 <= %2"_s.arg(row.high, bound(to));
        break;
    case FilterOperator::Greater:
        ends += u"%1 > %2"_s.arg(row.low, bound(to));
        break;
    case FilterOperator::GreaterOrEqual:
        ends += u"%1 >= %2"_s.arg(row.low, bound(from));
        break;
    case FilterOperator::Blank:
        break;
    }
    return u'(' + ends.join(u" AND "_s) + u')';
}

QString FilterBuilder::number(const QString &name, const Bounds &row, FilterOperator operation,
                              const FilterValue &value)
{
    const bool isRange = value.form == FilterValue::Form::Range;
    const std::optional<double> low = numberOf(value.text);
    const std::optional<double> high = isRange ? numberOf(value.upper) : low;
    const bool lowIsWrong = !low && !(isRange && value.text.isEmpty());
    const bool highIsWrong = !high && !(isRange && value.upper.isEmpty());
    if (lowIsWrong || highIsWrong || value.form == FilterValue::Form::Record)
        return fail(
            tr("“%1” is not a number, and “%2” holds numbers.").arg(lowIsWrong ? value.text : value.upper, name));
    if (isRange && isComparison(operation))
        return unsuitable(name, operation);
    return interval(row, operation, low ? QVariant(*low) : QVariant(), high ? QVariant(*high) : QVariant());
}

QString FilterBuilder::date(const QString &name, const Bounds &row, const QString &edtf, FilterOperator operation,
                            const FilterValue &value)
{
    const bool isRange = value.form == FilterValue::Form::Range;
    const std::optional<Edtf> low = dateOf(value.text);
    const std::optional<Edtf> high = isRange ? dateOf(value.upper) : low;
    const bool lowIsWrong = !low && !(isRange && value.text.isEmpty());
    const bool highIsWrong = !high && !(isRange && value.upper.isEmpty());
    if (lowIsWrong || highIsWrong || value.form == FilterValue::Form::Record)
        return fail(tr("“%1” is not a date for “%2”. Write it like 2024, 2024-02 or 2024-02-07.")
                        .arg(lowIsWrong ? value.text : value.upper, name));
    if (isRange && isComparison(operation))
        return unsuitable(name, operation);
    const QVariant from = low ? dayText(low->earliest()) : QVariant();
    const QVariant to = high ? dayText(high->latest()) : QVariant();
    QString expression = interval(row, operation, from, to);
    // "About" and "probably" are never sure.
    if (operation == FilterOperator::Equals && !edtf.isEmpty())
        expression = u"(%1 AND %2 NOT GLOB '*[~?%]*')"_s.arg(expression, edtf);
    return expression;
}

QString FilterBuilder::dateUnit(const RecordType &type, const QString &alias, const Field &field, const QString &unit,
                                FilterOperator operation, const Values &values)
{
    const QString value = dateUnitSql(type, alias, field, unit);
    if (value.isEmpty())
        return fail(tr("%1 belong to no election, so “%2.%3” is not known of them.")
                        .arg(type.displayPlural(), field.key(), unit));
    if (operation == FilterOperator::Blank)
        return u"%1 IS NULL"_s.arg(value);
    const QString name = field.key() + u'.' + unit;
    QStringList expressions;
    for (const FilterValue &wanted : values) {
        if (isNumberUnit(unit)) {
            expressions += number(name, {value, value}, operation, wanted);
        } else if (wanted.form == FilterValue::Form::Record) {
            expressions += fail(tr("“%1” holds a date, not a record.").arg(name));
        } else {
            const bool isRange = wanted.form == FilterValue::Form::Range;
            const auto end = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
            expressions +=
                interval({value, value}, operation, end(wanted.text), end(isRange ? wanted.upper : wanted.text));
        }
    }
    return u'(' + expressions.join(u" OR "_s) + u')';
}

QString FilterBuilder::choice(const Field &field, const QString &column, FilterOperator operation,
                              const FilterValue &value)
{
    if (value.form != FilterValue::Form::Text)
        return fail(tr("“%1” holds one of a few words; ranges and records do not suit it.").arg(field.key()));
    const QString wanted = fold(value.text);
    int index = -1;
    QStringList keys;
    for (const ChoiceOption &option : field.choices) {
        const QString key = QString::fromLatin1(option.key);
        if (value.text == key || wanted == fold(field.choiceLabel(key)) ||
            wanted == fold(QString::fromUtf8(option.label)))
            index = int(keys.size());
        keys += key;
    }
    if (index < 0)
        return fail(tr("“%1” is none of the values of “%2”: %3.").arg(value.text, field.key(), keys.join(u", "_s)));
    QStringList matching{keys[index]};
    if (operation == FilterOperator::Less || operation == FilterOperator::LessOrEqual)
        matching = keys.mid(0, operation == FilterOperator::Less ? index : index + 1);
    else if (operation == FilterOperator::Greater || operation == FilterOperator::GreaterOrEqual)
        matching = keys.mid(operation == FilterOperator::Greater ? index + 1 : index);
    QStringList marks;
    for (const QString &key : std::as_const(matching))
        marks += bound(key);
    return u"%1 IN (%2)"_s.arg(column, marks.join(u", "_s));
}

QString FilterBuilder::flag(const QString &name, const QString &column, FilterOperator operation,
                            const FilterValue &value)
{
    if (value.form != FilterValue::Form::Text || isComparison(operation))
        return unsuitable(name, operation);
    static const QStringList yes{u"yes"_s, u"true"_s, u"1"_s, u"beli"_s, u"he"_s, u"да"_s, u"evet"_s};
    static const QStringList no{u"no"_s, u"false"_s, u"0"_s, u"xeyr"_s, u"yox"_s, u"нет"_s, u"hayir"_s};
    const QString wanted = fold(value.text);
    if (!yes.contains(wanted) && !no.contains(wanted))
        return fail(tr("“%1” is yes or no; “%2” is neither.").arg(name, value.text));
    return u"%1 = %2"_s.arg(column, yes.contains(wanted) ? u"1"_s : u"0"_s);
}

QString FilterBuilder::links(const Field &field, const QString &alias, FilterOperator operation, const Values &values)
{
    const RecordType &link = requireRecordType(QString::fromLatin1(field.derivation.type));
    const Field &target = *link.find(QString::fromLatin1(field.derivation.target));
    const QString row = newAlias();
    const QString back = QString::fromLatin1(field.derivation.back);
    const QString only = onlySql(field.derivation, row);
    const QString column = row + u'.' + target.key();
    if (operation == FilterOperator::Blank)
        return u"NOT EXISTS (SELECT 1 FROM %1 %2 WHERE %2.%3 = %4.seq AND %5 IS NOT NULL%6)"_s.arg(
            link.key(), row, back, alias, column, only);
    return u"%1.seq IN (SELECT %2.%3 FROM %4 %2 WHERE %5%6)"_s.arg(alias, row, back, link.key(),
                                                                   stored(target, column, operation, values), only);
}

QString FilterBuilder::count(const Field &field, const QString &alias, FilterOperator operation, const Values &values)
{
    const QString from = u"FROM %1 k WHERE k.%2 = %3.seq"_s.arg(QLatin1StringView(field.derivation.type),
                                                                QLatin1StringView(field.derivation.back), alias);
    if (operation == FilterOperator::Blank)
        return u"NOT EXISTS (SELECT 1 %1)"_s.arg(from);
    const QString column = u"(SELECT count(*) %1)"_s.arg(from);
    QStringList expressions;
    for (const FilterValue &value : values)
        expressions += number(field.key(), {column, column}, operation, value);
    return u'(' + expressions.join(u" OR "_s) + u')';
}

QString FilterBuilder::figures(const Field &field, const QString &alias, FilterOperator operation, const Values &values)
{
    const QString row = newAlias();
    const QString from =
        u"figure %1 WHERE %1.measure IN (SELECT seq FROM term WHERE vocabulary = 'measure' AND key = '%2')"_s.arg(
            row, QLatin1StringView(field.derivation.measure));
    const QString known = u"(%1.low IS NOT NULL OR %1.high IS NOT NULL)"_s.arg(row);
    if (operation == FilterOperator::Blank)
        return u"NOT EXISTS (SELECT 1 FROM %1 AND %2.subject = %3.seq AND %4)"_s.arg(from, row, alias, known);
    QStringList expressions;
    for (const FilterValue &value : values)
        expressions +=
            number(field.key(), {row + u".low"_s, u"coalesce(%1.high, %1.low)"_s.arg(row)}, operation, value);
    return u"%1.seq IN (SELECT %2.subject FROM %3 AND %4 AND (%5))"_s.arg(alias, row, from, known,
                                                                          expressions.join(u" OR "_s));
}

} // namespace scrutineer
