// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/codebookqueue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct QueueWords
{
    Q_DECLARE_TR_FUNCTIONS(CodebookQueue)
};

QString fieldLabel(const QString &name)
{
    const Field *field = requireRecordType(u"term").find(name);
    return field ? field->displayLabel() : name;
}

QString fieldLabels(const QStringList &names)
{
    QStringList labels;
    for (const QString &name : names)
        labels += fieldLabel(name);
    return labels.join(u", "_s);
}

/// The fields in which a term differs between two moments; its events are in order of time.
QStringList changedBetween(const QList<TermEvent> &events, const QString &after, const QString &until)
{
    QStringList order;
    QHash<QString, std::pair<Value, Value>> held;
    for (const TermEvent &event : events) {
        if (event.at <= after || (!until.isEmpty() && event.at > until))
            continue;
        for (const FieldChange &field : event.fields) {
            if (const auto known = held.find(field.field); known != held.end()) {
                known->second = field.after;
                continue;
            }
            held.insert(field.field, {field.before, field.after});
            order.append(field.field);
        }
    }
    order.removeIf([&held](const QString &field) { return held[field].first == held[field].second; });
    return order;
}

QHash<QString, QList<TermEvent>> byTerm(const QList<TermEvent> &events)
{
    QHash<QString, QList<TermEvent>> found;
    for (const TermEvent &event : events)
        found[event.term].append(event);
    return found;
}

QString pendingWords(const CodebookHistory &history, const Store &store, const QString &since)
{
    QStringList lines;
    const QList<TermEvent> events = history.events();
    const QHash<QString, QStringList> changed = changedFields(events, since, {}, false);
    QStringList told;
    for (const TermEvent &event : events) {
        QStringList fields = changed.value(event.term);
        fields.removeAll(u"position"_s);
        if (fields.isEmpty() || told.contains(event.term) || store.created(event.term) > since)
            continue;
        told.append(event.term);
        lines += QueueWords::tr("Changed: %1 (%2)").arg(store.label(event.term), fieldLabels(fields));
    }
    for (const QString &label : history.madeSince(since))
        lines += QueueWords::tr("New: %1").arg(label);
    for (const QString &label : history.removedSince(since))
        lines += QueueWords::tr("Gone: %1").arg(label);
    return lines.join(u'\n');
}

QStringList termsOfMeaning(const QList<TermEvent> &events)
{
    QStringList terms;
    for (const TermEvent &event : events) {
        const bool meant =
            std::ranges::any_of(event.fields, [](const FieldChange &one) { return isMeaning(one.field); });
        if (meant && !terms.contains(event.term))
            terms.append(event.term);
    }
    return terms;
}

struct Queue
{
    QList<CodedClaim> claims;
    QList<ClaimToLookAt> wanted;
};

Queue queueOf(const CodebookHistory &history, const QList<IssuedVersion> &versions)
{
    if (versions.isEmpty())
        return {};
    const QList<TermEvent> events = history.events();
    Queue queue;
    queue.claims = history.claims(termsOfMeaning(events), versions.last().id);
    queue.wanted = claimsToLookAt(versions, events, queue.claims);
    return queue;
}

} // namespace

bool isMeaning(QStringView field)
{
    return field == "definition"_L1 || field == "include_rule"_L1 || field == "exclude_rule"_L1;
}

QHash<QString, QStringList> changedFields(const QList<TermEvent> &events, const QString &after, const QString &until,
                                          bool meaningOnly)
{
    QHash<QString, QStringList> found;
    const QHash<QString, QList<TermEvent>> terms = byTerm(events);
    for (auto term = terms.begin(); term != terms.end(); ++term) {
        QStringList fields = changedBetween(*term, after, until);
        if (meaningOnly)
            fields.removeIf([](const QString &field) { return !isMeaning(field); });
        if (!fields.isEmpty())
            found.insert(term.key(), fields);
    }
    return found;
}

QList<ClaimToLookAt> claimsToLookAt(const QList<IssuedVersion> &versions, const QList<TermEvent> &events,
                                    const QList<CodedClaim> &claims)
{
    QList<ClaimToLookAt> found;
    if (versions.isEmpty())
        return found;
    const auto newest = std::ranges::max_element(versions, {}, &IssuedVersion::at);
    QHash<QString, QString> issued;
    for (const IssuedVersion &version : versions)
        issued.insert(version.id, version.at);
    const QHash<QString, QList<TermEvent>> terms = byTerm(events);
    for (const CodedClaim &claim : claims) {
        if (claim.version == newest->id)
            continue;
        // Whoever made a claim had the codebook of that moment before them, whatever its coding was begun under.
        const QString since = std::max(issued.value(claim.version), claim.created);
        ClaimToLookAt wanted{claim.id, {}, {}};
        for (const QString &term : claim.terms) {
            QStringList fields = changedBetween(terms.value(term), since, newest->at);
            fields.removeIf([](const QString &field) { return !isMeaning(field); });
            if (fields.isEmpty())
                continue;
            wanted.terms.append(term);
            wanted.fields += fields;
        }
        wanted.fields.removeDuplicates();
        if (!wanted.terms.isEmpty())
            found.append(wanted);
    }
    return found;
}

QString nextVersionNumber(const QString &last)
{
    static const QRegularExpression number(u"\\d{1,9}(?=\\D*$)"_s);
    const QRegularExpressionMatch match = number.match(last);
    if (!match.hasMatch())
        return last.isEmpty() ? u"1.0"_s : last + u".1"_s;
    return last.left(match.capturedStart()) + QString::number(match.captured().toLongLong() + 1) +
           last.mid(match.capturedEnd());
}

CodebookState readCodebookState(Connection &connection, int limit)
{
    const CodebookHistory history(connection);
    const Store store(connection);
    CodebookState state;
    state.versions = history.versions();
    state.pending = pendingWords(history, store, state.versions.isEmpty() ? QString() : state.versions.last().at);
    const Queue queue = queueOf(history, state.versions);
    state.queued = queue.wanted.size();
    QHash<QString, QString> numbers;
    for (const IssuedVersion &version : std::as_const(state.versions))
        numbers.insert(version.id, version.number);
    QHash<QString, QString> held;
    for (const CodedClaim &claim : queue.claims)
        held.insert(claim.id, claim.version);
    for (const ClaimToLookAt &one : queue.wanted.mid(0, limit)) {
        const Record claim = store.record(one.claim);
        const Record coding = store.record(claim.value(u"coding").text());
        QStringList terms;
        for (const QString &term : one.terms)
            terms += store.label(term);
        state.queue.append({.claim = one.claim,
                            .proposition = claim.value(u"proposition").text(),
                            .statement = coding.isValid() ? store.label(coding.value(u"statement").text()) : QString(),
                            .version = numbers.value(held.value(one.claim)),
                            .reason = QueueWords::tr("%1: %2").arg(terms.join(u", "_s), fieldLabels(one.fields))});
    }
    return state;
}

QStringList queuedClaims(Connection &connection)
{
    const CodebookHistory history(connection);
    QStringList ids;
    for (const ClaimToLookAt &one : queueOf(history, history.versions()).wanted)
        ids.append(one.claim);
    return ids;
}

ChangeSet lookedAt(const Store &store, const QStringList &claims, const QString &version)
{
    ChangeSet changes;
    for (const QString &id : claims) {
        const Record before = store.record(id);
        if (!before.isValid() || QLatin1StringView(before.type().name) != "claim"_L1)
            continue;
        Record after = before;
        after.setValue(u"codebook", version);
        changes.update(before, after);
    }
    return changes;
}

} // namespace scrutineer
