// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/recordsheet.h"
#include "models/records/changeset.h"
#include "models/storage/figuregroups.h"

namespace scrutineer {

/// Which measures are listed.
enum class FigureKind {
    All,
    Conflicts, ///< Sources contradict each other, whether or not one is preferred.
    Unsourced, ///< At least one figure has no source.
};

/// One measure of one record as it is listed.
struct ListedMeasure
{
    QString subject;
    QString subjectType;
    QString subjectLabel;
    QString measure; ///< The term's id.
    QString measureLabel;
    QString value; ///< "256 (256–266, 2 sources)"; the wording is in the detail where there is no value.
    int figures = 0;
    int days = 0; ///< How many different as-of dates; a series from two on.
    bool conflict = false;
    bool resolved = false; ///< In conflict, and one is preferred.
    bool unsourced = false;
};

/// The measures that match, conflicts first, then those with most figures.
struct FigureList
{
    QList<ListedMeasure> rows;
    qsizetype count = 0;     ///< All of the kind asked for; at most as many as asked are in `rows`.
    qsizetype all = 0;       ///< Of any kind.
    qsizetype conflicts = 0; ///< Of all.
    qsizetype unsourced = 0;
};

/// Lists measures. A filter that does not suit figures is a problem. Throws SqlError.
[[nodiscard]] Result<FigureList> figureList(Connection &connection, const Filter &filter, FigureKind kind,
                                            qsizetype limit);

/// Everything that is shown of one measure of one record.
struct FigureDetail
{
    ListedMeasure listed;
    SheetMeasure measure; ///< Without figures when the last one is gone.
    QList<LedgerSeries> series;
    QString coverage;  ///< What the stations visited can bear; for measures of stations of a mission, else empty.
    QString claim;     ///< The claim's proposition where the figures are of a claim; else empty.
    QString statement; ///< The id of its statement.
};

/// Gathers the detail of a listed measure. Throws SqlError.
[[nodiscard]] FigureDetail figureDetail(Connection &connection, const ListedMeasure &listed, const QLocale &locale);

/// One change that prefers a figure of a measure for a reason and lets go of others; an empty id prefers none. Without
/// changes when nothing would be different.
[[nodiscard]] ChangeSet preferFigure(const Store &store, const SheetMeasure &measure, const QString &figure,
                                     const QString &reason);
/// One change that gives a figure another scope or basis, so that it no longer means the same as others. `field` is
/// "scope" or "basis". Without changes when it has that value already.
[[nodiscard]] ChangeSet splitFigure(const Store &store, const SheetMeasure &measure, const QString &figure,
                                    const QString &field, const Value &value);

} // namespace scrutineer
