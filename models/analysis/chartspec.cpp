// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartspec.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

bool showsOneSeries(ChartKind kind)
{
    return kind == ChartKind::Bars || kind == ChartKind::Lollipops || kind == ChartKind::Histogram;
}

bool showsNegative(ChartKind kind, int series)
{
    switch (kind) {
    case ChartKind::Bars:
    case ChartKind::StackedBars:
    case ChartKind::Days:
    case ChartKind::Shares:
    case ChartKind::Histogram:
        return false;
    case ChartKind::Columns:
        return series == 1; // Stacks of both signs would hide each other.
    case ChartKind::Lollipops:
    case ChartKind::Lines:
    case ChartKind::Boxes:
    case ChartKind::Points:
    case ChartKind::HeatMap:
    case ChartKind::Dots:
    case ChartKind::Diverging:
        return true;
    }
    return false;
}

bool isFinite(const ChartMark &mark)
{
    std::vector<double> numbers{mark.value.value_or(0), mark.low.value_or(0), mark.high.value_or(0),
                                mark.across.value_or(0)};
    if (mark.box) {
        const ChartBox &box = *mark.box;
        numbers.insert(numbers.end(),
                       {box.lowWhisker, box.lowerQuartile, box.median, box.upperQuartile, box.highWhisker});
        numbers.insert(numbers.end(), box.outliers.begin(), box.outliers.end());
    }
    return std::all_of(numbers.begin(), numbers.end(), [](double number) { return std::isfinite(number); });
}

/// A value with its unit, as in a sentence: "40%", "12 days".
QString withUnit(const QString &text, const QString &unit)
{
    if (unit.isEmpty())
        return text;
    return unit == "%"_L1 ? text + unit : text + u' ' + unit;
}

/// What a box says beside its median.
QString boxText(const ChartBox &box)
{
    QString text = ChartSpec::tr("quartiles %1 and %2, whiskers %3 and %4", "box plot")
                       .arg(chartNumber(box.lowerQuartile), chartNumber(box.upperQuartile), chartNumber(box.lowWhisker),
                            chartNumber(box.highWhisker));
    if (!box.outliers.empty()) {
        QStringList numbers;
        for (const double outlier : box.outliers)
            numbers.append(chartNumber(outlier));
        text += u", "_s + ChartSpec::tr("outliers %1").arg(numbers.join(u", "_s));
    }
    return text + u", "_s + ChartSpec::tr("%n value(s)", nullptr, box.values);
}

} // namespace

