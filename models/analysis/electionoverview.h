// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"
#include "models/storage/history.h"

#include <QList>
#include <QString>

namespace scrutineer {

class Connection;

/// One cell of the facts strip: "Turnout / 76.43% / preliminary 76.73%".
struct OverviewFact
{
    QString label;
    QString value; ///< "–" when nothing is on file.
    QString note;  ///< May be empty.
    QString type;  ///< The record type a click lists; empty: it opens `recordId`.
    QString recordId;
    bool conflict = false; ///< Sources contradict each other on the value.
};

/// Something in the project that wants attention: the records that a filter finds.
struct AttentionRow
{
    QString iconName;
    bool warning = false; ///< Else it is only worth knowing.
    qint64 count = 0;
    QString title;
    QString reason; ///< The first few records by name.
    QString action; ///< What the link says.
    QString type;   ///< The list to open …
    QString filter; ///< … with this filter, in its text form.
};

/// What the overview shows of one election, or of the whole project.
struct ElectionOverview
{
    QString electionId; ///< Empty: of all elections.
    QString title;
    QString subtitle;
    QList<OverviewFact> facts;
    QList<AttentionRow> attention; ///< Only rows that found something.
    bool allSourced = false;       ///< Every record in scope has a source.
    QList<ChangeEntry> recent;
    ChartSpec days;
    ChartSpec observers;
    ChartSpec verdicts;
    bool isEmpty = false; ///< The project has no election yet.
};

/// Gathers the overview; an empty id stands for all elections. Throws SqlError when the file cannot be read.
ElectionOverview gatherOverview(Connection &connection, const QString &electionId);

} // namespace scrutineer
