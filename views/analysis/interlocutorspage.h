// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/interlocutorboard.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

class QLabel;
class QStackedWidget;

namespace scrutineer {

class CarriedFilterBar;
class EmptyState;
class EvidenceTable;
class PageHead;
class ProgressLine;

/// Whom each mission met, by class of interlocutor, with the gaps named. The election in scope and a filter of visits
/// and missions hold; a location's filter is taken over.
class InterlocutorsPage final : public Page
{
    Q_OBJECT

public:
    explicit InterlocutorsPage(const Surroundings &surroundings, QWidget *parent = nullptr);

    void show(const Location &location) override;
    void focusSearch() override;
    void nextPane() override;
    [[nodiscard]] CarriedFilter carried() const override;
    /// What is shown now.
    [[nodiscard]] const InterlocutorBoard &board() const { return m_board; }

private:
    void buildBody();
    QWidget *buildFoot();
    [[nodiscard]] std::optional<Filter> wholeFilter() const;
    void refresh();
    void fill(const InterlocutorBoard &board);
    /// Says below the table what the current row and column have in gaps.
    void showWords();

    Surroundings m_surroundings;
    InterlocutorBoard m_board;
    int m_request = 0;
    PageHead *m_head;
    ProgressLine *m_progress;
    CarriedFilterBar *m_filter;
    QStackedWidget *m_body = nullptr;
    QWidget *m_filled = nullptr;
    EvidenceTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_nothing = nullptr;
    QLabel *m_mission = nullptr;
    QLabel *m_gaps = nullptr;
    QLabel *m_class = nullptr;
};

} // namespace scrutineer
