// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filtertext.h"
#include "models/settings.h"
#include "models/storage/workspace.h"
#include "views/records/columnpanel.h"
#include "views/records/filterbar.h"
#include "views/records/grouppanel.h"
#include "views/records/recordpage.h"
#include "views/records/recordtable.h"
#include "views/records/recordtablemodel.h"
#include "views/records/savedpanel.h"
#include "views/shell/icon.h"
#include "views/shell/navigation.h"
#include "views/shell/searchfield.h"
#include "views/shell/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

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
    m_groupButton = button(tr("Group"), u"group"_s, {}, Ink::Text);
    m_groupButton->setToolTip(tr("Group"));
    connect(m_groupButton, &QPushButton::clicked, this, [this] { chooseGroup(m_groupButton); });
    QPushButton *make = button(tr("New"), u"plus"_s, u"primary"_s, Ink::OnAccent);
    make->setToolTip(tr("New: %1 (Ctrl+N)").arg(m_type.displaySingular()));
    make->setEnabled(m_surroundings.workspace.isWritable());
    connect(make, &QPushButton::clicked, this,
            [this] { m_surroundings.navigation.go({.page = u"form"_s, .type = m_type.key()}); });
    return header;
}

void RecordPage::chooseColumns(QWidget *anchor)
{
    auto *panel = new ColumnPanel(m_type, m_model->columns(), this);
    connect(panel, &ColumnPanel::chosen, this, &RecordPage::applyColumns);
    connect(panel, &ColumnPanel::resetRequested, this, [this] {
        m_surroundings.settings.set(settings::columns(m_type.key()), QStringList());
        showColumns(usualColumns());
        m_table->forgetLayout();
    });
    panel->openUnder(anchor);
}

void RecordPage::applyColumns(const QStringList &columns)
{
    QStringList known = columns;
    known.removeIf([this](const QString &name) { return !m_type.find(name); });
    if (known.isEmpty())
        return;
    m_surroundings.settings.set(settings::columns(m_type.key()), known);
    showColumns(known);
}

void RecordPage::showColumns(const QStringList &columns)
{
    if (m_laidOut)
        m_table->saveLayout();
    m_model->setColumns(columns);
    m_table->restoreLayout();
}

void RecordPage::chooseGroup(QWidget *anchor)
{
    auto *panel = new GroupPanel(m_type, m_group, this);
    connect(panel, &GroupPanel::chosen, this, [this](const QStringList &group) {
        m_group = group;
        requery();
    });
    panel->openUnder(anchor);
}

SavedFilter RecordPage::presentList() const
{
    SavedFilter saved;
    saved.recordType = m_type.key();
    saved.filter.text = filterText(m_filter->filter());
    saved.sort = (m_model->query().descending ? u"-"_s : QString()) + m_model->query().sort;
    saved.columns = m_model->columns().join(u',');
    saved.setGroup(m_group);
    return saved;
}

void RecordPage::showSaved(QWidget *anchor)
{
    auto *panel = new SavedPanel(m_surroundings.workspace, m_type, presentList(), this);
    connect(panel, &SavedPanel::chosen, this, &RecordPage::openSaved);
    panel->openUnder(anchor);
}

void RecordPage::openSaved(const QString &id)
{
    const Record stored = m_surroundings.workspace.store().record(id);
    if (!stored.isValid())
        return;
    const auto saved = stored.as<SavedFilter>();
    const FilterReading reading = readFilter(saved.filter.text);
    m_search->clear();
    m_filter->setFilter(reading.filter);
    if (!saved.columns.isEmpty())
        applyColumns(saved.columns.split(u','));
    if (std::optional<QStringList> group = saved.group()) {
        group->removeIf([this](const QString &level) { return !groupField(m_type, level.split(u'.')); });
        m_group = *group;
    }
    ListQuery query = m_model->query();
    if (!saved.sort.isEmpty()) {
        query.sort = saved.sort;
        query.descending = query.sort.startsWith(u'-');
        if (query.descending)
            query.sort.remove(0, 1);
    }
    m_model->setQuery(query, m_group);
    requery();
    if (!reading.ok())
        m_filter->showProblem(reading.error->sentence);
}

} // namespace scrutineer
