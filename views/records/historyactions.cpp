// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/records/historyitems.h"
#include "views/records/historypage.h"
#include "views/records/recordlocation.h"
#include "views/shell/linkbutton.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/progressline.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>

// What the page of the history does beside showing it: check the chain, take back, restore, lead on.

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void HistoryPage::verify()
{
    if (!m_surroundings.workspace.isOpen())
        return;
    deliver(
        m_surroundings.workspace.analyses().run(
            [](Connection &connection) { return HistoryReader(connection).verify(); }),
        this,
        [this](const ChainVerdict &verdict) {
            m_chain->setText(
                verdict.intact
                    ? tr("History intact, %1 changes, head %2")
                          .arg(locale().toString(verdict.changes), verdict.head.left(12))
                    : tr("The history was altered from outside: change %1 does not fit").arg(verdict.firstBroken));
            m_chain->setToolTip(verdict.head);
            if (!verdict.intact)
                fail({Problem::Kind::Damaged,
                      tr("The history does not fit together: somebody changed the file by other means.")});
        },
        [this](const SqlError &) { m_chain->setText(tr("The history could not be checked.")); });
}

QString HistoryPage::chosen(int role) const
{
    return m_tree->currentIndex().siblingAtColumn(0).data(role).toString();
}

void HistoryPage::refreshActions()
{
    const auto kind = HistoryKind(m_tree->currentIndex().siblingAtColumn(0).data(HistoryKindRole).toInt());
    switch (kind) {
    case HistoryKind::Record:
        m_revert->setText(tr("Revert this record"));
        break;
    case HistoryKind::Field:
        m_revert->setText(tr("Revert this field"));
        break;
    case HistoryKind::Deleted:
        m_revert->setText(tr("Restore"));
        break;
    default:
        m_revert->setText(isDeleted() ? tr("Restore") : tr("Revert this change"));
    }
    m_revert->setEnabled(kind != HistoryKind::Day && m_surroundings.workspace.isWritable());
    m_open->setVisible(kind == HistoryKind::Record || kind == HistoryKind::Field);
}

void HistoryPage::revert()
{
    if (!m_revert->isEnabled())
        return;
    Connection &connection = m_surroundings.workspace.connection();
    const HistoryReader reader(connection);
    switch (HistoryKind(m_tree->currentIndex().siblingAtColumn(0).data(HistoryKindRole).toInt())) {
    case HistoryKind::Change:
        commit(reader.revertChange(chosen(HistoryChangeRole)));
        break;
    case HistoryKind::Record:
        commit(reader.revertRecord(chosen(HistoryRecordRole), chosen(HistoryChangeRole), true));
        break;
    case HistoryKind::Field:
        commit(reader.revertField(chosen(HistoryRecordRole), chosen(HistoryFieldRole), chosen(HistoryChangeRole)));
        break;
    case HistoryKind::Deleted:
        commit(restoreWhole(connection, chosen(HistoryRecordRole)));
        break;
    case HistoryKind::Day:
        break;
    }
}

void HistoryPage::commit(const Result<ChangeSet> &changes)
{
    if (!changes) {
        fail(changes.problem());
        return;
    }
    deliver(m_surroundings.workspace.commit(*changes), this, [this](const Workspace::Committed &done) {
        if (!done)
            fail(done.problem());
        else
            m_message->post({.tone = Tone::Success, .lead = tr("Done."), .text = done->title, .action = {}});
    });
}

void HistoryPage::openRecord()
{
    const QString id = chosen(HistoryRecordRole);
    if (!id.isEmpty() && !isDeleted() && m_surroundings.workspace.store().seq(id))
        m_surroundings.navigation.go(locationOf(chosen(HistoryTypeRole), id));
}

void HistoryPage::fail(const Problem &problem)
{
    if (m_reading)
        m_progress->finish();
    m_reading = false;
    m_message->post({.tone = Tone::Danger, .lead = {}, .text = problem.sentence, .action = {}});
}

} // namespace scrutineer
