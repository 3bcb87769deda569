// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/boardcall.h"
#include "app/recordlookup.h"
#include "models/analysis/boardcsv.h"
#include "models/analysis/chartcsv.h"
#include "models/analysis/claimwords.h"
#include "models/analysis/comparisonboard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CompareText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject cellJson(const BoardCell &cell)
{
    QJsonObject object{{u"state"_s, cellStateKey(cell.state)}, {u"claims"_s, cell.claims()}};
    if (const std::optional<double> mean = cell.mean()) {
        object.insert(u"mean"_s, *mean);
        object.insert(u"lowest"_s, cell.lowest());
        object.insert(u"highest"_s, cell.highest());
    }
    return object;
}

QJsonObject boardJson(const ComparisonBoard &board, const QString &filter)
{
    QJsonArray columns;
    for (const BoardColumn &column : board.columns) {
        columns.append(QJsonObject{{u"id"_s, column.id},
                                   {u"label"_s, column.label},
                                   {u"missions"_s, column.divergence.missions},
                                   {u"divergence"_s, numberOrNull(column.divergence.value)}});
    }
    QJsonArray lines;
    for (const BoardLine &line : board.lines) {
        QJsonArray cells;
        for (const BoardCell &cell : line.cells)
            cells.append(cellJson(cell));
        lines.append(QJsonObject{{u"id"_s, line.id},
                                 {u"label"_s, line.label},
                                 {u"note"_s, line.note},
                                 {u"claims"_s, line.claims},
                                 {u"cells"_s, cells}});
    }
    return {{u"filter"_s, filter},
            {u"columns"_s, columns},
            {u"rows"_s, lines},
            {u"divergence"_s, numberOrNull(board.divergence)},
            {u"formula"_s, divergenceFormula()}};
}

/// "-1.0 ×2", or the key of what an empty cell means.
QString cellText(const BoardCell &cell)
{
    const std::optional<double> mean = cell.mean();
    if (mean)
        return u"%1 ×%2"_s.arg(meanWords(*mean, QLocale())).arg(cell.claims());
    return cell.claims() > 0 ? u"×%1"_s.arg(cell.claims()) : cellStateKey(cell.state);
}

void printBoardTable(Console &console, const ComparisonBoard &board)
{
    qsizetype widest = 8;
    for (const BoardLine &line : board.lines)
        widest = std::max(widest, oneLine(line.label).size());
    QString head = QString().leftJustified(widest);
    for (const BoardColumn &column : board.columns)
        head += u"  "_s + oneLine(column.shortLabel).leftJustified(15).left(15);
    console.line(head);
    for (const BoardLine &line : board.lines) {
        QString text = oneLine(line.label).leftJustified(widest);
        for (const BoardCell &cell : line.cells)
            text += u"  "_s + cellText(cell).leftJustified(15);
        console.line(text.trimmed());
    }
}

CommandEnd readRows(const CommandCall &call, BoardQuery &query)
{
    const QString rows = call.options.value(u"rows"_s);
    if (rows.isEmpty() || rows == "missions"_L1)
        return {};
    if (rows == "statements"_L1) {
        query.rows = BoardQuery::Rows::Statements;
    } else if (rows == "kinds"_L1) {
        query.rows = BoardQuery::Rows::Kinds;
    } else if (rows == "elections"_L1) {
        query.rows = BoardQuery::Rows::Elections;
        const Result<QString> organization =
            RecordLookup(call.workspace.store())
                .ofType(requireRecordType(u"organization"), call.options.value(u"organization"_s));
        if (!organization)
            return organization.problem();
        query.organization = *organization;
    } else {
        return {UsageError, CompareText::tr("There are no rows “%1”. There are: missions, statements, kinds, elections "
                                            "(with --organization).")
                                .arg(rows)};
    }
    return {};
}

CommandEnd compare(CommandCall &call)
{
    BoardQuery query;
    const QString by = call.options.value(u"by"_s);
    if (by == "stage"_L1)
        query.columns = BoardQuery::Columns::Stages;
    else if (by == "yardstick"_L1)
        query.columns = BoardQuery::Columns::Yardsticks;
    else if (!by.isEmpty() && by != "theme"_L1)
        return {UsageError, CompareText::tr("One cannot compare by “%1”, but by theme, stage or yardstick.").arg(by)};
    query.measure = call.options.isSet(u"verdict"_s) ? BoardQuery::Measure::Verdict : BoardQuery::Measure::Polarity;
    if (const CommandEnd begun = beginBoard(call, query); begun.code != Success)
        return begun;
    if (const CommandEnd rows = readRows(call, query); rows.code != Success)
        return rows;
    const Result<ComparisonBoard> board = readBoard(call.workspace.connection(), query);
    if (!board)
        return {UsageError, board.problem().sentence};
    if (call.options.isSet(u"json"_s)) {
        call.console.out() << QString::fromUtf8(
            QJsonDocument(boardJson(*board, filterOfCall(query))).toJson(QJsonDocument::Indented));
    } else if (call.options.isSet(u"csv"_s)) {
        call.console.out() << QString::fromUtf8(boardCsv(*board));
    } else {
        printBoardTable(call.console, *board);
    }
    return {};
}

void addCompareOptions(QCommandLineParser &options)
{
    options.addOption({u"by"_s, CompareText::tr("What stands in the columns: theme, stage or yardstick."), u"what"_s});
    options.addOption({u"rows"_s,
                       CompareText::tr("What stands in the rows: missions, statements, kinds (of "
                                       "organisation) or elections."),
                       u"what"_s});
    options.addOption(
        {u"organization"_s, CompareText::tr("Whose elections are compared: its id or label."), u"organization"_s});
    options.addOption({u"verdict"_s, CompareText::tr("The verdicts of the codings instead of the claims’ polarity.")});
    addBoardOptions(options);
}

