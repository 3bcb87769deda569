// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk changes: each is one commit, and one step of undo.
#include "models/analysis/versionplan.h"
#include "models/records/claim.h"
#include "models/records/claimyardstick.h"
#include "models/records/codebookversion.h"
#include "models/records/coder.h"
#include "models/records/coding.h"
#include "models/records/silence.h"
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/statements/codingdesk.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

bool CodingDesk::isOpenForCoding() const
{
    return m_surroundings.workspace.isWritable() && !m_reading.words().isEmpty() && !isComplete();
}

bool CodingDesk::mayCode()
{
    if (!m_surroundings.workspace.isWritable())
        Q_EMIT failed(tr("This project is open for reading only."));
    else if (isComplete())
        Q_EMIT failed(tr("This coding is complete. Open it again to change it."));
    else
        return m_reading.statement.isValid();
    return false;
}

void CodingDesk::commit(ChangeSet changes, const std::function<void(bool)> &ended)
{
    if (changes.isEmpty())
        return;
    ++m_pending;
    ++m_generation; // What is being read now is older than this.
    m_isReading = false;
    deliver(m_surroundings.workspace.commit(std::move(changes)), this,
            [this, ended](const Workspace::Committed &committed) {
                --m_pending;
                if (!committed) {
                    m_stale = true;
                    Q_EMIT failed(committed.problem().sentence);
                }
                if (ended)
                    ended(bool(committed));
                if (m_pending == 0 && m_stale)
                    readAgain();
            });
    Q_EMIT edited();
}

void CodingDesk::addClaim(const QString &theme, TextSpan stretch)
{
    const QString quote = m_reading.words().mid(stretch.start, stretch.length);
    if (quote.trimmed().isEmpty()) {
        Q_EMIT failed(tr("Select the words that make the claim first, or press N for the next sentence."));
        return;
    }
    if (!mayCode())
        return;
    Workspace &workspace = m_surroundings.workspace;
    ChangeSet changes;
    changes.title = theme.isEmpty() ? tr("New claim") : tr("New claim: %1").arg(termLabel(u"theme"_s, theme));
    needCoding(changes);
    Claim claim;
    claim.coding.id = m_reading.coding.id();
    claim.proposition.text = quote.simplified();
    claim.theme.id = theme;
    ReadClaim made{Record::from(claim, workspace.newId()), {}, {}, {}, {}};
    changes.insert(made.claim);
    if (m_reading.hasText()) {
        const AnchoredSpan place = anchorAt(m_reading.words(), TextPositions(m_reading.words()), stretch);
        made.anchor = anchorRecord(made.claim.id(), m_reading.text.id(), place, workspace.newId());
        changes.insert(made.anchor);
    }
    m_reading.claims.append(made);
    orderClaims(m_reading);
    m_current = m_reading.indexOf(made.claim.id());
    commit(std::move(changes));
    Q_EMIT currentChanged();
}

void CodingDesk::setField(const QString &record, const QString &field, const Value &value)
{
    if (!mayCode())
        return;
    const qsizetype place = m_reading.indexOf(record);
    if (place < 0) {
        if (record.isEmpty() || record == m_reading.coding.id())
            changeCoding(tr("Coding: %1").arg(Coding::type().find(field)->displayLabel()), field, value);
        return;
    }
    ChangeSet changes;
    changes.title = tr("Claim: %1").arg(Claim::type().find(field)->displayLabel());
    Record &claim = m_reading.claims[place].claim;
    const Record before = claim;
    claim.setValue(field, value);
    // Severity is of criticism; without it nothing is left that it could be of.
    if (field == "polarity"_L1 && value.integer().value_or(0) >= 0)
        claim.setValue(u"severity", {});
    changes.update(before, claim);
    commit(std::move(changes), [this, statement = m_wish.statement, record, field, text = value.text()](bool stored) {
        if (!stored)
            Q_EMIT refused(statement, record, field, text);
    });
}

void CodingDesk::toggleYardstick(const QString &term)
{
    if (!claim() || !mayCode())
        return;
    QList<Record> &yardsticks = m_reading.claims[m_current].yardsticks;
    const auto there =
        std::ranges::find(yardsticks, term, [](const Record &one) { return one.value(u"yardstick").text(); });
    ChangeSet changes;
    changes.title = tr("Claim: yardstick");
    if (there != yardsticks.end()) {
        changes.remove(*there);
        yardsticks.erase(there);
    } else {
        const ClaimYardstick made{.claim = {claim()->claim.id()}, .yardstick = {term}};
        yardsticks.append(Record::from(made, m_surroundings.workspace.newId()));
        changes.insert(yardsticks.last());
    }
    commit(std::move(changes));
}

void CodingDesk::cycleSilence(const QString &theme)
{
    if (!mayCode())
        return;
    if (std::ranges::any_of(m_reading.claims, [&](const ReadClaim &one) {
            return mainTheme(one.claim.value(u"theme").text()) == theme;
        })) {
        Q_EMIT failed(tr("There are claims on this theme, so the statement is not silent on it."));
        return;
    }
    const auto there =
        std::ranges::find(m_reading.silences, theme, [](const Record &one) { return one.value(u"theme").text(); });
    ChangeSet changes;
    changes.title = tr("Silence: %1").arg(termLabel(u"theme"_s, theme));
    if (there == m_reading.silences.end()) {
        needCoding(changes);
        const Silence made{
            .coding = {m_reading.coding.id()}, .theme = {theme}, .kind = SilenceKind::NotAddressed, .quote = {}};
        m_reading.silences.append(Record::from(made, m_surroundings.workspace.newId()));
        changes.insert(m_reading.silences.last());
    } else if (there->value(u"kind").text() == "not_addressed"_L1) {
        const Record before = *there;
        there->setValue(u"kind", u"not_observed"_s);
        changes.update(before, *there);
    } else {
        changes.remove(*there);
        m_reading.silences.erase(there);
    }
    commit(std::move(changes));
}

} // namespace scrutineer
