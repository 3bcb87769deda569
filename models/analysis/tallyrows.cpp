// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tallyrows.h"

#include "models/analysis/spread.h"
#include "models/storage/tallygroups.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(TallyChart)
};

// Beyond so many periods between the first and the last the axis would be all gaps.
constexpr std::size_t mostPeriods = 400;
constexpr int mostCounts = 60;

std::vector<TallyRow> plainRows(const Tally &tally)
{
    std::vector<TallyRow> rows;
    for (std::size_t i = 0; i < tally.categories.size(); ++i) {
        const auto first = tally.cells.begin() + std::ptrdiff_t(i * tally.series.size());
        rows.push_back({tally.categories[i], {first, first + std::ptrdiff_t(tally.series.size())}});
    }
    return rows;
}

// From 0 to the largest number, where records are counted by how many of something they have.
QStringList countsOf(const std::vector<TallyRow> &rows)
{
    int largest = 0;
    for (const TallyRow &row : rows)
        largest = std::max(largest, row.group.key.toInt());
    QStringList all;
    for (int i = 0; i <= largest && largest <= mostCounts; ++i)
        all += QString::number(i);
    return all;
}

// The periods from the first to the last one that has records; without an answer where they are too many.
QStringList periodsOf(const QString &unit, const std::vector<TallyRow> &rows)
{
    const bool isWeekday = unit == "weekday"_L1;
    QStringList known;
    for (const TallyRow &row : rows) {
        if (!row.group.unknown)
            known += row.group.key;
    }
    if (known.isEmpty())
        return {};
    const QString last = isWeekday ? u"7"_s : known.constLast();
    QStringList all{isWeekday ? u"1"_s : known.constFirst()};
    while (all.constLast() != last) {
        const QString next = nextPeriod(unit, all.constLast());
        if (next.isEmpty() || std::size_t(all.size()) > mostPeriods)
            return {};
        all += next;
    }
    return all;
}

// An axis of time has no holes: a month without records is a month.
void fillPeriods(const Connection &connection, const ValuePath &path, std::vector<TallyRow> &rows)
{
    const bool isPeriod = path.isTime() || path.last() == "weekday"_L1;
    const bool isCount =
        path.last() == "sources"_L1 || (path.end == ValuePath::End::Field && path.field->kind == FieldKind::Count);
    const QStringList periods = isPeriod ? periodsOf(path.last(), rows) : isCount ? countsOf(rows) : QStringList();
    if (periods.isEmpty())
        return;
    const std::size_t cells = rows.front().cells.size();
    std::vector<TallyRow> filled;
    auto next = rows.begin();
    for (TallyGroup &group : tallyGroups(connection, path, periods, false)) {
        if (next != rows.end() && next->group.key == group.key)
            filled.push_back(std::move(*next++));
        else
            filled.push_back({std::move(group), std::vector<TallyCell>(cells)});
    }
    std::move(next, rows.end(), std::back_inserter(filled));
    rows = std::move(filled);
}

// What categories are compared by: what the bar as a whole shows, or of measures that do not add up their largest part.
double weight(const TallyRow &row, ChartMeasure measure)
{
    const bool adds = measure == ChartMeasure::Count || measure == ChartMeasure::Sum;
    double whole = 0;
    bool isFirst = true;
    for (const TallyCell &cell : row.cells) {
        const std::optional<double> value =
            measure == ChartMeasure::Values ? std::optional(double(cell.count)) : cellValue(cell, measure);
        if (!value)
            continue;
        whole = isFirst || (!adds && *value > whole) ? *value : adds ? whole + *value : whole;
        isFirst = false;
    }
    // What has no value stands behind everything that has one.
    return isFirst ? -std::numeric_limits<double>::infinity() : whole;
}

TallyCell together(TallyCell one, const TallyCell &other)
{
    one.count += other.count;
    one.matching += other.matching;
    one.known += other.known;
    one.sum += other.sum;
    one.values.insert(one.values.end(), other.values.begin(), other.values.end());
    return one;
}

/// The row for the categories that are not shown by themselves.
class OthersRow
{
public:
    OthersRow(Connection &connection, const ChartQuery &query, const Filter &pageFilter, const ValuePath &path)
        : m_connection(connection)
        , m_query(query)
        , m_pageFilter(pageFilter)
        , m_path(path)
    {
    }

