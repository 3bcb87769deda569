// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/mapsheet.h"

#include <memory>

namespace scrutineer {

class Store;

/// All that it takes to draw a map, read and put together away from the window.
struct MapContent
{
    ObservationMap map;
    std::shared_ptr<const MapGround> ground;
    QRectF degrees; ///< What is seen when everything is shown.
    MapNotes notes;

    /// The drawing in a look; `language` is that of names.
    [[nodiscard]] MapFigure figure(const ChartStyle &style, const QString &language) const;
};

/// Reads a map. `before` gives shapes and projection where they still suit, else they are made; it may be null. A
/// problem when the filter does not suit. Throws SqlError, and std::runtime_error when the built-in shapes are damaged.
[[nodiscard]] Result<MapContent> readMapContent(Connection &connection, const MapQuery &query,
                                                const std::shared_ptr<const MapGround> &before);

/// A carried filter in words, condition by condition: "Visits: Kind Meeting; State Held". Blank for none.
[[nodiscard]] QString carriedWords(const CarriedFilter &carried, const Store &store);

} // namespace scrutineer
