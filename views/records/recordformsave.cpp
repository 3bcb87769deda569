// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordForm that checks and commits.
#include "views/records/recordform.h"

#include "models/analysis/deleteplan.h"
#include "models/storage/delivery.h"
#include "models/storage/editreading.h"
#include "views/records/draftpen.h"
#include "views/records/editors/fieldeditor.h"
#include "views/records/formbody.h"
#include "views/records/formfoot.h"
#include "views/records/recordrow.h"
#include "views/records/rowlist.h"
#include "views/shell/messagebar.h"

#include <QApplication>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

QList<Slip> errorsOf(const RecordEdit &edit)
{
    QList<Slip> found;
    const QHash<QString, QList<Finding>> findings = edit.findings();
    for (auto record = findings.begin(); record != findings.end(); ++record) {
        for (const Finding &finding : *record)
            found.append({record.key(), finding, {}, {}, {}});
    }
    return found;
}

/// The fields whose reference leads to nothing any more.
QStringList brokenReferences(const RecordEdit &edit, const Store &store)
{
    QList<Record> records{edit.main.now};
    for (const EditedRecord &row : edit.rows) {
        if (!row.isRemoved())
            records += row.now;
    }
    records += edit.created;
    QStringList labels;
    for (const Record &record : std::as_const(records)) {
        for (const Field &field : record.type().fields) {
            if (!field.isStored() || !field.isReference())
                continue;
            const QString id = record.value(field.key()).text();
            const bool isHere =
                std::any_of(records.cbegin(), records.cend(), [&id](const Record &other) { return other.id() == id; });
            if (!id.isEmpty() && !isHere && store.typeOf(id).isEmpty() && !labels.contains(field.displayLabel()))
                labels += field.displayLabel();
        }
    }
    return labels;
}

} // namespace

void RecordForm::check()
{
    if (!m_body)
        return;
    present();
    const int number = ++m_check;
    const QDate today = m_context.workspace.now().toLocalTime().date();
    // Warnings that cannot be had are no reason to stop the user.
    deliver(
        m_context.workspace.analyses().run(
            [edit = edit(), today](Connection &connection) { return findSlips(edit, Store(connection), today); }),
        this,
        [this, number](const QList<Slip> &slips) {
            if (number != m_check || !m_body)
                return;
            m_slips = slips;
            present();
        },
        [](const SqlError &error) { qWarning("The form could not be checked: %s", error.what()); });
}

void RecordForm::present()
{
    const QList<Slip> errors = errorsOf(edit());
    const int shown = m_body->show(errors + m_slips, m_all);
    m_foot->setProblems(shown, int(m_slips.size()));
    // What concerns the record as a whole has no field to stand under.
    QStringList sentences;
    for (const Slip &slip : m_slips) {
        if (slip.finding.field.isEmpty())
            sentences.append(slip.finding.sentence);
    }
    const bool isOurs = m_messages->message().lead == tr("Look again.");
    if (!sentences.isEmpty() && (m_messages->isHidden() || isOurs)) {
        const QString other = m_slips.isEmpty() ? QString() : m_slips.first().other;
        m_act = [this, other] { Q_EMIT recordWanted(other); };
        m_messages->post({Tone::Warning, tr("Look again."), sentences.join(u' '),
                          other.isEmpty() ? QString() : tr("Show it"), true});
    } else if (sentences.isEmpty() && isOurs) {
        m_messages->dismiss();
    }
}

FieldEditor *RecordForm::focusedEditor() const
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *editor = qobject_cast<FieldEditor *>(widget))
            return editor;
    }
    return nullptr;
}

RecordRow *RecordForm::focusedRow() const
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *row = qobject_cast<RecordRow *>(widget))
            return row;
    }
    return nullptr;
}

void RecordForm::lead(FieldEditor *editor)
{
    editor->control()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(editor, 24, 48);
}

void RecordForm::leadToRows(QStringView type)
{
    if (!m_body)
        return;
    m_body->lead(type);
    // Where the rows are is known when they have been laid out.
    if (RowList *rows = m_body->list(type))
        QTimer::singleShot(0, rows, [this, rows] { m_scroll->ensureWidgetVisible(rows, 24, 48); });
}

void RecordForm::goToNextProblem()
{
    if (!m_body)
        return;
    present();
    const QList<FieldEditor *> editors = m_body->editors();
    const qsizetype start = editors.indexOf(focusedEditor()) + 1;
    for (qsizetype i = 0; i < editors.size(); ++i) {
        FieldEditor *editor = editors[(start + i) % editors.size()];
        if (!editor->shownFinding().isEmpty()) {
            lead(editor);
            return;
        }
    }
}

void RecordForm::repair()
{
    const FieldEditor *here = focusedEditor();
    const Slip *chosen = nullptr;
    for (const Slip &slip : m_slips) {
        if (slip.repair.isEmpty())
            continue;
        const bool isHere = here && here->field().key() == slip.finding.field;
        if (!chosen || isHere)
            chosen = &slip;
    }
    if (chosen)
        applyRepair(QString(chosen->recordId), QString(chosen->finding.field));
}

void RecordForm::applyRepair(const QString &recordId, const QString &field)
{
    const auto slip = std::find_if(m_slips.begin(), m_slips.end(), [&](const Slip &one) {
        return one.recordId == recordId && one.finding.field == field && !one.repair.isEmpty();
    });
    if (slip != m_slips.end() && m_body)
        m_body->setValue(recordId, field, Value(slip->value));
}

