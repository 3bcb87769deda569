// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/termmerge.h"

#include "models/analysis/chartquery.h"
#include "models/analysis/filterterms.h"
#include "models/records/filtertext.h"
#include "models/records/savedchart.h"
#include "models/records/savedfilter.h"
#include "models/storage/codebookreader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MergeWords
{
    Q_DECLARE_TR_FUNCTIONS(TermMerge)
};

/// True for types that say nothing but what is linked with what.
bool isMereLink(const RecordType &type)
{
    return *type.owner && std::ranges::all_of(
                              type.fields, [](const Field &field) { return !field.isStored() || field.isReference(); });
}

} // namespace

QString TermMerge::ruleOf(const QList<Record> &going, const QString &language)
{
    QStringList lines;
    for (const Record &term : going) {
        const QString meaning = term.value(u"definition").text().simplified();
        const QString label = CodebookTerm{term, 0}.label(language);
        lines += meaning.isEmpty() ? MergeWords::tr("Also what was “%1”.").arg(label)
                                   : MergeWords::tr("Also what was “%1”: %2").arg(label, meaning);
    }
    return lines.join(u'\n');
}

QString TermMerge::title(const Store &store) const
{
    QStringList labels;
    for (const QString &id : from) {
        if (id != into)
            labels += u"“%1”"_s.arg(store.label(id));
    }
    return MergeWords::tr("Merge %1 into “%2”").arg(labels.join(u", "_s), store.label(into));
}

QString TermMerge::problem(const Store &store) const
{
    const Record staying = store.record(into);
    const auto isTerm = [](const Record &record) {
        return record.isValid() && QLatin1StringView(record.type().name) == "term"_L1;
    };
    if (!isTerm(staying))
        return MergeWords::tr("The term that should stay is not in the project.");
    bool any = false;
    for (const QString &id : from) {
        const Record going = store.record(id);
        if (!isTerm(going))
            return MergeWords::tr("A term that should be merged is not in the project any more.");
        if (going.value(u"vocabulary") != staying.value(u"vocabulary"))
            return MergeWords::tr("Only terms of the same vocabulary can be merged.");
        any = any || id != into;
    }
    return any ? QString() : MergeWords::tr("Choose the terms to merge: two at least.");
}

TermMergeSource::TermMergeSource(TermMerge merge, Connection &connection)
    : m_merge(std::move(merge))
    , m_store(connection)
{
    m_merge.from.removeDuplicates();
    m_merge.from.removeAll(m_merge.into);
    readTerms();
    m_referrals = everyReferral(connection, requireRecordType(u"term"), m_merge.from);
    // What is said of the terms themselves stands with their own changes.
    QSet<qint64> own;
    for (const QString &id : m_merge.from + QStringList{m_merge.into}) {
        if (const std::optional<qint64> key = m_store.seq(id))
            own.insert(*key);
    }
    m_referrals.entries.removeIf([&own](const ReferralList::Entry &entry) { return own.contains(entry.record); });
    for (const ReferralList::Entry &entry : std::as_const(m_referrals.entries)) {
        const ReferralList::Way &way = m_referrals.ways[entry.way];
        if (!isMereLink(*way.type))
            continue;
        const Record link = m_store.record(m_store.id(entry.record));
        if (!isDoubled(link, *way.field))
            continue;
        ChangeSet changes;
        changes.remove(link, m_store.created(link.id()));
        m_doubled.insert(entry.record, changes.changes.first());
    }
}

// Of several links that become alike the first one stays, unless there is one that is so already.
bool TermMergeSource::isDoubled(const Record &link, const Field &field)
{
    const QString owner = QString::fromLatin1(link.type().owner);
    const auto same = [&](const Record &other) {
        return std::ranges::all_of(link.type().fields, [&](const Field &one) {
            const bool isMerged = one.name == field.name;
            return !one.isStored() || isMerged || link.value(one.key()) == other.value(one.key());
        });
    };
    const QList<Record> others = m_store.recordsWhere(link.type(), owner, link.value(owner).text());
    for (const Record &other : others) {
        const QString term = other.value(field.key()).text();
        const bool before = other.id() < link.id() && m_merge.from.contains(term);
        if (other.id() != link.id() && same(other) && (term == m_merge.into || before))
            return m_store.related(link.id(), 1).isEmpty();
    }
    return false;
}

