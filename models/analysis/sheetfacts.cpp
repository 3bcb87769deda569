// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sheetparts.h"

#include "models/records/absence.h"
#include "models/records/citation.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(RecordSheet)
};

constexpr int deepestScope = 6;

FactState stateOf(const Record &absence)
{
    const QString state = absence.value(u"state").text();
    if (state == "searched"_L1)
        return FactState::Searched;
    return state == "not_applicable"_L1 ? FactState::NotApplicable : FactState::Unknown;
}

QString absenceWords(FactState state)
{
    switch (state) {
    case FactState::Unknown:
        return FactText::tr("Not known");
    case FactState::Searched:
        return FactText::tr("Searched, not found");
    case FactState::NotApplicable:
        return FactText::tr("Not applicable");
    default:
        return {};
    }
}

// The title stands above the facts of a page's record; parts have no other place for theirs.
bool isShown(const Field &field, const RecordType &type)
{
    const bool heading = type.placement == Placement::Page && field.flags.testAnyFlags(Title | ShortTitle) &&
                         (field.kind == FieldKind::Text || field.kind == FieldKind::LongText);
    return !heading && !field.flags.testFlag(Hidden) && field.kind != FieldKind::Count &&
           field.kind != FieldKind::Figures;
}

bool wholeRecordIsSourced(const RecordSheet &sheet)
{
    return std::ranges::any_of(sheet.sources, [](const SheetSource &source) { return source.field.isEmpty(); });
}

// A link is a fact of its own record, which may cite a source for itself.
bool linksAreSourced(const Store &store, const QList<LinkTarget> &targets)
{
    return std::ranges::all_of(targets, [&](const LinkTarget &one) {
        return !store.idsWhere(Citation::type(), u"subject", one.link, 1).isEmpty();
    });
}

void fillLinks(SheetFact &fact, const Field &field, const Store &store, ValueWords &words, const RecordSheet &sheet)
{
    const QList<LinkTarget> targets = linkTargets(store.connection(), field, sheet.id, sheetLinkLimit);
    QStringList ids;
    for (const LinkTarget &one : targets)
        ids += one.target;
    ids.removeDuplicates();
    words.prefetch(ids);
    QStringList texts;
    for (const QString &id : std::as_const(ids)) {
        const Labelled named = words.labelled(id);
        texts += named.label;
        if (named.type != "term"_L1)
            fact.links += named;
    }
    fact.text = texts.join(u", "_s);
    fact.unsourced = field.role == FieldRole::Fact && !targets.isEmpty() && fact.sources.isEmpty() &&
                     !wholeRecordIsSourced(sheet) && !linksAreSourced(store, targets);
}

void fillStored(SheetFact &fact, const Field &field, const Value &value, ValueWords &words, const RecordSheet &sheet)
{
    fact.text = words.words(field, value);
    if (value.isBlank())
        return;
    if (field.kind == FieldKind::Reference || field.kind == FieldKind::AnyReference)
        fact.links += words.labelled(value.text());
    if (field.kind == FieldKind::Date) {
        fact.date = Edtf::parse(value.text()).value_or(Edtf());
        if (sheet.votingDay.isValid() && field.role == FieldRole::Fact)
            fact.day = fact.date.daysFrom(sheet.votingDay);
    }
    fact.unsourced = field.role == FieldRole::Fact && fact.sources.isEmpty() && !wholeRecordIsSourced(sheet);
}

QList<int> sourcesOf(const QString &field, const RecordSheet &sheet)
{
    QList<int> positions;
    for (int i = 0; i < sheet.sources.size(); ++i) {
        if (sheet.sources[i].field == field)
            positions += i;
    }
    return positions;
}

QString labelOfAbsence(const QString &name, const RecordType &type, const Store &store, ValueWords &words)
{
    if (const Field *field = type.find(name))
        return field->displayLabel();
    const QString measure = store.termId(u"measure"_s, name);
    return measure.isEmpty() ? name : words.label(measure);
}

} // namespace

QDate votingDayOf(const Store &store, const Record &record)
{
    Record present = record;
    for (int depth = 0; depth < deepestScope && present.isValid(); ++depth) {
        const RecordType &type = present.type();
        if (type.scope.size() != 1)
            return {};
        const QString step = QString::fromLatin1(type.scope.front());
        if (step == u'@') {
            const std::optional<Edtf> day = Edtf::parse(present.value(u"voting_day").text());
            return day && day->earliest() ? *day->earliest() : QDate();
        }
        if (step.startsWith(u'<')) {
            const RecordType *link = recordType(step.mid(1).section(u'.', 0, 0));
            const QStringList ids =
                link ? store.idsWhere(*link, step.section(u'.', 1), present.id(), 1) : QStringList();
            present = ids.isEmpty() ? Record() : store.record(ids.first());
        } else {
            present = store.record(present.value(step).text());
        }
    }
    return {};
}

QList<SheetFact> sheetFacts(const Store &store, ValueWords &words, const Record &record, const RecordSheet &sheet)
{
    const RecordType &type = record.type();
    QHash<QString, Record> absences;
    for (const Record &absence : attachedTo(store, "absence"_L1, record.id()))
        absences.insert(absence.value(u"field").text(), absence);

    QList<SheetFact> facts;
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        const Record absence = absences.value(field.key());
        if (!isShown(field, type) && !absence.isValid())
            continue;
        absences.remove(field.key());
        SheetFact fact;
        fact.field = field.key();
        fact.label = field.displayLabel();
        fact.kind = field.kind;
        fact.sources = sourcesOf(fact.field, sheet);
        if (isShown(field, type) && field.kind == FieldKind::Links)
            fillLinks(fact, field, store, words, sheet);
        else if (field.isStored())
            fillStored(fact, field, record.value(int(i)), words, sheet);
        fact.state = fact.text.isEmpty() ? FactState::Blank : FactState::Known;
        if (absence.isValid()) {
            fact.remark = absence.value(u"remark").text();
            if (fact.text.isEmpty()) {
                fact.state = stateOf(absence);
                fact.text = absenceWords(fact.state);
            } else if (fact.remark.isEmpty()) {
                fact.remark = absenceWords(stateOf(absence));
            }
        }
        facts += fact;
    }
    // What is left was noted of measures, or of fields that this version does not know.
    QStringList names = absences.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const Record &absence = absences[name];
        SheetFact fact;
        fact.field = name;
        fact.label = labelOfAbsence(name, type, store, words);
        fact.state = stateOf(absence);
        fact.text = absenceWords(fact.state);
        fact.remark = absence.value(u"remark").text();
        facts += fact;
    }
    return facts;
}

} // namespace scrutineer