QString ChartFootnote::sentence() const
{
    QStringList parts;
    for (const QString &part : {text, rest}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    const QString body = parts.join(u' ');
    if (label.isEmpty() || body.isEmpty())
        return label + body;
    return label + u": "_s + body;
}

QString chartNumber(double value)
{
    const QLocale locale;
    if (std::nearbyint(value) == value && std::abs(value) < 1e15)
        return locale.toString(qint64(value));
    return locale.toString(value, 'g', 6);
}

QString ChartSpec::defect() const
{
    for (const ChartSeries &one : series) {
        if (one.marks.size() != categories.size())
            return u"chart %1: series “%2” has %3 marks for %4 categories"_s.arg(
                id, one.label, QString::number(one.marks.size()), QString::number(categories.size()));
        for (const ChartMark &mark : one.marks) {
            if (!isFinite(mark) || (mark.value.value_or(0) < 0 && !showsNegative(kind, int(series.size()))))
                return u"chart %1: series “%2” has a value that no bar can show"_s.arg(id, one.label);
            if (kind == ChartKind::Boxes && mark.value && !mark.box)
                return u"chart %1: series “%2” has a box without quartiles"_s.arg(id, one.label);
        }
    }
    if (showsOneSeries(kind) && series.size() > 1)
        return u"chart %1: this kind shows one series only"_s.arg(id);
    if (kind == ChartKind::Days && !electionDay.isValid())
        return u"chart %1: no election day"_s.arg(id);
    return {};
}

const ChartMark &ChartSpec::mark(int seriesIndex, int category) const
{
    return series.at(size_t(seriesIndex)).marks.at(size_t(category));
}

QStringList ChartSpec::recordsOf(int seriesIndex, int category) const
{
    const QStringList &own = mark(seriesIndex, category).recordIds;
    return own.isEmpty() ? categories.at(size_t(category)).recordIds : own;
}

std::vector<int> ChartSpec::missingCategories() const
{
    const std::vector<int> drawn = drawnCategories();
    std::vector<int> missing;
    for (int category = 0; category < int(categories.size()); ++category) {
        if (!std::binary_search(drawn.begin(), drawn.end(), category))
            missing.push_back(category);
    }
    return missing;
}

std::vector<int> ChartSpec::drawnCategories() const
{
    std::vector<int> drawn;
    for (int category = 0; category < int(categories.size()); ++category) {
        const bool known = std::any_of(series.begin(), series.end(), [category](const ChartSeries &one) {
            return one.marks.at(size_t(category)).value.has_value();
        });
        if (known)
            drawn.push_back(category);
    }
    return drawn;
}

QString ChartSpec::valueText(int seriesIndex, int category) const
{
    const ChartMark &one = mark(seriesIndex, category);
    if (!one.label.isEmpty())
        return one.label;
    // The side that a bar is on tells the sign, where both sides count something.
    const bool isOnASide = kind == ChartKind::Diverging && series.size() > 1;
    return one.value ? chartNumber(isOnASide ? std::abs(*one.value) : *one.value) : u"–"_s;
}

QString ChartSpec::markText(int seriesIndex, int category) const
{
    const ChartMark &one = mark(seriesIndex, category);
    QString name = categories.at(size_t(category)).label;
    const QString &seriesName = series.at(size_t(seriesIndex)).label;
    const bool isAlone = series.size() == 1 && kind != ChartKind::StackedBars && kind != ChartKind::Days;
    if (kind != ChartKind::Bars && !isAlone && !seriesName.isEmpty())
        name = tr("%1, %2", "category, series").arg(name, seriesName);
    QString value = kind == ChartKind::Bars ? tr("no figure on file") : tr("not known");
    if (one.value)
        value = withUnit(valueText(seriesIndex, category), unit);
    if (one.value && kind == ChartKind::Boxes)
        value = tr("median %1", "box plot").arg(value);
    if (one.value && one.across)
        value = tr("%1 at %2", "value, place on the horizontal axis").arg(value, chartNumber(*one.across));
    QString text = tr("%1: %2", "mark, value").arg(name, value);
    const std::optional<double> share = kind == ChartKind::Shares ? shareOf(seriesIndex, category) : std::nullopt;
    if (share && unit != "%"_L1)
        text += u", "_s + withUnit(chartNumber(std::round(*share * 100)), u"%"_s);
    if (one.box && kind == ChartKind::Boxes)
        text += u", "_s + boxText(*one.box);
    if (!one.note.isEmpty())
        text += u", "_s + one.note;
    if (one.low && one.high && *one.low < *one.high)
        text += u"; "_s + tr("sources give %1 to %2").arg(chartNumber(*one.low), chartNumber(*one.high));
    return text;
}

std::optional<double> ChartSpec::shareOf(int seriesIndex, int category) const
{
    double sum = 0;
    for (const ChartSeries &one : series)
        sum += one.marks.at(size_t(category)).value.value_or(0);
    const std::optional<double> &value = mark(seriesIndex, category).value;
    return value && sum > 0 ? std::optional(*value / sum) : std::nullopt;
}

QString ChartSpec::valueAxisTitle() const
{
    return unit.isEmpty() ? valueTitle : tr("%1 (%2)", "value, unit").arg(valueTitle, unit);
}

QString ChartSpec::dayText(int day) const
{
    const QString prefix = dayPrefix.isEmpty() ? tr("E", "election day, as in E−5") : dayPrefix;
    if (day == 0)
        return prefix;
    return prefix + (day < 0 ? u'−' : u'+') + QString::number(std::abs(day));
}

ChartFootnote ChartSpec::footnoteOfMissing(const QString &label, int named) const
{
    const std::vector<int> missing = missingCategories();
    if (missing.empty())
        return {};
    ChartFootnote missed;
    missed.label = label;
    QStringList names;
    for (const int category : missing) {
        const ChartCategory &one = categories.at(size_t(category));
        if (names.size() < named)
            names.append(one.label);
        missed.recordIds += one.recordIds;
    }
    missed.text = names.join(u", "_s);
    const int others = int(missing.size()) - int(names.size());
    if (others > 0)
        missed.rest = tr("and %n other(s)", nullptr, others);
    return missed;
}

} // namespace scrutineer