// A term cannot stand under one that goes, nor under what comes under itself.
QString TermMergeSource::newParent(const Record &into) const
{
    QStringList way; // The terms above, the nearest first.
    for (QString next = into.value(u"parent").text(); !next.isEmpty() && !way.contains(next);) {
        way.append(next);
        const Record above = m_store.record(next);
        next = above.isValid() ? above.value(u"parent").text() : QString();
    }
    qsizetype last = -1;
    for (qsizetype i = 0; i < way.size(); ++i) {
        if (m_merge.from.contains(way[i]))
            last = i;
    }
    const QString found = way.value(last + 1);
    return found == into.id() ? QString() : found;
}

void TermMergeSource::readTerms()
{
    const Record into = m_store.record(m_merge.into);
    ChangeSet first;
    if (into.isValid()) {
        Record after = into;
        const QString held = into.value(u"include_rule").text();
        if (!m_merge.rule.isEmpty())
            after.setValue(u"include_rule", held.isEmpty() ? m_merge.rule : held + u'\n' + m_merge.rule);
        after.setValue(u"parent", newParent(into));
        first.update(into, after);
    }
    ChangeSet last;
    QList<Record> gone;
    for (const QString &id : std::as_const(m_merge.from)) {
        const Record going = m_store.record(id);
        if (!going.isValid())
            continue;
        gone.append(going);
        last.remove(going, m_store.created(id));
    }
    m_last = last.changes;
    if (into.isValid()) {
        changeFilters(gone, into, first);
        changeCharts(gone, into, first);
    }
    m_first = first.changes;
}

// Saved filters name terms by their keys, which is no reference.
void TermMergeSource::changeFilters(const QList<Record> &going, const Record &staying, ChangeSet &changes) const
{
    const QList<Record> saved = m_store.records(SavedFilter::type());
    for (const Record &record : saved) {
        auto list = record.as<SavedFilter>();
        const RecordType *type = recordType(list.recordType);
        const FilterReading reading = readFilter(list.filter.text);
        if (!type || !reading.ok())
            continue;
        const Filter now = withTermReplaced(reading.filter, *type, going, staying);
        if (now == reading.filter)
            continue;
        list.filter.text = filterText(now);
        Record after = Record::from(list, record.id());
        after.setPrivate(record.isPrivate());
        changes.update(record, after);
    }
}

// And so do saved charts.
void TermMergeSource::changeCharts(const QList<Record> &going, const Record &staying, ChangeSet &changes) const
{
    const QList<Record> saved = m_store.records(SavedChart::type());
    for (const Record &record : saved) {
        const Result<ChartQuery> query = ChartQuery::fromText(record.as<SavedChart>().spec.text.toUtf8());
        if (!query || !query->type)
            continue;
        ChartQuery now = *query;
        now.filter = withTermReplaced(query->filter, *query->type, going, staying);
        now.part = withTermReplaced(query->part, *query->type, going, staying);
        if (now == *query)
            continue;
        Record after = record;
        after.setValue(u"spec", Value(QString::fromUtf8(now.toText())));
        changes.update(record, after);
    }
}

void TermMergeSource::rewind()
{
    m_position = 0;
}

RecordChange TermMergeSource::changeOf(const ReferralList::Entry &entry)
{
    if (const auto doubled = m_doubled.constFind(entry.record); doubled != m_doubled.constEnd())
        return *doubled;
    const ReferralList::Way &way = m_referrals.ways[entry.way];
    RecordChange change;
    change.operation = RecordChange::Operation::Update;
    change.type = way.type->key();
    change.id = m_store.id(entry.record);
    change.fields = {{way.field->key(), Value(m_merge.from[entry.target]), Value(m_merge.into)}};
    return change;
}

bool TermMergeSource::next(RecordChange &change)
{
    const qsizetype place = m_position++;
    const qsizetype middle = m_referrals.entries.size();
    if (place < m_first.size())
        change = m_first[place];
    else if (place - m_first.size() < middle)
        change = changeOf(m_referrals.entries[place - m_first.size()]);
    else if (place - m_first.size() - middle < m_last.size())
        change = m_last[place - m_first.size() - middle];
    else
        return false;
    return true;
}

} // namespace scrutineer
