// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search.h"
#include "app/command.h"
#include "app/recordjson.h"
#include "app/recordlookup.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

constexpr int usualHits = 60;
constexpr int mostHits = 1000;

QString partName(SearchPart part)
{
    switch (part) {
    case SearchPart::Names:
        return u"names"_s;
    case SearchPart::Headlines:
        return u"titles"_s;
    case SearchPart::Text:
        break;
    }
    return u"texts"_s;
}

CommandEnd readRequest(const CommandCall &call, SearchRequest &request)
{
    request.words = call.arguments.mid(1).join(u' ');
    request.exact = call.options.isSet(u"exact"_s);
    request.ranked = true;
    request.limit = usualHits;
    if (call.options.isSet(u"limit"_s)) {
        bool isNumber = false;
        request.limit = call.options.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || request.limit < 1 || request.limit > mostHits)
            return {UsageError, SearchText::tr("--limit takes a whole number from 1 to %1.").arg(mostHits)};
    }
    request.limitToType = call.options.value(u"type"_s);
    if (!request.limitToType.isEmpty() && !recordType(request.limitToType))
        return {UsageError, SearchText::tr("There is no record type “%1”.").arg(request.limitToType)};
    if (!call.options.isSet(u"election"_s))
        return {};
    const Result<QString> election = RecordLookup(call.workspace.store()).election(call.options.value(u"election"_s));
    if (!election)
        return election.problem();
    request.scope = *election;
    return {};
}

void print(const CommandCall &call, const SearchAnswer &answer)
{
    const bool asJson = call.options.isSet(u"json"_s);
    JsonLines lines;
    for (const SearchGroup &group : answer.groups) {
        for (const SearchHit &hit : group.hits) {
            if (asJson) {
                call.console.out() << lines.next({{u"id"_s, hit.id},
                                                  {u"type"_s, hit.type},
                                                  {u"label"_s, hit.label},
                                                  {u"context"_s, hit.context},
                                                  {u"part"_s, partName(group.part)}});
            } else {
                call.console.line(u"%1  %2  %3"_s.arg(hit.id, hit.type.leftJustified(14),
                                                      oneLine(hit.label + u"  "_s + hit.context)));
            }
        }
        if (group.isMore)
            call.console.remark(SearchText::tr("There is more in %1; --limit shows it.").arg(partName(group.part)));
    }
    if (asJson)
        call.console.out() << lines.end();
    else if (answer.groups.isEmpty())
        call.console.remark(SearchText::tr("Nothing was found."));
}

CommandEnd find(CommandCall &call)
{
    if (const CommandEnd opened = openProject(call, call.arguments.first(), Access::ReadOnly); opened.code != Success)
        return opened;
    SearchRequest request;
    if (const CommandEnd read = readRequest(call, request); read.code != Success)
        return read;
    print(call, search(call.workspace.connection(), request));
    return {};
}

void addSearchOptions(QCommandLineParser &options)
{
    options.addOption({u"exact"_s, SearchText::tr("Letters as typed: nothing is folded.")});
    options.addOption({u"type"_s, SearchText::tr("Only records of this type."), u"type"_s});
    options.addOption({u"election"_s, SearchText::tr("What belongs to this election comes first."), u"election"_s});
    options.addOption(
        {u"limit"_s, SearchText::tr("How many hits at most of each group; 60 when not given."), u"number"_s});
    options.addOption({u"json"_s, SearchText::tr("Prints one JSON array.")});
}

} // namespace

Command searchCommand()
{
    return {.name = "search",
            .arguments = "FILE WORDS...",
            .summary = QT_TRANSLATE_NOOP("Command", "finds words in names, titles and texts of all records"),
            .details = QT_TRANSLATE_NOOP("Command", "Letters fold as users of the region type: aliyev finds Əliyev, "
                                                    "xocali finds Xocalı. Names come first, then titles, then texts."),
            .least = 2,
            .most = -1,
            .addOptions = addSearchOptions,
            .run = find};
}

} // namespace scrutineer
