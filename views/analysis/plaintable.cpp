// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/plaintable.h"

#include "views/analysis/rowtable.h"
#include "views/shell/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace scrutineer {

namespace {

constexpr int narrowestShare = 120;

} // namespace

PlainTable::PlainTable(const Theme &theme, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    makeRowTable(*this, theme);
    setAccessibleName(accessibleName);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    connect(&theme, &Theme::changed, this, &PlainTable::layOut);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(index.row()); });
}

void PlainTable::setTable(const QList<Column> &columns, const QList<QStringList> &rows)
{
    const int before = currentRow();
    m_columns = columns;
    m_model->clear();
    m_model->setColumnCount(int(columns.size()));
    const auto align = [](const Column &column) {
        return QVariant(int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    };
    for (int i = 0; i < columns.size(); ++i) {
        m_model->setHeaderData(i, Qt::Horizontal, columns[i].title);
        m_model->setHeaderData(i, Qt::Horizontal, align(columns[i]), Qt::TextAlignmentRole);
    }
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (qsizetype i = 0; i < row.size(); ++i) {
            items += new QStandardItem(row[i]);
            items.last()->setData(align(columns[i]), Qt::TextAlignmentRole);
        }
        m_model->appendRow(items);
    }
    layOut();
    if (!rows.isEmpty())
        setCurrentRow(std::clamp(before, 0, int(rows.size()) - 1));
    else
        Q_EMIT moved(-1);
}

void PlainTable::setCurrentRow(int row)
{
    setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
}

void PlainTable::layOut()
{
    const Tokens &tokens = m_theme.tokens();
    verticalHeader()->setDefaultSectionSize(tokens.rowHeight);
    int fixed = 0;
    int sharing = 0;
    for (const Column &column : std::as_const(m_columns)) {
        fixed += tokens.px(column.width);
        sharing += column.width == 0 ? 1 : 0;
    }
    const int share = (viewport()->width() - fixed) / std::max(1, sharing);
    for (int i = 0; i < m_columns.size(); ++i) {
        const int width = m_columns[i].width;
        setColumnWidth(i, width > 0 ? tokens.px(width) : std::max(tokens.px(narrowestShare), share));
    }
}

void PlainTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void PlainTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT moved(current.isValid() ? current.row() : -1);
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool copies =
        event->matches(QKeySequence::Copy) || (event->key() == Qt::Key_C && event->modifiers() == Qt::NoModifier);
    if (enter && currentRow() >= 0) {
        Q_EMIT openRequested(currentRow());
    } else if (copies && currentRow() >= 0) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells += m_model->index(currentRow(), column).data().toString();
        QGuiApplication::clipboard()->setText(cells.join(u'\t'));
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace scrutineer
