// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartgallery.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace scrutineer {

class ChartTile;
class Theme;
class Tile;

/// One place of the gallery: the chart's tile, or, where there is no picture, its title and a sentence that says why.
///
/// The card as a whole takes the focus: arrow keys ask to move on to another card, Enter goes into the marks, Escape
/// comes back out of them. Keys of the chart itself (T, C, E) work from the card too.
class ChartCard final : public QWidget
{
    Q_OBJECT

public:
    ChartCard(const Theme &theme, const GalleryChart &chart, QWidget *parent = nullptr);

    [[nodiscard]] const GalleryChart &chart() const { return m_chart; }
    /// Takes the chart as it is now: another name or another content.
    void setChart(const GalleryChart &chart);
    /// Shows a picture; a spec without values is told in words.
    void showSpec(const ChartSpec &spec);
    /// Says why there is no picture.
    void showProblem(const QString &sentence);
    /// The chart, or null while it has no picture.
    [[nodiscard]] ChartTile *tile() const;
    /// What is said in place of the picture; empty where there is one.
    [[nodiscard]] QString sentence() const;
    /// True until what the card shows is of the present filter and data.
    [[nodiscard]] bool isStale() const { return m_stale; }
    void setStale(bool stale) { m_stale = stale; }
    /// Puts the focus upon the card as a whole.
    void takeFocus(Qt::FocusReason reason);
    /// True when the card as a whole, or anything in it, has the focus.
    [[nodiscard]] bool holdsFocus() const;

Q_SIGNALS:
    /// The records of a mark are wanted, or are to be what the page's filter leaves: a filter on records of `type`.
    void listRequested(const QString &type, const QString &filter);
    void narrowRequested(const QString &type, const QString &filter);
    /// The records of a mark that has no filter are wanted.
    void recordsRequested(const QStringList &ids);
    /// An arrow key, Home or End was pressed on the card.
    void moveRequested(int key);
    /// The user wants to change the chart (F2), to drop it (Delete), or to see all that can be done with it.
    void changeRequested();
    void removeRequested();
    void menuRequested(const QPoint &global);
    /// The user wants to move the chart among the saved ones, by so many places.
    void shiftRequested(int places);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildWords();
    void say(const QString &sentence);
    bool takeKey(QKeyEvent *event);
    [[nodiscard]] QWidget *frame() const;

    const Theme &m_theme;
    GalleryChart m_chart;
    bool m_stale = true;
    QStackedLayout *m_stack;
    Tile *m_words;
    QLabel *m_sentence;
    ChartTile *m_tile;
};

} // namespace scrutineer
