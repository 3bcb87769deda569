// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/splittable.h"

#include "views/analysis/rowtable.h"
#include "views/shell/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

SplitTable::SplitTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    makeRowTable(*this, theme);
    setAccessibleName(tr("What is coded with the term"));
    connect(&theme, &Theme::changed, this, &SplitTable::layOut);
}

void SplitTable::setUses(const QList<TermUse> &uses)
{
    m_uses = uses;
    m_decisions.clear();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Goes to"), tr("Claim"), tr("Words of the text"), tr("Statement")});
    for (const TermUse &use : uses) {
        QList<QStandardItem *> items;
        for (const QString &text : {QString(), use.words.simplified(), use.quote.simplified(), use.where}) {
            items += new QStandardItem(text);
            items.last()->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        }
        m_model->appendRow(items);
    }
    if (!uses.isEmpty())
        setCurrentIndex(m_model->index(0, 0));
    refresh();
    layOut();
}

void SplitTable::setNames(const QStringList &names)
{
    m_names = names;
    refresh();
}

void SplitTable::refresh()
{
    for (qsizetype row = 0; row < m_uses.size(); ++row) {
        const int digit = m_decisions.value(m_uses[row].record, -1);
        const bool known = digit >= 0 && digit < m_names.size();
        m_model->item(int(row), 0)->setText(known ? u"%1  %2"_s.arg(digit).arg(m_names[digit]) : tr("not decided"));
    }
}

void SplitTable::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || digit < 0 || digit >= m_names.size() || m_names[digit].isEmpty() || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    QList<int> rows;
    const QModelIndexList chosen = selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    if (rows.isEmpty())
        rows.append(currentIndex().row());
    for (const int row : std::as_const(rows))
        m_decisions.insert(m_uses[row].record, digit);
    refresh();
    const int next = *std::ranges::max_element(rows) + 1;
    setCurrentIndex(m_model->index(std::min(next, m_model->rowCount() - 1), 0));
    Q_EMIT decided();
}

void SplitTable::layOut()
{
    const Tokens &tokens = m_theme.tokens();
    verticalHeader()->setDefaultSectionSize(tokens.rowHeight);
    const int first = tokens.px(170);
    const int room = std::max(tokens.px(420), viewport()->width() - first);
    setColumnWidth(0, first);
    for (const auto &[column, share] : {std::pair{1, 40}, {2, 35}, {3, 25}})
        setColumnWidth(column, room * share / 100);
}

void SplitTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

} // namespace scrutineer
