// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartgallery.h"

#include "models/analysis/chartcatalogue.h"
#include "models/analysis/tallychart.h"
#include "models/storage/savedcharts.h"

#include <QSet>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct GalleryText
{
    Q_DECLARE_TR_FUNCTIONS(ChartGallery)
};

GalleryChart savedChart(const SavedCharts::Entry &entry)
{
    GalleryChart chart{.id = entry.id, .ready = entry.chart.ready, .title = entry.chart.name};
    if (!chart.ready.isEmpty()) {
        if (!findChart(chart.ready))
            chart.problem = GalleryText::tr("This version has no ready chart “%1”.").arg(chart.ready);
        return chart;
    }
    const Result<ChartQuery> query = ChartQuery::fromText(entry.chart.spec.text.toUtf8());
    if (!query) {
        chart.problem = query.problem().sentence;
        return chart;
    }
    chart.query = *query;
    chart.query->title = chart.title;
    return chart;
}

} // namespace

std::optional<ChartQuery> GalleryChart::startingPoint() const
{
    const ChartEntry *entry = query || ready.isEmpty() ? nullptr : findChart(ready);
    if (!entry || !*entry->query)
        return query;
    Result<ChartQuery> start = ChartQuery::fromText(entry->query);
    if (!start)
        return std::nullopt;
    start->title = title;
    return *start;
}

QList<GalleryChart> galleryCharts(const Store &store)
{
    QList<GalleryChart> all;
    QSet<QString> kept;
    for (const SavedCharts::Entry &entry : SavedCharts(store).all()) {
        all += savedChart(entry);
        kept += entry.chart.ready;
    }
    for (const ChartEntry &entry : chartCatalogue()) {
        const QString key = QString::fromLatin1(entry.key);
        if (!kept.contains(key))
            all.append({.ready = key, .title = QCoreApplication::translate("ChartCatalogue", entry.title)});
    }
    return all;
}

Result<ChartSpec> readCarriedChart(Connection &connection, const ChartQuery &query, const CarriedFilter &carried)
{
    if (!query.type)
        return Problem{Problem::Kind::Invalid, GalleryText::tr("Choose what the chart counts.")};
    const Result<Filter> filter = carried.on(*query.type);
    if (!filter)
        return filter.problem();
    return readChart(connection, query, *filter);
}

Result<ChartSpec> readGalleryChart(Connection &connection, const GalleryChart &chart, const CarriedFilter &carried)
{
    if (!chart.problem.isEmpty())
        return Problem{Problem::Kind::Invalid, chart.problem};
    Result<ChartSpec> spec = Problem{Problem::Kind::NotFound, GalleryText::tr("This chart is no longer there.")};
    if (chart.query) {
        spec = readCarriedChart(connection, *chart.query, carried);
    } else if (const ChartEntry *entry = findChart(chart.ready)) {
        spec = entry->make(connection, carried);
    }
    if (spec && chart.isSaved())
        spec->title = chart.title;
    return spec;
}

} // namespace scrutineer
