// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"
#include "views/analysis/picturemenu.h"
#include "views/shell/tokens.h"

#include <QFrame>
#include <QPointer>

class QKeyEvent;
class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace scrutineer {

class ChartCanvas;
class ChartExplanation;
class ChartFoot;
class ChartLegend;
class ChartTable;
class ChartWindow;
class Theme;

/// A chart with its title and tools: the values as a table (T), how it is made (E), copy the picture (C) or the values
/// (Ctrl+C), export, enlarge.
///
/// Set a spec and connect `activated`, `listRequested` and `narrowRequested`; the tile does the rest and follows the
/// theme. A framed tile is a card: it has all tools in view, a foot that says how many records it counts, and an accent
/// border while it has the focus.
class ChartTile : public QFrame
{
    Q_OBJECT

public:
    /// How the title stands.
    enum class Header {
        Stacked, ///< Title above subtitle; the legend is under the chart.
        Inline,  ///< Title, legend and subtitle in one line above the chart.
    };

    explicit ChartTile(const Theme &theme, Header header = Header::Stacked, QWidget *parent = nullptr);
    ~ChartTile() override;

    /// Shows this spec, in the enlarged window too. Throws std::invalid_argument for a defective spec.
    void setSpec(const ChartSpec &spec);
    [[nodiscard]] ChartCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] QTableView *table() const { return m_table; }

    /// Makes the tile a card, or a plain part of the page, which it is by default.
    void setFramed(bool framed);
    /// Shows a link right of the title, such as "Comparison", with an icon after it if one is named; clicking it emits
    /// linkActivated. Empty: no link.
    void setLink(const QString &text, const QString &iconName = {});
    /// Makes this the tile of the enlarged window: larger type than the theme's, without the tool "Enlarge".
    void setEnlargement(double factor);
    /// Its menu: what is copied, saved and printed, with the file dialog to be replaced by tests.
    [[nodiscard]] PictureMenu *pictureMenu() const { return m_menu; }

    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool shows);
    /// Shows in words how the chart is made.
    [[nodiscard]] bool showsExplanation() const;
    void setShowsExplanation(bool shows);
    /// Copies the values as tab separated text.
    void copyValues();
    /// Opens the chart in a window of its own, or brings that to the front.
    void enlarge();

Q_SIGNALS:
    /// A mark or table row without a filter was chosen; the records behind it.
    void activated(const QStringList &recordIds);
    /// A mark or table cell with a filter was chosen: its records are asked for.
    void listRequested(const QString &type, const QString &filter);
    /// The same with Shift: the filter is to be narrowed by it.
    void narrowRequested(const QString &type, const QString &filter);
    void linkActivated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildHeader(Header header);
    void buildTools();
    void buildTable();
    [[nodiscard]] QToolButton *makeTool(const QString &iconName, const QString &name);
    void fillMenu();
    void showOutcome(const PictureWritten &written);
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const;
    void fitTable();
    void activateCell(const QModelIndex &index, bool narrows);
    void showTools();
    [[nodiscard]] bool handleKey(QKeyEvent *key, bool asksFirst);
    void relay(ChartTile *tile);
    void followTheme();
    [[nodiscard]] Tokens tokens() const;
    [[nodiscard]] QString titleText() const;

    const Theme &m_theme;
    double m_enlargement = 1;
    QLabel *m_title;
    QLabel *m_subtitle = nullptr;
    ChartLegend *m_legend = nullptr;
    QPushButton *m_link;
    QToolButton *m_tableTool = nullptr;
    QToolButton *m_explainTool = nullptr;
    QToolButton *m_moreTool = nullptr;
    QToolButton *m_enlargeTool = nullptr;
    PictureMenu *m_menu = nullptr;
    QAction *m_enlarge = nullptr;
    ChartCanvas *m_canvas;
    QTableView *m_table;
    ChartTable *m_values;
    ChartExplanation *m_explanation;
    ChartFoot *m_foot;
    bool m_isFramed = false;
    QLabel *m_outcome;
    QPointer<ChartWindow> m_window;
};

} // namespace scrutineer
