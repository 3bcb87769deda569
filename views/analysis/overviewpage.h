// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/electionoverview.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

class QAction;
class QFrame;
class QLabel;
class QScrollArea;
class QBoxLayout;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace scrutineer {

class ChartTile;
class DaysStrip;
class ProgressLine;

/// The election in scope on one page: key facts, days strip, what needs attention, recent changes and two charts.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    /// What the header's buttons do.
    struct HeaderActions
    {
        QAction *search = nullptr;
        QAction *dossier = nullptr;
        QAction *newRecord = nullptr;
    };

    OverviewPage(const Surroundings &surroundings, const HeaderActions &actions, QWidget *parent = nullptr);
    void show(const Location &location) override;

private:
    void build(const HeaderActions &actions);
    QWidget *buildHeader(const HeaderActions &actions);
    QWidget *buildColumns();
    void refresh();
    void fill(const ElectionOverview &overview);
    void fillFacts();
    void fillAttention(const ElectionOverview &overview);
    void fillRecent(const ElectionOverview &overview);
    void fillCharts(const ElectionOverview &overview);
    QWidget *makeFact(const OverviewFact &fact);
    QWidget *makeAttention(const AttentionRow &row);
    QWidget *makeStep(const QString &iconName, const QString &text, const QString &type);
    void openRecords(const QStringList &ids);
    void listRecords(const QString &type, const QString &filter);
    /// Sets things side by side or below each other, as width and text size ask for.
    void arrange();
    void resizeEvent(QResizeEvent *event) override;

    Surroundings m_surroundings;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QPushButton *m_search = nullptr;
    ProgressLine *m_progress = nullptr;
    QFrame *m_facts = nullptr;
    QGridLayout *m_factGrid = nullptr;
    QList<OverviewFact> m_shownFacts;
    int m_factColumns = 6;
    QBoxLayout *m_headerRow = nullptr;
    QBoxLayout *m_columns = nullptr;
    DaysStrip *m_days = nullptr;
    QWidget *m_charts = nullptr;
    QWidget *m_sourced = nullptr;
    QVBoxLayout *m_attention = nullptr;
    QVBoxLayout *m_recent = nullptr;
    ChartTile *m_observers = nullptr;
    ChartTile *m_verdicts = nullptr;
    int m_request = 0;
};

} // namespace scrutineer
