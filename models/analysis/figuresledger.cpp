// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/figuresledger.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LedgerText
{
    Q_DECLARE_TR_FUNCTIONS(List)
};

// A basis that is not stated stands between what was accredited (3) and what was deployed (4).
constexpr double unknownRank = 3.5;

double lowest(const LedgerFigure &figure)
{
    return figure.low ? *figure.low : figure.high.value_or(0);
}

double highest(const LedgerFigure &figure)
{
    return figure.high ? *figure.high : figure.low.value_or(0);
}

bool isNumber(const LedgerFigure &figure)
{
    return figure.low || figure.high;
}

bool meanTheSame(const LedgerFigure &a, const LedgerFigure &b)
{
    return a.measure == b.measure && a.scope == b.scope && a.basis == b.basis && a.status == b.status;
}

bool mayBeOfTheSameDay(const LedgerFigure &a, const LedgerFigure &b)
{
    return a.asOf.isBlank() || b.asOf.isBlank() || a.asOf.overlaps(b.asOf);
}

auto precedence(const LedgerSeries &series)
{
    const LedgerFigure &first = series.figures.constFirst();
    const bool preferred = std::ranges::any_of(series.figures, &LedgerFigure::preferred);
    const int status = first.status == "final"_L1 ? 2 : first.status.isEmpty() ? 1 : 0;
    return std::tuple(preferred, first.scope.isEmpty(), first.rank.value_or(unknownRank), status);
}

QString numberText(double number, const QLocale &locale)
{
    if (number == std::floor(number))
        return locale.toString(number, 'f', 0);
    QString text = locale.toString(number, 'f', 2);
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    return text;
}

int sourceCount(const QList<LedgerFigure> &figures)
{
    QSet<QString> sources;
    QSet<QString> informants;
    for (const LedgerFigure &figure : figures) {
        sources += QSet<QString>(figure.sources.begin(), figure.sources.end());
        if (!figure.accordingTo.isEmpty())
            informants += figure.accordingTo;
    }
    return int(sources.isEmpty() ? informants.size() : sources.size());
}

LedgerSummary together(const QList<LedgerFigure> &figures)
{
    LedgerSummary summary;
    for (const LedgerFigure &figure : figures) {
        if (isNumber(figure)) {
            summary.low = std::min(summary.low.value_or(lowest(figure)), lowest(figure));
            summary.high = std::max(summary.high.value_or(highest(figure)), highest(figure));
        } else {
            summary.earliest = summary.earliest.isBlank() ? figure.date : std::min(summary.earliest, figure.date);
            summary.latest = summary.latest.isBlank() ? figure.date : std::max(summary.latest, figure.date);
        }
        summary.preferred = summary.preferred || figure.preferred;
    }
    summary.sources = sourceCount(figures);
    return summary;
}

} // namespace

bool areApart(const LedgerFigure &a, const LedgerFigure &b)
{
    if (isNumber(a) && isNumber(b))
        return highest(a) < lowest(b) || highest(b) < lowest(a);
    if (!a.date.isBlank() && !b.date.isBlank())
        return !a.date.overlaps(b.date);
    return false;
}

bool contradict(const LedgerFigure &a, const LedgerFigure &b)
{
    return meanTheSame(a, b) && mayBeOfTheSameDay(a, b) && areApart(a, b);
}

bool LedgerSeries::isConflicting() const
{
    for (qsizetype i = 0; i < figures.size(); ++i) {
        for (qsizetype j = i + 1; j < figures.size(); ++j) {
            if (contradict(figures[i], figures[j]))
                return true;
        }
    }
    return false;
}

QList<LedgerFigure> LedgerSeries::current() const
{
    QList<LedgerFigure> shown;
    const LedgerFigure *latest = nullptr;
    for (const LedgerFigure &figure : figures) {
        if (!figure.hasValue())
            continue;
        if (figure.preferred)
            return {figure};
        if (!figure.asOf.isBlank())
            latest = &figure;
    }
    for (const LedgerFigure &figure : figures) {
        if (figure.hasValue() && (!latest || mayBeOfTheSameDay(figure, *latest)))
            shown += figure;
    }
    return shown;
}

QList<LedgerSeries> ledgerSeries(const QList<LedgerFigure> &figures)
{
    QList<LedgerSeries> all;
    for (const LedgerFigure &figure : figures) {
        const auto series = std::ranges::find_if(
            all, [&](const LedgerSeries &known) { return meanTheSame(known.figures.constFirst(), figure); });
        if (series == all.end())
            all += LedgerSeries{{figure}};
        else
            series->figures += figure;
    }
    for (LedgerSeries &series : all) {
        std::ranges::stable_sort(series.figures, [](const LedgerFigure &a, const LedgerFigure &b) {
            if (a.asOf.isBlank() || b.asOf.isBlank())
                return !a.asOf.isBlank() && b.asOf.isBlank();
            return a.asOf.orderingKey() < b.asOf.orderingKey();
        });
    }
    return all;
}

std::optional<LedgerSummary> summarise(const QList<LedgerFigure> &figures)
{
    QList<LedgerFigure> valued;
    std::ranges::copy_if(figures, std::back_inserter(valued), &LedgerFigure::hasValue);
    if (valued.isEmpty())
        return std::nullopt;
    const QList<LedgerSeries> all = ledgerSeries(valued);
    const LedgerSeries &series = *std::ranges::max_element(
        all, [](const LedgerSeries &a, const LedgerSeries &b) { return precedence(a) < precedence(b); });

    const QList<LedgerFigure> shown = series.current();
    LedgerSummary summary = together(shown);
    summary.conflict = series.isConflicting();
    if (!summary.preferred)
        return summary;
    QList<LedgerFigure> disputed = shown;
    std::ranges::copy_if(series.figures, std::back_inserter(disputed),
                         [&](const LedgerFigure &figure) { return contradict(figure, shown.constFirst()); });
    if (disputed.size() > 1)
        summary.dispute = std::make_shared<const LedgerSummary>(together(disputed));
    return summary;
}

QString LedgerSummary::text(const QLocale &locale) const
{
    if (low) {
        const QString from = numberText(*low, locale);
        return *high == *low ? from : from + u'–' + numberText(*high, locale);
    }
    const QString from = earliest.display(locale);
    return latest == earliest ? from : from + u" – "_s + latest.display(locale);
}

LedgerWords LedgerSummary::words(const QLocale &locale, const QString &unit) const
{
    const int behind = dispute ? dispute->sources : sources;
    return {text(locale) + unit, dispute ? dispute->text(locale) + unit : QString(),
            behind > 0 ? LedgerText::tr("%n source(s)", nullptr, behind) : QString()};
}

QString LedgerWords::aside() const
{
    if (range.isEmpty() || sources.isEmpty())
        return range + sources;
    return LedgerText::tr("%1, %2", "range of figures, number of sources").arg(range, sources);
}

QString LedgerWords::full() const
{
    const QString said = aside();
    return said.isEmpty() ? value : LedgerText::tr("%1 (%2)", "figure, its range and sources").arg(value, said);
}

QList<LedgerFigure> unresolved(QList<LedgerFigure> figures)
{
    for (LedgerFigure &figure : figures)
        figure.preferred = false;
    return figures;
}

} // namespace scrutineer
