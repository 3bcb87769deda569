// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk does with a coding as a whole, and with the texts.
#include "models/analysis/deleteplan.h"
#include "models/analysis/versionplan.h"
#include "models/records/claim.h"
#include "models/records/codebookversion.h"
#include "models/records/coder.h"
#include "models/records/coding.h"
#include "models/storage/workspace.h"
#include "views/statements/codingdesk.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void CodingDesk::needCoding(ChangeSet &changes)
{
    if (m_reading.coding.isValid())
        return;
    const QString author = m_surroundings.workspace.author();
    beginCoding(changes, author.isEmpty() ? tr("Coder") : author, false);
    changes.insert(m_reading.coding);
}

void CodingDesk::beginCoding(ChangeSet &changes, const QString &coder, bool blind)
{
    Workspace &workspace = m_surroundings.workspace;
    const QList<Record> coders = workspace.store().records(Coder::type());
    const auto known = std::ranges::find(coders, coder, [](const Record &one) { return one.value(u"name").text(); });
    const QString id = known == coders.end() ? workspace.newId() : known->id();
    if (known == coders.end())
        changes.insert(Record::from(Coder{.name = coder, .initials = {}}, id));
    const QList<Record> versions = workspace.store().records(CodebookVersion::type());
    Coding coding;
    coding.statement.id = m_reading.statement.id();
    coding.coder.id = id;
    coding.codebook.id = versions.isEmpty() ? QString() : versions.last().id();
    coding.state = CodingState::Open;
    coding.blind = blind;
    m_reading.coding = Record::from(coding, workspace.newId());
    m_reading.coder = coder;
    m_reading.codings.append(
        {m_reading.coding.id(), coder, u"open"_s, workspace.store().label(coding.codebook.id), blind});
    m_reading.claims.clear();
    m_reading.silences.clear();
    m_wish.coding = m_reading.coding.id();
}

void CodingDesk::startCoding(const QString &coder, bool blind)
{
    if (!m_surroundings.workspace.isWritable() || !m_reading.statement.isValid()) {
        Q_EMIT failed(tr("This project is open for reading only."));
        return;
    }
    ChangeSet changes;
    changes.title = tr("New coding by %1").arg(coder);
    beginCoding(changes, coder, blind);
    changes.insert(m_reading.coding);
    m_current = -1;
    commit(std::move(changes));
    Q_EMIT read();
    Q_EMIT currentChanged();
}

void CodingDesk::changeCoding(const QString &title, const QString &field, const Value &value)
{
    ChangeSet changes;
    changes.title = title;
    const bool isNew = !m_reading.coding.isValid();
    if (isNew) {
        const QString author = m_surroundings.workspace.author();
        beginCoding(changes, author.isEmpty() ? tr("Coder") : author, false);
    }
    const Record before = m_reading.coding;
    m_reading.coding.setValue(field, value);
    if (isNew)
        changes.insert(m_reading.coding);
    else
        changes.update(before, m_reading.coding);
    commit(std::move(changes), [this, statement = m_wish.statement, record = m_reading.coding.id(), field,
                                text = value.text()](bool stored) {
        if (!stored)
            Q_EMIT refused(statement, record, field, text);
    });
}

void CodingDesk::setComplete(bool complete)
{
    if (complete == isComplete())
        return;
    if (!m_surroundings.workspace.isWritable()) {
        Q_EMIT failed(tr("This project is open for reading only."));
        return;
    }
    changeCoding(complete ? tr("Coding complete") : tr("Coding opened again"), u"state"_s,
                 complete ? u"complete"_s : u"open"_s);
}

void CodingDesk::removeClaim()
{
    if (!claim() || !mayCode())
        return;
    const ReadClaim gone = *claim();
    const Store &store = m_surroundings.workspace.store();
    ChangeSet changes;
    changes.title = tr("Delete claim");
    // What was changed a moment ago may not be in the file yet, so what stands here comes before what stands there.
    QList<Record> own = gone.yardsticks;
    if (gone.anchor.isValid())
        own.append(gone.anchor);
    own.append(gone.claim);
    const DeletePlan plan(store, {gone.claim.id()});
    for (const QString &id : plan.takenAlong()) {
        if (std::ranges::find(own, id, &Record::id) == own.end())
            changes.remove(store.record(id), store.created(id));
    }
    for (const Record &one : std::as_const(own))
        changes.remove(one, store.created(one.id()));
    m_reading.claims.removeAt(m_current);
    m_current = std::min(m_current, m_reading.claims.size() - 1);
    commit(std::move(changes));
    Q_EMIT currentChanged();
}

void CodingDesk::placeClaim(const QString &claim, TextSpan stretch)
{
    const qsizetype place = m_reading.indexOf(claim);
    if (place < 0 || !m_reading.hasText() || stretch.length == 0)
        return;
    if (!m_surroundings.workspace.isWritable()) {
        Q_EMIT failed(tr("This project is open for reading only."));
        return;
    }
    ReadClaim &one = m_reading.claims[place];
    const AnchoredSpan span = anchorAt(m_reading.words(), TextPositions(m_reading.words()), stretch);
    const QString id = one.anchor.isValid() ? one.anchor.id() : m_surroundings.workspace.newId();
    const Record anchor = anchorRecord(claim, m_reading.text.id(), span, id);
    ChangeSet changes;
    changes.title = tr("Place of a claim");
    if (one.anchor.isValid())
        changes.update(one.anchor, anchor);
    else
        changes.insert(anchor);
    one.anchor = anchor;
    orderClaims(m_reading);
    m_current = m_reading.indexOf(claim);
    commit(std::move(changes));
    Q_EMIT currentChanged();
}

void CodingDesk::addText(const Record &text, const QList<Record> &anchors)
{
    if (!m_surroundings.workspace.isWritable()) {
        Q_EMIT failed(tr("This project is open for reading only."));
        return;
    }
    ChangeSet changes;
    changes.title = tr("Text, version %1").arg(text.value(u"number").text());
    changes.insert(text);
    for (const Record &anchor : anchors)
        changes.insert(anchor);
    m_wish.text.clear();
    commit(std::move(changes), [this, statement = m_wish.statement](bool stored) {
        if (stored)
            Q_EMIT textAdded(statement);
    });
}

} // namespace scrutineer
