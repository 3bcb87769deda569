// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/timeline.h"
#include "views/analysis/timelinescale.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

#include <QHash>

#include <memory>

class QComboBox;
class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace scrutineer {

class CarriedFilterBar;
class EmptyState;
class MessageBar;
class PageHead;
class Picture;
class PictureMenu;
class PlainTable;
class ProgressLine;
class Segmented;
class TimelineDetail;
class TimelineLegendBar;
class TimelineRangeBar;
class TimelineTray;
class TimelineView;

/// Missions, visits and statements by days before and after the vote: of one election, or of all of them stacked. One
/// filter decides what is shown; days that are chosen become a condition of it. A location's id is the election, its
/// mode any of "week", "even", "calendar" and of "stack", "table", divided by spaces.
class TimelinePage final : public Page
{
    Q_OBJECT

public:
    explicit TimelinePage(const Surroundings &surroundings, QWidget *parent = nullptr);

    void show(const Location &location) override;
    void focusSearch() override;
    void nextPane() override;
    [[nodiscard]] CarriedFilter carried() const override;

    [[nodiscard]] TimelineView &view() const { return *m_view; }
    /// The timeline as it stands alone, light; nothing when there is none.
    [[nodiscard]] std::unique_ptr<Picture> picture() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildTabs();
    QWidget *buildLegendRow();
    void buildBody();
    void connectAll();
    void fillElections();
    void refresh();
    void fill(const std::shared_ptr<const Timeline> &timeline);
    void choosePanel();
    void noteLocation();
    void setMode(const QString &mode);
    void chooseMode(const QString &mode);
    void giveRoom();
    void showPlace();
    void showTable(bool table);
    void turnTable();
    void fillTable();
    void followRange();
    void narrowToRange(const QString &type);
    void listRange(const QString &type);
    void open(const QString &type, const QStringList &ids);
    void openRecord(const QString &type, const QString &id);
    void changeElection(int step);
    [[nodiscard]] TimelineQuery query() const;
    [[nodiscard]] bool isStacked() const;
    [[nodiscard]] QString election() const;

    Surroundings m_surroundings;
    std::shared_ptr<const Timeline> m_timeline;
    PageHead *m_head = nullptr;
    Segmented *m_modes = nullptr;
    QComboBox *m_modeBox = nullptr; ///< In place of it where there is little room.
    QPushButton *m_stack = nullptr;
    PictureMenu *m_menu = nullptr;
    MessageBar *m_messages = nullptr;
    QTabBar *m_tabs = nullptr;
    ProgressLine *m_progress;
    CarriedFilterBar *m_filter;
    TimelineLegendBar *m_legend = nullptr;
    QComboBox *m_grouping = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_body = nullptr;
    TimelineView *m_view = nullptr;
    PlainTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_nothing = nullptr;
    TimelineRangeBar *m_range = nullptr;
    TimelineTray *m_tray = nullptr;
    TimelineDetail *m_detail = nullptr;
    QString m_election;                                ///< The one chosen here while none is in scope.
    QHash<QString, QString> m_shortNames;              ///< Of elections, by id.
    QStringList m_elections;                           ///< Ids, in the order of the tabs.
    QList<std::pair<QString, QString>> m_tableRecords; ///< Type and id of each row of the table.
    QString m_profiled;                                ///< The organisation whose arrivals are shown or asked for.
    int m_request = 0;
};

} // namespace scrutineer
