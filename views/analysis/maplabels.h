// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace scrutineer {

/// A label of a map that wants a place beside a point, or on it.
struct MapLabelWish
{
    QPointF at;
    double radius = 0;      ///< Of what is drawn at the point; the label stands outside of it.
    QSizeF size;            ///< Of the text.
    bool onPoint = false;   ///< Rather upon the point than beside it: names of countries.
    bool onlyThere = false; ///< Upon the point or nowhere.
};

/// Gives each label a place so that none lies on another one, on an obstacle, or partly outside of the room: the first
/// of eight places around its point that is free, in the order of the wishes. A null rectangle where none is.
[[nodiscard]] std::vector<QRectF> placeMapLabels(const std::vector<MapLabelWish> &wishes, const QRectF &room,
                                                 const std::vector<QRectF> &obstacles);
/// Three rectangles that cover a circle but leave its corners free, as obstacles for labels.
[[nodiscard]] std::vector<QRectF> circleObstacles(const QPointF &centre, double radius);

} // namespace scrutineer