    /// Out of the rows behind `shown` ones, of which the series are those of `tally`.
    Result<TallyRow> make(const std::vector<TallyRow> &rows, std::size_t shown, std::size_t end, const Tally &tally)
    {
        TallyRow others;
        QList<FilterValue> values;
        for (std::size_t i = 0; i < shown; ++i)
            values += rows[i].group.value;
        others.group.label = RowText::tr("Others (%n)", "categories put together", int(end - shown));
        others.group.colour = u"other"_s;
        others.group.filter = m_path.otherThan(values);
        if (m_path.multiple)
            return counted(std::move(others), tally);
        others.cells.resize(tally.series.size());
        for (std::size_t i = shown; i < end; ++i) {
            for (std::size_t j = 0; j < others.cells.size(); ++j)
                others.cells[j] = together(std::move(others.cells[j]), rows[i].cells[j]);
        }
        return others;
    }

private:
    // A record with two of the other values is one record among the others, so they are counted anew.
    Result<TallyRow> counted(TallyRow others, const Tally &tally)
    {
        ChartQuery query = m_query;
        query.by.clear();
        const Result<Tally> again = TallyReader(m_connection).read(query, m_pageFilter.narrowedBy(others.group.filter));
        if (!again)
            return again.problem();
        for (const TallyGroup &series : tally.series) {
            const auto same = std::ranges::find_if(again->series, [&](const TallyGroup &other) {
                return other.key == series.key && other.unknown == series.unknown;
            });
            others.cells.push_back(same == again->series.end() || again->cells.empty()
                                       ? TallyCell()
                                       : again->cell(0, std::size_t(same - again->series.begin())));
        }
        return others;
    }

    Connection &m_connection;
    const ChartQuery &m_query;
    const Filter &m_pageFilter;
    const ValuePath &m_path;
};

} // namespace

std::optional<double> cellValue(const TallyCell &cell, ChartMeasure measure)
{
    switch (measure) {
    case ChartMeasure::Count:
        return double(cell.count);
    case ChartMeasure::Share:
        return cell.count > 0 ? std::optional(100.0 * double(cell.matching) / double(cell.count)) : std::nullopt;
    case ChartMeasure::Sum:
        return cell.known > 0 ? std::optional(cell.sum) : std::nullopt;
    case ChartMeasure::Mean:
        return cell.known > 0 ? std::optional(cell.sum / double(cell.known)) : std::nullopt;
    case ChartMeasure::Median:
    case ChartMeasure::Values:
        break;
    }
    if (cell.values.empty())
        return std::nullopt;
    std::vector<double> numbers;
    for (const TallyValue &value : cell.values)
        numbers.push_back(value.number);
    return medianOf(std::move(numbers));
}

Result<std::vector<TallyRow>> tallyRows(Connection &connection, const ChartQuery &query, const Filter &pageFilter,
                                        const Tally &tally)
{
    std::vector<TallyRow> rows = plainRows(tally);
    if (query.by.isEmpty() || rows.empty())
        return rows;
    const Result<ValuePath> path = ValuePath::read(*query.type, query.by);
    if (!path)
        return path.problem();
    if (!query.byValue)
        fillPeriods(connection, *path, rows);
    const auto known = std::size_t(std::ranges::count_if(rows, [](const TallyRow &row) { return !row.group.unknown; }));
    const std::size_t most = query.most > 0 ? std::size_t(query.most) : known;
    const auto end = rows.begin() + std::ptrdiff_t(known);
    std::vector<TallyRow> byWeight(rows.begin(), end);
    std::ranges::stable_sort(byWeight, std::ranges::greater(),
                             [&](const TallyRow &row) { return weight(row, query.measure); });
    std::vector<TallyRow> shown;
    if (query.byValue)
        shown.assign(byWeight.begin(), byWeight.begin() + std::ptrdiff_t(std::min(most, known)));
    std::vector<QString> keys;
    for (std::size_t i = 0; i < std::min(most, known); ++i)
        keys.push_back(byWeight[i].group.key);
    if (!query.byValue)
        std::copy_if(rows.begin(), end, std::back_inserter(shown),
                     [&](const TallyRow &row) { return std::ranges::find(keys, row.group.key) != keys.end(); });
    if (known > most) {
        Result<TallyRow> others =
            OthersRow(connection, query, pageFilter, *path).make(byWeight, most, byWeight.size(), tally);
        if (!others)
            return others.problem();
        shown.push_back(std::move(*others));
    }
    std::copy(end, rows.end(), std::back_inserter(shown));
    return shown;
}

} // namespace scrutineer
