// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/callfilter.h"
#include "app/command.h"
#include "app/recordjson.h"
#include "models/analysis/chartcsv.h"
#include "models/analysis/wordingsearch.h"
#include "models/records/filtertext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FormulasText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

constexpr int fewestWords = 4;
constexpr int mostWords = 100;

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0) + u" %"_s;
}

QJsonObject statementJson(const WordingStatement &statement)
{
    return {{u"statement_id"_s, statement.id},
            {u"statement"_s, statement.title},
            {u"issued"_s, statement.issued.text()},
            {u"organizations"_s, QJsonArray::fromStringList(statement.organizations)},
            {u"missions"_s, QJsonArray::fromStringList(statement.missions)},
            {u"elections"_s, QJsonArray::fromStringList(statement.elections)}};
}

QJsonArray passagesJson(const FoundWording &found)
{
    QJsonArray list;
    for (const FoundPassage &one : found.passages) {
        QJsonArray places;
        for (const PassagePlace &place : one.passage.places) {
            QJsonObject object = statementJson(found.statements.value(place.statement));
            object.insert(u"text_id"_s, place.text);
            object.insert(u"start"_s, place.span.start);
            object.insert(u"length"_s, place.span.length);
            places.append(object);
        }
        list.append(QJsonObject{{u"wording"_s, one.wording},
                                {u"words"_s, one.passage.words},
                                {u"statements"_s, one.passage.statements},
                                {u"elections"_s, one.elections},
                                {u"missions"_s, one.missions},
                                {u"organizations"_s, one.organizations},
                                {u"places"_s, places}});
    }
    return list;
}

QJsonArray textsJson(const FoundWording &found)
{
    QJsonArray list;
    for (const TextReuse &text : found.wording.texts) {
        QJsonArray spans;
        for (const PointSpan &span : text.spans)
            spans.append(QJsonObject{{u"start"_s, span.start}, {u"length"_s, span.length}});
        QJsonObject object = statementJson(found.statements.value(text.statement));
        object.insert(u"text_id"_s, text.text);
        object.insert(u"words"_s, text.words);
        object.insert(u"reused"_s, text.reused);
        object.insert(u"share"_s, text.share());
        object.insert(u"spans"_s, spans);
        list.append(object);
    }
    return list;
}

QJsonArray pairsJson(const FoundWording &found)
{
    QJsonArray list;
    for (const SharedPair &pair : found.wording.pairs) {
        const TextReuse &one = found.wording.texts[pair.one];
        const TextReuse &other = found.wording.texts[pair.other];
        list.append(QJsonObject{{u"one_id"_s, one.statement},
                                {u"one"_s, found.statements.value(one.statement).title},
                                {u"other_id"_s, other.statement},
                                {u"other"_s, found.statements.value(other.statement).title},
                                {u"words"_s, pair.words},
                                {u"words_of_other"_s, pair.otherWords},
                                {u"one_words"_s, one.words},
                                {u"other_words"_s, other.words}});
    }
    return list;
}

void printCsv(Console &console, const FoundWording &found)
{
    console.out() << u"passage,words,statements,elections,missions,organizations,statement_id,statement,issued,issuers,"
                     "text_id,start,length,wording\r\n"_s;
    int number = 0;
    for (const FoundPassage &one : found.passages) {
        ++number;
        for (const PassagePlace &place : one.passage.places) {
            const WordingStatement &statement = *found.statements.constFind(place.statement);
            QStringList cells;
            for (const int count :
                 {number, one.passage.words, one.passage.statements, one.elections, one.missions, one.organizations})
                cells += QString::number(count);
            cells += {statement.id,
                      csvText(statement.title),
                      csvText(statement.issued.text()),
                      csvText(statement.issuers()),
                      place.text,
                      QString::number(place.span.start),
                      QString::number(place.span.length),
                      csvText(one.wording)};
            console.out() << cells.join(u',') << u"\r\n"_s;
        }
    }
}

void printList(Console &console, const FoundWording &found)
{
    for (const FoundPassage &one : found.passages) {
        console.line(FormulasText::tr("“%1”").arg(oneLine(one.wording)));
        console.line(FormulasText::tr("%n word(s)", nullptr, one.passage.words) + u", "_s +
                     FormulasText::tr("%n statement(s)", nullptr, one.passage.statements) + u", "_s +
                     FormulasText::tr("%n election(s)", nullptr, one.elections) + u", "_s +
                     FormulasText::tr("%n mission(s)", nullptr, one.missions));
        for (const PassagePlace &place : one.passage.places) {
            const WordingStatement &statement = *found.statements.constFind(place.statement);
            console.line(u"    "_s + oneLine(u"%1  %2: %3"_s.arg(statement.issued.display(QLocale()),
                                                                 statement.issuers(), statement.title)));
        }
    }
    for (const TextReuse &text : found.wording.texts) {
        if (text.reused > 0)
            console.line(u"%1  %2"_s.arg(percent(text.share()).rightJustified(6),
                                         oneLine(found.statements.value(text.statement).title)));
    }
    for (const QString &remark : found.remarks())
        console.remark(remark);
}

