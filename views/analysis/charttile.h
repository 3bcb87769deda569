// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"
#include "views/analysis/chartexport.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;
class QToolButton;

namespace scrutineer {

class ChartCanvas;
class ChartLegend;
class ChartTable;
class ChartWindow;
class Theme;

/// A chart with its title and tools: the values as a table (T), copy them (Ctrl+C), save as PNG, SVG or CSV, enlarge.
///
/// Set a spec and connect `activated`; the tile does the rest and follows the theme.
class ChartTile : public QFrame
{
    Q_OBJECT

public:
    /// How the title stands.
    enum class Header {
        Stacked, ///< Title above subtitle; the legend is under the chart.
        Inline,  ///< Title, legend and subtitle in one line above the chart.
    };
    /// Asks the user for a path to save to, given a proposal and a file filter; empty when declined.
    using PathChooser = std::function<QString(QWidget *, const QString &, const QString &)>;

    explicit ChartTile(const Theme &theme, Header header = Header::Stacked, QWidget *parent = nullptr);
    ~ChartTile() override;

    /// Shows this spec, in the enlarged window too. Throws std::invalid_argument for a defective spec.
    void setSpec(const ChartSpec &spec);
    [[nodiscard]] ChartCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] QTableView *table() const { return m_table; }

    /// Draws a card's border around the tile; none by default.
    void setFramed(bool framed);
    /// Shows a link right of the title, such as "Comparison", with an icon after it if one is named; clicking it emits
    /// linkActivated. Empty: no link.
    void setLink(const QString &text, const QString &iconName = {});
    /// Makes this the tile of the enlarged window: larger type than the theme's, without the tool "Enlarge".
    void setEnlargement(double factor);
    /// Replaces the file dialog.
    void setPathChooser(const PathChooser &chooser) { m_choosePath = chooser; }

    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool shows);
    /// Copies the values as tab separated text.
    void copyValues() const;
    /// Asks for a path and writes the chart there; the outcome stands under the chart and is emitted.
    void save(ChartFormat format);
    /// Opens the chart in a window of its own, or brings that to the front.
    void enlarge();

Q_SIGNALS:
    /// A mark or table row was chosen; the records behind it.
    void activated(const QStringList &recordIds);
    void linkActivated();
    /// A file was written or could not be.
    void saved(const scrutineer::ChartWritten &written);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildHeader(Header header);
    void buildTools();
    void buildTable();
    [[nodiscard]] QToolButton *makeTool(const QString &iconName, const QString &name);
    void fillMenu();
    void showOutcome(const ChartWritten &written);
    void fitTable();
    void activateRow(int row);
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
    QToolButton *m_moreTool = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_enlarge = nullptr;
    ChartCanvas *m_canvas;
    QTableView *m_table;
    ChartTable *m_values;
    QLabel *m_outcome;
    PathChooser m_choosePath;
    QPointer<ChartWindow> m_window;
};

} // namespace scrutineer
