// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartquery.h"
#include "models/storage/valuepath.h"

#include <QCoreApplication>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(ChartQuery)
};

/// What of a query decides which kinds suit it.
struct Shape
{
    ChartMeasure measure;
    std::optional<ValuePath> by;
    std::optional<ValuePath> split;
    std::optional<ValuePath> number;

    [[nodiscard]] bool isValues() const { return measure == ChartMeasure::Values; }
    /// The parts of a whole can be put end to end.
    [[nodiscard]] bool isAdditive() const { return measure == ChartMeasure::Count || measure == ChartMeasure::Sum; }
};

std::optional<ValuePath> pathOf(const ChartQuery &query, const QString &text)
{
    if (text.isEmpty() || !query.type)
        return std::nullopt;
    const Result<ValuePath> path = ValuePath::read(*query.type, text);
    return path ? std::optional(*path) : std::nullopt;
}

// Values from bad to good, or numbers that may be negative.
bool hasMiddle(const ValuePath &path)
{
    if (!path.field)
        return false;
    const QString vocabulary = path.end == ValuePath::End::Field && path.owner->key() == "term"_L1
                                   ? path.vocabulary
                                   : QString::fromLatin1(path.valueField()->vocabulary);
    return path.field->key() == "polarity"_L1 || path.field->key() == "scale"_L1 || vocabulary == "verdict"_L1 ||
           vocabulary == "declaration_answer"_L1 || vocabulary == "assessment_result"_L1;
}

bool isOrdered(const ValuePath &path)
{
    const bool isNumber = path.field && path.end == ValuePath::End::Field &&
                          (path.field->kind == FieldKind::Integer || path.field->kind == FieldKind::Decimal ||
                           path.field->kind == FieldKind::Count);
    return path.end == ValuePath::End::Unit || path.last() == "sources"_L1 || isNumber;
}

// Bars grow from zero: what lies below has no bar.
QString fromZero(const Shape &shape)
{
    const bool showsNumber = shape.measure == ChartMeasure::Sum || shape.measure == ChartMeasure::Mean ||
                             shape.measure == ChartMeasure::Median;
    const bool isSigned = shape.number && (hasMiddle(*shape.number) || shape.number->last() == "distance"_L1);
    return showsNumber && isSigned ? ChoiceText::tr("“%1” may lie below zero, where this kind has no bars.")
                                         .arg(shape.number->displayLabel())
                                   : QString();
}

QString needsCategories(const Shape &shape)
{
    if (shape.isValues())
        return ChoiceText::tr("This kind shows one value for each category, not the numbers themselves.");
    return shape.by ? QString() : ChoiceText::tr("Choose what to count by first.");
}

QString oneSeries(const Shape &shape)
{
    if (const QString reason = needsCategories(shape); !reason.isEmpty())
        return reason;
    return shape.split ? ChoiceText::tr("This kind shows one series only; it cannot be split.") : QString();
}

QString ofParts(const Shape &shape)
{
    if (const QString reason = needsCategories(shape); !reason.isEmpty())
        return reason;
    if (!shape.split)
        return ChoiceText::tr("Choose what to split by first: this kind divides each bar.");
    return shape.isAdditive()
               ? fromZero(shape)
               : ChoiceText::tr("Shares, means and medians of parts do not add up to those of the whole.");
}

QString columns(const Shape &shape)
{
    return shape.split ? ofParts(shape) : needsCategories(shape);
}

QString lines(const Shape &shape)
{
    if (const QString reason = needsCategories(shape); !reason.isEmpty())
        return reason;
    return isOrdered(*shape.by)
               ? QString()
               : ChoiceText::tr("A line needs categories in time or by size, and “%1” has no such order.")
                     .arg(shape.by->displayLabel());
}

QString heatMap(const Shape &shape)
{
    if (const QString reason = needsCategories(shape); !reason.isEmpty())
        return reason;
    return shape.split ? QString() : ChoiceText::tr("A heat map needs rows and columns: choose what to split by.");
}

QString dots(const Shape &shape)
{
    if (!shape.by)
        return ChoiceText::tr("Dots stand in a strip for each category: choose what to count by first.");
    if (shape.isValues())
        return shape.split ? ChoiceText::tr("Dots of single values cannot be split.") : QString();
    if (shape.measure != ChartMeasure::Mean && shape.measure != ChartMeasure::Median)
        return ChoiceText::tr("Dots show numbers on a common axis: choose a mean, a median or the values.");
    return shape.split ? QString() : ChoiceText::tr("Choose what to split by: each dot stands for one of its values.");
}

