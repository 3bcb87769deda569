// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace scrutineer {

/// A label that wants a place beside its upright line, at one of two levels.
struct LabelWish
{
    double x = 0;         ///< Of the line.
    double fullWidth = 0; ///< With the whole text.
    double leastWidth = 0;
    bool prefersLeft = false;
};

/// The place that a label got. Level −1: none was free.
struct LabelPlace
{
    int level = -1;
    bool left = false;
    QRectF text;
};

/// The strip in which labels are placed, in pixels.
struct LabelRoom
{
    double width = 0;
    double levelTop[2] = {0, 0}; ///< Top of the text at each level; lines reach from there to `bottom`.
    double textHeight = 0;
    double bottom = 0;
    double gap = 4;      ///< Between line and text.
    double distance = 8; ///< Least space between texts, and between a text and another label's line.
    std::vector<QRectF> obstacles;
};

/// Finds a place for each label so that no text lies on another text, on another label's line or on an obstacle.
///
/// Goes from left to right and keeps the best 48 partial arrangements (beam search), scored by how much text is
/// shown, the upper level first. Wishes must be in order of x; the result has one place for each.
[[nodiscard]] std::vector<LabelPlace> placeLabels(const std::vector<LabelWish> &wishes, const LabelRoom &room);

} // namespace scrutineer
