// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/callfilter.h"

#include "app/recordlookup.h"
#include "models/records/filtertext.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FilterCallText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

} // namespace

CommandEnd chooseFormat(const CommandCall &call)
{
    if (call.options.isSet(u"json"_s) && call.options.isSet(u"csv"_s))
        return {UsageError, FilterCallText::tr("Choose one of --json and --csv.")};
    return {};
}

CommandEnd readFilterOption(const CommandCall &call, Filter &filter)
{
    const QString text = call.options.value(u"filter"_s);
    const FilterReading reading = readFilter(text);
    if (!reading.ok()) {
        return {UsageError,
                u"%1\n  %2\n  %3^"_s.arg(reading.error->sentence, text, QString(reading.error->position, u' '))};
    }
    filter = reading.filter;
    return {};
}

CommandEnd narrowToElection(CommandCall &call, Filter &filter)
{
    if (!call.options.isSet(u"election"_s))
        return {};
    const Result<QString> election = RecordLookup(call.workspace.store()).election(call.options.value(u"election"_s));
    if (!election)
        return election.problem();
    filter = filter.narrowedBy(Filter::scope(*election));
    return {};
}

} // namespace scrutineer
