// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/boardcall.h"
#include "app/recordjson.h"
#include "models/analysis/chartcsv.h"
#include "models/analysis/claimwords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <limits>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype claimsAPage = 500;

QString missionsOf(const BoardClaim &claim)
{
    QStringList labels;
    for (const Labelled &mission : claim.missions)
        labels += mission.label;
    return labels.join(u"; "_s);
}

QJsonObject claimJson(const BoardClaim &claim)
{
    QJsonArray sources;
    for (const ClaimSource &source : claim.sources)
        sources.append(QJsonObject{{u"id"_s, source.id}, {u"title"_s, source.title}, {u"level"_s, source.level}});
    QJsonArray missions;
    for (const Labelled &mission : claim.missions)
        missions.append(QJsonObject{{u"id"_s, mission.id}, {u"label"_s, mission.label}});
    return {{u"id"_s, claim.id},
            {u"statement_id"_s, claim.statement},
            {u"statement"_s, claim.statementTitle},
            {u"missions"_s, missions},
            {u"theme"_s, claim.theme},
            {u"stage"_s, claim.stage},
            {u"polarity"_s, claim.polarity ? QJsonValue(*claim.polarity) : QJsonValue()},
            {u"hedge"_s, claim.hedge},
            {u"evidence"_s, claim.evidence},
            {u"yardsticks"_s, QJsonArray::fromStringList(claim.yardsticks)},
            {u"coverage"_s, coverageWords(claim, QLocale())},
            {u"coder"_s, claim.coder},
            {u"proposition"_s, claim.proposition},
            {u"quotes"_s, QJsonArray::fromStringList(claim.quotes)},
            {u"sources"_s, sources}};
}

QString claimCsv(const BoardClaim &claim)
{
    QStringList cells{claim.id, claim.statement};
    for (const QString &text : {claim.statementTitle, missionsOf(claim), claim.theme, claim.stage})
        cells += csvText(text);
    cells += claim.polarity ? QString::number(*claim.polarity) : QString();
    for (const QString &text : {claim.hedge, claim.evidence, claim.yardsticks.join(u"; "_s), claim.coder,
                                claim.proposition, claim.quotes.join(u" … "_s)})
        cells += csvText(text);
    return cells.join(u',') + u"\r\n"_s;
}

CommandEnd claims(CommandCall &call)
{
    BoardQuery query;
    query.rows = BoardQuery::Rows::Statements;
    if (const CommandEnd begun = beginBoard(call, query); begun.code != Success)
        return begun;
    const Result<BoardReader> reader = BoardReader::make(call.workspace.connection(), query);
    if (!reader)
        return {UsageError, reader.problem().sentence};
    const QList<qint64> seqs = reader->claims({}, {}, std::numeric_limits<int>::max());
    JsonLines lines;
    if (call.options.isSet(u"csv"_s))
        call.console.out() << u"id,statement_id,statement,missions,theme,stage,polarity,hedge,evidence,yardsticks,"
                              "coder,proposition,quotes\r\n"_s;
    for (qsizetype from = 0; from < seqs.size(); from += claimsAPage) {
        for (const BoardClaim &claim : boardClaims(call.workspace.connection(), seqs.mid(from, claimsAPage))) {
            if (call.options.isSet(u"json"_s))
                call.console.out() << lines.next(claimJson(claim));
            else if (call.options.isSet(u"csv"_s))
                call.console.out() << claimCsv(claim);
            else
                call.console.line(oneLine(u"%1  %2  %3: %4"_s.arg(
                    polarityWords(claim.polarity).rightJustified(2), claim.theme.leftJustified(24),
                    missionsOf(claim).isEmpty() ? claim.statementTitle : missionsOf(claim), claim.proposition)));
        }
    }
    if (call.options.isSet(u"json"_s))
        call.console.out() << lines.end();
    return {};
}

} // namespace

Command claimsCommand()
{
    return {.name = "claims",
            .arguments = "FILE",
            .summary = QT_TRANSLATE_NOOP("Command", "lists coded claims with theme, polarity and wording"),
            .details = QT_TRANSLATE_NOOP("Command", "In the order of their statements, the most critical first. The "
                                                    "filter may name fields of statements, codings and claims."),
            .least = 1,
            .most = 1,
            .addOptions = addBoardOptions,
            .run = claims};
}

} // namespace scrutineer
