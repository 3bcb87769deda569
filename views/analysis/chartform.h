// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartquery.h"
#include "views/shell/surroundings.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace scrutineer {

class FilterBar;
class KindChooser;
class PathButton;
class Segmented;

/// All that makes a chart, as fields: what is counted and how, by what, split by what, which kind, order, title and the
/// chart's own filter. What does not belong to the measure that is chosen is out of sight.
class ChartForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartForm(const Surroundings &surroundings, QWidget *parent = nullptr);

    /// Shows a query without telling.
    void setQuery(const ChartQuery &query);
    [[nodiscard]] const ChartQuery &query() const { return m_query; }
    /// What the title is when none is typed.
    void setProposedTitle(const QString &title);
    /// The types whose records can be counted, in the order offered.
    [[nodiscard]] static QList<const RecordType *> countedTypes();

Q_SIGNALS:
    /// The user has changed the query.
    void changed();

private:
    struct Row
    {
        QLabel *label = nullptr;
        QWidget *field = nullptr;
    };
    Row addRow(const QString &label, QWidget *field);
    void addSection(const QString &title);
    void buildCounting();
    void buildDividing();
    void buildLooks();
    void takeType();
    void takeMeasure();
    void apply(const ChartQuery &query);
    /// Fills what depends on the type: paths and the two filters.
    void fillType();
    void refresh();
    FilterBar *makeFilter(const Filter &filter, Filter ChartQuery::*part, const QString &name);
    static void setShown(const Row &row, bool shown);

    Surroundings m_surroundings;
    ChartQuery m_query;
    const RecordType *m_filledFor = nullptr;
    QVBoxLayout *m_column;
    QGridLayout *m_grid = nullptr;
    QComboBox *m_type;
    QComboBox *m_measure;
    PathButton *m_number;
    PathButton *m_by;
    PathButton *m_split;
    Segmented *m_order;
    QSpinBox *m_most;
    KindChooser *m_kinds;
    QLineEdit *m_title;
    QWidget *m_partPlace; ///< Holds the filter bar of the share.
    QWidget *m_ownPlace;  ///< Holds the filter bar of the chart.
    FilterBar *m_part = nullptr;
    FilterBar *m_own = nullptr;
    Row m_numberRow, m_partRow, m_splitRow, m_orderRow, m_mostRow;
};

} // namespace scrutineer
