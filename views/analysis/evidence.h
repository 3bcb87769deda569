// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/comparisonboard.h"
#include "views/shell/location.h"
#include "views/shell/tokens.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace scrutineer {

/// The way from a number to what stands behind it.
struct Evidence
{
    Location place;                  ///< A blank page: there is nothing to show.
    std::optional<QString> election; ///< The election that has to be in scope there, blank for all of them.
};

/// A cell of a table in which each number leads to its evidence.
struct EvidenceCell
{
    QString text;
    QString spoken;                   ///< What is read out and copied; empty takes the text.
    std::optional<double> mean;       ///< A mean polarity: the text stands upon its colour.
    std::optional<CellState> silence; ///< Drawn as on the comparison board, before the text.
    bool muted = false;               ///< Of less weight: unknown, or none.
    std::optional<double> order;      ///< What the table is sorted by; blank ones stand last.
    Evidence evidence;
};

/// A row of it.
struct EvidenceRow
{
    QString label;
    QString note; ///< In smaller letters behind the label, where there is room.
    Evidence evidence;
    QList<EvidenceCell> cells; ///< One for each head.
};

/// All that such a table shows.
struct EvidenceSheet
{
    struct Head
    {
        QString text;
        QString explanation; ///< A tooltip; empty takes the text.
    };
    QString first; ///< The head of the labels.
    QList<Head> heads;
    QList<EvidenceRow> rows;
};

} // namespace scrutineer
