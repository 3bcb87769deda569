// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/versionplan.h"

#include "models/records/anchor.h"
#include "models/records/statementtext.h"
#include "models/storage/store.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

AnchoredSpan spanOf(const Record &anchor)
{
    return {.start = anchor.value(u"start").integer().value_or(0),
            .length = anchor.value(u"length").integer().value_or(0),
            .quote = anchor.value(u"quote").text(),
            .before = anchor.value(u"before").text(),
            .after = anchor.value(u"after").text()};
}

} // namespace

qsizetype VersionPlan::count(Reanchored::Place place) const
{
    return std::ranges::count(claims, place, [](const Carried &one) { return one.outcome.place; });
}

QList<Record> VersionPlan::anchors(const QString &text, const QHash<QString, AnchoredSpan> &decided,
                                   const std::function<QString()> &newId) const
{
    QList<Record> made;
    for (const Carried &one : claims) {
        const auto chosen = decided.constFind(one.claim);
        if (chosen != decided.cend())
            made.append(anchorRecord(one.claim, text, *chosen, newId()));
        else if (one.outcome.isPlaced())
            made.append(anchorRecord(one.claim, text, one.outcome.to, newId()));
    }
    return made;
}

Record anchorRecord(const QString &claim, const QString &text, const AnchoredSpan &span, const QString &id)
{
    return Record::from(Anchor{.claim = {claim},
                               .text = {text},
                               .start = span.start,
                               .length = span.length,
                               .quote = {span.quote},
                               .before = span.before,
                               .after = span.after},
                        id);
}

VersionPlan planVersion(Connection &connection, const QString &earlierText, const QString &content)
{
    const Store store(connection);
    const Record earlier = store.record(earlierText);
    VersionPlan plan{.earlierText = earlierText,
                     .earlier = earlier.isValid() ? earlier.value(u"content").text() : QString(),
                     .later = content,
                     .claims = {}};
    if (!earlier.isValid())
        return plan;
    const Reanchoring reanchoring(plan.earlier, content, earlier.value(u"language").text());
    for (const Record &anchor : store.recordsWhere(Anchor::type(), u"text"_s, earlierText))
        plan.claims.append({anchor.value(u"claim").text(), reanchoring.place(spanOf(anchor))});
    std::ranges::stable_sort(plan.claims, {}, [](const VersionPlan::Carried &one) {
        return std::pair(one.outcome.from.start, one.outcome.from.length);
    });
    return plan;
}

} // namespace scrutineer
