// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filtertext.h"

#include "models/records/filtersigns.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString quotedText(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

bool isBareValue(const QString &text)
{
    if (text.isEmpty() || text.startsWith(u'@') || text.startsWith(u'=') || text.contains(u".."_s) ||
        text.endsWith(u'.') || text == u"?"_s)
        return false;
    return std::none_of(text.begin(), text.end(), endsBareValue);
}

bool isBareWord(const QString &text)
{
    if (isReserved(text))
        return false;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'(' || c == u')' || c == u'"' || c == u':' || c == u'=' || c == u'<' || c == u'>')
            return false;
    }
    return true;
}

QString atomText(const QString &text)
{
    return text.isEmpty() || isBareValue(text) ? text : quotedText(text);
}

QString operatorText(FilterOperator operation)
{
    switch (operation) {
    case FilterOperator::Equals:
        return u"="_s;
    case FilterOperator::Less:
        return u"<"_s;
    case FilterOperator::LessOrEqual:
        return u"<="_s;
    case FilterOperator::Greater:
        return u">"_s;
    case FilterOperator::GreaterOrEqual:
        return u">="_s;
    case FilterOperator::Blank:
        return u":?"_s;
    case FilterOperator::Matches:
        break;
    }
    return u":"_s;
}

QString partText(const Filter &filter, bool inAnd);

QString joinedText(const Filter &filter, const QString &between, bool inAnd)
{
    QStringList texts;
    for (const Filter &part : filter.parts())
        texts += partText(part, inAnd);
    return texts.join(between);
}

QString conditionText(const Filter &filter)
{
    QStringList values;
    for (const FilterValue &value : filter.values())
        values += filterValueText(value);
    return filter.path().join(u'.') + operatorText(filter.operation()) + values.join(u',');
}

QString partText(const Filter &filter, bool inAnd)
{
    switch (filter.kind()) {
    case Filter::Kind::Everything:
        return u"()"_s;
    case Filter::Kind::And:
        return joinedText(filter, u" "_s, true);
    case Filter::Kind::Or: {
        const QString text = joinedText(filter, u" or "_s, false);
        return inAnd ? u'(' + text + u')' : text;
    }
    case Filter::Kind::Not: {
        const Filter &inner = filter.parts().constFirst();
        const bool group = inner.kind() == Filter::Kind::And || inner.kind() == Filter::Kind::Or;
        return u"not "_s + (group ? u'(' + partText(inner, false) + u')' : partText(inner, true));
    }
    case Filter::Kind::Has:
    case Filter::Kind::In: {
        const QString name = (filter.kind() == Filter::Kind::Has ? u"has:"_s : u"in:"_s) + filter.path().join(u'.');
        return filter.parts().isEmpty() ? name : name + u'(' + partText(filter.parts().constFirst(), false) + u')';
    }
    case Filter::Kind::Scope:
        return u"scope:@"_s + filter.text();
    case Filter::Kind::Words:
        return isBareWord(filter.text()) ? filter.text() : quotedText(filter.text());
    case Filter::Kind::Condition:
        break;
    }
    return conditionText(filter);
}

} // namespace

QString filterText(const Filter &filter)
{
    return filter.isEverything() ? QString() : partText(filter, false);
}

QString filterValueText(const FilterValue &value)
{
    switch (value.form) {
    case FilterValue::Form::Record:
        return u'@' + value.text;
    case FilterValue::Form::Range:
        return atomText(value.text) + u".."_s + atomText(value.upper);
    case FilterValue::Form::Text:
        break;
    }
    return value.text.isEmpty() ? u"\"\""_s : atomText(value.text);
}

} // namespace scrutineer