QString diverging(const Shape &shape)
{
    if (const QString reason = needsCategories(shape); !reason.isEmpty())
        return reason;
    if (!shape.split) {
        const bool isSigned = shape.number && (hasMiddle(*shape.number) || shape.number->last() == "distance"_L1);
        return isSigned ? QString() : ChoiceText::tr("No value of this chart lies below zero.");
    }
    if (const QString reason = ofParts(shape); !reason.isEmpty())
        return reason;
    return hasMiddle(*shape.split) ? QString()
                                   : ChoiceText::tr("“%1” has no middle that its values could lie left and right of.")
                                         .arg(shape.split->displayLabel());
}

QString histogram(const Shape &shape)
{
    if (!shape.isValues())
        return ChoiceText::tr("A histogram sorts single numbers into classes: choose the values of a number.");
    return shape.by || shape.split
               ? ChoiceText::tr(
                     "A histogram has the classes of its number as categories; boxes compare several groups.")
               : QString();
}

QString boxes(const Shape &shape)
{
    return shape.isValues() ? QString()
                            : ChoiceText::tr("Boxes show how single numbers spread: choose the values of a number.");
}

QString points(const Shape &shape)
{
    if (!shape.isValues())
        return ChoiceText::tr(
            "Points set two numbers of each record against each other: choose the values of a number.");
    if (!shape.split || !shape.split->isNumber())
        return ChoiceText::tr("Points need a second number: split by one.");
    return {};
}

QString reasonAgainst(ChartKind kind, const Shape &shape)
{
    const bool splitIsOnlyNumber = shape.split && !shape.split->isGroup();
    if (splitIsOnlyNumber && kind != ChartKind::Points)
        return ChoiceText::tr("A chart cannot be split by “%1”; points can set it against another number.")
            .arg(shape.split->displayLabel());
    switch (kind) {
    case ChartKind::Bars:
    case ChartKind::Lollipops:
        // One bar is a chart of nothing but the whole.
        if (kind == ChartKind::Bars && !fromZero(shape).isEmpty())
            return fromZero(shape);
        return kind == ChartKind::Bars && !shape.by && !shape.isValues() && !shape.split ? QString() : oneSeries(shape);
    case ChartKind::StackedBars:
    case ChartKind::Shares:
        return ofParts(shape);
    case ChartKind::Columns:
        return columns(shape);
    case ChartKind::Lines:
        return lines(shape);
    case ChartKind::HeatMap:
        return heatMap(shape);
    case ChartKind::Dots:
        return dots(shape);
    case ChartKind::Diverging:
        return diverging(shape);
    case ChartKind::Histogram:
        return histogram(shape);
    case ChartKind::Boxes:
        return boxes(shape);
    case ChartKind::Points:
        return points(shape);
    case ChartKind::Days:
        break;
    }
    return ChoiceText::tr("Days to election is a chart of its own.");
}

// The best kind first.
QList<ChartKind> preference(const Shape &shape)
{
    using enum ChartKind;
    if (shape.isValues())
        return {Points,    Histogram,   Boxes,  Dots,  Bars,    Columns,
                Lollipops, StackedBars, Shares, Lines, HeatMap, Diverging};
    if (shape.by && isOrdered(*shape.by))
        return {Columns,   Lines, Bars,      StackedBars, Shares, HeatMap,
                Lollipops, Dots,  Diverging, Histogram,   Boxes,  Points};
    if (shape.split && hasMiddle(*shape.split) && shape.isAdditive())
        return {StackedBars, Diverging, Shares, HeatMap,   Columns, Dots,
                Bars,        Lollipops, Lines,  Histogram, Boxes,   Points};
    return {Bars, StackedBars, Dots, HeatMap, Columns, Shares, Lollipops, Lines, Diverging, Histogram, Boxes, Points};
}

} // namespace

QList<ChartChoice> chartChoices(const ChartQuery &query)
{
    const Shape shape{query.measure, pathOf(query, query.by), pathOf(query, query.split), pathOf(query, query.number)};
    QList<ChartChoice> choices;
    for (const ChartKind kind : preference(shape))
        choices.append({kind, reasonAgainst(kind, shape)});
    std::ranges::stable_sort(choices, {}, [](const ChartChoice &choice) { return !choice.reason.isEmpty(); });
    return choices;
}

} // namespace scrutineer
