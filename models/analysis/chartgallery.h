// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartquery.h"
#include "models/records/carriedfilter.h"

#include <QList>

namespace scrutineer {

class Connection;
class Store;

/// One chart of the project's gallery: a saved one, or one of the ready ones that every project has.
struct GalleryChart
{
    QString id = {};    ///< Of the saved chart; blank for a ready one that is not among the saved.
    QString ready = {}; ///< Key of a ready chart, see chartCatalogue(); blank for the researcher's own.
    QString title = {};
    std::optional<ChartQuery> query = {}; ///< The researcher's own chart; nothing for a ready one.
    QString problem = {};                 ///< Why a saved chart cannot be read; blank when it can.

    bool operator==(const GalleryChart &) const = default;

    /// What tells it from the others, for as long as it is there.
    [[nodiscard]] QString key() const { return id.isEmpty() ? ready : id; }
    [[nodiscard]] bool isSaved() const { return !id.isEmpty(); }
    /// What a new chart may begin with: the query, also of a ready chart that is one; nothing where there is none.
    [[nodiscard]] std::optional<ChartQuery> startingPoint() const;
};

/// All charts: the saved ones in the researcher's order, then the ready ones that are not among these.
[[nodiscard]] QList<GalleryChart> galleryCharts(const Store &store);

/// Reads what a chart shows under the page's filter. A problem with a sentence when the filter says nothing about what
/// the chart counts, or the chart cannot be read. Throws SqlError.
[[nodiscard]] Result<ChartSpec> readGalleryChart(Connection &connection, const GalleryChart &chart,
                                                 const CarriedFilter &carried);
/// The same for a chart that is being put together.
[[nodiscard]] Result<ChartSpec> readCarriedChart(Connection &connection, const ChartQuery &query,
                                                 const CarriedFilter &carried);

} // namespace scrutineer
