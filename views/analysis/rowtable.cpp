// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/rowtable.h"

#include "views/analysis/charttabledelegate.h"

#include <QHeaderView>
#include <QTableView>

namespace scrutineer {

void makeRowTable(QTableView &table, const Theme &theme)
{
    table.setItemDelegate(new ChartTableDelegate(theme, &table));
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setSectionsClickable(false);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace scrutineer
