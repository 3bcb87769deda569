// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tallymarks.h"

#include "models/analysis/tallychart.h"
#include "models/records/filtertext.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MarkText
{
    Q_DECLARE_TR_FUNCTIONS(TallyChart)
};

// A filter that names more records one by one would be no text that anybody can keep.
constexpr std::size_t mostNamed = 200;

constexpr int paletteSize = 6;

QString paletteToken(int place)
{
    return place < paletteSize ? u"chart%1"_s.arg(place + 1) : u"other"_s;
}

QString exactNumber(double number)
{
    return QString::number(number, 'g', 15);
}

// One value without a colour, such as “No verdict”, may be grey.
bool canTellApart(const std::vector<TallyGroup> &groups)
{
    QSet<QString> own;
    qsizetype coloured = 0;
    qsizetype plain = 0;
    for (const TallyGroup &group : groups) {
        if (group.unknown)
            continue;
        own += group.colour;
        (group.colour.isEmpty() ? plain : coloured) += 1;
    }
    return coloured > 0 && plain <= 1 && own.size() == coloured + plain;
}

// "10–19"; a dash between negative numbers would not be told from their signs.
QString classLabel(const NumberClass &numbers)
{
    const QString low = chartNumber(numbers.low).replace(u'-', QChar(0x2212));
    const QString high = chartNumber(numbers.high).replace(u'-', QChar(0x2212));
    if (low == high)
        return low;
    return numbers.low < 0 ? MarkText::tr("%1 to %2", "class of numbers").arg(low, high) : low + u'–' + high;
}

bool needsNumber(ChartMeasure measure)
{
    return measure != ChartMeasure::Count && measure != ChartMeasure::Share;
}

} // namespace

TallyMarks::TallyMarks(Connection &connection, const ChartQuery &query, const Filter &base, const Tally &tally,
                       const std::vector<TallyRow> &rows)
    : m_connection(connection)
    , m_query(query)
    , m_base(base)
    , m_tally(tally)
    , m_rows(rows)
    , m_leftOut(tally.leftOut)
{
    if (!query.number.isEmpty() && needsNumber(query.measure)) {
        const Result<ValuePath> number = ValuePath::read(*query.type, query.number);
        if (number)
            m_number = *number;
    }
}

void TallyMarks::fill(ChartSpec &spec)
{
    switch (spec.kind) {
    case ChartKind::Histogram:
        fillHistogram(spec);
        break;
    case ChartKind::Points:
        fillPoints(spec);
        break;
    case ChartKind::Dots:
        m_query.measure == ChartMeasure::Values ? fillDots(spec) : fillCells(spec);
        break;
    default:
        fillCells(spec);
    }
    if (spec.kind == ChartKind::Diverging && !m_query.split.isEmpty())
        turnToSides(spec);
}

// What is below the middle of the scale goes to the left, what is neither is named: a bar has no middle to stand in.
// The side is that of the colour, which the whole program reads from div1, bad, to div5, good.
void TallyMarks::turnToSides(ChartSpec &spec)
{
    QStringList neither;
    std::vector<ChartSeries> sides;
    std::vector<ChartSeries> left;
    for (ChartSeries &series : spec.series) {
        const bool isLeft = series.token == "div1"_L1 || series.token == "div2"_L1;
        const bool isRight = series.token == "div4"_L1 || series.token == "div5"_L1;
        double whole = 0;
        for (ChartMark &mark : series.marks) {
            whole += mark.value.value_or(0);
            if (isLeft && mark.value)
                mark.value = -*mark.value;
        }
        if (!isLeft && !isRight)
            neither += MarkText::tr("%1: %2", "series and its count").arg(series.label, chartNumber(whole));
        else
            (isLeft ? left : sides).push_back(std::move(series));
    }
    // From the middle outwards.
    std::ranges::reverse(left);
    sides.insert(sides.begin(), std::make_move_iterator(left.begin()), std::make_move_iterator(left.end()));
    spec.series = std::move(sides);
    if (!neither.isEmpty())
        spec.footnote = {MarkText::tr("On neither side"), neither.join(u", "_s), {}, {}};
}

QString TallyMarks::nameOf(const TallyGroup &group) const
{
    return group.unknown ? MarkText::tr("Not known") : group.label;
}

