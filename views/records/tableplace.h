// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVector>

class QTableView;

namespace scrutineer {

class RecordTableModel;

/// Keeps what the user has selected and where a table stands when its list is read again: the selected records, the
/// current one, and the place of it on the screen. A current record that has gone gives way to the one now in its row.
class TablePlace : public QObject
{
    Q_OBJECT

public:
    /// Watches the model; the table owns this.
    TablePlace(QTableView &table, RecordTableModel &model);

    /// Selections that lie in more pieces than this after a change of order are let go: a table paints slowly with
    /// them.
    static constexpr int mostRanges = 2000;

Q_SIGNALS:
    /// The place is as it was, or as near as can be.
    void restored();

private:
    void remember();
    void restore();

    QTableView &m_table;
    RecordTableModel &m_model;
    QVector<qint64> m_selected;
    qint64 m_current = 0;
    int m_currentRow = -1;
    int m_currentColumn = 0;
    qint64 m_anchor = 0; ///< The record whose place on the screen is kept.
    int m_anchorOffset = 0;
    int m_scroll = 0;
    bool m_isInView = false; ///< The current record could be seen.
};

} // namespace scrutineer
