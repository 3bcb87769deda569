// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/tableplace.h"

#include "views/records/recordtablemodel.h"

#include <QScrollBar>
#include <QTableView>

namespace scrutineer {

TablePlace::TablePlace(QTableView &table, RecordTableModel &model)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TablePlace::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &TablePlace::restore);
}

void TablePlace::remember()
{
    QList<QPair<int, int>> ranges;
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    m_selected = m_model.seqsAt(ranges);
    m_currentRow = m_table.currentIndex().row();
    m_currentColumn = qMax(0, m_table.currentIndex().column());
    m_current = m_model.seqAt(m_currentRow);
    m_scroll = m_table.verticalScrollBar()->value();
    const int top = m_table.rowAt(0);
    const int bottom = m_table.rowAt(m_table.viewport()->height() - 1);
    m_isInView = m_currentRow >= top && (bottom < 0 || m_currentRow <= bottom);
    const int anchorRow = m_isInView ? m_currentRow : top;
    m_anchor = m_model.seqAt(anchorRow);
    m_anchorOffset = anchorRow - top;
}

void TablePlace::restore()
{
    const int rows = m_model.rowCount();
    if (m_currentRow >= 0 && rows > 0) {
        int row = m_model.rowOfSeq(m_current);
        if (row < 0) {
            row = qMin(m_currentRow, rows - 1);
            m_selected.removeAll(m_current);
            if (m_selected.isEmpty() && m_model.seqAt(row) > 0)
                m_selected = {m_model.seqAt(row)};
        }
        m_table.selectionModel()->setCurrentIndex(m_model.index(row, qMin(m_currentColumn, m_model.columnCount() - 1)),
                                                  QItemSelectionModel::NoUpdate);
    }
    const QList<QPair<int, int>> ranges = m_model.rangesOf(m_selected);
    QItemSelection selection;
    if (ranges.size() <= mostRanges) {
        for (const auto &[first, last] : ranges)
            selection.append(
                QItemSelectionRange(m_model.index(first, 0), m_model.index(last, m_model.columnCount() - 1)));
    }
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int anchorRow = m_model.rowOfSeq(m_anchor);
    if (m_scroll == 0 && m_isInView) {
        // A list seen from its start stays so, group titles included, as long as the record can be seen then.
        m_table.scrollToTop();
        m_table.scrollTo(m_table.currentIndex().siblingAtColumn(0));
    } else {
        m_table.verticalScrollBar()->setValue(anchorRow < 0 ? m_scroll : anchorRow - m_anchorOffset);
    }
    Q_EMIT restored();
}

} // namespace scrutineer
