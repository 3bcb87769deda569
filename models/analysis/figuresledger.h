// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/edtf.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace scrutineer {

/// One value that somebody gave for a measure of a record: a row of the figures ledger.
struct LedgerFigure
{
    QString id;
    QString measure;            ///< The measure's id or key; only compared.
    QString scope;              ///< What part it covers, as written; empty for the whole.
    QString basis;              ///< The basis' id or key; only compared.
    QString status;             ///< "preliminary", "final" or empty.
    std::optional<double> rank; ///< The scale value of the basis: how near it is to what took place.
    std::optional<double> low;
    std::optional<double> high; ///< Blank for a single value.
    Edtf date;                  ///< For measures that are dates.
    Edtf asOf;
    QString accordingTo; ///< Who gave it; only compared.
    QStringList sources; ///< Ids of the sources cited for it.
    bool preferred = false;

    /// False for a row that holds words only.
    [[nodiscard]] bool hasValue() const { return low || high || !date.isBlank(); }
};

/// Whether two values have nothing in common: their ranges do not touch, or their dates cannot be the same.
[[nodiscard]] bool areApart(const LedgerFigure &a, const LedgerFigure &b);

/// Whether two figures contradict each other: they mean the same (measure, scope, basis, status), they may be of the
/// same day, and their values are apart. Figures of different days are a series.
[[nodiscard]] bool contradict(const LedgerFigure &a, const LedgerFigure &b);

/// Figures of the same measure, scope, basis and status, in the order of their as-of dates, unknown ones last.
struct LedgerSeries
{
    QList<LedgerFigure> figures;

    /// True when any two of them contradict each other.
    [[nodiscard]] bool isConflicting() const;
    /// What is shown of it: the preferred figure, else those of the latest day together with those of no known day.
    [[nodiscard]] QList<LedgerFigure> current() const;
};

/// Sorts figures, of any measures, into series; the order of series is that of their first figures.
[[nodiscard]] QList<LedgerSeries> ledgerSeries(const QList<LedgerFigure> &figures);

/// What is said of one measure: "256–266 (2 sources)", or "256 (256–266, 2 sources)" where 256 is preferred.
struct LedgerWords
{
    QString value;   ///< "37", "256–266", "about 7 Feb 2024": what counts.
    QString range;   ///< Where sources contradict a preferred value: from the least of them to the most; else empty.
    QString sources; ///< "2 sources"; empty when none stands behind it.

    /// "2 sources", "256–266, 2 sources"; may be empty.
    [[nodiscard]] QString aside() const;
    /// The value with the range and the sources in brackets.
    [[nodiscard]] QString full() const;
};

/// What lists, overview and reports show for one measure of one record.
struct LedgerSummary
{
    std::optional<double> low;
    std::optional<double> high;
    Edtf earliest; ///< For measures that are dates.
    Edtf latest;
    int sources = 0;       ///< How many different sources, or informants where no source is cited, stand behind it.
    bool conflict = false; ///< Stays true when one figure is preferred.
    bool preferred = false;
    /// Nothing, or what the preferred figure and those that contradict it say together.
    std::shared_ptr<const LedgerSummary> dispute;

    /// "256–266", "37", "about 7 Feb 2024"; without the sources.
    [[nodiscard]] QString text(const QLocale &locale) const;
    /// What lists, overview and reports say of it, with a unit behind each value ("%").
    [[nodiscard]] LedgerWords words(const QLocale &locale, const QString &unit = {}) const;
};

/// The summary of figures of one measure: of the series that holds a preferred figure, else of the one whose basis is
/// nearest to what took place (final before preliminary, the whole before a part). A preferred figure gives the value.
/// Nothing when no figure has a value.
[[nodiscard]] std::optional<LedgerSummary> summarise(const QList<LedgerFigure> &figures);

/// The figures as if none were preferred: what the sources say, for showing their range.
[[nodiscard]] QList<LedgerFigure> unresolved(QList<LedgerFigure> figures);

} // namespace scrutineer