ChartCategory TallyMarks::categoryOf(const TallyGroup &group) const
{
    ChartCategory category{.label = m_query.by.isEmpty() ? m_query.type->displayPlural() : nameOf(group),
                           .token = group.colour,
                           .recordIds = {},
                           .unknown = group.unknown};
    if (category.token.isEmpty())
        category.token = group.unknown ? u"other"_s : u"chart1"_s;
    return category;
}

// Series that cannot be told apart by colours of their own get those of the palette, but for dots, whose colour says
// which class they are of.
std::vector<ChartSeries> TallyMarks::seriesOf(const std::vector<TallyGroup> &groups) const
{
    const bool usesOwn = m_query.kind == ChartKind::Dots || canTellApart(groups);
    std::vector<ChartSeries> all;
    for (const TallyGroup &group : groups) {
        ChartSeries series{.label = m_query.split.isEmpty() ? QString() : nameOf(group),
                           .token = usesOwn ? group.colour : paletteToken(int(all.size())),
                           .marks = {},
                           .unknown = group.unknown};
        if (group.unknown || series.token.isEmpty())
            series.token = m_query.split.isEmpty() ? u"chart1"_s : u"other"_s;
        all.push_back(std::move(series));
    }
    return all;
}

QString TallyMarks::behind(const QList<Filter> &conditions) const
{
    return filterText(Filter::all(QList<Filter>{m_base} + conditions));
}

// As the lists say it: the preferred figure, else from the least to the most that the sources give.
void TallyMarks::decorateFigure(ChartMark &mark, const TallyCell &cell) const
{
    if (!m_number || !m_number->isFigures() || cell.values.size() != 1)
        return;
    const TallyValue &value = cell.values.front();
    mark.low = value.low;
    mark.high = value.high;
    if (value.low && value.high && !value.preferred)
        mark.label = chartNumber(*value.low) + u'–' + chartNumber(*value.high);
}

ChartMark TallyMarks::markOf(const TallyRow &row, const TallyGroup &series, const TallyCell &cell) const
{
    ChartMark mark{.value = cellValue(cell, m_query.measure), .low = {}, .high = {}};
    QList<Filter> conditions{row.group.filter, series.filter};
    if (m_query.measure == ChartMeasure::Share)
        conditions += m_query.part;
    if (m_number) {
        conditions += Filter::negation(m_number->blank());
        decorateFigure(mark, cell);
        if (const qint64 without = cell.count - cell.known; without > 0 && cell.known > 0)
            mark.note = MarkText::tr("%n without", "records that lack the number", int(without));
    }
    mark.filter = behind(conditions);
    if (m_query.kind == ChartKind::Boxes && !cell.values.empty()) {
        std::vector<double> numbers;
        for (const TallyValue &value : cell.values)
            numbers.push_back(value.number);
        mark.box = boxOf(std::move(numbers));
        mark.value = mark.box->median;
    }
    return mark;
}

void TallyMarks::fillCells(ChartSpec &spec)
{
    spec.series = seriesOf(m_tally.series);
    for (const TallyRow &row : m_rows) {
        spec.categories.push_back(categoryOf(row.group));
        if (!row.group.recordId.isEmpty() && m_query.by == "record"_L1)
            spec.categories.back().recordIds = {row.group.recordId};
        for (std::size_t i = 0; i < spec.series.size(); ++i)
            spec.series[i].marks.push_back(markOf(row, m_tally.series[i], row.cells[i]));
    }
}

// Figures are compared by any of their values in filters, so their classes name the records themselves.
QString TallyMarks::behindClass(const NumberClass &numbers, bool whole, const TallyGroup &series,
                                const TallyCell &cell) const
{
    if (m_number->isFigures()) {
        QList<FilterValue> records;
        for (const TallyValue &value : cell.values) {
            if (value.number >= numbers.low &&
                (whole || numbers.isLast ? value.number <= numbers.high : value.number < numbers.high))
                records += FilterValue::ofRecord(Store(m_connection).id(value.seq));
        }
        return std::size_t(records.size()) > mostNamed
                   ? QString()
                   : behind({series.filter, Filter::condition({u"record"_s}, FilterOperator::Equals, records)});
    }
    const auto compared = [&](FilterOperator operation, double number) {
        return Filter::condition(m_number->steps, operation, {FilterValue::ofText(exactNumber(number))});
    };
    const bool closed = whole || numbers.isLast;
    return behind({series.filter, compared(FilterOperator::GreaterOrEqual, numbers.low),
                   compared(closed ? FilterOperator::LessOrEqual : FilterOperator::Less, numbers.high)});
}

