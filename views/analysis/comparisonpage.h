// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/comparisonboard.h"
#include "models/analysis/opposedclaims.h"
#include "views/analysis/claimcolumns.h"
#include "views/analysis/opposedlist.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

#include <memory>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace scrutineer {

class BoardLegend;
class BoardModel;
class BoardTable;
class CarriedFilterBar;
class EmptyState;
class KeyHints;
class MessageBar;
class PageHead;
class Picture;
class PictureMenu;
class ProgressLine;
class Segmented;

/// Missions side by side: the board of polarity and silence, the pairs of opposed claims and the yardstick matrix, with
/// the claims behind the selected cell below. The election in scope and the filter of statements, codings and claims
/// hold for all three. A location with an organisation's id compares its elections; its filter is taken over.
class ComparisonPage final : public Page
{
    Q_OBJECT

public:
    explicit ComparisonPage(const Surroundings &surroundings, QWidget *parent = nullptr);

    void show(const Location &location) override;
    void focusSearch() override;
    void nextPane() override;
    [[nodiscard]] CarriedFilter carried() const override;

    /// What the page asks the project for at present.
    [[nodiscard]] BoardQuery query() const;

private:
    void connectAll();
    QWidget *buildHeader();
    QWidget *buildControls();
    QWidget *buildBelow();
    void fillRowChoices();
    /// The filter as the board takes it; nothing, and a sentence, where it says nothing about statements.
    [[nodiscard]] std::optional<Filter> boardFilter() const;
    void refresh();
    /// Reads beside the window and fills the page with the answer, unless something else was asked for since.
    template <typename Read, typename Fill>
    void ask(Read read, Fill fill);
    void fail(const QString &sentence);
    void fill(const ComparisonBoard &board);
    void fillOpposed(const OpposedReading &reading);
    void keepPlace();
    void restorePlace();
    void sortBoard();
    void choosePanels();
    /// Shows the claims of the pinned column, else of the current cell.
    void showClaims();
    void showOpposed(int row);
    /// The lines to be set side by side: the chosen one, the extremes, and as many others as have room.
    [[nodiscard]] QList<int> linesBeside(int line, int column, int *left) const;
    void readColumns(const QList<int> &lines, int column);
    void pin(const QModelIndex &index);
    void openCell(const QModelIndex &index);
    void openRecord(const QString &type, const QString &id);
    [[nodiscard]] QString tab() const;
    /// What is shown, to be saved, copied or printed; nothing where the page is empty.
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const;
    [[nodiscard]] std::unique_ptr<Picture> makeOpposedPicture() const;
    void buildExport();

    Surroundings m_surroundings;
    QString m_organization;
    ComparisonBoard m_board; ///< In its own order.
    BoardModel *m_model;
    PageHead *m_head = nullptr;
    PictureMenu *m_export = nullptr;
    MessageBar *m_message = nullptr;
    Segmented *m_tabs = nullptr;
    Segmented *m_saying = nullptr;
    CarriedFilterBar *m_filter = nullptr;
    QComboBox *m_rows = nullptr;
    QComboBox *m_columns = nullptr;
    Segmented *m_measure = nullptr;
    QPushButton *m_swap = nullptr;
    QPushButton *m_sort = nullptr;
    QLabel *m_total = nullptr;
    ProgressLine *m_progress = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_body = nullptr;
    QWidget *m_matrix = nullptr; ///< The table and its foot.
    BoardTable *m_table = nullptr;
    OpposedList *m_opposed = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_nothing = nullptr;
    BoardLegend *m_legend = nullptr;
    QWidget *m_below = nullptr;
    QLabel *m_belowTitle = nullptr;
    QLabel *m_belowNote = nullptr;
    KeyHints *m_hints = nullptr;
    ClaimColumns *m_claims = nullptr;
    int m_pinned = -1; ///< The column whose claims stay shown.
    QString m_keptLine;
    QString m_keptColumn;
    int m_request = 0;
    int m_claimRequest = 0;
};

} // namespace scrutineer
