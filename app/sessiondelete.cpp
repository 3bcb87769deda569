// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"
#include "models/analysis/deleteplan.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// As many are named of each type as a question can hold, out of the first that are looked at: links of one kind to one
// record are all called alike, and one name is enough for them.
constexpr int namedReferrers = 6;
constexpr int readReferrers = 60;

QStringList referrerLines(const Store &store, const DeletePlan &plan)
{
    QStringList lines;
    for (const DeletePlan::Referrers &referrers : plan.referrers()) {
        QStringList labels;
        for (const Labelled &one : store.labelled(referrers.ids.mid(0, readReferrers)))
            labels += one.label;
        labels.removeDuplicates();
        if (labels.size() > namedReferrers || referrers.ids.size() > readReferrers)
            labels = labels.mid(0, namedReferrers) << u"…"_s;
        lines += u"%1 (%2): %3"_s.arg(referrers.type->displayPlural(), QString::number(referrers.ids.size()),
                                      labels.join(u", "_s));
    }
    return lines;
}

} // namespace

std::optional<DeletePlan::Choice> Session::askAboutReferrers(const DeletePlan &plan, const QString &others)
{
    const QString along = tr("Delete all of them");
    if (!plan.canClear()) {
        const QString question =
            tr("Other records need this one and would go with it:\n\n%1\n\nUndo brings all back.").arg(others);
        if (m_prompt.choose(m_window.get(), question, {along}) == 0)
            return DeletePlan::Choice::TakeAlong;
        return {};
    }
    const QString question = tr("Other records refer to this:\n\n%1\n\nThey can stay, without the reference, or go "
                                "with it. Undo brings all back.")
                                 .arg(others);
    switch (m_prompt.choose(m_window.get(), question, {tr("Delete this only"), along})) {
    case 0:
        return DeletePlan::Choice::Clear;
    case 1:
        return DeletePlan::Choice::TakeAlong;
    default:
        return {};
    }
}

void Session::deleteRecords(const QStringList &ids)
{
    if (ids.isEmpty() || !m_workspace.isWritable())
        return;
    const DeletePlan plan(m_workspace.store(), ids);
    DeletePlan::Choice choice = DeletePlan::Choice::Refuse;
    if (!plan.referrers().isEmpty()) {
        const QString others = referrerLines(m_workspace.store(), plan).join(u'\n');
        const std::optional<DeletePlan::Choice> chosen = askAboutReferrers(plan, others);
        if (!chosen)
            return;
        choice = *chosen;
    }
    const QString title = ids.size() == 1 ? tr("Delete %1").arg(m_workspace.store().label(ids.first()))
                                          : tr("Delete %n record(s)", nullptr, int(ids.size()));
    const Result<ChangeSet> changes = plan.changes(choice, title);
    if (!changes) {
        m_window->post({.tone = Tone::Danger, .lead = {}, .text = changes.problem().sentence, .action = {}});
        return;
    }
    report(m_workspace.commit(*changes));
}

} // namespace scrutineer
