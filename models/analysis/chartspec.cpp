// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartspec.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

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
            const bool finite = std::isfinite(mark.value.value_or(0)) && std::isfinite(mark.low.value_or(0)) &&
                                std::isfinite(mark.high.value_or(0));
            if (!finite || mark.value.value_or(0) < 0)
                return u"chart %1: series “%2” has a value that no bar can show"_s.arg(id, one.label);
        }
    }
    if (kind == ChartKind::Bars && series.size() > 1)
        return u"chart %1: bars show one series only"_s.arg(id);
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
    return one.value ? chartNumber(*one.value) : u"–"_s;
}

QString ChartSpec::markText(int seriesIndex, int category) const
{
    const ChartMark &one = mark(seriesIndex, category);
    QString name = categories.at(size_t(category)).label;
    if (kind != ChartKind::Bars)
        name = tr("%1, %2", "category, series").arg(name, series.at(size_t(seriesIndex)).label);
    QString text =
        tr("%1: %2", "mark, value").arg(name, one.value ? valueText(seriesIndex, category) : tr("no figure on file"));
    if (!one.note.isEmpty())
        text += u", "_s + one.note;
    if (one.low && one.high && *one.low < *one.high)
        text += u"; "_s + tr("sources give %1 to %2").arg(chartNumber(*one.low), chartNumber(*one.high));
    return text;
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
