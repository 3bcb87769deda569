// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/valuepath.h"

#include "models/records/recordparts.h"
#include "models/storage/dateunit.h"
#include "models/storage/filterbuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PathText
{
    Q_DECLARE_TR_FUNCTIONS(ValuePath)
};

constexpr auto sourcesStep = "sources"_L1;
constexpr auto topStep = "top"_L1;
constexpr auto yearStep = "year"_L1;

// Lengths of time are numbers; records are not counted by them.
bool isLength(QStringView unit)
{
    return unit == u"days" || unit == u"distance";
}

struct CommonStep
{
    const char *name;
    const char *label;
};

constexpr CommonStep commonSteps[] = {
    {"record", QT_TRANSLATE_NOOP("ValuePath", "Each record by itself")},
    {"sourced", QT_TRANSLATE_NOOP("ValuePath", "Has a source")},
    {"sources", QT_TRANSLATE_NOOP("ValuePath", "Sources")},
    {"conflict", QT_TRANSLATE_NOOP("ValuePath", "Has conflicting figures")},
    {"private", QT_TRANSLATE_NOOP("ValuePath", "Private")},
};

const CommonStep *commonStep(QStringView name)
{
    const auto step =
        std::ranges::find_if(commonSteps, [&](const CommonStep &s) { return name == QLatin1StringView(s.name); });
    return step == std::end(commonSteps) ? nullptr : step;
}

Problem invalid(const QString &sentence)
{
    return Problem{Problem::Kind::Invalid, sentence};
}

Problem unknownStep(const RecordType &type, const QString &name)
{
    QStringList names;
    for (const Field &field : type.fields)
        names += field.key();
    const QStringList near = nearNames(name, names);
    if (near.isEmpty())
        return invalid(PathText::tr("%1 have no field “%2”.").arg(type.displayPlural(), name));
    return invalid(
        PathText::tr("%1 have no field “%2”. Did you mean %3?").arg(type.displayPlural(), name, near.join(u", "_s)));
}

/// Where a field leads on to, or null.
const RecordType *onwards(const Field &field)
{
    const Field &end = valueField(field);
    const bool leads = end.kind == FieldKind::Reference || end.kind == FieldKind::Term;
    return leads ? recordType(QString::fromLatin1(end.target)) : nullptr;
}

/// The end of a path at a field: the path is whole but for a unit, which dates get.
void endAt(ValuePath &path, const Field &field)
{
    path.field = &field;
    if (field.kind != FieldKind::Date)
        return;
    path.end = ValuePath::End::Unit;
    path.steps += QString(yearStep);
}

// True when a step behind a field is the last one and no field: then it becomes the end.
bool endsBehind(ValuePath &path, const Field &field, const QString &step)
{
    const bool isUnit = field.kind == FieldKind::Date && isDateUnit(step);
    const bool isTop = step == topStep && valueField(field).kind == FieldKind::Term;
    if (!isUnit && !isTop)
        return false;
    path.field = &field;
    path.end = isUnit ? ValuePath::End::Unit : ValuePath::End::Top;
    return true;
}

QString fieldWords(const QStringList &steps, const RecordType &type, qsizetype count)
{
    const RecordType *current = &type;
    QStringList words;
    for (qsizetype i = 0; i < count && current; ++i) {
        const Field *field = current->find(steps[i]);
        if (!field)
            break;
        words += field->displayLabel();
        current = onwards(*field);
    }
    return words.join(u" → "_s);
}

} // namespace

const Field *ValuePath::valueField() const
{
    return field ? &scrutineer::valueField(*field) : nullptr;
}

QString ValuePath::displayLabel() const
{
    if (end == End::Field)
        return fieldWords(steps, *type, steps.size());
    const QString before = fieldWords(steps, *type, steps.size() - 1);
    if (end == End::Unit)
        return before + u" → "_s + dateUnitLabel(last());
    if (end == End::Top)
        return PathText::tr("%1, with the terms below it").arg(before);
    const QString common = PathText::tr(commonStep(last())->label);
    return before.isEmpty() ? common : before + u" → "_s + common;
}