CommandEnd silence(CommandCall &call)
{
    BoardQuery query;
    if (const CommandEnd begun = beginBoard(call, query); begun.code != Success)
        return begun;
    const Result<ComparisonBoard> board = readBoard(call.workspace.connection(), query);
    if (!board)
        return {UsageError, board.problem().sentence};
    QJsonArray list;
    if (call.options.isSet(u"csv"_s))
        call.console.out() << u"mission_id,mission,theme_id,theme,state\r\n"_s;
    for (const BoardLine &line : board->lines) {
        for (qsizetype i = 0; i < line.cells.size(); ++i) {
            const BoardColumn &column = board->columns[i];
            if (line.cells[i].state == CellState::Coded || column.key == 0)
                continue;
            const QString state = cellStateKey(line.cells[i].state);
            if (call.options.isSet(u"json"_s))
                list.append(QJsonObject{{u"mission_id"_s, line.id},
                                        {u"mission"_s, line.label},
                                        {u"theme_id"_s, column.id},
                                        {u"theme"_s, column.label},
                                        {u"state"_s, state}});
            else if (call.options.isSet(u"csv"_s))
                call.console.out()
                    << QStringList{line.id, csvText(line.label), column.id, csvText(column.label), state}.join(u',')
                    << u"\r\n"_s;
            else
                call.console.line(u"%1  %2  %3"_s.arg(state.leftJustified(13), oneLine(line.label).leftJustified(32),
                                                      oneLine(column.label)));
        }
    }
    if (call.options.isSet(u"json"_s))
        call.console.out() << QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Indented));
    return {};
}

CommandEnd divergence(CommandCall &call)
{
    BoardQuery query;
    if (const CommandEnd begun = beginBoard(call, query); begun.code != Success)
        return begun;
    const Result<ComparisonBoard> read = readBoard(call.workspace.connection(), query);
    if (!read)
        return {UsageError, read.problem().sentence};
    const ComparisonBoard board = read->sortedByDivergence();
    const bool csv = call.options.isSet(u"csv"_s);
    QJsonArray themes;
    if (csv)
        call.console.out() << u"theme_id,theme,missions,divergence\r\n"_s;
    for (const BoardColumn &column : board.columns) {
        if (column.key == 0)
            continue;
        const Divergence &one = column.divergence;
        if (call.options.isSet(u"json"_s))
            themes.append(QJsonObject{{u"id"_s, column.id},
                                      {u"label"_s, column.label},
                                      {u"missions"_s, one.missions},
                                      {u"divergence"_s, numberOrNull(one.value)}});
        else if (csv)
            call.console.out() << QStringList{column.id, csvText(column.label), QString::number(one.missions),
                                              one.value ? QString::number(*one.value) : QString()}
                                      .join(u',')
                               << u"\r\n"_s;
        else
            call.console.line(u"%1  %2  %3"_s.arg(column.label.leftJustified(32), one.words().leftJustified(12),
                                                  CompareText::tr("%n mission(s)", nullptr, one.missions)));
    }
    if (call.options.isSet(u"json"_s)) {
        call.console.out() << QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"themes"_s, themes},
                                      {u"divergence"_s, numberOrNull(board.divergence)},
                                      {u"filter"_s, filterOfCall(query)},
                                      {u"formula"_s, divergenceFormula()}})
                .toJson(QJsonDocument::Indented));
    } else if (!csv) {
        call.console.line(CompareText::tr("All themes").leftJustified(32) + u"  "_s +
                          (board.divergence ? QLocale().toString(*board.divergence, 'f', 2) : u"–"_s));
        call.console.remark(divergenceExplanation());
    }
    return {};
}

} // namespace

Command compareCommand()
{
    return {.name = "compare",
            .arguments = "FILE",
            .summary = QT_TRANSLATE_NOOP("Command", "sets missions side by side, by theme, stage or yardstick"),
            .details = QT_TRANSLATE_NOOP(
                "Command",
                "A cell has the mean polarity of its claims, from -2 to +2, and their number; else its state "
                "says what the gap means: left_out (by the filter), not_observed, no_mission, not_addressed, "
                "not_in_text or not_coded. The filter may name fields of statements, codings and claims."),
            .least = 1,
            .most = 1,
            .addOptions = addCompareOptions,
            .run = compare};
}

Command silenceCommand()
{
    return {.name = "silence",
            .arguments = "FILE",
            .summary = QT_TRANSLATE_NOOP("Command", "lists on which themes missions are silent, and in which way"),
            .details = QT_TRANSLATE_NOOP(
                "Command",
                "States: left_out (by the filter), not_observed (explicitly), no_mission (declined, not "
                "invited), not_addressed (all codings complete, on full texts), not_in_text (only excerpts or "
                "retellings are on file) and not_coded."),
            .least = 1,
            .most = 1,
            .addOptions = addBoardOptions,
            .run = silence};
}

Command divergenceCommand()
{
    return {.name = "divergence",
            .arguments = "FILE",
            .summary = QT_TRANSLATE_NOOP("Command", "says how far missions are apart on each theme"),
            .details = QT_TRANSLATE_NOOP("Command",
                                         "(1 - A) / 2 with van der Eijk's A (2001), one value for each mission: 0 is "
                                         "one voice, 1 is half at each end. A theme with one mission has none."),
            .least = 1,
            .most = 1,
            .addOptions = addBoardOptions,
            .run = divergence};
}

} // namespace scrutineer
