// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/figurelist.h"

#include "models/analysis/missioncoverage.h"
#include "models/analysis/sheetparts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FigureListText
{
    Q_DECLARE_TR_FUNCTIONS(FigureList)
};

ListedMeasure listedOf(const FigureGroup &group)
{
    ListedMeasure listed{.subject = group.subject,
                         .subjectType = group.subjectType,
                         .subjectLabel = {},
                         .measure = group.measure,
                         .measureLabel = group.measureLabel,
                         .value = {},
                         .figures = int(group.figures.size())};
    if (const std::optional<LedgerSummary> summary = summarise(group.figures))
        listed.value = summary->words(QLocale()).full();
    QSet<QString> days;
    for (const LedgerFigure &figure : group.figures) {
        listed.unsourced = listed.unsourced || figure.sources.isEmpty();
        listed.resolved = listed.resolved || figure.preferred;
        if (!figure.asOf.isBlank())
            days += figure.asOf.text();
    }
    listed.days = int(days.size());
    // Any of its series may be in conflict, not only the one whose value is shown.
    const QList<LedgerSeries> series = ledgerSeries(group.figures);
    listed.conflict = std::ranges::any_of(series, &LedgerSeries::isConflicting);
    listed.resolved = listed.resolved && listed.conflict;
    return listed;
}

bool isOf(const ListedMeasure &listed, FigureKind kind)
{
    switch (kind) {
    case FigureKind::Conflicts:
        return listed.conflict;
    case FigureKind::Unsourced:
        return listed.unsourced;
    case FigureKind::All:
        break;
    }
    return true;
}

} // namespace

Result<FigureList> figureList(Connection &connection, const Filter &filter, FigureKind kind, qsizetype limit)
{
    const Result<QList<FigureGroup>> groups = figureGroups(connection, filter);
    if (!groups)
        return groups.problem();
    FigureList list;
    list.all = groups->size();
    for (const FigureGroup &group : *groups) {
        const ListedMeasure listed = listedOf(group);
        list.conflicts += listed.conflict ? 1 : 0;
        list.unsourced += listed.unsourced ? 1 : 0;
        if (isOf(listed, kind))
            list.rows.append(listed);
    }
    list.count = list.rows.size();
    // What is undecided comes first.
    const auto urgency = [](const ListedMeasure &one) { return !one.conflict ? 0 : one.resolved ? 1 : 2; };
    std::ranges::stable_sort(list.rows, [&](const ListedMeasure &a, const ListedMeasure &b) {
        return std::pair(urgency(a), a.figures) > std::pair(urgency(b), b.figures);
    });
    list.rows = list.rows.first(std::min(limit, list.rows.size()));
    const Store store(connection);
    QHash<QString, QString> labels;
    for (ListedMeasure &row : list.rows) {
        if (!labels.contains(row.subject))
            labels.insert(row.subject, store.label(row.subject));
        row.subjectLabel = labels.value(row.subject);
    }
    return list;
}

FigureDetail figureDetail(Connection &connection, const ListedMeasure &listed, const QLocale &locale)
{
    FigureDetail detail;
    detail.listed = listed;
    const Store store(connection);
    ValueWords words(connection, locale);
    for (const SheetMeasure &measure : sheetMeasures(store, words, listed.subject)) {
        if (measure.measure == listed.measure)
            detail.measure = measure;
    }
    QList<LedgerFigure> figures;
    for (const SheetFigure &figure : std::as_const(detail.measure.figures))
        figures += figure.figure;
    detail.series = ledgerSeries(figures);
    const QStringList ofStations{u"stations_visited"_s, u"stations_with_violations"_s};
    if (listed.subjectType == "mission"_L1 && ofStations.contains(detail.measure.key)) {
        if (const std::optional<MissionCoverage> coverage = missionCoverage(connection, listed.subject))
            detail.coverage = coverage->words(locale);
    }
    if (listed.subjectType == "claim"_L1) {
        const Record claim = store.record(listed.subject);
        detail.claim = claim.isValid() ? claim.value(u"proposition").text() : QString();
        const Record coding = claim.isValid() ? store.record(claim.value(u"coding").text()) : Record();
        detail.statement = coding.isValid() ? coding.value(u"statement").text() : QString();
    }
    return detail;
}

ChangeSet preferFigure(const Store &store, const SheetMeasure &measure, const QString &figure, const QString &reason)
{
    ChangeSet changes;
    changes.title = figure.isEmpty() ? FigureListText::tr("Prefer no figure of %1").arg(measure.label)
                                     : FigureListText::tr("Prefer a figure of %1").arg(measure.label);
    for (const SheetFigure &one : measure.figures) {
        const Record before = store.record(one.figure.id);
        if (!before.isValid())
            continue;
        const bool chosen = one.figure.id == figure;
        if (!chosen && !before.value(u"preferred").truth())
            continue;
        Record after = before;
        after.setValue(u"preferred", chosen ? Value::flag(true) : Value());
        after.setValue(u"preferred_reason", chosen ? Value(reason) : Value());
        if (after != before)
            changes.update(before, after);
    }
    return changes;
}

ChangeSet splitFigure(const Store &store, const SheetMeasure &measure, const QString &figure, const QString &field,
                      const Value &value)
{
    ChangeSet changes;
    changes.title = field == "basis"_L1 ? FigureListText::tr("Change the basis of a figure of %1").arg(measure.label)
                                        : FigureListText::tr("Change the scope of a figure of %1").arg(measure.label);
    const Record before = store.record(figure);
    if (!before.isValid())
        return changes;
    Record after = before;
    after.setValue(field, value);
    if (after != before)
        changes.update(before, after);
    return changes;
}

} // namespace scrutineer