bool ValuePath::isTime() const
{
    return end == End::Unit && !isNumberUnit(last());
}

bool ValuePath::isGroup() const
{
    if (end == End::Unit)
        return !isLength(last());
    if (!field)
        return true;
    switch (valueField()->kind) {
    case FieldKind::LongText:
    case FieldKind::Figures:
    case FieldKind::AnyReference:
    case FieldKind::Address:
        return false;
    default:
        return true;
    }
}

bool ValuePath::isNumber() const
{
    if (multiple)
        return false;
    if (end == End::Unit)
        return isLength(last());
    if (end == End::Common)
        return last() == sourcesStep;
    // Figures hang on the record itself.
    return end == End::Field && (field->kind == FieldKind::Integer || field->kind == FieldKind::Decimal ||
                                 field->kind == FieldKind::Count || (isFigures() && steps.size() == 1));
}

bool ValuePath::isWhole() const
{
    return isNumber() && (!field || (field->kind != FieldKind::Decimal && field->kind != FieldKind::Figures));
}

Filter ValuePath::equals(const QList<FilterValue> &values) const
{
    if (end == End::Top)
        return Filter::condition(steps.mid(0, steps.size() - 1), FilterOperator::Matches, values);
    return Filter::condition(steps, FilterOperator::Equals, values);
}

Filter ValuePath::blank() const
{
    // Counts and what every record has are blank only where the record itself is missing.
    const bool neverBlank = end == End::Common || field->kind == FieldKind::Count;
    if (!neverBlank && end != End::Top)
        return Filter::condition(steps, FilterOperator::Blank);
    // Nothing is without it: a condition that no record meets.
    if (steps.size() == 1)
        return Filter::condition({u"private"_s}, FilterOperator::Blank);
    return Filter::condition(steps.mid(0, steps.size() - 1), FilterOperator::Blank);
}

Filter ValuePath::otherThan(const QList<FilterValue> &values) const
{
    if (!multiple)
        return Filter::all({Filter::negation(equals(values)), Filter::negation(blank())});
    // One of several values is another one: the condition must hold for one record that is led to.
    const QString first = steps.constFirst();
    if (steps.size() == 1)
        return Filter::in(first, Filter::negation(Filter::condition({u"record"_s}, FilterOperator::Equals, values)));
    const Field *leading = type->find(first);
    const RecordType *next = leading ? onwards(*leading) : nullptr;
    const Result<ValuePath> rest = next && steps.size() - 1 > (end == End::Top && field == leading ? 1 : 0)
                                       ? read(*next, steps.mid(1).join(u'.'))
                                       : Result<ValuePath>(Problem{});
    if (!rest)
        return Filter::all({Filter::negation(equals(values)), Filter::negation(blank())});
    return Filter::in(first, rest->otherThan(values));
}

Result<ValuePath> ValuePath::read(const RecordType &type, const QString &text)
{
    ValuePath path;
    path.type = &type;
    path.owner = &type;
    path.steps = text.split(u'.');
    for (qsizetype i = 0; i < path.steps.size(); ++i) {
        const QString step = path.steps[i];
        const bool isLast = i + 1 == path.steps.size();
        const Field *field = path.owner->find(step);
        if (!field) {
            if (!isLast || !commonStep(step))
                return unknownStep(*path.owner, step);
            path.end = End::Common;
            return path;
        }
        path.multiple = path.multiple || field->kind == FieldKind::Links;
        if (isLast) {
            endAt(path, *field);
            return path;
        }
        if (i + 2 == path.steps.size() && endsBehind(path, *field, path.steps[i + 1]))
            return path;
        const RecordType *next = onwards(*field);
        if (!next)
            return invalid(PathText::tr("“%1” does not lead to another record, so “.%2” cannot follow it.")
                               .arg(step, path.steps.mid(i + 1).join(u'.')));
        path.owner = next;
        path.vocabulary = QString::fromLatin1(scrutineer::valueField(*field).vocabulary);
    }
    return invalid(PathText::tr("A path names at least one field."));
}

} // namespace scrutineer
