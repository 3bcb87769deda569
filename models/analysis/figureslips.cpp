// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/figureslips.h"

#include "models/records/figure.h"
#include "models/records/folding.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(Slips)
};

// Percentage points; sources round turnout to whole ones, and lists change until the evening.
constexpr double turnoutLeave = 1.0;

/// A figure with what its measure is.
struct Measured
{
    QString id;
    Figure figure;
    TermEntry measure;

    [[nodiscard]] double lowest() const { return figure.low ? *figure.low : *figure.high; }
    [[nodiscard]] double highest() const { return figure.high ? *figure.high : *figure.low; }
    /// The field that holds the value which counts.
    [[nodiscard]] QString field() const { return figure.low ? u"low"_s : u"high"_s; }
};

QString number(double value)
{
    const bool isWhole = value == std::floor(value);
    return QLocale().toString(value, 'f', isWhole ? 0 : 2);
}

Slip warning(const QString &record, const QString &field, const QString &sentence)
{
    return {record, {Finding::Severity::Warning, field, sentence}, {}, {}, {}};
}

/// "256–66" is short for 256–266.
std::optional<double> completed(double low, double high)
{
    const QString first = QString::number(low, 'f', 0);
    const QString last = QString::number(high, 'f', 0);
    if (low != std::floor(low) || high != std::floor(high) || high < 0 || last.size() >= first.size())
        return {};
    const double whole = (first.left(first.size() - last.size()) + last).toDouble();
    return whole > low ? std::optional(whole) : std::nullopt;
}

std::optional<Slip> reversed(const Measured &one)
{
    if (!one.figure.low || !one.figure.high || *one.figure.low <= *one.figure.high)
        return {};
    Slip slip = warning(one.id, u"high"_s,
                        FigureWords::tr("The highest value, %1, is less than the lowest, %2.")
                            .arg(number(*one.figure.high), number(*one.figure.low)));
    if (const std::optional<double> whole = completed(*one.figure.low, *one.figure.high)) {
        slip.repair = FigureWords::tr("Use %1").arg(number(*whole));
        slip.value = Value(*whole);
    }
    return slip;
}

std::optional<Slip> outOfBounds(const Measured &one)
{
    if (one.lowest() < 0)
        return warning(one.id, one.field(), FigureWords::tr("%1 cannot be less than 0.").arg(one.measure.label));
    if (one.measure.termClass == "share"_L1) {
        if (one.highest() > 100)
            return warning(one.id, one.figure.high ? u"high"_s : u"low"_s,
                           FigureWords::tr("%1 is more than 100 per cent.").arg(one.measure.label));
        return {};
    }
    if (one.figure.denominator && one.lowest() > *one.figure.denominator)
        return warning(one.id, u"denominator"_s,
                       FigureWords::tr("%1 is more than what it is out of, %2.")
                           .arg(number(one.lowest()), number(*one.figure.denominator)));
    return {};
}

/// The part cannot be more than the whole.
struct Limit
{
    const char *part;
    const char *whole;
};
constexpr Limit limits[] = {
    {"voters_voted", "registered_voters"},
    {"valid_votes", "voters_voted"},
    {"invalid_votes", "voters_voted"},
    {"votes", "voters_voted"},
    {"valid_votes", "registered_voters"},
    {"votes", "registered_voters"},
    {"core_team", "team_size"},
    {"long_term_observers", "team_size"},
    {"short_term_observers", "team_size"},
    {"parliamentarians", "team_size"},
    {"local_observers", "observers_total"},
    {"international_observers", "observers_total"},
};

/// The greatest figure of a measure in the same scope, or null.
const Measured *greatest(const QList<Measured> &all, QLatin1StringView measure, const QString &scope)
{
    const Measured *found = nullptr;
    for (const Measured &one : all) {
        const bool fits = one.measure.key == measure && fold(one.figure.scope) == fold(scope);
        if (fits && (!found || one.highest() > found->highest()))
            found = &one;
    }
    return found;
}

std::optional<Slip> overLimit(const Measured &one, const QList<Measured> &all)
{
    for (const Limit &limit : limits) {
        if (one.measure.key != QLatin1StringView(limit.part))
            continue;
        const Measured *whole = greatest(all, QLatin1StringView(limit.whole), one.figure.scope);
        if (whole && one.lowest() > whole->highest())
            return warning(
                one.id, one.field(),
                FigureWords::tr("%1, %2, is more than %3, %4.")
                    .arg(one.measure.label, number(one.lowest()), whole->measure.label, number(whole->highest())));
    }
    return {};
}

std::optional<Slip> wrongTurnout(const Measured &one, const QList<Measured> &all)
{
    if (one.measure.key != "turnout"_L1)
        return {};
    const Measured *voted = greatest(all, "voters_voted"_L1, one.figure.scope);
    const Measured *registered = greatest(all, "registered_voters"_L1, one.figure.scope);
    if (!voted || !registered || registered->highest() <= 0)
        return {};
    const double counted = voted->highest() * 100 / registered->highest();
    if (counted > 100 || (counted > one.lowest() - turnoutLeave && counted < one.highest() + turnoutLeave))
        return {};
    return warning(one.id, one.field(),
                   FigureWords::tr("The numbers of voters on this form give a turnout of %1 per cent.")
                       .arg(number(std::round(counted * 100) / 100)));
}

} // namespace

QList<Slip> figureSlips(const QList<Record> &figures, const Store &store)
{
    QList<Measured> all;
    for (const Record &record : figures) {
        const auto figure = record.as<Figure>();
        const std::optional<TermEntry> measure = store.term(record.value(u"measure").text());
        if (measure && (figure.low || figure.high))
            all.append({record.id(), figure, *measure});
    }
    QList<Slip> found;
    for (const Measured &one : all) {
        std::optional<Slip> slip = reversed(one);
        if (!slip)
            slip = outOfBounds(one);
        if (!slip)
            slip = overLimit(one, all);
        if (!slip)
            slip = wrongTurnout(one, all);
        if (slip)
            found.append(*slip);
    }
    return found;
}

} // namespace scrutineer
