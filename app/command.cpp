// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include "models/storage/migrator.h"
#include "models/storage/projectfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// Writes a copy of a project of an earlier version and brings it up to date; gives its path.
Result<QString> updatedCopy(CommandCall &call, Connection &original, const QString &path)
{
    call.folder = std::make_unique<QTemporaryDir>();
    // Reports take their title from the name.
    const QString copy = call.folder->filePath(QFileInfo(path).fileName());
    Outcome made = copyProject(original, copy);
    if (made)
        made = call.workspace.open(copy, Access::ReadWrite);
    if (!made) {
        return Problem{made.problem().kind,
                       CommandText::tr("%1 was written by an earlier version, and no copy of it could be brought up to "
                                       "date to be read: %2 To bring the file itself up to date, open it once with "
                                       "“scrutineer FILE”.")
                           .arg(path, made.problem().sentence)};
    }
    call.workspace.close();
    call.console.remark(
        CommandText::tr("%1 was written by an earlier version. It is read from a copy that was brought up "
                        "to date; the file was not changed. To bring the file itself up to date, open "
                        "it once with “scrutineer FILE”.")
            .arg(path));
    return copy;
}

/// The file to read for a project.
Result<QString> readablePath(CommandCall &call, const QString &path)
{
    if (const Outcome fits = inspectProject(path); !fits)
        return fits.problem();
    Connection original;
    if (const Outcome opened = original.open(path, Access::ReadOnly); !opened)
        return opened.problem();
    try {
        return Migrator::version(original) < Migrator().newest() ? updatedCopy(call, original, path) : path;
    } catch (const SqlError &error) {
        return error.toProblem();
    }
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        newCommand(),     sampleCommand(),  infoCommand(),       listCommand(),          showCommand(),
        addCommand(),     setCommand(),     searchCommand(),     historyCommand(),       reportCommand(),
        chartCommand(),   chartsCommand(),  timelineCommand(),   mapCommand(),           claimsCommand(),
        compareCommand(), silenceCommand(), divergenceCommand(), interlocutorsCommand(), formulasCommand(),
        checkCommand(),   backupCommand(),  showcaseCommand(),
    };
    return all;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

CommandEnd openProject(CommandCall &call, const QString &path, Access access)
{
    const Result<QString> file = access == Access::ReadOnly ? readablePath(call, path) : Result<QString>(path);
    if (!file)
        return file.problem();
    if (const Outcome opened = call.workspace.open(*file, access); !opened)
        return opened.problem();
    if (access == Access::ReadWrite && !call.workspace.isWritable()) {
        const QFileInfo project(path);
        const bool mayWrite = project.isWritable() && QFileInfo(project.absolutePath()).isWritable();
        return {mayWrite ? Conflict : Failure, call.workspace.note()};
    }
    return {};
}

} // namespace scrutineer
