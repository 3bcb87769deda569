// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/chartstyle.h"

#include <QPolygonF>

#include <vector>

class QPainter;

namespace scrutineer {

/// One line of text as it lies in a figure.
struct FigureText
{
    QPointF baseline; ///< Left end of the baseline; the text turns about it.
    QString text;
    QFont font;
    QColor ink;
    double angle = 0;     ///< Degrees clockwise, as QPainter counts.
    bool hasHalo = false; ///< A rim of the background, for text upon lines.

    /// The room that it takes.
    [[nodiscard]] QPolygonF outline() const;
};

/// The texts of a figure: placed once, so that none lies on another, and painted last.
class FigureTexts
{
public:
    void add(const FigureText &text) { m_texts.push_back(text); }
    /// Adds it unless it would lie on one that is there, or outside of the room; returns whether it did.
    bool addIfFree(const FigureText &text, const QRectF &room, double distance);
    [[nodiscard]] const std::vector<FigureText> &all() const { return m_texts; }
    void paint(QPainter *painter, const QColor &halo) const;

private:
    std::vector<FigureText> m_texts;
};

/// True when two lines of text would touch.
[[nodiscard]] bool textsTouch(const QPolygonF &one, const QPolygonF &other);

} // namespace scrutineer
