// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/wordingsearch.h"
#include "views/analysis/excerptcolumns.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

#include <QTimer>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace scrutineer {

class CarriedFilterBar;
class EmptyState;
class KeyHints;
class PageHead;
class PlainTable;
class ProgressLine;
class Segmented;

/// Wording that statements have in common: the passages, the pairs of texts that share most, and how much of each text
/// stands elsewhere too; below, the places of what is chosen, side by side. The election in scope and the filter of
/// statements hold for all three.
class WordingPage final : public Page
{
    Q_OBJECT

public:
    /// `search` is shared with others that ask on the thread for analyses.
    WordingPage(const Surroundings &surroundings, std::shared_ptr<WordingSearch> search, QWidget *parent = nullptr);

    void show(const Location &location) override;
    void focusSearch() override;
    void nextPane() override;
    [[nodiscard]] CarriedFilter carried() const override;

    /// What the page asks the project for at present.
    [[nodiscard]] WordingQuery query() const;
    /// The last answer.
    [[nodiscard]] const FoundWording &found() const { return m_found; }

private:
    void buildAll();
    void connectAll();
    QWidget *buildControls();
    QWidget *buildBelow();
    void buildEmpty();
    void refresh();
    void followProgress();
    void fill(const FoundWording &found);
    void fillTable();
    void fillPassages();
    void fillPairs();
    void fillStatements();
    void choosePanel();
    void showPlaces();
    void showPassage(const FoundPassage &passage);
    void showPair(const SharedPair &pair);
    void showStatement(const TextReuse &text);
    /// Reads what stands below beside the window, and shows it unless something else was chosen since.
    void readPlaces(const std::function<ExcerptColumns::Content(Connection &)> &read);
    void openRow(int row);
    void openPlace(const PassagePlace &place);
    [[nodiscard]] ExcerptColumns::Column columnOf(const WordingStatement &statement) const;
    [[nodiscard]] QString tab() const;

    Surroundings m_surroundings;
    std::shared_ptr<WordingSearch> m_search;
    std::shared_ptr<std::atomic<double>> m_done; ///< How much of the texts has been read, 0 … 1.
    QTimer m_pulse;
    FoundWording m_found;
    QList<TextReuse> m_texts; ///< Those with passages, most of them first.
    PageHead *m_head;
    Segmented *m_tabs;
    ProgressLine *m_progress;
    CarriedFilterBar *m_filter;
    QComboBox *m_spread = nullptr;
    QComboBox *m_least = nullptr;
    QPushButton *m_everywhere = nullptr;
    QPushButton *m_summaries = nullptr;
    QPushButton *m_minor = nullptr;
    QLabel *m_remarks;
    QSplitter *m_splitter;
    QStackedWidget *m_body;
    PlainTable *m_table;
    EmptyState *m_empty = nullptr;
    EmptyState *m_nothing = nullptr;
    QPushButton *m_compareSummaries = nullptr;
    QWidget *m_below = nullptr;
    QLabel *m_belowTitle = nullptr;
    QLabel *m_belowNote = nullptr;
    ExcerptColumns *m_places = nullptr;
    int m_request = 0;
    int m_placeRequest = 0;
};

} // namespace scrutineer