void RecordForm::addSourceHere()
{
    if (!m_body)
        return;
    // What stands in a row is backed by that row's own sources.
    if (RecordRow *row = focusedRow(); row && row->holdsSources()) {
        row->addSource();
        return;
    }
    const FieldEditor *here = focusedEditor();
    const bool isOfRecord = here && here->parentWidget() && here->parentWidget()->parentWidget() == m_body &&
                            here->field().role != FieldRole::Housekeeping;
    m_body->addSource(isOfRecord ? here->field().key() : QString());
    if (FieldEditor *editor = focusedEditor())
        m_scroll->ensureWidgetVisible(editor, 24, 48);
}

Outcome RecordForm::addRemovals(RecordEdit &edit, ChangeSet &changes) const
{
    QStringList ids;
    for (const EditedRecord &row : edit.rows) {
        if (row.isRemoved() && !row.isNew())
            ids.append(row.before.id());
    }
    if (ids.isEmpty())
        return {};
    Store &store = m_context.workspace.store();
    const DeletePlan plan(store, ids);
    for (const DeletePlan::Referrers &group : plan.referrers()) {
        const bool taken = std::all_of(group.ids.begin(), group.ids.end(), [&edit](const QString &id) {
            return std::any_of(edit.rows.begin(), edit.rows.end(),
                               [&id](const EditedRecord &row) { return row.id() == id; });
        });
        if (!taken)
            return Problem{Problem::Kind::Invalid,
                           tr("A row cannot be taken away, because others refer to it: %1, field “%2”.")
                               .arg(group.type->displayPlural(), group.field->displayLabel())};
    }
    for (const QString &id : plan.own()) {
        const bool inRows =
            std::any_of(edit.rows.begin(), edit.rows.end(), [&id](const EditedRecord &row) { return row.id() == id; });
        if (!inRows)
            changes.remove(store.record(id), store.created(id));
    }
    return {};
}

void RecordForm::commit(bool next)
{
    if (!m_body || m_saving || !m_context.workspace.isWritable())
        return;
    m_all = true;
    present();
    RecordEdit now = m_conflict ? rebased(edit(), m_context.workspace.store()) : edit();
    const QList<Slip> errors = errorsOf(now);
    const bool hasErrors = std::any_of(errors.begin(), errors.end(), [](const Slip &slip) {
        return slip.finding.severity == Finding::Severity::Error;
    });
    if (hasErrors || !now.typed.isEmpty()) {
        const QList<FieldEditor *> editors = m_body->editors();
        for (FieldEditor *editor : editors) {
            if (editor->control()->property("invalid").toString() == "true"_L1 ||
                (!editor->shownFinding().isEmpty() && editor->value().isBlank())) {
                lead(editor);
                return;
            }
        }
        m_act = nullptr;
        m_messages->post({Tone::Danger, {}, errors.isEmpty() ? QString() : errors.first().finding.sentence, {}, true});
        return;
    }
    const QString noun = now.main.now.type().displaySingular().toLower();
    const QString name = draft().label;
    ChangeSet changes =
        now.changes(now.isNew() ? tr("Add %1 “%2”").arg(noun, name) : tr("Edit %1 “%2”").arg(noun, name));
    if (const Outcome allowed = addRemovals(now, changes); !allowed) {
        m_act = nullptr;
        m_messages->post({Tone::Danger, {}, allowed.problem().sentence, {}, true});
        return;
    }
    const QString id = now.main.now.id();
    if (changes.isEmpty()) {
        finish(ChangeNotice(), id, next);
        return;
    }
    m_saving = true;
    m_foot->setSaving(true);
    deliver(m_context.workspace.commit(changes), this,
            [this, id, next](const Workspace::Committed &committed) { finish(committed, id, next); });
}

void RecordForm::finish(const Workspace::Committed &committed, const QString &id, bool next)
{
    m_saving = false;
    m_foot->setSaving(false);
    if (!committed) {
        const bool isConflict = committed.problem().kind == Problem::Kind::Conflict;
        const QStringList broken = isConflict ? brokenReferences(edit(), m_context.workspace.store()) : QStringList();
        if (isConflict && broken.isEmpty() && !m_shown.isNew()) {
            tellConflict();
            return;
        }
        m_act = nullptr;
        const QString sentence =
            broken.isEmpty()
                ? committed.problem().sentence
                : tr("What is chosen as %1 is not in the project any more. Choose another one or empty it.")
                      .arg(u"“%1”"_s.arg(broken.join(u"”, “"_s)));
        m_messages->post({Tone::Danger, tr("Not saved."), sentence, {}, true});
        return;
    }
    m_pen->drop(id);
    m_touched = false;
    if (next)
        openNext();
    else
        showEdit(readEdit(m_context.workspace.store(), id));
    Q_EMIT saved(id, next);
}

void RecordForm::tellConflict()
{
    m_conflict = true;
    m_act = [this] { discard(); };
    m_messages->post({Tone::Warning, tr("Changed meanwhile."),
                      tr("The stored record is no longer what you opened. Save again to keep what you typed, or"),
                      tr("show what is stored"), true});
}

void RecordForm::meet(const ChangeNotice &notice)
{
    if (!m_body || m_saving)
        return;
    const RecordEdit now = edit();
    const auto isOurs = [&now](const RecordChange &change) {
        if (change.id == now.main.id())
            return true;
        return std::any_of(now.rows.begin(), now.rows.end(),
                           [&change](const EditedRecord &row) { return row.id() == change.id; });
    };
    if (notice.counts.contains(u"term"_s))
        m_terms.clear();
    const bool touches = notice.isBulk() || std::any_of(notice.rows.begin(), notice.rows.end(), isOurs);
    if (!touches || m_shown.isNew())
        return;
    if (m_touched) {
        tellConflict();
        return;
    }
    const RecordEdit stored = readEdit(m_context.workspace.store(), now.main.id());
    if (stored.main.now.isValid())
        showEdit(stored);
    else
        Q_EMIT left();
}

} // namespace scrutineer
