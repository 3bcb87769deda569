// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figuresledger.h"

#include <QWidget>

namespace scrutineer {

class Theme;

/// A small chart of the figures of one measure that are of several dates: a dot or a bar from lowest to highest at each
/// date, joined by a line. The ground line is zero, or dashed where it is not. Figures without a date or a number are
/// not drawn; the spoken text says how many.
class SeriesStrip final : public QWidget
{
    Q_OBJECT

public:
    SeriesStrip(const Theme &theme, const LedgerSeries &series, QWidget *parent = nullptr);

    /// Whether there are two dates or more to draw.
    [[nodiscard]] static bool isWorthDrawing(const LedgerSeries &series);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Point
    {
        QDate day;
        double low = 0;
        double high = 0;
        QString date;
        bool preferred = false;
    };
    [[nodiscard]] static QList<Point> pointsOf(const LedgerSeries &series);
    [[nodiscard]] QString spoken() const;

    const Theme &m_theme;
    QList<Point> m_points;
    qsizetype m_left; ///< Figures that are not drawn.
};

} // namespace scrutineer
