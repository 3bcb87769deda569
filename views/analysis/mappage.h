// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/mapcontent.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

#include <memory>

class QFrame;
class QStackedWidget;
class QToolButton;

namespace scrutineer {

class CarriedFilterBar;
class EmptyState;
class MapView;
class MessageBar;
class PageHead;
class PictureMenu;
class PlainTable;
class ProgressLine;
class Segmented;

/// Where visits took place and missions observed, and what each country has, offline on the built-in map. What has no
/// place on it is listed under it, so that nothing is lost.
///
/// A location's mode is "visits", "stations" or "countries", with what divides or is counted after a space ("visits
/// kind", "countries senders").
class MapPage final : public Page
{
    Q_OBJECT

public:
    explicit MapPage(const Surroundings &surroundings, QWidget *parent = nullptr);

    void show(const Location &location) override;
    void focusSearch() override;
    void nextPane() override;
    [[nodiscard]] CarriedFilter carried() const override;

    /// What is shown now; empty before the first answer.
    [[nodiscard]] const ObservationMap &map() const { return m_content.map; }
    [[nodiscard]] MapView *view() const { return m_view; }
    [[nodiscard]] PlainTable *table() const { return m_table; }
    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool shows);
    /// The picture as it would be saved now; null when there is none.
    [[nodiscard]] std::unique_ptr<Picture> picture() const;

private:
    void buildHead();
    void buildBody();
    void buildEmpty();
    void takeMode(const QString &mode);
    [[nodiscard]] QString mode() const;
    void fillDivisions();
    [[nodiscard]] MapQuery query() const;
    void changed();
    void refresh();
    void fill(const MapContent &content);
    void fillTable();
    void fillStations();
    void fillTray();
    void followTheme();
    void open(const QString &filter);

    Surroundings m_surroundings;
    MapContent m_content;
    MapQuery m_shown; ///< Without the filter; the sight stays while it is the same.
    int m_request = 0;
    PageHead *m_head;
    ProgressLine *m_progress;
    CarriedFilterBar *m_filter;
    MessageBar *m_messages;
    Segmented *m_subject = nullptr;
    Segmented *m_division = nullptr;
    QToolButton *m_tableTool = nullptr;
    PictureMenu *m_export = nullptr;
    QStackedWidget *m_body = nullptr;
    QWidget *m_filled = nullptr;
    QStackedWidget *m_drawing = nullptr;
    MapView *m_view = nullptr;
    PlainTable *m_table = nullptr;
    PlainTable *m_stations = nullptr;
    QFrame *m_tray = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_nothing = nullptr;
};

} // namespace scrutineer
