// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CodebookPage that changes the codebook.
#include "models/analysis/deleteplan.h"
#include "models/analysis/termmerge.h"
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/codebook/codebookpage.h"
#include "views/codebook/mergepanel.h"
#include "views/codebook/newtermpanel.h"
#include "views/codebook/splitview.h"
#include "views/codebook/termeditor.h"
#include "views/codebook/termlist.h"
#include "views/codebook/useslist.h"
#include "views/codebook/usespanel.h"
#include "views/shell/keyhints.h"
#include "views/shell/messagebar.h"
#include "views/shell/progressline.h"
#include "views/shell/searchfield.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void CodebookPage::askForTerm()
{
    if (!m_surroundings.workspace.isWritable() || vocabulary().isEmpty())
        return;
    const CodebookTerm *current = m_codebook.find(m_terms->currentId());
    const QString language = m_surroundings.workspace.language();
    NewTermPanel::Places places;
    if (current) {
        places.below = current->id();
        places.belowLabel = current->label(language);
        if (const CodebookTerm *parent = m_codebook.find(current->parent())) {
            places.beside = parent->id();
            places.besideLabel = parent->label(language);
        }
    }
    auto *panel = new NewTermPanel(m_surroundings.theme, places, this);
    connect(panel, &NewTermPanel::chosen, this, &CodebookPage::addTerm);
    panel->openUnder(m_add);
}

void CodebookPage::addTerm(const QString &label, const QString &parent)
{
    const Record made = m_codebook.newTerm(vocabulary(), label, parent, m_surroundings.workspace.newId());
    ChangeSet changes;
    changes.title = tr("Add term “%1”").arg(made.value(u"label_en").text());
    changes.insert(made);
    m_leadToLabel = true;
    m_search->clear();
    commit(changes, made.id());
}

void CodebookPage::shiftTerm(int step)
{
    const CodebookTerm *term = m_codebook.find(m_terms->currentId());
    if (!term || !m_surroundings.workspace.isWritable())
        return;
    ChangeSet changes = m_codebook.moved(term->id(), step);
    if (changes.isEmpty())
        return;
    changes.title = tr("Move term “%1”").arg(term->record.value(u"label_en").text());
    commit(changes);
}

void CodebookPage::removeTerm()
{
    const CodebookTerm *term = m_codebook.find(m_terms->currentId());
    if (!term || !m_surroundings.workspace.isWritable())
        return;
    const QString label = term->record.value(u"label_en").text();
    const DeletePlan plan(m_surroundings.workspace.store(), {term->id()});
    if (!plan.referrers().isEmpty()) {
        qsizetype count = 0;
        for (const DeletePlan::Referrers &group : plan.referrers())
            count += group.ids.size();
        m_message->post({.tone = Tone::Warning,
                         .lead = {},
                         .text = tr("“%1” is used by %2 records, so it stays. Merge it into another term, or set it to "
                                    "no longer offered.")
                                     .arg(term->label(m_surroundings.workspace.language()), QLocale().toString(count)),
                         .action = {}});
        return;
    }
    const Result<ChangeSet> changes = plan.changes(DeletePlan::Choice::Refuse, tr("Remove term “%1”").arg(label));
    if (!changes)
        tell(changes.problem().sentence);
    else
        commit(changes.value());
}

void CodebookPage::splitTerm()
{
    const CodebookTerm *term = m_codebook.find(m_terms->currentId());
    if (!term || !m_surroundings.workspace.isWritable())
        return;
    m_editor->leave();
    m_splitView->open(m_codebook, *term);
    m_body->setCurrentWidget(m_splitView);
    m_hints->hide();
    for (QPushButton *one : {m_versions, m_merge, m_split, m_add})
        one->hide();
    m_splitView->focusBegin();
}

void CodebookPage::endSplit()
{
    showTab();
}

void CodebookPage::askForMerge()
{
    if (!m_surroundings.workspace.isWritable())
        return;
    QList<Record> chosen;
    for (const QString &id : m_terms->chosenIds()) {
        if (const CodebookTerm *term = m_codebook.find(id))
            chosen.append(term->record);
    }
    if (chosen.size() < 2) {
        m_message->post({.tone = Tone::Info,
                         .lead = {},
                         .text = tr("Choose the terms to merge first: Shift+Up and Shift+Down, or Ctrl and a click."),
                         .action = {}});
        return;
    }
    m_editor->leave();
    auto *panel = new MergePanel(m_surroundings.workspace, chosen, this);
    connect(panel, &MergePanel::wanted, this, &CodebookPage::merge);
    panel->openOver(m_merge);
}

void CodebookPage::merge(const TermMerge &merge)
{
    Workspace &workspace = m_surroundings.workspace;
    if (const QString problem = merge.problem(workspace.store()); !problem.isEmpty()) {
        tell(problem);
        return;
    }
    const ChangeHeader header{.title = merge.title(workspace.store()), .author = {}, .target = {}, .bulk = false};
    m_wanted = merge.into;
    const auto source = [merge](Connection &connection) {
        return std::make_unique<TermMergeSource>(merge, connection);
    };
    follow(workspace.commitBulk(header, source));
}

void CodebookPage::showUses(QWidget *anchor)
{
    if (!m_editor || m_editor->id().isEmpty())
        return;
    auto *panel = new UsesPanel(m_surroundings, m_editor->id(), this);
    panel->openUnder(anchor, panel->list());
}

void CodebookPage::commit(const ChangeSet &changes, const QString &showAfter)
{
    if (!showAfter.isEmpty())
        m_wanted = showAfter;
    follow(m_surroundings.workspace.commit(changes));
}

void CodebookPage::follow(const QFuture<Workspace::Committed> &commit)
{
    m_progress->start();
    deliver(commit, this, [this](const Workspace::Committed &committed) {
        m_progress->finish();
        if (!committed)
            tell(committed.problem().sentence);
    });
}

} // namespace scrutineer
