// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/comparisonboard.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct BoardText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonBoard)
};

/// What is known of one statement, whatever the line.
struct StatementStanding
{
    bool full = false;
    int codings = 0;
    QList<qint64> open;          ///< Codings that are not complete.
    QSet<qint64> notObserved;    ///< Columns.
    QHash<qint64, int> openGaps; ///< By column: how many of the open codings say that it is not addressed.

    [[nodiscard]] bool isSettled(qint64 column) const
    {
        return codings > 0 && (open.isEmpty() || openGaps.value(column) == open.size());
    }
};

QHash<qint64, StatementStanding> standings(const BoardReading &reading)
{
    QHash<qint64, StatementStanding> all;
    for (const BoardReading::Text &text : reading.texts)
        all[text.statement].full = text.full;
    QHash<qint64, qint64> statementOf;
    QSet<qint64> open;
    for (const BoardReading::Reading &coding : reading.codings) {
        StatementStanding &statement = all[coding.statement];
        ++statement.codings;
        statementOf.insert(coding.coding, coding.statement);
        if (!coding.complete) {
            statement.open += coding.coding;
            open += coding.coding;
        }
    }
    QSet<std::pair<qint64, qint64>> counted;
    for (const BoardReading::Gap &gap : reading.gaps) {
        StatementStanding &statement = all[statementOf.value(gap.coding)];
        if (!gap.observed)
            statement.notObserved += reading.columnOfTerm.value(gap.theme, gap.theme);
        // That a part of a theme is not addressed says nothing of the whole theme, so here nothing rolls up.
        else if (open.contains(gap.coding) && !counted.contains({gap.coding, gap.theme})) {
            counted.insert({gap.coding, gap.theme});
            ++statement.openGaps[gap.theme];
        }
    }
    return all;
}

CellState silentState(const BoardReading::Line &line, qint64 column, const QList<const StatementStanding *> &statements)
{
    const auto saysSo = [column](const StatementStanding *one) { return one->notObserved.contains(column); };
    if (std::ranges::any_of(statements, saysSo))
        return CellState::NotObserved;
    if (line.absent)
        return CellState::NoMission;
    if (!std::ranges::all_of(statements, [column](const StatementStanding *one) { return one->isSettled(column); }))
        return CellState::NotCoded;
    const bool full = !statements.isEmpty() && std::ranges::all_of(statements, &StatementStanding::full);
    return full ? CellState::NotAddressed : CellState::NotInText;
}

BoardTone toneOf(const BoardLine &line)
{
    bool positive = false;
    bool critical = false;
    bool neutral = false;
    for (const BoardCell &cell : line.cells) {
        critical = critical || cell.counts[0] + cell.counts[1] > 0;
        neutral = neutral || cell.counts[2] > 0;
        positive = positive || cell.counts[3] + cell.counts[4] > 0;
    }
    if (positive && !critical)
        return BoardTone::OnlyPositive;
    if (critical && !positive)
        return BoardTone::OnlyCritical;
    return positive || neutral ? BoardTone::Mixed : BoardTone::Silent;
}

QString noteOf(const BoardReading::Line &line, const BoardLine &made, bool isMission)
{
    QStringList parts;
    if (line.state == MissionState::Declined)
        parts += BoardText::tr("declined");
    else if (line.state == MissionState::NotInvited)
        parts += BoardText::tr("not invited");
    else if (line.state == MissionState::Denied)
        parts += BoardText::tr("denied");
    else if (line.joint)
        parts += BoardText::tr("joint");
    if (isMission && !line.absent && made.statements == 0)
        parts += BoardText::tr("no statement");
    if (made.tone == BoardTone::OnlyPositive)
        parts += BoardText::tr("only positive");
    else if (made.tone == BoardTone::OnlyCritical)
        parts += BoardText::tr("only critical");
    return parts.join(u", "_s);
}

QHash<qint64, qsizetype> placesOf(const QList<BoardColumn> &columns)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype place = 0; place < columns.size(); ++place)
        places.insert(columns[place].key, place);
    return places;
}

QList<BoardColumn> columnsOf(const BoardReading &reading, BoardQuery::Columns kind)
{
    QList<BoardColumn> columns;
    QSet<qint64> used;
    for (const BoardReading::Tally &tally : reading.tallies)
        used += reading.columnOfTerm.value(tally.term, tally.term);
    for (const BoardReading::Column &column : reading.columns) {
        // A yardstick that nobody measures by is no gap of the missions, so it takes no room.
        if (kind == BoardQuery::Columns::Yardsticks && !used.contains(column.key))
            continue;
        columns.append({column.key,
                        column.id,
                        column.label,
                        column.shortLabel.isEmpty() ? column.label : column.shortLabel,
                        column.digit,
                        {}});
    }
    if (used.contains(0)) {
        const QString label = kind == BoardQuery::Columns::Stages       ? BoardText::tr("No stage given")
                              : kind == BoardQuery::Columns::Yardsticks ? BoardText::tr("No yardstick given")
                                                                        : BoardText::tr("No theme given");
        columns.append({0, {}, label, label, {}, {}});
    }
    return columns;
}

