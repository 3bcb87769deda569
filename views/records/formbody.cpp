// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/formbody.h"

#include "models/records/recordparts.h"
#include "views/records/createdcard.h"
#include "views/records/fieldset.h"
#include "views/records/formlayout.h"
#include "views/records/formrow.h"
#include "views/records/recordrow.h"
#include "views/records/rowlist.h"
#include "views/shell/icon.h"
#include "views/shell/sectionlabel.h"
#include "views/shell/theme.h"
#include "views/shell/wraplayout.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

/// Lists that are seldom filled in a form wait behind a button; the others always show their empty row.
bool waits(const RecordType &type)
{
    if (type.placement == Placement::Attached)
        return type.key() != "citation"_L1;
    static const QStringList seldom{u"coding"_s,     u"statement_text"_s, u"statement_relation"_s,
                                    u"invitation"_s, u"candidacy"_s,      u"mission_place"_s};
    return seldom.contains(type.key());
}

} // namespace

FormBody::FormBody(const RecordEdit &edit, EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_before(edit.main.before)
    , m_fields(new FieldSet(context, this))
    , m_private(new QCheckBox(tr("Private: left out of exports and reports"), this))
    , m_layout(new QVBoxLayout(this))
{
    setStyleProperty(*this, "role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    const Tokens &tokens = context.theme.tokens();
    const int side = tokens.px(24);
    m_layout->setContentsMargins(side, tokens.px(16), side, side);
    m_layout->setSpacing(tokens.px(9));
    addFields(edit);
    addLists(edit);
    m_layout->addWidget(m_private);
    m_layout->addStretch(1);
    m_private->setChecked(edit.main.now.isPrivate());
    connect(m_private, &QCheckBox::toggled, this, [this] { Q_EMIT edited({}); });
    m_arranging.setSingleShot(true);
    m_arranging.setInterval(0);
    connect(&m_arranging, &QTimer::timeout, this, &FormBody::orderTabs);
    connect(m_fields, &FieldSet::edited, this, &FormBody::edited);
    connect(m_fields, &FieldSet::left, this, &FormBody::left);
    connect(m_fields, &FieldSet::recordWanted, this, &FormBody::recordWanted);
    connect(this, &FormBody::edited, this, &FormBody::dropCards);
    connect(m_fields, &FieldSet::repairWanted, this,
            [this](const QString &field) { Q_EMIT repairWanted(m_fields->record().id(), field); });
    orderTabs();
    refresh();
}

void FormBody::addFields(const RecordEdit &edit)
{
    const RecordType &type = edit.main.now.type();
    QString section;
    for (const Field *field : formFields(type)) {
        if (const QString own = field->displaySection(); own != section) {
            section = own;
            m_layout->addSpacing(m_context.theme.tokens().px(8));
            m_layout->addWidget(new SectionLabel(section, this));
        }
        FieldEditor *editor = m_fields->add(*field, FieldEditor::Place::Form, this);
        auto *row = new FormRow(editor, m_context, this);
        m_layout->addWidget(row);
        m_rows.append(row);
        connect(row, &FormRow::sourceWanted, this, &FormBody::addSource);
        connect(&row->cards(), &CreatedCards::edited, this, [this] { Q_EMIT edited({}); });
        connect(&row->cards(), &CreatedCards::rearranged, &m_arranging, qOverload<>(&QTimer::start));
        connect(&row->cards(), &CreatedCards::left, this, &FormBody::left);
        if (m_context.created.contains(edit.main.now.value(field->key()).text()))
            row->cards().add(edit.main.now.value(field->key()).text());
        // A value that has come to be unchangeable is shown all the same.
        if (field->flags.testFlag(Immutable) && !edit.isNew())
            editor->setReadOnly(true);
    }
    m_fields->setRecord(edit.main.now);
    m_fields->setTyped(edit.typed.value(edit.main.now.id()));
}

void FormBody::addLists(const RecordEdit &edit)
{
    const RecordType &type = edit.main.now.type();
    QList<RowList *> waiting;
    for (const RecordType *part : partTypes(type)) {
        RowList *list = addList(*part, edit);
        if (list->isHidden())
            waiting.append(list);
    }
    m_layout->addSpacing(m_context.theme.tokens().px(8));
    for (const RecordType *attached : attachedRowTypes()) {
        RowList *list = addList(*attached, edit);
        if (list->isHidden())
            waiting.append(list);
    }
    auto *row = new QWidget(this);
    auto *buttons = new WrapLayout(row);
    const Tokens &tokens = m_context.theme.tokens();
    buttons->setContentsMargins(0, tokens.px(8), 0, 0);
    buttons->setSpacing(tokens.px(8));
    for (RowList *list : std::as_const(waiting)) {
        addButton(list, row);
        buttons->addWidget(m_openers.value(list));
    }
    m_layout->addWidget(row);
}

RowList *FormBody::addList(const RecordType &type, const RecordEdit &edit)
{
    auto *list = new RowList(type, edit.main.now.id(), RowList::Sources::With, m_context, this);
    list->setRows(edit.rows, edit.typed);
    const QList<EditedRecord> rows = list->rows();
    list->setVisible(!waits(type) ||
                     std::any_of(rows.begin(), rows.end(), [](const EditedRecord &row) { return !row.isRemoved(); }));
    m_layout->addWidget(list);
    m_lists.append(list);
    connect(list, &RowList::changed, this, [this] {
        refresh();
        Q_EMIT edited({});
    });
    connect(list, &RowList::left, this, &FormBody::left);
    connect(list, &RowList::rearranged, &m_arranging, qOverload<>(&QTimer::start));
    connect(list, &RowList::recordWanted, this, &FormBody::recordWanted);
    connect(list, &RowList::repairWanted, this, &FormBody::repairWanted);
    return list;
}

void FormBody::addButton(RowList *list, QWidget *row)
{
    auto *button = new QPushButton(icon(u"plus"_s, Ink::Muted), list->type().displaySingular(), row);
    setStyleProperty(*button, "role", u"dashed"_s);
    button->setAccessibleName(tr("Add: %1").arg(list->type().displaySingular()));
    m_openers.insert(list, button);
    connect(button, &QPushButton::clicked, this, [this, list, button] {
        list->show();
        button->hide();
        orderTabs();
        list->focusEmptyRow();
    });
}

RecordEdit FormBody::edit() const
{
    RecordEdit edit;
    edit.main = {m_before, m_fields->record()};
    edit.main.now.setPrivate(m_private->isChecked());
    if (const QHash<QString, QString> typed = m_fields->typed(); !typed.isEmpty())
        edit.typed.insert(edit.main.now.id(), typed);
    for (RowList *list : m_lists) {
        edit.rows += list->rows();
        list->collectTyped(edit.typed);
    }
    edit.created = m_context.created.all();
    return edit;
}

int FormBody::show(const QList<Slip> &slips, bool all)
{
    int errors = m_fields->show(slips, all);
    for (FormRow *row : m_rows)
        errors += row->cards().showFindings(slips, all);
    for (RowList *list : m_lists)
        errors += list->showFindings(slips, all);
    return errors;
}

void FormBody::setValue(const QString &recordId, const QString &field, const Value &value)
{
    if (m_fields->record().id() == recordId)
        m_fields->setValue(field, value);
    for (RowList *list : m_lists) {
        if (RecordRow *row = list->rowOf(recordId))
            row->fields().setValue(field, value);
    }
    refresh();
    Q_EMIT edited(field);
}

QList<FieldEditor *> FormBody::editors() const
{
    QList<FieldEditor *> found;
    for (FormRow *row : m_rows)
        found += QList<FieldEditor *>{row->editor()} + row->cards().editors();
    for (RowList *list : m_lists) {
        if (!list->isHidden())
            found += list->editors();
    }
    return found;
}

RowList *FormBody::list(QStringView type) const
{
    for (RowList *list : m_lists) {
        if (list->type().key() == type)
            return list;
    }
    return nullptr;
}

void FormBody::addSource(const QString &field)
{
    RowList *sources = list(u"citation");
    if (m_readOnly || !sources || !sources->emptyRow())
        return;
    if (!field.isEmpty()) {
        sources->emptyRow()->fields().setValue(u"field"_s, Value(field));
        Q_EMIT sources->emptyRow()->changed();
        const QList<RecordRow *> rows = sources->widgets();
        rows[rows.size() - 2]->fields().editors().first()->control()->setFocus(Qt::OtherFocusReason);
        return;
    }
    sources->focusEmptyRow();
}

void FormBody::refresh()
{
    QHash<QString, int> counts;
    for (const EditedRecord &row : list(u"citation")->rows()) {
        if (!row.isRemoved())
            ++counts[row.now.value(u"field"_s).text()];
    }
    for (FormRow *row : m_rows)
        row->setSources(counts.value(row->editor()->field().key()));
}

void FormBody::dropCards()
{
    if (m_context.created.all().isEmpty())
        return;
    const QSet<QString> wanted = edit().references();
    for (FormRow *row : m_rows)
        row->cards().showOnly(wanted);
    for (RowList *list : m_lists)
        list->showCards(wanted);
}

void FormBody::orderTabs()
{
    QWidget *previous = nullptr;
    const auto chain = [&previous](QWidget *next) {
        if (previous)
            setTabOrder(previous, next);
        previous = next;
    };
    for (FieldEditor *editor : editors()) {
        for (QWidget *stop : editor->tabStops())
            chain(stop);
    }
    for (RowList *list : m_lists) {
        if (QPushButton *opener = m_openers.value(list); opener && !opener->isHidden())
            chain(opener);
    }
    chain(m_private);
}

void FormBody::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_fields->setReadOnly(readOnly);
    for (FormRow *row : m_rows)
        row->setReadOnly(readOnly);
    for (RowList *list : m_lists)
        list->setReadOnly(readOnly);
    m_private->setEnabled(!readOnly);
    for (QPushButton *opener : m_openers)
        opener->setVisible(!readOnly && opener->isVisibleTo(this));
}

void FormBody::lead(QStringView type)
{
    RowList *shown = list(type);
    if (!shown)
        return;
    if (QPushButton *opener = m_openers.value(shown); opener && shown->isHidden())
        opener->click();
    else
        shown->focusEmptyRow();
}

void FormBody::focusFirst()
{
    // What is new wants to be filled in, what is stored to be read from the top.
    for (FieldEditor *editor : m_before.isValid() ? QList<FieldEditor *>() : editors()) {
        if (editor->isEnabled() && editor->value().isBlank() && editor->typed().isEmpty()) {
            editor->control()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_rows.isEmpty())
        m_rows.first()->editor()->control()->setFocus(Qt::OtherFocusReason);
}

void FormBody::focusTitle()
{
    if (m_rows.isEmpty())
        return;
    QWidget *control = m_rows.first()->editor()->control();
    control->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(control))
        line->selectAll();
}

} // namespace scrutineer