CommandEnd readSpread(const QString &between, WordingQuery &query)
{
    if (between == "organization"_L1)
        query.spread = WordingSpread::OneOrganization;
    else if (between == "elections"_L1)
        query.spread = WordingSpread::Elections;
    else if (between == "missions"_L1)
        query.spread = WordingSpread::Missions;
    else if (!between.isEmpty())
        return {UsageError,
                FormulasText::tr("--between takes organization, elections or missions, not “%1”.").arg(between)};
    return {};
}

CommandEnd readOptions(CommandCall &call, WordingQuery &query)
{
    if (const CommandEnd chosen = chooseFormat(call); chosen.code != Success)
        return chosen;
    if (const CommandEnd read = readFilterOption(call, query.filter); read.code != Success)
        return read;
    query.summaries = call.options.isSet(u"summaries"_s);
    query.minor = call.options.isSet(u"all"_s);
    if (call.options.isSet(u"words"_s)) {
        bool isNumber = false;
        query.leastWords = call.options.value(u"words"_s).toInt(&isNumber);
        if (!isNumber || query.leastWords < fewestWords || query.leastWords > mostWords)
            return {UsageError,
                    FormulasText::tr("--words takes a number from %1 to %2.").arg(fewestWords).arg(mostWords)};
    }
    return readSpread(call.options.value(u"between"_s), query);
}

CommandEnd formulas(CommandCall &call)
{
    WordingQuery query;
    if (const CommandEnd read = readOptions(call, query); read.code != Success)
        return read;
    if (const CommandEnd opened = openProject(call, call.arguments.first(), Access::ReadOnly); opened.code != Success)
        return opened;
    if (const CommandEnd narrowed = narrowToElection(call, query.filter); narrowed.code != Success)
        return narrowed;
    WordingSearch search;
    const Result<FoundWording> found =
        search.find(call.workspace.connection(), query, std::numeric_limits<qsizetype>::max());
    if (!found)
        return {UsageError, found.problem().sentence};
    if (call.options.isSet(u"json"_s)) {
        call.console.out() << jsonText({{u"filter"_s, filterText(query.filter)},
                                        {u"method"_s, FoundWording::method(query.leastWords)},
                                        {u"remarks"_s, QJsonArray::fromStringList(found->remarks())},
                                        {u"passages"_s, passagesJson(*found)},
                                        {u"texts"_s, textsJson(*found)},
                                        {u"pairs"_s, pairsJson(*found)}},
                                       true);
    } else if (call.options.isSet(u"csv"_s)) {
        printCsv(call.console, *found);
    } else {
        printList(call.console, *found);
    }
    return {};
}

void addFormulasOptions(QCommandLineParser &options)
{
    options.addOption(
        {u"filter"_s, FormulasText::tr("Which statements, such as “kind:preliminary_statement”."), u"text"_s});
    options.addOption(
        {u"election"_s, FormulasText::tr("Only what belongs to this election: its id or label."), u"election"_s});
    options.addOption({u"between"_s,
                       FormulasText::tr("Only passages within one organization, or between several elections or "
                                        "missions: organization, elections or missions."),
                       u"what"_s});
    options.addOption({u"words"_s, FormulasText::tr("The fewest words of a passage; 8 unless given."), u"number"_s});
    options.addOption({u"summaries"_s, FormulasText::tr("Also compares summaries and texts of unknown standing, whose "
                                                        "wording may be the researcher’s.")});
    options.addOption({u"all"_s, FormulasText::tr("Also lists names, titles, runs of function words and near variants "
                                                  "of passages.")});
    options.addOption({u"json"_s, FormulasText::tr("Prints JSON.")});
    options.addOption({u"csv"_s, FormulasText::tr("Prints CSV (RFC 4180); text that a spreadsheet would take for a "
                                                  "formula gets an apostrophe.")});
}

} // namespace

Command formulasCommand()
{
    return {.name = "formulas",
            .arguments = "FILE",
            .summary = QT_TRANSLATE_NOOP("Command", "lists wording that stands in several statements"),
            .details = QT_TRANSLATE_NOOP(
                "Command",
                "By winnowing (Schleimer, Wilkerson and Aiken 2003): every run of words that two statements share, of "
                "the given length or longer, is found. Verbatim texts and translations of the same language are "
                "compared. CSV has a line for each place of a passage; start and length count code points. JSON has "
                "the share of each text that is reused and the pairs of texts too."),
            .least = 1,
            .most = 1,
            .addOptions = addFormulasOptions,
            .run = formulas};
}

} // namespace scrutineer
