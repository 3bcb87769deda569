// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/boardfoot.h"

#include "views/analysis/boarddelegate.h"
#include "views/analysis/boardmodel.h"
#include "views/analysis/boardtable.h"
#include "views/shell/theme.h"

#include <QHeaderView>
#include <QScrollBar>

namespace scrutineer {

BoardFoot::BoardFoot(const Theme &theme, BoardModel &model, const BoardTable &above, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_above(above)
{
    setModel(&model);
    setItemDelegate(new BoardDelegate(theme, model, this));
    setAccessibleName(tr("Divergence"));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->hide();
    // A reset brings hidden rows back; this view has followed it by then.
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardFoot::follow);
    connect(&above, &BoardTable::laidOut, this, &BoardFoot::follow);
    connect(above.horizontalScrollBar(), &QScrollBar::valueChanged, horizontalScrollBar(), &QScrollBar::setValue);
    follow();
}

void BoardFoot::follow()
{
    const Tokens &tokens = m_theme.tokens();
    const int last = m_model.rowCount() - 1;
    setVisible(!m_model.isSwapped() && last >= 0);
    setFixedHeight(tokens.px(40));
    verticalHeader()->setMinimumSectionSize(tokens.px(20));
    for (int row = 0; row <= last; ++row)
        setRowHidden(row, row != last);
    if (last >= 0)
        setRowHeight(last, tokens.px(40));
    horizontalHeader()->setMinimumSectionSize(tokens.px(40));
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, m_above.columnWidth(column));
    // As wide as the matrix beside its scroll bar, so that both scroll equally far.
    setViewportMargins(0, 0, m_above.width() - m_above.viewport()->width(), 0);
    horizontalScrollBar()->setValue(m_above.horizontalScrollBar()->value());
}

} // namespace scrutineer
