// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/termsplit.h"

#include "models/storage/referrals.h"

#include <QCoreApplication>
#include <QSet>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SplitWords
{
    Q_DECLARE_TR_FUNCTIONS(TermSplit)
};

/// True for fields by which a record chooses a term; what merely hangs on a term stays with it, and so do its children.
bool isChoice(const RecordType &type, const Field &field)
{
    return field.isStored() && QLatin1StringView(field.target) == "term"_L1 &&
           (field.kind == FieldKind::Term || field.kind == FieldKind::Reference) &&
           QLatin1StringView(type.name) != "term"_L1;
}

/// The claim that a record is or is part of; invalid when there is none.
Record claimOf(const Store &store, const Record &record)
{
    if (QLatin1StringView(record.type().name) == "claim"_L1)
        return record;
    if (QLatin1StringView(record.type().name) == "claim_yardstick"_L1)
        return store.record(record.value(u"claim").text());
    return {};
}

TermUse useOf(const Store &store, const Record &record)
{
    TermUse use{record.id(), store.label(record.id()), {}, record.type().displaySingular()};
    const Record claim = claimOf(store, record);
    if (!claim.isValid())
        return use;
    use.words = claim.value(u"proposition").text();
    const QList<Record> anchors = store.recordsWhere(requireRecordType(u"anchor"), u"claim", claim.id());
    if (!anchors.isEmpty())
        use.quote = anchors.last().value(u"quote").text();
    if (const Record coding = store.record(claim.value(u"coding").text()); coding.isValid())
        use.where = store.label(coding.value(u"statement").text());
    return use;
}

} // namespace

TermUses termUses(Connection &connection, const QString &term, int limit)
{
    const Store store(connection);
    const ReferralList referrals = everyReferral(connection, requireRecordType(u"term"), {term});
    TermUses found;
    QSet<qint64> seen;
    for (const ReferralList::Entry &entry : referrals.entries) {
        const ReferralList::Way &way = referrals.ways[entry.way];
        if (!isChoice(*way.type, *way.field) || seen.contains(entry.record))
            continue;
        seen.insert(entry.record);
        ++found.all;
        if (found.uses.size() < limit)
            found.uses.append(useOf(store, store.record(store.id(entry.record))));
    }
    return found;
}

QString TermSplit::ruleOf(const QList<Record> &made)
{
    QStringList lines;
    for (const Record &term : made)
        lines += SplitWords::tr("Not what is “%1”.").arg(term.value(u"label_en").text());
    return lines.join(u'\n');
}

ChangeSet changesOf(const TermSplit &split, const Store &store)
{
    ChangeSet changes;
    const Record before = store.record(split.term);
    if (!before.isValid())
        return changes;
    for (const Record &term : split.made)
        changes.insert(term);
    Record after = before;
    const QString held = before.value(u"exclude_rule").text();
    if (!split.rule.isEmpty())
        after.setValue(u"exclude_rule", held.isEmpty() ? split.rule : held + u'\n' + split.rule);
    changes.update(before, after);
    for (auto decision = split.decisions.cbegin(); decision != split.decisions.cend(); ++decision) {
        const Record chosen = store.record(decision.key());
        if (!chosen.isValid() || *decision < 0 || *decision >= split.made.size())
            continue;
        Record moved = chosen;
        for (const Field &field : chosen.type().fields) {
            if (isChoice(chosen.type(), field) && chosen.value(field.key()).text() == split.term)
                moved.setValue(field.key(), split.made[*decision].id());
        }
        changes.update(chosen, moved);
    }
    return changes;
}

} // namespace scrutineer