void TallyMarks::fillHistogram(ChartSpec &spec)
{
    std::vector<double> numbers;
    bool whole = m_number->isWhole();
    const std::vector<TallyCell> cells = m_rows.empty() ? std::vector<TallyCell>() : m_rows.front().cells;
    for (const TallyCell &cell : cells) {
        for (const TallyValue &value : cell.values)
            numbers.push_back(value.number);
    }
    if (m_number->isFigures())
        whole = std::ranges::all_of(numbers, [](double number) { return number == std::floor(number); });
    const std::vector<NumberClass> classes = numberClasses(numbers, whole);
    spec.series = seriesOf(m_tally.series);
    for (const NumberClass &numberClass : classes) {
        spec.categories.push_back({.label = classLabel(numberClass), .token = u"chart1"_s, .recordIds = {}});
    }
    for (std::size_t i = 0; i < spec.series.size() && i < cells.size(); ++i) {
        std::vector<double> counts(classes.size(), 0);
        for (const TallyValue &value : cells[i].values)
            counts[classOf(classes, value.number)] += 1;
        for (std::size_t j = 0; j < classes.size(); ++j) {
            ChartMark mark{.value = counts[j], .low = {}, .high = {}};
            mark.filter = behindClass(classes[j], whole, m_tally.series[i], cells[i]);
            spec.series[i].marks.push_back(std::move(mark));
        }
    }
}

// A category for each record, so that its name is at hand for the dot.
void TallyMarks::fillPoints(ChartSpec &spec)
{
    const Store store(m_connection);
    std::vector<TallyGroup> groups;
    for (const TallyRow &row : m_rows)
        groups.push_back(row.group);
    for (const TallyGroup &group : groups)
        spec.series.push_back({.label = m_query.by.isEmpty() ? QString() : nameOf(group),
                               .token = group.unknown ? u"other"_s : paletteToken(int(spec.series.size())),
                               .marks = {},
                               .unknown = group.unknown});
    int dots = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (const TallyCell &cell : m_rows[i].cells) {
            for (const TallyValue &value : cell.values) {
                if (++dots > mostDots) {
                    m_leftOut += 1;
                    continue;
                }
                const QString id = store.id(value.seq);
                spec.categories.push_back({.label = store.label(id), .token = u"chart1"_s, .recordIds = {id}});
                for (std::size_t j = 0; j < spec.series.size(); ++j)
                    spec.series[j].marks.push_back({});
                ChartMark &mark = spec.series[i].marks.back();
                mark.value = value.number;
                mark.across = value.across;
                mark.recordIds = {id};
            }
        }
    }
}

// The first dots of all categories are one series, the second ones another.
void TallyMarks::fillDots(ChartSpec &spec)
{
    const Store store(m_connection);
    std::size_t most = 0;
    std::size_t share = m_rows.empty() ? 0 : std::max<std::size_t>(1, std::size_t(mostDots) / m_rows.size());
    for (const TallyRow &row : m_rows)
        most = std::max(most, std::min(share, row.cells.front().values.size()));
    spec.series.resize(most);
    for (ChartSeries &series : spec.series)
        series.token = u"chart1"_s;
    for (const TallyRow &row : m_rows) {
        spec.categories.push_back(categoryOf(row.group));
        const std::vector<TallyValue> &values = row.cells.front().values;
        m_leftOut += qint64(values.size() - std::min(values.size(), most));
        for (std::size_t i = 0; i < most; ++i) {
            ChartMark mark;
            if (i < values.size()) {
                mark.value = values[i].number;
                mark.low = values[i].low;
                mark.high = values[i].high;
                mark.recordIds = {store.id(values[i].seq)};
            }
            spec.series[i].marks.push_back(std::move(mark));
        }
    }
}

} // namespace scrutineer
