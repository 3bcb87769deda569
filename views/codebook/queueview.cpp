// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/queueview.h"

#include "views/analysis/rowtable.h"
#include "views/shell/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace scrutineer {

QueueView::QueueView(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    makeRowTable(*this, theme);
    setAccessibleName(tr("Claims to look at again"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(&theme, &Theme::changed, this, &QueueView::layOut);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT openRequested(currentClaim()); });
    setRows({});
}

void QueueView::setRows(const QList<QueueRow> &rows)
{
    const int place = std::max(0, currentIndex().row());
    m_rows = rows;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Claim"), tr("Statement"), tr("What changed"), tr("Looked at under")});
    for (const QueueRow &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &text : {row.proposition.simplified(), row.statement, row.reason,
                                    row.version.isEmpty() ? tr("not known") : row.version}) {
            items += new QStandardItem(text);
            items.last()->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        }
        m_model->appendRow(items);
    }
    if (!rows.isEmpty())
        setCurrentIndex(m_model->index(std::min(place, int(rows.size()) - 1), 0));
    layOut();
}

QString QueueView::currentClaim() const
{
    return currentIndex().isValid() ? m_rows.at(currentIndex().row()).claim : QString();
}

void QueueView::layOut()
{
    const Tokens &tokens = m_theme.tokens();
    verticalHeader()->setDefaultSectionSize(tokens.rowHeight);
    const int version = tokens.px(120);
    const int room = std::max(tokens.px(420), viewport()->width() - version);
    for (const auto &[column, share] : {std::pair{0, 40}, {1, 30}, {2, 30}})
        setColumnWidth(column, room * share / 100);
    setColumnWidth(3, version);
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    const QString claim = currentClaim();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!claim.isEmpty() && enter)
        Q_EMIT openRequested(claim);
    else if (!claim.isEmpty() && event->key() == Qt::Key_L && event->modifiers() == Qt::NoModifier)
        Q_EMIT lookedAt(claim);
    else
        QTableView::keyPressEvent(event);
}

} // namespace scrutineer
