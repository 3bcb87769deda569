// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/ordinalagreement.h"
#include "models/storage/boardreader.h"

#include <array>

namespace scrutineer {

/// What stands on file of one line, a mission for instance, on one column, a theme for instance. The first that holds.
enum class CellState {
    Coded,        ///< There are claims.
    LeftOut,      ///< There are claims, but the filter leaves them all out.
    NotObserved,  ///< A coded silence says that it was explicitly not observed.
    NoMission,    ///< Declined, not invited or denied.
    NotAddressed, ///< All codings are complete, on full texts, and nothing was found.
    NotInText,    ///< All codings are complete, but only excerpts or retellings, or nothing at all, are on file.
    NotCoded,     ///< A statement is not yet coded to its end.
};

/// "Not addressed", for legend, table and command line.
[[nodiscard]] QString cellStateLabel(CellState state);
/// A fixed name for scripts: "not_addressed".
[[nodiscard]] QString cellStateKey(CellState state);

/// One cell: its state and its claims by polarity.
struct BoardCell
{
    CellState state = CellState::NotCoded;
    std::array<qint64, 5> counts{}; ///< Claims with polarity −2 … +2.
    qint64 unscored = 0;            ///< Claims without a polarity.

    [[nodiscard]] qint64 scored() const;
    [[nodiscard]] qint64 claims() const { return scored() + unscored; }
    /// The mean polarity; nothing where no claim has one.
    [[nodiscard]] std::optional<double> mean() const;
    /// The least and the greatest polarity; only where there is a mean.
    [[nodiscard]] int lowest() const;
    [[nodiscard]] int highest() const;
    bool operator==(const BoardCell &) const = default;
};

/// How a line speaks over all columns.
enum class BoardTone { Silent, OnlyPositive, OnlyCritical, Mixed };

struct BoardLine
{
    qint64 key = 0;
    QString id;
    QString label;
    QString note; ///< "declined", "joint", "no statement", "only positive" …: what the cells alone do not say.
    QString kind; ///< The class of the first organisation's kind; missions only.
    BoardTone tone = BoardTone::Silent;
    int statements = 0;
    qint64 claims = 0;
    QList<BoardCell> cells; ///< One for each column.
};

struct BoardColumn
{
    qint64 key = 0; ///< 0: claims for which no term is given.
    QString id;
    QString label;
    QString shortLabel; ///< The label where there is no short one.
    std::optional<int> digit;
    Divergence divergence;
};

/// Lines against columns: who said what on what, who was silent in which way, and how far they are apart.
struct ComparisonBoard
{
    BoardQuery query;
    QList<BoardLine> lines;
    QList<BoardColumn> columns;
    std::optional<double> divergence; ///< Of all columns together; see divergenceExplanation().
    qint64 claims = 0;                ///< In all cells.

    /// How many lines have any claim.
    [[nodiscard]] int codedLines() const;
    /// The same board with the most divergent columns first; those without a value keep their order behind them.
    [[nodiscard]] ComparisonBoard sortedByDivergence() const;
};

/// Puts a board together; pure.
[[nodiscard]] ComparisonBoard comparisonBoard(const BoardReading &reading, const BoardQuery &query);

/// Reads and puts together; a problem when the filter does not suit. Throws SqlError.
[[nodiscard]] Result<ComparisonBoard> readBoard(Connection &connection, const BoardQuery &query);

} // namespace scrutineer
