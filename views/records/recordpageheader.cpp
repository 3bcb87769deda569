// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"
#include "models/storage/workspace.h"
#include "views/records/recordpage.h"
#include "views/records/recordtable.h"
#include "views/records/recordtablemodel.h"
#include "views/shell/icon.h"
#include "views/shell/navigation.h"
#include "views/shell/searchfield.h"
#include "views/shell/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

bool canGroup(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Term:
    case FieldKind::Choice:
    case FieldKind::Reference:
    case FieldKind::Flag:
    case FieldKind::Country:
    case FieldKind::Language:
    case FieldKind::Date:
    case FieldKind::Links:
        return true;
    default:
        return false;
    }
}

} // namespace

QWidget *RecordPage::buildHeader()
{
    const Theme &theme = m_surroundings.theme;
    auto *header = new QFrame(this);
    header->setMinimumHeight(theme.tokens().px(64));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(24, 12, 24, 8);
    row->setSpacing(8);
    auto *title = new QLabel(m_type.displayPlural(), header);
    title->setProperty("role", u"title"_s);
    m_count = new QLabel(header);
    m_count->setProperty("role", u"caption"_s);
    row->addWidget(title);
    row->addWidget(m_count, 1);
    m_search = new SearchField(theme, tr("Search: %1").arg(m_type.displayPlural()), header);
    m_search->setKeyHint(QKeySequence(QKeySequence::Find));
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing->start(); });
    row->addWidget(m_search);
    const auto button = [&](const QString &text, const QString &iconName, const QString &role, Ink ink) {
        auto *made = new QPushButton(icon(iconName, theme, ink), text, header);
        made->setProperty("role", role);
        made->setAccessibleName(text);
        row->addWidget(made);
        return made;
    };
    QPushButton *group = button(tr("Group"), u"group"_s, {}, Ink::Text);
    connect(group, &QPushButton::clicked, this, [this, group] { chooseGroup(group); });
    QPushButton *columns = button(tr("Columns"), u"columns-3"_s, {}, Ink::Text);
    connect(columns, &QPushButton::clicked, this, [this, columns] { chooseColumns(columns); });
    QPushButton *make = button(tr("New"), u"plus"_s, u"primary"_s, Ink::OnAccent);
    make->setToolTip(tr("New: %1 (Ctrl+N)").arg(m_type.displaySingular()));
    make->setEnabled(m_surroundings.workspace.isWritable());
    connect(make, &QPushButton::clicked, this,
            [this] { m_surroundings.navigation.go({.page = u"form"_s, .type = m_type.key()}); });
    return header;
}

void RecordPage::chooseColumns(QPushButton *anchor)
{
    QMenu menu(this);
    QStringList shown = m_model->columns();
    for (const Field &field : m_type.fields) {
        if (field.kind == FieldKind::LongText || field.flags.testFlag(Hidden))
            continue;
        QAction *entry = menu.addAction(field.displayLabel());
        entry->setCheckable(true);
        entry->setChecked(shown.contains(field.key()));
        connect(entry, &QAction::toggled, this, [this, name = field.key()](bool on) {
            QStringList columns = m_model->columns();
            if (on)
                columns += name;
            else if (columns.size() > 1)
                columns.removeAll(name);
            applyColumns(columns);
        });
    }
    menu.exec(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void RecordPage::applyColumns(const QStringList &columns)
{
    QStringList known = columns;
    known.removeIf([this](const QString &name) { return !m_type.find(name); });
    m_table->saveLayout();
    m_model->setColumns(known);
    m_surroundings.settings.set(settings::columns(m_type.key()), known);
    m_table->restoreLayout();
}

void RecordPage::chooseGroup(QPushButton *anchor)
{
    QMenu menu(this);
    const auto add = [&](const QString &label, const QStringList &group) {
        QAction *entry = menu.addAction(label, this, [this, group] {
            m_group = group;
            requery();
        });
        entry->setCheckable(true);
        entry->setChecked(m_group == group);
    };
    add(tr("No groups"), {});
    menu.addSeparator();
    for (const Field &field : m_type.fields) {
        if (canGroup(field))
            add(field.displayLabel(), {field.key()});
    }
    menu.exec(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

} // namespace scrutineer
