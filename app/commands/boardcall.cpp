// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/boardcall.h"

#include "app/recordlookup.h"
#include "models/records/filtertext.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct BoardCallText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

} // namespace

void addBoardOptions(QCommandLineParser &options)
{
    options.addOption({u"filter"_s,
                       BoardCallText::tr("Which statements, codings and claims, such as “kind:preliminary_statement "
                                         "coder:A polarity<0”."),
                       u"text"_s});
    options.addOption(
        {u"election"_s, BoardCallText::tr("Only what belongs to this election: its id or label."), u"election"_s});
    options.addOption({u"json"_s, BoardCallText::tr("Prints JSON.")});
    options.addOption({u"csv"_s, BoardCallText::tr("Prints CSV (RFC 4180); text that a spreadsheet would take for a "
                                                   "formula gets an apostrophe.")});
}

CommandEnd beginBoard(CommandCall &call, BoardQuery &query)
{
    if (call.options.isSet(u"json"_s) && call.options.isSet(u"csv"_s))
        return {UsageError, BoardCallText::tr("Choose one of --json and --csv.")};
    const QString text = call.options.value(u"filter"_s);
    const FilterReading reading = readFilter(text);
    if (!reading.ok()) {
        return {UsageError,
                u"%1\n  %2\n  %3^"_s.arg(reading.error->sentence, text, QString(reading.error->position, u' '))};
    }
    query.filter = reading.filter;
    if (const CommandEnd opened = openProject(call, call.arguments.first(), Access::ReadOnly); opened.code != Success)
        return opened;
    if (call.options.isSet(u"election"_s)) {
        const Result<QString> election =
            RecordLookup(call.workspace.store()).election(call.options.value(u"election"_s));
        if (!election)
            return election.problem();
        query.filter = query.filter.narrowedBy(Filter::scope(*election));
    }
    return {};
}

QString filterOfCall(const BoardQuery &query)
{
    return filterText(query.filter);
}

} // namespace scrutineer
