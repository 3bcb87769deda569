// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/mergepanel.h"

#include "models/storage/codebookreader.h"
#include "models/storage/workspace.h"
#include "views/codebook/useslist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

MergePanel::MergePanel(Workspace &workspace, const QList<Record> &terms, QWidget *parent)
    : PopupPanel(tr("Merge terms"), parent)
    , m_workspace(workspace)
    , m_terms(terms)
    , m_into(new QComboBox(this))
    , m_rule(new QCheckBox(tr("Add what the others mean to its rule “Include when”"), this))
    , m_told(new QLabel(this))
    , m_changes(new UsesList(workspace, this))
    , m_do(new QPushButton(tr("Merge"), this))
{
    auto *asked = new QLabel(tr("The term that stays"), this);
    asked->setBuddy(m_into);
    m_into->setAccessibleName(asked->text());
    for (const Record &term : terms)
        m_into->addItem(CodebookTerm{term, 0}.label(workspace.language()), term.id());
    m_rule->setChecked(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setProperty("role", u"muted"_s);
    m_changes->setAccessibleName(tr("What changes"));
    m_do->setProperty("role", u"primary"_s);
    m_do->setEnabled(false);
    for (QWidget *one : std::initializer_list<QWidget *>{asked, m_into, m_rule, m_told, m_changes})
        column()->addWidget(one);
    column()->addWidget(m_do, 0, Qt::AlignRight);
    connect(m_into, &QComboBox::currentIndexChanged, this, &MergePanel::refresh);
    connect(m_changes, &UsesList::filled, this, [this] {
        m_told->setText(tr("%n reference(s) move to the term that stays; the other terms go. One undo brings all back.",
                           nullptr, int(m_changes->uses())));
        m_do->setEnabled(true);
        adjustSize();
    });
    connect(m_do, &QPushButton::clicked, this, [this] {
        const TermMerge chosen = merge();
        close();
        Q_EMIT wanted(chosen);
    });
    refresh();
}

void MergePanel::openOver(QWidget *anchor)
{
    openUnder(anchor, m_into);
}

TermMerge MergePanel::merge() const
{
    TermMerge chosen;
    chosen.into = m_into->currentData().toString();
    QList<Record> going;
    for (const Record &term : m_terms) {
        if (term.id() != chosen.into)
            going.append(term);
    }
    for (const Record &term : std::as_const(going))
        chosen.from.append(term.id());
    if (m_rule->isChecked())
        chosen.rule = TermMerge::ruleOf(going, m_workspace.language());
    return chosen;
}

void MergePanel::refresh()
{
    m_do->setEnabled(false);
    // Two lines, so that the panel keeps its height.
    m_told->setText(tr("Reading what uses them…") + u"\n "_s);
    m_changes->read(merge().from);
}

} // namespace scrutineer
