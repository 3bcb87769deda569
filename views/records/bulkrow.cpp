// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/bulkrow.h"

#include "models/records/recordedit.h"
#include "views/records/createdcard.h"
#include "views/records/editors/createdrecords.h"
#include "views/records/editors/makeeditor.h"
#include "views/shell/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

BulkRow::BulkRow(const Field &field, EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_editor(makeEditor(field, context, FieldEditor::Place::Form, this))
    , m_choice(new QComboBox(this))
    , m_now(new QLabel(this))
    , m_cards(new CreatedCards(context, this))
    , m_created(context.created)
{
    m_editor->showLeft();
    const Tokens &tokens = context.theme.tokens();
    auto *label = new QLabel(field.displayLabel(), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_editor->control());
    label->setFixedWidth(tokens.px(104));
    label->setMinimumHeight(tokens.controlHeight);
    setStyleProperty(*label, "role", u"muted"_s);
    m_choice->addItem(tr("Leave as it is"), int(Leave));
    m_choice->addItem(tr("Set to this"), int(Set));
    if (!field.flags.testFlag(Required))
        m_choice->addItem(tr("Clear"), int(Clear));
    m_choice->setAccessibleName(tr("%1: what to do").arg(field.displayLabel()));
    m_now->setTextFormat(Qt::PlainText);
    m_now->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setStyleProperty(*m_now, "role", u"caption"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(tokens.px(8));
    grid->setVerticalSpacing(tokens.px(2));
    grid->addWidget(label, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_editor, 0, 1);
    grid->addWidget(m_choice, 0, 2, Qt::AlignTop);
    grid->addWidget(m_now, 1, 1, 1, 2);
    grid->addWidget(m_cards, 2, 1);
    grid->setColumnStretch(1, 1);
    connect(m_editor, &FieldEditor::edited, this, &BulkRow::follow);
    connect(m_editor, &FieldEditor::recordWanted, this, &BulkRow::recordWanted);
    connect(m_editor, &FieldEditor::recordMade, m_cards, &CreatedCards::add);
    connect(m_cards, &CreatedCards::edited, this, &BulkRow::edited);
    connect(m_choice, &QComboBox::activated, this, &BulkRow::followChoice);
}

int BulkRow::current() const
{
    return m_choice->currentData().toInt();
}

void BulkRow::choose(int choice)
{
    m_choice->setCurrentIndex(m_choice->findData(choice));
}

void BulkRow::follow()
{
    const bool isEmpty = m_editor->value().isBlank() && m_editor->typed().isEmpty();
    if (!isEmpty)
        choose(Set);
    else if (const std::optional<bool> blank = m_editor->isBlankChosen())
        choose(*blank ? Clear : Leave);
    else if (current() == Set)
        choose(Leave);
    m_cards->showOnly(withReferences({m_editor->value().text()}, m_created.all()));
    Q_EMIT edited();
}

void BulkRow::followChoice()
{
    if (current() == Set)
        m_editor->control()->setFocus(Qt::OtherFocusReason);
    else if (current() == Leave)
        m_editor->showLeft();
    else
        m_editor->setValue(Value());
    showProblem({});
    Q_EMIT edited();
}

std::optional<Value> BulkRow::chosen() const
{
    if (current() == Leave || (current() == Set && m_editor->value().isBlank()))
        return {};
    return current() == Set ? m_editor->value() : Value();
}

void BulkRow::leaveAsItIs()
{
    choose(Leave);
    m_editor->showLeft();
    showProblem({});
}

void BulkRow::setNow(const QString &words)
{
    m_now->setText(words);
    m_editor->control()->setAccessibleDescription(words);
}

QString BulkRow::now() const
{
    return m_now->text();
}

bool BulkRow::showProblem(const QString &sentence)
{
    QString problem = current() == Set ? m_editor->problem() : QString();
    if (problem.isEmpty())
        problem = sentence;
    m_editor->showFinding(Finding::Severity::Error, problem);
    return !problem.isEmpty();
}

QList<QWidget *> BulkRow::tabStops() const
{
    QList<QWidget *> stops = m_editor->tabStops();
    for (FieldEditor *editor : m_cards->editors())
        stops += editor->tabStops();
    return stops << m_choice;
}

} // namespace scrutineer
