// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/bulkform.h"

#include "views/records/bulkrow.h"
#include "views/records/formfoot.h"
#include "views/records/formlayout.h"
#include "views/records/recordrow.h"
#include "views/records/rowlist.h"
#include "views/shell/messagebar.h"
#include "views/shell/sectionlabel.h"
#include "views/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

BulkForm::BulkForm(const Theme &theme, Workspace &workspace, const CodeList &countries, const CodeList &languages,
                   QWidget *parent)
    : QWidget(parent)
    , m_terms(workspace.store())
    , m_context{theme, workspace, countries, languages, m_created, m_terms}
    , m_messages(new MessageBar(theme, this))
    , m_scroll(new QScrollArea(this))
    , m_foot(new FormFoot(theme, FormFoot::Kind::Many, this))
{
    setObjectName(u"bulkForm"_s);
    layOutForm(*this, *m_messages, *m_scroll, *m_foot);
    m_previewing.setSingleShot(true);
    m_previewing.setInterval(200);
    m_arranging.setSingleShot(true);
    m_arranging.setInterval(0);
    connect(&m_previewing, &QTimer::timeout, this, &BulkForm::preview);
    connect(&m_arranging, &QTimer::timeout, this, &BulkForm::orderTabs);
    connect(m_foot, &FormFoot::saveWanted, this, &BulkForm::save);
    connect(m_foot, &FormFoot::discardWanted, this, &BulkForm::discard);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeNotice &notice) {
        if (notice.counts.contains(u"term"_s))
            m_terms.clear();
        if (m_body && !m_saving)
            readState();
    });
    addShortcuts();
}

BulkForm::~BulkForm()
{
    // The editors use what this form owns.
    delete m_scroll->takeWidget();
}

void BulkForm::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), &BulkForm::save);
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), &BulkForm::save);
    add(QKeySequence(Qt::Key_Escape), &BulkForm::left);
}

void BulkForm::open(const RecordType &type, const QStringList &ids)
{
    if (m_body && m_type == &type && m_ids == ids) {
        readState();
        return;
    }
    m_type = &type;
    m_ids = ids;
    build();
    const bool writable = m_context.workspace.isWritable();
    m_foot->setReadOnly(!writable);
    m_body->setEnabled(writable);
    if (!writable)
        m_messages->post({Tone::Info, {}, tr("The project is open read-only, so nothing can be changed."), {}, false});
}

QString BulkForm::title() const
{
    return m_type ? tr("Edit %1 %2").arg(QLocale().toString(m_ids.size()), m_type->displayPlural().toLower())
                  : QString();
}

void BulkForm::build()
{
    m_messages->dismiss();
    m_all = false;
    m_rows.clear();
    m_lists.clear();
    m_removals.clear();
    m_created.reset({});
    m_terms.clear();
    delete m_scroll->takeWidget();
    m_context.subject = m_type;
    m_body = new QWidget(m_scroll);
    setStyleProperty(*m_body, "role", u"page"_s);
    m_body->setAttribute(Qt::WA_StyledBackground);
    const Tokens &tokens = m_context.theme.tokens();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(tokens.px(24), tokens.px(16), tokens.px(24), tokens.px(24));
    column->setSpacing(tokens.px(9));
    QString section;
    for (const Field *field : formFields(*m_type)) {
        if (field->flags.testFlag(Immutable))
            continue;
        if (const QString own = field->displaySection(); own != section) {
            section = own;
            column->addSpacing(tokens.px(8));
            column->addWidget(new SectionLabel(section, m_body));
        }
        auto *row = new BulkRow(*field, m_context, m_body);
        column->addWidget(row);
        m_rows.append(row);
        connect(row, &BulkRow::edited, this, &BulkForm::follow);
        connect(row, &BulkRow::recordWanted, this, &BulkForm::recordWanted);
        connect(&row->editor(), &FieldEditor::recordMade, &m_arranging, qOverload<>(&QTimer::start));
    }
    addTags(column);
    column->addStretch(1);
    m_body->setMaximumWidth(tokens.px(formWidth));
    m_scroll->setWidget(m_body);
    m_scroll->verticalScrollBar()->setValue(0);
    orderTabs();
    readState();
    follow();
    focusBegin();
}

void BulkForm::focusBegin()
{
    if (!m_rows.isEmpty())
        m_rows.first()->editor().control()->setFocus(Qt::OtherFocusReason);
}

void BulkForm::addTags(QVBoxLayout *column)
{
    column->addSpacing(m_context.theme.tokens().px(8));
    column->addWidget(new SectionLabel(tr("Add to each, take away"), m_body));
    m_tagBox = new QWidget(m_body);
    auto *box = new QVBoxLayout(m_tagBox);
    box->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tagBox);
    const QString placeholder = m_context.workspace.newId();
    for (const QStringView name : {u"tag", u"label", u"citation"}) {
        auto *list = new RowList(requireRecordType(name), placeholder, RowList::Sources::Without, m_context, m_body);
        list->setRows({}, {});
        column->addWidget(list);
        m_lists.append(list);
        connect(list, &RowList::changed, this, &BulkForm::follow);
        connect(list, &RowList::rearranged, &m_arranging, qOverload<>(&QTimer::start));
        connect(list, &RowList::recordWanted, this, &BulkForm::recordWanted);
    }
}

void BulkForm::orderTabs()
{
    QWidget *previous = nullptr;
    const auto chain = [&previous](QWidget *next) {
        if (previous)
            setTabOrder(previous, next);
        previous = next;
    };
    for (BulkRow *row : m_rows) {
        for (QWidget *stop : row->tabStops())
            chain(stop);
    }
    for (QCheckBox *removal : m_tagBox->findChildren<QCheckBox *>())
        chain(removal);
    for (RowList *list : m_lists) {
        for (FieldEditor *editor : list->editors()) {
            for (QWidget *stop : editor->tabStops())
                chain(stop);
        }
    }
}

BulkRow *BulkForm::row(QStringView field) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [field](BulkRow *row) { return row->field().key() == field; });
    return found == m_rows.end() ? nullptr : *found;
}

RowList *BulkForm::list(QStringView type) const
{
    const auto found =
        std::find_if(m_lists.begin(), m_lists.end(), [type](RowList *list) { return list->type().key() == type; });
    return found == m_lists.end() ? nullptr : *found;
}

void BulkForm::discard()
{
    if (m_type)
        build();
}

} // namespace scrutineer
