// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/keyspage.h"

#include "views/shell/actiontable.h"
#include "views/shell/keycap.h"
#include "views/shell/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

KeysPage::KeysPage(const Theme &theme, const ActionTable &actions, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_actions(actions)
{
    setProperty("role", u"page"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setProperty("role", u"page"_s);
    m_content = new QWidget(scroll);
    m_content->setProperty("role", u"clear"_s);
    scroll->setWidget(m_content);
    column->addWidget(scroll);
    setFocusProxy(scroll);
}

void KeysPage::show(const Location &)
{
    fill();
    setFocus();
}

void KeysPage::addKey(const QKeySequence &keys, const QString &what)
{
    m_grid->addWidget(makeKeyCaps(m_theme, keys, m_content), m_row, 0, Qt::AlignLeft);
    auto *label = new QLabel(what, m_content);
    label->setTextFormat(Qt::PlainText);
    m_grid->addWidget(label, m_row++, 1);
}

void KeysPage::fill()
{
    delete m_content->layout();
    qDeleteAll(m_content->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_row = 0;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(24, 20, 24, 24);
    m_grid->setHorizontalSpacing(32);
    m_grid->setVerticalSpacing(6);
    auto *title = new QLabel(tr("Keys"), m_content);
    title->setProperty("role", u"title"_s);
    m_grid->addWidget(title, m_row++, 0, 1, 2);
    for (const QAction *action : m_actions.actions()) {
        if (!action->shortcut().isEmpty())
            addKey(action->shortcut(), action->text().remove(u'…'));
    }
    auto *inTables = new QLabel(tr("In tables and forms"), m_content);
    inTables->setProperty("role", u"heading"_s);
    m_grid->addWidget(inTables, m_row++, 0, 1, 2);
    addKey(Qt::Key_Return, tr("Open the record"));
    addKey(Qt::Key_E, tr("Edit the record"));
    addKey(QKeySequence(Qt::CTRL | Qt::Key_D), tr("Duplicate the record"));
    addKey(QKeySequence(Qt::CTRL | Qt::Key_L), tr("Begin a new record like this one"));
    addKey(Qt::Key_Delete, tr("Delete the records chosen"));
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), tr("Filter by the cell"));
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Save the form"));
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), tr("Save and start the next"));
    addKey(QKeySequence(Qt::ALT | Qt::Key_S), tr("Add a source for the field or row"));
    addKey(QKeySequence(Qt::ALT | Qt::Key_M), tr("Show all fields of a row"));
    addKey(QKeySequence(Qt::ALT | Qt::Key_Return), tr("Create what is typed"));
    addKey(Qt::Key_F8, tr("Go to the next problem"));
    addKey(Qt::Key_Escape, tr("Leave the form; the draft stays"));
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(m_row, 1);
}

} // namespace scrutineer
