// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/ordinalagreement.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DivergenceText
{
    Q_DECLARE_TR_FUNCTIONS(Divergence)
};

// U of the paper's equation: triples of categories that speak for one peak against those that speak for two.
double unimodality(const QList<bool> &held)
{
    const qsizetype size = held.size();
    double onePeak = 0;
    double twoPeaks = 0;
    for (qsizetype i = 0; i < size; ++i) {
        for (qsizetype j = i + 1; j < size; ++j) {
            for (qsizetype k = j + 1; k < size; ++k) {
                if (held[j] && held[i] != held[k])
                    ++onePeak;
                else if (held[i] && !held[j] && held[k])
                    ++twoPeaks;
            }
        }
    }
    if (onePeak + twoPeaks == 0)
        return 1;
    const double categories = double(size);
    return ((categories - 2) * onePeak - (categories - 1) * twoPeaks) / ((categories - 2) * (onePeak + twoPeaks));
}

double agreementOfLayer(const QList<bool> &held)
{
    const double filled = double(std::ranges::count(held, true));
    return unimodality(held) * (1 - (filled - 1) / double(held.size() - 1));
}

} // namespace

OrdinalAgreement::OrdinalAgreement(const QList<qint64> &counts)
{
    if (counts.size() < 3 || std::ranges::any_of(counts, [](qint64 count) { return count < 0; }))
        throw std::invalid_argument("Agreement needs three or more categories and no negative count.");
    const double total = double(std::accumulate(counts.begin(), counts.end(), qint64(0)));
    if (total == 0)
        return;
    QList<qint64> left = counts;
    double sum = 0;
    for (;;) {
        qint64 least = 0;
        for (const qint64 count : std::as_const(left)) {
            if (count > 0 && (least == 0 || count < least))
                least = count;
        }
        if (least == 0)
            break;
        QList<bool> held;
        for (qint64 &count : left) {
            held.append(count > 0);
            count -= count > 0 ? least : 0;
        }
        sum += agreementOfLayer(held) * double(least * std::ranges::count(held, true)) / total;
    }
    m_value = sum;
}

int classOfMean(double mean)
{
    if (mean <= -1.5)
        return -2;
    if (mean <= -0.5)
        return -1;
    if (mean < 0.5)
        return 0;
    return mean < 1.5 ? 1 : 2;
}

Divergence Divergence::of(const QList<double> &means)
{
    Divergence result{int(means.size()), {}};
    if (means.size() < 2)
        return result;
    QList<qint64> counts(5, 0);
    for (const double mean : means)
        ++counts[classOfMean(mean) + 2];
    // The bounds hold by definition; rounding may miss them by the last digit.
    result.value = std::clamp((1 - *OrdinalAgreement(counts).value()) / 2, 0.0, 1.0);
    return result;
}

std::optional<double> Divergence::ofThemes(const QList<Divergence> &themes)
{
    double sum = 0;
    int counted = 0;
    for (const Divergence &theme : themes) {
        if (theme.value) {
            sum += *theme.value;
            ++counted;
        }
    }
    return counted > 0 ? std::optional(sum / counted) : std::nullopt;
}

QString Divergence::words() const
{
    if (value)
        return QLocale().toString(*value, 'f', 2);
    return missions == 0 ? u"–"_s : DivergenceText::tr("%n mission(s)", nullptr, missions);
}

QString divergenceFormula()
{
    return DivergenceText::tr("(1 − A) ÷ 2, with van der Eijk’s A");
}

QString divergenceExplanation()
{
    return DivergenceText::tr(
        "Divergence of a theme is (1 − A) ÷ 2, where A is van der Eijk’s agreement (2001, Quality & Quantity 35) over "
        "the five classes −2 to +2. Each mission counts once, by the class of its mean polarity: 0 means that all are "
        "in one class, 0.5 that they are spread evenly, 1 that half stand at each end. A theme with one mission has no "
        "value. Divergence of an election is the plain mean over its themes with two or more missions.");
}

} // namespace scrutineer
