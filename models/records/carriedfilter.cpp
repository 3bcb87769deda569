// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/carriedfilter.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CarriedText
{
    Q_DECLARE_TR_FUNCTIONS(CarriedFilter)
};

/// How two types hang together: a link record with a field for each, or, without one, a field of the second type that
/// refers to the first.
struct Tie
{
    const char *one;
    const char *other;
    const char *link;
    const char *toOne; ///< The link's field, or the other type's.
    const char *toOther;
};

// Two types may be tied in several ways; a record hangs together with another one if any of them holds.
constexpr Tie ties[] = {
    {"election", "mission", "", "election", ""},
    {"election", "visit", "", "election", ""},
    {"election", "milestone", "", "election", ""},
    {"election", "candidacy", "", "election", ""},
    {"election", "statement", "statement_election", "election", "statement"},
    {"mission", "visit", "", "mission", ""},
    {"mission", "visit", "visit_participant", "mission", "visit"},
    {"mission", "statement", "statement_issuer", "mission", "statement"},
    {"organization", "mission", "mission_organization", "organization", "mission"},
    {"organization", "visit", "visit_participant", "organization", "visit"},
    {"organization", "statement", "statement_issuer", "organization", "statement"},
    {"person", "mission", "mission_member", "person", "mission"},
    {"person", "visit", "visit_participant", "person", "visit"},
    {"person", "statement", "statement_issuer", "person", "statement"},
    {"person", "organization", "position", "person", "organization"},
    {"place", "visit", "", "place", ""},
    {"place", "mission", "mission_place", "place", "mission"},
    {"statement", "coding", "", "statement", ""},
    {"coding", "claim", "", "coding", ""},
    {"mission", "mission_phase", "", "mission", ""},
    {"visit", "visit_participant", "", "visit", ""},
    {"source", "citation", "", "source", ""},
    {"source", "election", "citation", "source", "subject"},
    {"source", "organization", "citation", "source", "subject"},
    {"source", "mission", "citation", "source", "subject"},
    {"source", "person", "citation", "source", "subject"},
    {"source", "place", "citation", "source", "subject"},
    {"source", "visit", "citation", "source", "subject"},
    {"source", "statement", "citation", "source", "subject"},
    {"election", "figure", "", "subject", ""},
    {"mission", "figure", "", "subject", ""},
};

// Types that a way may lead through. Everything of an election hangs together with all else of it, which says nothing.
bool leadsOn(const QString &type)
{
    return type == "mission"_L1 || type == "visit"_L1 || type == "statement"_L1 || type == "coding"_L1;
}

/// `field` of `type` leads to a record of `target` that matches.
Filter ledTo(const char *type, const char *field, const char *target, const Filter &filter)
{
    const Field *end = requireRecordType(QString::fromLatin1(type)).find(QString::fromLatin1(field));
    const bool any = end && end->kind == FieldKind::AnyReference;
    return Filter::in(QString::fromLatin1(field), filter, any ? QString::fromLatin1(target) : QString());
}

Filter linked(const Tie &tie, const char *fromType, const char *from, const char *to, const Filter &filter)
{
    return Filter::has(QString::fromLatin1(tie.link), QString::fromLatin1(to), ledTo(tie.link, from, fromType, filter));
}

Filter onOther(const Tie &tie, const Filter &filter)
{
    if (*tie.link)
        return linked(tie, tie.one, tie.toOne, tie.toOther, filter);
    return ledTo(tie.other, tie.toOne, tie.one, filter);
}

Filter onOne(const Tie &tie, const Filter &filter)
{
    if (*tie.link)
        return linked(tie, tie.other, tie.toOther, tie.toOne, filter);
    return Filter::has(QString::fromLatin1(tie.other), QString::fromLatin1(tie.toOne), filter);
}

/// The neighbours of a type, in the order of the table.
QStringList neighbours(const QString &type)
{
    QStringList names;
    for (const Tie &tie : ties) {
        if (type == QLatin1StringView(tie.one))
            names += QString::fromLatin1(tie.other);
        else if (type == QLatin1StringView(tie.other))
            names += QString::fromLatin1(tie.one);
    }
    names.removeDuplicates();
    return names;
}

