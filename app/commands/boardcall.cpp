// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/boardcall.h"

#include "app/callfilter.h"
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
    addBoardFormats(options);
}

void addBoardFormats(QCommandLineParser &options)
{
    options.addOption(
        {u"election"_s, BoardCallText::tr("Only what belongs to this election: its id or label."), u"election"_s});
    options.addOption({u"json"_s, BoardCallText::tr("Prints JSON.")});
    options.addOption({u"csv"_s, BoardCallText::tr("Prints CSV (RFC 4180); text that a spreadsheet would take for a "
                                                   "formula gets an apostrophe.")});
}

CommandEnd beginBoard(CommandCall &call, BoardQuery &query)
{
    if (const CommandEnd chosen = chooseFormat(call); chosen.code != Success)
        return chosen;
    if (const CommandEnd read = readFilterOption(call, query.filter); read.code != Success)
        return read;
    if (const CommandEnd opened = openProject(call, call.arguments.first(), Access::ReadOnly); opened.code != Success)
        return opened;
    return narrowToElection(call, query.filter);
}

QString filterOfCall(const BoardQuery &query)
{
    return filterText(query.filter);
}

} // namespace scrutineer
