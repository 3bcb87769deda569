// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/callfilter.h"
#include "app/command.h"
#include "views/analysis/mapcontent.h"
#include "views/analysis/pictureexport.h"
#include "views/shell/fonts.h"
#include "views/shell/tokens.h"

#include <QDir>
#include <QFileInfo>
#include <QFont>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MapCommandText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

void addMapOptions(QCommandLineParser &options)
{
    options.addOption({u"filter"_s, MapCommandText::tr("Which records, such as “kind:meeting”."), u"text"_s});
    options.addOption({u"on"_s,
                       MapCommandText::tr("The type of record that the filter is on, such as mission; without it the "
                                          "records that are counted."),
                       u"type"_s});
    options.addOption(
        {u"election"_s, MapCommandText::tr("Only what belongs to this election: its id or label."), u"election"_s});
    options.addOption({u"by"_s,
                       MapCommandText::tr("Visits: kind or mission. Countries: elections, missions (by country of the "
                                          "election) or senders (by country of the organisations)."),
                       u"what"_s});
    options.addOption({{u"o"_s, u"output"_s}, MapCommandText::tr("The file to write."), u"file"_s});
    options.addOption({u"scale"_s, MapCommandText::tr("PNG: how many pixels make one of the picture, 0.1 to 16."),
                       u"number"_s, u"2"_s});
}

/// What the words of the call ask for.
CommandEnd readQuery(const CommandCall &call, MapQuery &query)
{
    const QString subject = call.arguments.value(1, u"visits"_s);
    const std::optional<MapSubject> known = mapSubjectOf(subject);
    if (!known)
        return {UsageError,
                MapCommandText::tr("There is no map “%1”; there are: visits, stations, countries.").arg(subject)};
    query.subject = *known;
    const QString by = call.options.value(u"by"_s);
    if (by.isEmpty())
        return {};
    const std::optional<MapSplit> split = mapSplitOf(by);
    const std::optional<CountryMeasure> measure = countryMeasureOf(by);
    if (query.subject == MapSubject::Visits && split)
        query.split = *split;
    else if (query.subject == MapSubject::Countries && measure)
        query.measure = *measure;
    else
        return {UsageError, MapCommandText::tr("“--by %1” does not suit the map of %2.").arg(by, subject)};
    return {};
}

CommandEnd map(CommandCall &call)
{
    MapQuery query;
    if (const CommandEnd read = readQuery(call, query); read.code != Success)
        return read;
    const QString target = call.options.value(u"output"_s);
    if (target.isEmpty() || QFileInfo(target).isDir())
        return {UsageError, MapCommandText::tr("Say with -o which file to write.")};
    const std::optional<PictureFormat> format = PictureExport::formatOf(target);
    if (!format)
        return {UsageError, MapCommandText::tr("%1 must end in .png, .svg, .pdf or .csv.").arg(target)};
    bool isNumber = false;
    const double scale = call.options.value(u"scale"_s).toDouble(&isNumber);
    if (!isNumber || scale < 0.1 || scale > 16)
        return {UsageError, MapCommandText::tr("--scale takes a number from 0.1 to 16.")};
    const QString on = call.options.value(u"on"_s);
    query.filter.type = on.isEmpty() ? &query.type() : recordType(on);
    if (!query.filter.type)
        return {UsageError, MapCommandText::tr("There is no record type “%1”.").arg(on)};
    if (const CommandEnd read = readFilterOption(call, query.filter.filter); read.code != Success)
        return read;
    if (const CommandEnd opened = openProject(call, call.arguments.first(), Access::ReadOnly); opened.code != Success)
        return opened;
    if (const CommandEnd narrowed = narrowToElection(call, query.filter.filter); narrowed.code != Success)
        return narrowed;
    const Result<MapContent> content = readMapContent(call.workspace.connection(), query, nullptr);
    if (!content)
        return {UsageError, content.problem().sentence};
    const Tokens tokens = makeTokens(false, 100);
    QFont font;
    font.setFamilies(loadFonts().families);
    font.setPixelSize(tokens.sizeBody);
    const ChartStyle style(tokens, pictureFont(font));
    const MapSheet sheet(content->figure(style, call.workspace.language()), content->notes, content->degrees);
    const PictureWritten written = PictureExport().write(sheet, *format, target, scale);
    if (!written.ok)
        return {Failure, written.sentence};
    call.console.line(QDir::toNativeSeparators(QFileInfo(written.path).absoluteFilePath()));
    return {};
}

} // namespace

Command mapCommand()
{
    return {.name = "map",
            .arguments = "FILE [visits|stations|countries]",
            .summary = QT_TRANSLATE_NOOP("Command", "writes a map of visits, observed places or countries as PNG, SVG, "
                                                    "PDF or CSV"),
            .details = QT_TRANSLATE_NOOP("Command", "The format follows from the ending of the file to write. Records "
                                                    "without a place are named under the map and in the CSV. Borders "
                                                    "are Natural Earth's de facto lines."),
            .least = 1,
            .most = 2,
            .draws = true,
            .addOptions = addMapOptions,
            .run = map};
}

} // namespace scrutineer
