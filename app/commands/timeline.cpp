// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timeline.h"
#include "app/callfilter.h"
#include "app/command.h"
#include "app/recordlookup.h"
#include "models/analysis/filterwords.h"
#include "models/analysis/provenance.h"
#include "views/analysis/pictureexport.h"
#include "views/analysis/timelinepicture.h"
#include "views/shell/fonts.h"

#include <QDir>
#include <QFileInfo>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// What the options ask for, before the project is open.
struct Wish
{
    TimelineScale::Mode mode = TimelineScale::Mode::Week;
    Timeline::Grouping grouping = Timeline::Grouping::Class;
    PictureFormat format = PictureFormat::Png;
    QString path;
    TimelineQuery query;
};

CommandEnd readLooks(const CommandCall &call, Wish &wish)
{
    if (call.options.isSet(u"scale"_s)) {
        const auto mode = timelineModeOf(call.options.value(u"scale"_s));
        if (!mode)
            return {UsageError, TimelineText::tr("There is no scale “%1”. There are: week, even, calendar.")
                                    .arg(call.options.value(u"scale"_s))};
        wish.mode = *mode;
    }
    const QString by = call.options.value(u"by"_s);
    if (by == "kind"_L1)
        wish.grouping = Timeline::Grouping::Kind;
    else if (by == "organization"_L1)
        wish.grouping = Timeline::Grouping::Organization;
    else if (!by.isEmpty() && by != "class"_L1)
        return {UsageError, TimelineText::tr("Lanes are grouped by class, kind or organization, not by “%1”.").arg(by)};
    wish.path = call.options.value(u"output"_s);
    if (wish.path.isEmpty())
        return {UsageError, TimelineText::tr("Say with -o which file to write.")};
    if (QFileInfo(wish.path).isDir())
        return {UsageError, TimelineText::tr("%1 is a folder; -o takes a file.").arg(wish.path)};
    const std::optional<PictureFormat> format = PictureExport::formatOf(wish.path);
    if (!format)
        return {UsageError, TimelineText::tr("%1 must end in .png, .svg, .pdf or .csv.").arg(wish.path)};
    wish.format = *format;
    return {};
}

CommandEnd readWhat(CommandCall &call, Wish &wish)
{
    const QString on = call.options.isSet(u"on"_s) ? call.options.value(u"on"_s) : u"mission"_s;
    wish.query.carried.type = recordType(on);
    if (!wish.query.carried.type)
        return {UsageError, TimelineText::tr("There is no record type “%1”.").arg(on)};
    if (const CommandEnd read = readFilterOption(call, wish.query.carried.filter); read.code != Success)
        return read;
    if (call.options.isSet(u"stack"_s)) {
        if (call.options.isSet(u"election"_s))
            return {UsageError, TimelineText::tr("Choose one of --stack and --election.")};
        return {};
    }
    const Result<QString> election = RecordLookup(call.workspace.store()).election(call.options.value(u"election"_s));
    if (!election)
        return election.problem();
    wish.query.election = *election;
    return {};
}

CommandEnd timelineOf(CommandCall &call)
{
    Wish wish;
    if (const CommandEnd read = readLooks(call, wish); read.code != Success)
        return read;
    if (const CommandEnd opened = openProject(call, call.arguments.constFirst(), Access::ReadOnly);
        opened.code != Success)
        return opened;
    if (const CommandEnd read = readWhat(call, wish); read.code != Success)
        return read;
    Connection &connection = call.workspace.connection();
    const Result<Timeline> made = readTimeline(connection, wish.query, wish.grouping);
    if (!made)
        return {UsageError, made.problem().sentence};
    const CarriedFilter &carried = wish.query.carried;
    const QString filter = filterInWords(carried.filter, *carried.type, call.workspace.store());
    QFont font;
    font.setFamilies(loadFonts().families);
    const TimelinePicture picture(std::make_shared<const Timeline>(*made), makeTokens(false, 100), font, wish.mode,
                                  filter.isEmpty() ? filter : u"%1: %2"_s.arg(carried.type->displayPlural(), filter),
                                  provenanceLine(connection));
    const PictureWritten written = PictureExport().write(picture, wish.format, wish.path);
    if (!written.ok)
        return {Failure, written.sentence};
    call.console.line(QDir::toNativeSeparators(QFileInfo(wish.path).absoluteFilePath()));
    return {};
}

void addTimelineOptions(QCommandLineParser &options)
{
    options.addOption({u"election"_s,
                       TimelineText::tr("The election: its id or label; not needed when there is only one."),
                       u"election"_s});
    options.addOption({u"filter"_s, TimelineText::tr("Which records, such as “state:deployed”."), u"text"_s});
    options.addOption(
        {u"on"_s, TimelineText::tr("The record type that the filter is on; mission without it."), u"type"_s});
    options.addOption({u"stack"_s, TimelineText::tr("All elections, each from its voting day, by organisation.")});
    options.addOption(
        {u"scale"_s, TimelineText::tr("week (days around the vote enlarged), even or calendar."), u"scale"_s});
    options.addOption({u"by"_s, TimelineText::tr("Groups lanes by class, kind or organization."), u"what"_s});
    options.addOption({{u"o"_s, u"output"_s}, TimelineText::tr("The file to write."), u"file"_s});
}

} // namespace

Command timelineCommand()
{
    return {.name = "timeline",
            .arguments = "FILE",
            .summary = QT_TRANSLATE_NOOP("Command", "writes a timeline as PNG, SVG, PDF or CSV"),
            .details = QT_TRANSLATE_NOOP(
                "Command",
                "Missions, visits and statements by days before and after the vote. The format follows from the "
                "ending of the file to write. What has no date is named below the picture."),
            .least = 1,
            .most = 1,
            .draws = true,
            .addOptions = addTimelineOptions,
            .run = timelineOf};
}

} // namespace scrutineer
