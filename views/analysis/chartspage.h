// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartgallery.h"
#include "views/analysis/pictureexport.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace scrutineer {

class CarriedFilterBar;
class ChartBuilder;
class ChartCard;
class ChartGrid;
class EmptyState;
class GalleryExport;
class KeyHints;
class MessageBar;
class PageHead;
class ProgressLine;
class Prompt;
struct ChangeSet;

/// All charts under one filter: the saved ones of the project, the ready ones, and the builder that makes new ones. A
/// location's filter is taken over; its mode says whether the gallery stands or the builder, and with what.
class ChartsPage final : public Page
{
    Q_OBJECT

public:
    ChartsPage(const Surroundings &surroundings, Prompt &prompt, QWidget *parent = nullptr);

    void show(const Location &location) override;
    void focusSearch() override;
    void nextPane() override;
    [[nodiscard]] CarriedFilter carried() const override;

    [[nodiscard]] ChartGrid *grid() const { return m_grid; }
    [[nodiscard]] ChartBuilder *builder() const { return m_builder; }
    /// True while the builder stands in place of the gallery.
    [[nodiscard]] bool isBuilding() const;
    /// How many records of some types the filter has, in words: "29 missions, 33 visits, 45 claims".
    [[nodiscard]] QString counts() const;
    /// Writes all charts of the gallery in this format into a folder.
    void exportAll(PictureFormat format, const QString &folder);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildBody();
    void connectAll();
    void connectCard(ChartCard *card);
    void followCard(ChartCard *card);
    void openCardMenu(ChartCard *card, const QPoint &at);
    void changeCard(const GalleryChart &chart);
    void keepReady(const GalleryChart &chart);
    void commit(const ChangeSet &changes);
    void takeFilter();
    void noteFilter();
    void refresh();
    void fillCharts();
    void readCounts();
    /// Hides the counts where they would be cut; the head tells them then.
    void fitCounts();
    void showMode();
    void listRecords(const QString &type, const QString &filter);
    void narrow(const QString &type, const QString &filter);
    void startExport(PictureFormat format);
    void setReading(bool *part, bool on);

    Surroundings m_surroundings;
    Prompt &m_prompt;
    Location m_place; ///< What the page was asked to show last.
    PageHead *m_head;
    ProgressLine *m_progress;
    CarriedFilterBar *m_filter;
    MessageBar *m_message;
    QStackedWidget *m_body = nullptr;
    ChartGrid *m_grid = nullptr;
    ChartBuilder *m_builder = nullptr;
    KeyHints *m_hints = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_counts = nullptr;
    GalleryExport *m_exporting = nullptr;
    int m_countRequest = 0;
    bool m_gridReads = false;
    bool m_builderReads = false;
};

} // namespace scrutineer
