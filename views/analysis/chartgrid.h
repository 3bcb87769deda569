// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartgallery.h"
#include "views/analysis/chartcard.h"
#include "views/shell/surroundings.h"

#include <QScrollArea>

class QGridLayout;

namespace scrutineer {

/// The cards of the gallery side by side, as many in a row as there is room for. Only those in sight are read, one
/// after the other, beside the window; the last picture stays until the new one comes.
class ChartGrid final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChartGrid(const Surroundings &surroundings, QWidget *parent = nullptr);

    /// Shows these charts; those that were there before keep their picture until it is read anew.
    void setCharts(const QList<GalleryChart> &charts);
    /// Takes another filter, and reads all anew.
    void setCarried(const CarriedFilter &carried);
    [[nodiscard]] const CarriedFilter &carried() const { return m_carried; }
    /// Reads all anew, for the data has changed.
    void reread();
    [[nodiscard]] const QList<ChartCard *> &cards() const { return m_cards; }
    /// The card of this key, or null.
    [[nodiscard]] ChartCard *card(const QString &key) const;
    /// The card with the focus, or the one that had it last, or the first; null when there is none.
    [[nodiscard]] ChartCard *currentCard() const;
    /// How many cards stand side by side.
    [[nodiscard]] int columns() const { return m_columns; }

Q_SIGNALS:
    /// Reading begins or has ended.
    void reading(bool on);
    /// A new card; the page connects what it leads to.
    void cardMade(scrutineer::ChartCard *card);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    ChartCard *makeCard(const GalleryChart &chart);
    void arrange();
    void addHeading(const QString &text, int row);
    void move(ChartCard *from, int key);
    void readNext();
    void finish(const GalleryChart &chart, int generation, const Result<ChartSpec> &answer);
    [[nodiscard]] bool isInSight(const ChartCard *card) const;
    [[nodiscard]] int fittingColumns() const;

    Surroundings m_surroundings;
    CarriedFilter m_carried;
    QList<ChartCard *> m_cards;
    QList<QWidget *> m_headings;
    QGridLayout *m_grid;
    QString m_last; ///< Key of the card that had the focus last.
    int m_columns = 0;
    int m_generation = 0;
    bool m_reading = false;
};

} // namespace scrutineer
