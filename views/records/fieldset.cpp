// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/fieldset.h"

#include "views/records/editors/makeeditor.h"

namespace scrutineer {

namespace {

/// The finding of a field that matters most: an error before a warning, the first of each.
const Slip *worst(const QList<Slip> &slips, const QString &recordId, const QString &field)
{
    const Slip *found = nullptr;
    for (const Slip &slip : slips) {
        if (slip.recordId != recordId || slip.finding.field != field)
            continue;
        if (!found || (slip.finding.severity == Finding::Severity::Error &&
                       found->finding.severity == Finding::Severity::Warning))
            found = &slip;
    }
    return found;
}

} // namespace

FieldSet::FieldSet(EditorContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

FieldEditor *FieldSet::add(const Field &field, FieldEditor::Place place, QWidget *parent)
{
    FieldEditor *editor = makeEditor(field, m_context, place, parent);
    editor->setObjectName(field.key());
    m_editors.append(editor);
    connect(editor, &FieldEditor::edited, this, [this, editor] { Q_EMIT edited(editor->field().key()); });
    connect(editor, &FieldEditor::left, this, [this, editor] {
        m_visited.insert(editor);
        Q_EMIT left();
    });
    connect(editor, &FieldEditor::recordMade, this, &FieldSet::recordMade);
    connect(editor, &FieldEditor::recordWanted, this, &FieldSet::recordWanted);
    connect(editor, &FieldEditor::repairWanted, this, [this, editor] { Q_EMIT repairWanted(editor->field().key()); });
    if (m_record.isValid())
        editor->setValue(m_record.value(field.key()));
    return editor;
}

FieldEditor *FieldSet::editor(QStringView field) const
{
    for (FieldEditor *editor : m_editors) {
        if (editor->field().key() == field)
            return editor;
    }
    return nullptr;
}

void FieldSet::setRecord(const Record &record)
{
    m_record = record;
    for (FieldEditor *editor : m_editors)
        editor->setValue(record.value(editor->field().key()));
}

Record FieldSet::record() const
{
    Record now = m_record;
    for (const FieldEditor *editor : m_editors)
        now.setValue(editor->field().key(), editor->value());
    return now;
}

void FieldSet::setValue(const QString &field, const Value &value)
{
    m_record.setValue(field, value);
    if (FieldEditor *shown = editor(field))
        shown->setValue(value);
}

QHash<QString, QString> FieldSet::typed() const
{
    QHash<QString, QString> texts;
    for (const FieldEditor *editor : m_editors) {
        if (const QString text = editor->typed(); !text.isEmpty())
            texts.insert(editor->field().key(), text);
    }
    return texts;
}

void FieldSet::setTyped(const QHash<QString, QString> &texts)
{
    for (FieldEditor *editor : m_editors) {
        if (const auto text = texts.constFind(editor->field().key()); text != texts.constEnd())
            editor->setTyped(*text);
    }
}

int FieldSet::show(const QList<Slip> &slips, bool all)
{
    int errors = 0;
    for (FieldEditor *editor : m_editors) {
        const Field &field = editor->field();
        const bool open = all || (m_visited.contains(editor) && !editor->control()->hasFocus());
        if (const QString problem = editor->problem(); !problem.isEmpty()) {
            errors += open ? 1 : 0;
            editor->showFinding(Finding::Severity::Error, open ? problem : QString());
            continue;
        }
        const Slip *slip = worst(slips, m_record.id(), field.key());
        const bool isError = slip && slip->finding.severity == Finding::Severity::Error;
        // What is still to be filled in is no mistake yet; and while one types, a half-typed value is none either.
        const bool stillBlank = isError && editor->value().isBlank();
        const bool shown = slip && (all || (open && !stillBlank) || (!isError && !editor->control()->hasFocus()));
        if (shown)
            editor->showFinding(slip->finding.severity, slip->finding.sentence, slip->repair);
        else
            editor->showFinding(Finding::Severity::Warning, {});
        errors += shown && isError ? 1 : 0;
    }
    return errors;
}

void FieldSet::setReadOnly(bool readOnly)
{
    for (FieldEditor *editor : m_editors)
        editor->setReadOnly(readOnly);
}

} // namespace scrutineer