/// The shortest way from one type to another, both named; empty when there is none.
QStringList wayBetween(const QString &from, const QString &to)
{
    QHash<QString, QString> before{{from, QString()}};
    QStringList queue{from};
    for (qsizetype at = 0; at < queue.size(); ++at) {
        const QString here = queue[at];
        if (here != from && !leadsOn(here))
            continue;
        for (const QString &next : neighbours(here)) {
            if (before.contains(next))
                continue;
            before.insert(next, here);
            queue += next;
        }
    }
    if (!before.contains(to))
        return {};
    QStringList way;
    for (QString here = to; !here.isEmpty(); here = before.value(here))
        way.prepend(here);
    return way;
}

/// A filter on `from` as one on its neighbour `to`.
Filter stepped(const QString &from, const QString &to, const Filter &filter)
{
    QList<Filter> ways;
    for (const Tie &tie : ties) {
        if (from == QLatin1StringView(tie.one) && to == QLatin1StringView(tie.other))
            ways += onOther(tie, filter);
        else if (from == QLatin1StringView(tie.other) && to == QLatin1StringView(tie.one))
            ways += onOne(tie, filter);
    }
    return Filter::any(ways);
}

/// Whether the fields and related types of a filter are such as records of this type have.
bool suits(const Filter &filter, const RecordType &type)
{
    static const QStringList common{u"private"_s, u"created"_s, u"changed"_s, u"sourced"_s, u"conflict"_s};
    const QString name = filter.path().value(0);
    switch (filter.kind()) {
    case Filter::Kind::Condition:
        return type.find(name) || (filter.path().size() == 1 && common.contains(name));
    case Filter::Kind::In:
        return type.find(name);
    case Filter::Kind::Has: {
        const RecordType *related = recordType(name);
        return related && std::ranges::any_of(related->fields, [&](const Field &field) {
                   return field.kind == FieldKind::AnyReference || QLatin1StringView(field.target) == type.key();
               });
    }
    default:
        return std::ranges::all_of(filter.parts(), [&](const Filter &part) { return suits(part, type); });
    }
}

} // namespace

Result<Filter> CarriedFilter::on(const RecordType &other) const
{
    if (!type || type->key() == other.key())
        return filter;
    QList<Filter> scopes;
    QList<Filter> rest;
    for (const Filter &part : filter.conjuncts())
        (part.kind() == Filter::Kind::Scope ? scopes : rest) += part;
    if (rest.isEmpty())
        return filter;
    const QStringList way = wayBetween(type->key(), other.key());
    if (way.isEmpty())
        return Problem{Problem::Kind::Invalid,
                       CarriedText::tr("A filter of %1 says nothing about %2.")
                           .arg(type->displayPlural().toLower(), other.displayPlural().toLower())};
    Filter carried = Filter::all(rest);
    for (qsizetype i = 1; i < way.size(); ++i)
        carried = stepped(way[i - 1], way[i], carried);
    return Filter::all(scopes).narrowedBy(carried);
}

CarriedFilter CarriedFilter::ofComparison(const Filter &filter)
{
    const RecordType &statement = requireRecordType(u"statement"_s);
    const RecordType &coding = requireRecordType(u"coding"_s);
    const RecordType &claim = requireRecordType(u"claim"_s);
    QList<Filter> scopes, ofStatements, ofCodings, ofClaims;
    for (const Filter &part : filter.conjuncts()) {
        if (part.kind() == Filter::Kind::Scope)
            scopes += part;
        else if (suits(part, statement))
            ofStatements += part;
        else
            (suits(part, coding) ? ofCodings : ofClaims) += part;
    }
    if (ofCodings.isEmpty() && ofClaims.isEmpty())
        return {&statement, filter};
    if (!ofStatements.isEmpty())
        ofCodings += Filter::in(u"statement"_s, Filter::all(ofStatements));
    if (!ofCodings.isEmpty())
        ofClaims += Filter::in(u"coding"_s, Filter::all(ofCodings));
    return {&claim, Filter::all(scopes + ofClaims)};
}

} // namespace scrutineer
