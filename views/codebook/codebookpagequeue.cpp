// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CodebookPage that issues versions and shows the claims to look at again.
#include "models/records/codebookversion.h"
#include "models/storage/delivery.h"
#include "views/codebook/codebookpage.h"
#include "views/codebook/issuepanel.h"
#include "views/codebook/queueview.h"
#include "views/codebook/termlist.h"
#include "views/codebook/useslist.h"
#include "views/shell/emptystate.h"
#include "views/shell/keyhints.h"
#include "views/shell/navigation.h"
#include "views/shell/pagehead.h"
#include "views/shell/segmented.h"

#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

QWidget *CodebookPage::buildQueue()
{
    m_queueBody = new QStackedWidget(m_body);
    m_queue = new QueueView(m_surroundings.theme, m_queueBody);
    m_settled = new EmptyState(m_surroundings.theme, u"circle-check"_s, {}, m_queueBody);
    m_queueBody->addWidget(m_queue);
    m_queueBody->addWidget(m_settled);
    return m_queueBody;
}

void CodebookPage::fillQueue()
{
    const QString queued = QLocale().toString(m_state.queued);
    m_tabs->setOptions(
        {{u"terms"_s, tr("Terms"), {}, {}},
         {u"queue"_s, m_state.queued == 0 ? tr("Look again") : tr("Look again (%1)").arg(queued), {}, {}}});
    m_queue->setRows(m_state.queue);
    m_settled->setSentence(
        m_state.versions.isEmpty()
            ? tr("No version of the codebook has been issued, so no claim has to be looked at again.")
            : tr("All claims were looked at under version %1.").arg(m_state.versions.last().number));
    m_queueBody->setCurrentIndex(m_state.queue.isEmpty() ? 1 : 0);
    m_all->setEnabled(m_surroundings.workspace.isWritable() && m_state.queued > 0);
    QStringList parts;
    if (!m_state.versions.isEmpty())
        parts += tr("Version %1").arg(m_state.versions.last().number);
    if (!m_state.pending.isEmpty())
        parts += tr("%n change(s) not issued", nullptr, int(m_state.pending.count(u'\n')) + 1);
    m_head->setCaption(parts.join(u" · "_s));
}

void CodebookPage::showTab()
{
    const bool queue = m_tabs->current() == "queue"_L1;
    m_body->setCurrentWidget(queue ? static_cast<QWidget *>(m_queueBody) : m_splitter);
    m_hints->setVisible(!queue);
    m_queueHints->setVisible(queue);
    m_versions->show();
    m_add->setVisible(!queue);
    m_merge->setVisible(!queue);
    m_split->setVisible(!queue);
    m_all->setVisible(queue);
    (queue ? static_cast<QWidget *>(m_queue) : m_terms)->setFocus(Qt::OtherFocusReason);
}

void CodebookPage::askForVersion()
{
    auto *panel = new IssuePanel(m_state, m_surroundings.workspace.isWritable(), this);
    connect(panel, &IssuePanel::wanted, this, &CodebookPage::issue);
    panel->openOver(m_versions);
}

void CodebookPage::issue(const QString &number, const QString &changes)
{
    CodebookVersion version;
    version.number = number;
    version.issued.edtf = m_surroundings.workspace.now().toLocalTime().date().toString(Qt::ISODate);
    version.changes.text = changes;
    ChangeSet set;
    set.title = tr("Issue version %1 of the codebook").arg(number);
    set.insert(Record::from(version, m_surroundings.workspace.newId()));
    commit(set);
}

void CodebookPage::markLookedAt(const QStringList &claims)
{
    if (!m_surroundings.workspace.isWritable() || m_state.versions.isEmpty())
        return;
    ChangeSet changes = lookedAt(m_surroundings.workspace.store(), claims, m_state.newest());
    if (changes.isEmpty())
        return;
    changes.title = tr("Look again at %n claim(s)", nullptr, int(changes.changes.size()));
    commit(changes);
}

void CodebookPage::markAll()
{
    deliver(
        m_surroundings.workspace.analyses().run([](Connection &connection) { return queuedClaims(connection); }), this,
        [this](const QStringList &claims) { markLookedAt(claims); },
        [this](const SqlError &error) { tell(error.toProblem().sentence); });
}

void CodebookPage::openClaim(const QString &claim)
{
    const Location place = locationOfUse(m_surroundings.workspace.store(), claim);
    if (!place.page.isEmpty())
        m_surroundings.navigation.go(place);
}

} // namespace scrutineer