void fillTallies(ComparisonBoard &board, const BoardReading &reading)
{
    QHash<qint64, qsizetype> lines;
    for (qsizetype place = 0; place < board.lines.size(); ++place)
        lines.insert(board.lines[place].key, place);
    const QHash<qint64, qsizetype> columns = placesOf(board.columns);
    for (const BoardReading::Tally &tally : reading.tallies) {
        const qsizetype line = lines.value(tally.line, -1);
        const qsizetype column = columns.value(reading.columnOfTerm.value(tally.term, tally.term), -1);
        if (line < 0 || column < 0)
            continue;
        BoardCell &cell = board.lines[line].cells[column];
        if (tally.polarity)
            cell.counts[std::size_t(*tally.polarity + 2)] += tally.within;
        else
            cell.unscored += tally.within;
        if (cell.state != CellState::Coded && tally.count > 0)
            cell.state = tally.within > 0 ? CellState::Coded : CellState::LeftOut;
    }
}

void fillStates(ComparisonBoard &board, const BoardReading &reading)
{
    const QHash<qint64, StatementStanding> statements = standings(reading);
    QHash<qint64, QList<const StatementStanding *>> ofLine;
    for (const BoardReading::Issue &issue : reading.issues) {
        if (const auto known = statements.constFind(issue.statement); known != statements.constEnd())
            ofLine[issue.line].append(&*known);
    }
    for (qsizetype place = 0; place < board.lines.size(); ++place) {
        BoardLine &line = board.lines[place];
        const QList<const StatementStanding *> own = ofLine.value(line.key);
        line.statements = int(own.size());
        for (qsizetype column = 0; column < board.columns.size(); ++column) {
            BoardCell &cell = line.cells[column];
            if (cell.state != CellState::Coded && cell.state != CellState::LeftOut)
                cell.state = silentState(reading.lines[place], board.columns[column].key, own);
            line.claims += cell.claims();
        }
        board.claims += line.claims;
        line.tone = toneOf(line);
        line.note = noteOf(reading.lines[place], line, board.query.rows == BoardQuery::Rows::Missions);
    }
}

void fillDivergence(ComparisonBoard &board)
{
    QList<Divergence> all;
    for (qsizetype column = 0; column < board.columns.size(); ++column) {
        QList<double> means;
        for (const BoardLine &line : std::as_const(board.lines)) {
            if (const std::optional<double> mean = line.cells[column].mean())
                means += *mean;
        }
        board.columns[column].divergence = Divergence::of(means);
        if (board.columns[column].key != 0)
            all += board.columns[column].divergence;
    }
    board.divergence = Divergence::ofThemes(all);
}

} // namespace

QString cellStateLabel(CellState state)
{
    switch (state) {
    case CellState::Coded:
        return BoardText::tr("Coded");
    case CellState::LeftOut:
        return BoardText::tr("Left out by the filter");
    case CellState::NotObserved:
        return BoardText::tr("Explicitly not observed");
    case CellState::NoMission:
        return BoardText::tr("No mission");
    case CellState::NotAddressed:
        return BoardText::tr("Not addressed");
    case CellState::NotInText:
        return BoardText::tr("Not in the text on file");
    case CellState::NotCoded:
        break;
    }
    return BoardText::tr("Not yet coded");
}

QString cellStateKey(CellState state)
{
    static constexpr const char *keys[] = {"coded",         "left_out",    "not_observed", "no_mission",
                                           "not_addressed", "not_in_text", "not_coded"};
    return QString::fromLatin1(keys[int(state)]);
}

qint64 BoardCell::scored() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

std::optional<double> BoardCell::mean() const
{
    const qint64 all = scored();
    if (all == 0)
        return std::nullopt;
    qint64 sum = 0;
    for (int polarity = -2; polarity <= 2; ++polarity)
        sum += polarity * counts[std::size_t(polarity + 2)];
    return double(sum) / double(all);
}

int BoardCell::lowest() const
{
    for (int polarity = -2; polarity < 2; ++polarity) {
        if (counts[std::size_t(polarity + 2)] > 0)
            return polarity;
    }
    return 2;
}

int BoardCell::highest() const
{
    for (int polarity = 2; polarity > -2; --polarity) {
        if (counts[std::size_t(polarity + 2)] > 0)
            return polarity;
    }
    return -2;
}

int ComparisonBoard::codedLines() const
{
    return int(std::ranges::count_if(lines, [](const BoardLine &line) { return line.claims > 0; }));
}

ComparisonBoard ComparisonBoard::sortedByDivergence() const
{
    QList<qsizetype> order(columns.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [this](qsizetype a, qsizetype b) {
        return columns[a].divergence.value.value_or(-1) > columns[b].divergence.value.value_or(-1);
    });
    ComparisonBoard sorted = *this;
    for (qsizetype place = 0; place < order.size(); ++place) {
        sorted.columns[place] = columns[order[place]];
        for (qsizetype line = 0; line < lines.size(); ++line)
            sorted.lines[line].cells[place] = lines[line].cells[order[place]];
    }
    return sorted;
}

ComparisonBoard comparisonBoard(const BoardReading &reading, const BoardQuery &query)
{
    ComparisonBoard board;
    board.query = query;
    board.columns = columnsOf(reading, query.columns);
    for (const BoardReading::Line &line : reading.lines) {
        BoardLine made;
        made.key = line.key;
        made.id = line.id;
        made.label = line.label;
        made.kind = line.kind;
        made.cells = QList<BoardCell>(board.columns.size());
        board.lines.append(made);
    }
    fillTallies(board, reading);
    fillStates(board, reading);
    fillDivergence(board);
    return board;
}

Result<ComparisonBoard> readBoard(Connection &connection, const BoardQuery &query)
{
    const Result<BoardReader> reader = BoardReader::make(connection, query);
    if (!reader)
        return reader.problem();
    return comparisonBoard(reader->read(), query);
}

} // namespace scrutineer
