// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/boardcall.h"
#include "models/analysis/chartcsv.h"
#include "models/analysis/interlocutorboard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct InterlocutorCommandText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// A number of nothing is null: no visits on file is no zero.
QJsonValue visitsOrNull(const InterlocutorLine &line, qint64 visits)
{
    return line.knowledge == VisitKnowledge::Known || visits > 0 ? QJsonValue(visits) : QJsonValue();
}

QJsonObject lineJson(const InterlocutorBoard &board, const InterlocutorLine &line)
{
    QJsonArray classes;
    for (qsizetype column = 0; column < board.classes.size(); ++column) {
        const InterlocutorCell &cell = line.cells[column];
        classes.append(QJsonObject{{u"id"_s, board.classes[column].id},
                                   {u"label"_s, board.classes[column].label},
                                   {u"visits"_s, visitsOrNull(line, cell.visits())},
                                   {u"stated"_s, visitsOrNull(line, cell.stated)},
                                   {u"inferred"_s, visitsOrNull(line, cell.inferred)}});
    }
    return {{u"mission_id"_s, line.id},
            {u"mission"_s, line.label},
            {u"knowledge"_s, visitKnowledgeKey(line.knowledge)},
            {u"held"_s, line.held},
            {u"not_held"_s, line.notHeld},
            {u"without_class"_s, line.withoutClass},
            {u"gaps"_s, board.gapWords(line)},
            {u"classes"_s, classes}};
}

void printCsv(Console &console, const InterlocutorBoard &board)
{
    console.out() << u"mission_id,mission,knowledge,class_id,class,visits,stated,inferred\r\n"_s;
    for (const InterlocutorLine &line : board.lines) {
        for (qsizetype column = 0; column < board.classes.size(); ++column) {
            const InterlocutorCell &cell = line.cells[column];
            const bool known = line.knowledge == VisitKnowledge::Known || cell.visits() > 0;
            const auto number = [known](qint64 count) { return known ? QString::number(count) : QString(); };
            console.out() << QStringList{line.id,
                                         csvText(line.label),
                                         visitKnowledgeKey(line.knowledge),
                                         board.classes[column].id,
                                         csvText(board.classes[column].label),
                                         number(cell.visits()),
                                         number(cell.stated),
                                         number(cell.inferred)}
                                 .join(u',')
                          << u"\r\n"_s;
        }
    }
}

void printLines(Console &console, const InterlocutorBoard &board)
{
    for (const InterlocutorLine &line : board.lines) {
        QStringList met;
        for (qsizetype column = 0; column < board.classes.size(); ++column) {
            if (const qint64 visits = line.cells[column].visits(); visits > 0)
                met += u"%1 %2"_s.arg(board.classes[column].label).arg(visits);
        }
        console.line(u"%1  %2"_s.arg(oneLine(line.label).leftJustified(36),
                                     met.isEmpty() ? visitKnowledgeLabel(line.knowledge) : met.join(u", "_s)));
        if (!met.isEmpty())
            console.line(QString(38, u' ') + board.gapWords(line));
    }
    console.remark(interlocutorCaveat());
}

CommandEnd interlocutors(CommandCall &call)
{
    BoardQuery query;
    if (const CommandEnd begun = beginBoard(call, query); begun.code != Success)
        return begun;
    const Result<InterlocutorBoard> board = readInterlocutors(call.workspace.connection(), query.filter);
    if (!board)
        return {UsageError, board.problem().sentence};
    if (call.options.isSet(u"csv"_s)) {
        printCsv(call.console, *board);
    } else if (call.options.isSet(u"json"_s)) {
        QJsonArray lines;
        for (const InterlocutorLine &line : board->lines)
            lines.append(lineJson(*board, line));
        call.console.out() << QString::fromUtf8(QJsonDocument(QJsonObject{{u"filter"_s, filterOfCall(query)},
                                                                          {u"caveat"_s, interlocutorCaveat()},
                                                                          {u"missions"_s, lines}})
                                                    .toJson(QJsonDocument::Indented));
    } else {
        printLines(call.console, *board);
    }
    return {};
}

void addInterlocutorOptions(QCommandLineParser &options)
{
    options.addOption({u"filter"_s,
                       InterlocutorCommandText::tr("Which visits and missions, such as “kind:meeting "
                                                   "organizations:ots”."),
                       u"text"_s});
    addBoardFormats(options);
}

} // namespace

Command interlocutorsCommand()
{
    return {.name = "interlocutors",
            .arguments = "FILE",
            .summary = QT_TRANSLATE_NOOP("Command", "tells whom each mission met, by class, with the gaps"),
            .details = QT_TRANSLATE_NOOP(
                "Command", "Counts held visits with at least one interlocutor of a class. A mission "
                           "without visits on file has no number, which is not the same as none: "
                           "no_mission, no_visits, left_out (by the filter), none_held, no_class, known."),
            .least = 1,
            .most = 1,
            .addOptions = addInterlocutorOptions,
            .run = interlocutors};
}

} // namespace scrutineer
