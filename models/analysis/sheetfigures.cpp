// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sheetparts.h"

#include "models/records/figure.h"

#include <QCoreApplication>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(RecordSheet)
};

QString valueOf(const LedgerFigure &figure, const QString &wording, const QLocale &locale)
{
    if (figure.low && figure.high && *figure.low != *figure.high)
        return numberWords(*figure.low, locale) + u'–' + numberWords(*figure.high, locale);
    if (figure.low || figure.high)
        return numberWords(figure.low ? *figure.low : *figure.high, locale);
    return figure.date.isBlank() ? wording : figure.date.display(locale);
}

Edtf dateOf(const Record &record, QStringView field)
{
    return Edtf::parse(record.value(field).text()).value_or(Edtf());
}

SheetFigure figureOf(const Record &record, const Store &store, ValueWords &words)
{
    const RecordType &type = Figure::type();
    const auto said = [&](QStringView field) { return words.words(*type.find(field), record.value(field)); };
    SheetFigure shown;
    shown.figure = {.id = record.id(),
                    .measure = record.value(u"measure").text(),
                    .scope = record.value(u"scope").text(),
                    .basis = record.value(u"basis").text(),
                    .status = record.value(u"status").text(),
                    .rank = {},
                    .low = record.value(u"low").decimal(),
                    .high = record.value(u"high").decimal(),
                    .date = dateOf(record, u"date"),
                    .asOf = dateOf(record, u"as_of"),
                    .accordingTo = record.value(u"according_to").text(),
                    .sources = {},
                    .preferred = record.value(u"preferred").truth()};
    if (const std::optional<TermEntry> basis = store.term(shown.figure.basis))
        shown.figure.rank = basis->scale;
    shown.sources = sheetSources(store, words, record.id());
    for (const SheetSource &source : std::as_const(shown.sources))
        shown.figure.sources += source.source;
    shown.wording = record.value(u"wording").text();
    shown.value = valueOf(shown.figure, shown.wording, words.locale());
    shown.unit = said(u"unit");
    shown.denominator = said(u"denominator");
    shown.basis = said(u"basis");
    shown.status = said(u"status");
    shown.accordingTo = said(u"according_to");
    shown.preferredReason = record.value(u"preferred_reason").text();
    return shown;
}

void sum(SheetMeasure &measure, const QLocale &locale)
{
    QList<LedgerFigure> figures;
    for (const SheetFigure &one : std::as_const(measure.figures))
        figures += one.figure;
    measure.summary = summarise(figures);
    if (measure.summary)
        measure.summaryText = measure.summary->words(locale).full();
}

} // namespace

QList<SheetMeasure> sheetMeasures(const Store &store, ValueWords &words, const QString &subject)
{
    const QList<Record> records = attachedTo(store, "figure"_L1, subject);
    QStringList ids;
    for (const Record &record : records)
        ids << record.value(u"measure").text() << record.value(u"basis").text() << record.value(u"according_to").text();
    words.prefetch(ids);
    QList<SheetMeasure> measures;
    for (const Record &record : records) {
        const SheetFigure figure = figureOf(record, store, words);
        auto measure = std::ranges::find(measures, figure.figure.measure, &SheetMeasure::measure);
        if (measure == measures.end()) {
            const std::optional<TermEntry> term = store.term(figure.figure.measure);
            measures += SheetMeasure{.measure = figure.figure.measure,
                                     .key = term ? term->key : QString(),
                                     .label = words.label(figure.figure.measure),
                                     .figures = {},
                                     .summary = {},
                                     .summaryText = {}};
            measure = measures.end() - 1;
        }
        measure->figures += figure;
    }
    for (SheetMeasure &measure : measures)
        sum(measure, words.locale());
    // Conflicts first, then what has most to compare.
    std::ranges::stable_sort(measures, [](const SheetMeasure &a, const SheetMeasure &b) {
        const bool aConflict = a.summary && a.summary->conflict;
        const bool bConflict = b.summary && b.summary->conflict;
        return aConflict != bConflict ? aConflict : a.figures.size() > b.figures.size();
    });
    return measures;
}

} // namespace scrutineer
