// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/callfilter.h"
#include "app/command.h"
#include "app/showcase.h"
#include "models/analysis/chartcatalogue.h"
#include "models/analysis/tallychart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// What is to be drawn: a chart of the catalogue, or one that a file describes.
struct Drawing
{
    const ChartEntry *entry = nullptr;
    ChartQuery query;
    CarriedFilter carried;
    QString project;
};

CommandEnd readSpec(const QString &path, ChartQuery &query)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {NotFound, ChartText::tr("%1 cannot be read.").arg(path)};
    const Result<ChartQuery> read = ChartQuery::fromText(file.readAll());
    if (!read)
        return {UsageError, ChartText::tr("%1: %2", "file, what is wrong").arg(path, read.problem().sentence)};
    query = *read;
    return {};
}

CommandEnd readDrawing(const CommandCall &call, Drawing &drawing)
{
    const bool isOwn = call.options.isSet(u"spec"_s);
    if (call.arguments.size() != (isOwn ? 1 : 2)) {
        return {UsageError, isOwn ? ChartText::tr("With --spec, name the project file only.")
                                  : ChartText::tr("Name a chart and a project file. “scrutineer charts” lists them.")};
    }
    drawing.project = call.arguments.constLast();
    if (isOwn)
        return readSpec(call.options.value(u"spec"_s), drawing.query);
    const QString name = call.arguments.constFirst();
    drawing.entry = findChart(name);
    if (!drawing.entry)
        return {NotFound, ChartText::tr("There is no chart “%1”. “scrutineer charts” lists them.").arg(name)};
    return {};
}

CommandEnd checkOutput(const QString &output)
{
    static const QStringList endings{u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s};
    if (output.isEmpty())
        return {UsageError, ChartText::tr("Say with -o which file to write.")};
    if (QFileInfo(output).isDir())
        return {UsageError, ChartText::tr("%1 is a folder; -o takes a file.").arg(output)};
    if (!endings.contains(QFileInfo(output).suffix().toLower()))
        return {UsageError, ChartText::tr("%1 must end in .png, .svg, .pdf or .csv.").arg(output)};
    return {};
}

/// The type of the records that a chart counts where nothing else is said: what its filter is on.
const RecordType *ownType(CommandCall &call, const Drawing &drawing)
{
    if (!drawing.entry)
        return drawing.query.type;
    const Result<ChartSpec> spec = drawing.entry->make(call.workspace.connection(), {});
    return recordType(spec ? spec->recordType : u"election"_s);
}

CommandEnd readCarried(CommandCall &call, Drawing &drawing)
{
    const QString on = call.options.value(u"on"_s);
    drawing.carried.type = on.isEmpty() ? ownType(call, drawing) : recordType(on);
    if (!drawing.carried.type)
        return {UsageError, ChartText::tr("There is no record type “%1”.").arg(on)};
    if (const CommandEnd read = readFilterOption(call, drawing.carried.filter); read.code != Success)
        return read;
    return narrowToElection(call, drawing.carried.filter);
}

Result<ChartSpec> make(CommandCall &call, const Drawing &drawing)
{
    Connection &connection = call.workspace.connection();
    if (drawing.entry)
        return drawing.entry->make(connection, drawing.carried);
    const Result<Filter> filter = drawing.carried.on(*drawing.query.type);
    return filter ? readChart(connection, drawing.query, *filter) : Result<ChartSpec>(filter.problem());
}

CommandEnd chart(CommandCall &call)
{
    Drawing drawing;
    if (const CommandEnd read = readDrawing(call, drawing); read.code != Success)
        return read;
    const QString output = call.options.value(u"output"_s);
    if (const CommandEnd checked = checkOutput(output); checked.code != Success)
        return checked;
    if (const CommandEnd opened = openProject(call, drawing.project, Access::ReadOnly); opened.code != Success)
        return opened;
    if (const CommandEnd carried = readCarried(call, drawing); carried.code != Success)
        return carried;
    const Result<ChartSpec> spec = make(call, drawing);
    if (!spec)
        return {UsageError, spec.problem().sentence};
    const Written written = writeChart(call.workspace, *spec, output);
    for (const QString &path : written.paths)
        call.console.line(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
    return written.problem.isEmpty() ? CommandEnd() : CommandEnd(Failure, written.problem);
}

CommandEnd charts(CommandCall &call)
{
    for (const ChartEntry &entry : chartCatalogue()) {
        call.console.line(u"%1  %2"_s.arg(QString::fromLatin1(entry.key).leftJustified(18),
                                          QCoreApplication::translate("ChartCatalogue", entry.title)));
    }
    return {};
}

void addChartOptions(QCommandLineParser &options)
{
    options.addOption(
        {u"spec"_s, ChartText::tr("Draws the chart that this JSON file describes, in place of NAME."), u"file"_s});
    options.addOption({u"filter"_s, ChartText::tr("Which records, such as “state:deployed”."), u"text"_s});
    options.addOption({u"on"_s,
                       ChartText::tr("The record type that the filter is on; without it, what the chart counts."),
                       u"type"_s});
    options.addOption(
        {u"election"_s, ChartText::tr("Only what belongs to this election: its id or label."), u"election"_s});
    options.addOption({{u"o"_s, u"output"_s}, ChartText::tr("The file to write."), u"file"_s});
}

} // namespace

Command chartCommand()
{
    return {.name = "chart",
            .arguments = "NAME FILE",
            .summary = QT_TRANSLATE_NOOP("Command", "writes a chart as PNG, SVG, PDF or CSV"),
            .details = QT_TRANSLATE_NOOP(
                "Command",
                "The format follows from the ending of the file to write. “charts” lists the names. With "
                "--spec SPEC.json, NAME is left out: the file holds one object with “type” (what is counted), "
                "“by”, “split”, “measure” (count, share, sum, mean, median, values), “number”, “part”, "
                "“filter”, “kind”, “by_value”, “most” and “title”."),
            .least = 1,
            .most = 2,
            .draws = true,
            .addOptions = addChartOptions,
            .run = chart};
}

Command chartsCommand()
{
    return {.name = "charts",
            .arguments = "",
            .summary = QT_TRANSLATE_NOOP("Command", "lists the charts by name"),
            .details = "",
            .least = 0,
            .most = 0,
            .run = charts};
}

} // namespace scrutineer
