// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/createdcard.h"

#include "models/records/recordparts.h"
#include "views/records/formlayout.h"
#include "views/shell/iconlabel.h"
#include "views/shell/reveal.h"
#include "views/shell/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

CreatedCard::CreatedCard(const QString &id, EditorContext &context, QWidget *parent)
    : QFrame(parent)
    , m_id(id)
    , m_context(context)
    , m_fields(new FieldSet(context, this))
{
    setStyleProperty(*this, "role", u"card"_s);
    const Record record = context.created.record(id);
    const RecordType &type = record.type();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    auto *title = new QLabel(tr("New: %1").arg(type.displaySingular()), this);
    title->setTextFormat(Qt::PlainText);
    setStyleProperty(*title, "role", u"caption"_s);
    head->addWidget(new IconLabel(context.theme, QString::fromLatin1(type.icon), Ink::Muted, 16, this));
    head->addWidget(title, 1);
    layout->addLayout(head, 0, 0, 1, 2);
    QList<const Field *> fields = quickFields(type);
    if (const Field *named = nameField(type))
        fields.prepend(named);
    int cell = 0;
    for (const Field *field : fields) {
        const bool whole = cell == 0 || field->kind == FieldKind::LongText || field->kind == FieldKind::Address;
        if (whole && cell % 2 == 1)
            ++cell;
        FieldEditor *editor = m_fields->add(*field, FieldEditor::Place::Row, this);
        layout->addWidget(editor, 1 + cell / 2, cell % 2, 1, whole ? 2 : 1, Qt::AlignTop);
        cell += whole ? 2 : 1;
    }
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    m_fields->setRecord(record);
    connect(m_fields, &FieldSet::edited, this, [this] {
        m_context.created.replace(m_fields->record());
        Q_EMIT edited();
    });
    connect(m_fields, &FieldSet::left, this, &CreatedCard::left);
    connect(m_fields, &FieldSet::recordMade, this, &CreatedCard::recordMade);
}

FieldEditor *CreatedCard::firstNeeded() const
{
    for (FieldEditor *editor : m_fields->editors()) {
        if (editor->field().flags.testFlag(Required) && editor->value().isBlank())
            return editor;
    }
    return nullptr;
}

CreatedCards::CreatedCards(EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    hide();
}

void CreatedCards::add(const QString &id)
{
    auto *card = new CreatedCard(id, m_context, this);
    layout()->addWidget(card);
    m_cards.append(card);
    connect(card, &CreatedCard::edited, this, &CreatedCards::edited);
    connect(card, &CreatedCard::left, this, &CreatedCards::left);
    connect(card, &CreatedCard::recordMade, this, [this](const QString &made) {
        add(made);
        Q_EMIT edited();
    });
    card->show();
    show();
    Q_EMIT rearranged();
    reveal(*card);
    if (FieldEditor *needed = card->firstNeeded())
        needed->control()->setFocus(Qt::OtherFocusReason);
}

QList<FieldEditor *> CreatedCards::editors() const
{
    QList<FieldEditor *> found;
    for (CreatedCard *card : cards())
        found += card->fields().editors();
    return found;
}

int CreatedCards::showFindings(const QList<Slip> &slips, bool all)
{
    int errors = 0;
    for (CreatedCard *card : cards())
        errors += card->fields().show(slips, all);
    return errors;
}

QList<CreatedCard *> CreatedCards::cards() const
{
    QList<CreatedCard *> shown;
    for (CreatedCard *card : m_cards) {
        if (!card->isHidden())
            shown.append(card);
    }
    return shown;
}

void CreatedCards::showOnly(const QSet<QString> &ids)
{
    const qsizetype before = cards().size();
    for (CreatedCard *card : m_cards)
        card->setHidden(!ids.contains(card->id()));
    setVisible(!cards().isEmpty());
    if (cards().size() != before)
        Q_EMIT rearranged();
}

} // namespace scrutineer
