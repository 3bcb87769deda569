// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figurelist.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace scrutineer {

class CarriedFilterBar;
class EmptyState;
class PageHead;
class PlainTable;
class ProgressLine;
class Segmented;

/// The figures ledger at work: every measure of every record, conflicts first; below, the figures of the chosen one
/// side by side with wording, sources and dates, to prefer one for a reason or to tell them apart by scope or basis.
/// The election in scope and the filter of figures hold.
class FiguresPage final : public Page
{
    Q_OBJECT

public:
    explicit FiguresPage(const Surroundings &surroundings, QWidget *parent = nullptr);

    void show(const Location &location) override;
    void focusSearch() override;
    void nextPane() override;
    [[nodiscard]] CarriedFilter carried() const override;

    [[nodiscard]] const FigureList &list() const { return m_list; }
    [[nodiscard]] const FigureDetail &detail() const { return m_detail; }

private:
    void buildAll();
    void connectAll();
    QWidget *buildBelow();
    void buildEmpty();
    [[nodiscard]] FigureKind kind() const;
    void refresh();
    void fill(const FigureList &list);
    void choosePanel();
    void readDetail();
    void fillDetail(const FigureDetail &detail);
    void addCards(QVBoxLayout &column);
    void addSeries(QVBoxLayout &column);
    void commit(const ChangeSet &changes);
    void openSubject(int row);

    Surroundings m_surroundings;
    FigureList m_list;
    FigureDetail m_detail;
    QString m_wanted; ///< The record whose figures are to be chosen when they are read.
    PageHead *m_head;
    Segmented *m_kinds;
    ProgressLine *m_progress;
    CarriedFilterBar *m_filter;
    QSplitter *m_splitter;
    QStackedWidget *m_body;
    PlainTable *m_table;
    EmptyState *m_empty = nullptr;
    EmptyState *m_nothing = nullptr;
    QWidget *m_below = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QScrollArea *m_scroll = nullptr;
    int m_request = 0;
    int m_detailRequest = 0;
};

} // namespace scrutineer
