// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/recordlookup.h"
#include "app/showcase.h"

#include <QDir>
#include <QFileInfo>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DrawText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

void addDrawOptions(QCommandLineParser &options)
{
    options.addOption({u"election"_s, DrawText::tr("The election: its id or label; not needed when there is only one."),
                       u"election"_s});
    options.addOption({{u"o"_s, u"output"_s}, DrawText::tr("The file to write."), u"file"_s});
}

CommandEnd printWritten(Console &console, const Written &written)
{
    for (const QString &path : written.paths)
        console.line(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
    return written.problem.isEmpty() ? CommandEnd() : CommandEnd(Failure, written.problem);
}

/// Opens the project, and finds the election and the file to write.
CommandEnd prepare(CommandCall &call, const QString &project, QString &election, QString &target)
{
    target = call.options.value(u"output"_s);
    if (target.isEmpty())
        return {UsageError, DrawText::tr("Say with -o which file to write.")};
    if (QFileInfo(target).isDir())
        return {UsageError, DrawText::tr("%1 is a folder; -o takes a file.").arg(target)};
    if (const CommandEnd opened = openProject(call, project, Access::ReadOnly); opened.code != Success)
        return opened;
    const Result<QString> found = RecordLookup(call.workspace.store()).election(call.options.value(u"election"_s));
    if (!found)
        return found.problem();
    election = *found;
    return {};
}

CommandEnd codebook(CommandCall &call)
{
    const QString target = call.options.value(u"output"_s);
    if (target.isEmpty() || QFileInfo(target).isDir())
        return {UsageError, DrawText::tr("Say with -o which file to write.")};
    if (const CommandEnd opened = openProject(call, call.arguments.at(1), Access::ReadOnly); opened.code != Success)
        return opened;
    return printWritten(call.console, writeCodebook(call.workspace, target));
}

CommandEnd report(CommandCall &call)
{
    if (call.arguments.first() == "codebook"_L1)
        return codebook(call);
    if (call.arguments.first() != "dossier"_L1) {
        return {UsageError,
                DrawText::tr("There is no report “%1”; there are: dossier, codebook.").arg(call.arguments.first())};
    }
    QString election;
    QString target;
    if (const CommandEnd ready = prepare(call, call.arguments.at(1), election, target); ready.code != Success)
        return ready;
    return printWritten(call.console, writeDossier(call.workspace, election, target));
}

} // namespace

Command reportCommand()
{
    return {.name = "report",
            .arguments = "REPORT FILE",
            .summary = QT_TRANSLATE_NOOP("Command", "writes the dossier of an election, or the codebook, as PDF"),
            .details = QT_TRANSLATE_NOOP("Command", "REPORT is dossier or codebook. Prints the path of what was "
                                                    "written."),
            .least = 2,
            .most = 2,
            .draws = true,
            .addOptions = addDrawOptions,
            .run = report};
}

Command showcaseCommand()
{
    return {.name = "showcase",
            .arguments = "FOLDER",
            .summary = QT_TRANSLATE_NOOP("Command", "writes the sample's dossier and all its charts into a folder"),
            .details = QT_TRANSLATE_NOOP("Command", "Makes the sample project there when it is not there yet, and "
                                                    "prints the paths of what was written."),
            .least = 1,
            .most = 1,
            .draws = true,
            .run = [](CommandCall &call) {
                return printWritten(call.console, showcase(call.workspace, call.arguments.first()));
            }};
}

} // namespace scrutineer
