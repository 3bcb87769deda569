// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "app/exitcodes.h"
#include "models/settings.h"
#include "models/storage/workspace.h"

#include <QCommandLineParser>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace scrutineer {

/// How a command ended: a code, and for all but Success the sentence that says why, unless it was said already.
struct CommandEnd
{
    ExitCode code = Success;
    QString sentence;

    CommandEnd() = default;
    CommandEnd(ExitCode endCode, const QString &why = {})
        : code(endCode)
        , sentence(why)
    {
    }
    CommandEnd(const Problem &problem)
        : code(exitCode(problem.kind))
        , sentence(problem.sentence)
    {
    }
};

/// What a command is given.
struct CommandCall
{
    const QCommandLineParser &options;
    QStringList arguments; ///< Without the command itself; as many as the command asks for.
    Workspace &workspace;  ///< Closed; author and language are set.
    Console &console;
    std::unique_ptr<QTemporaryDir> folder = {}; ///< Holds what is read in place of a project of an earlier version.
};

/// One command of the program: its words for the help, and what it does. A new one is a file in app/commands and a line
/// in commands().
struct Command
{
    const char *name = "";
    const char *arguments = ""; ///< As in the help: "FILE TYPE".
    const char *summary = "";   ///< One line; translated in the context "Command".
    const char *details = "";   ///< What else there is to know, for `help NAME`; translated in the context "Command".
    int least = 0;              ///< How many arguments it needs.
    int most = 0;               ///< How many it takes; −1 for any number.
    bool draws = false;         ///< It draws, so it needs the off-screen window system.
    void (*addOptions)(QCommandLineParser &options) = nullptr;
    CommandEnd (*run)(CommandCall &call) = nullptr; ///< May throw SqlError when the file cannot be read.
};

/// All commands, in the order of the help.
[[nodiscard]] const std::vector<Command> &commands();
/// The command of this name, or null.
[[nodiscard]] const Command *findCommand(const QString &name);

/// Opens the call's project. For reading, one of an earlier schema version is read from a copy in a temporary folder
/// that was brought up to date; a remark says so, and the file is not changed. For writing, a project that cannot be
/// written is a problem, with Conflict when another process holds it.
[[nodiscard]] CommandEnd openProject(CommandCall &call, const QString &path, Access access);

// From the files in app/commands.
Command newCommand();
Command sampleCommand();
Command infoCommand();
Command listCommand();
Command showCommand();
Command addCommand();
Command setCommand();
Command searchCommand();
Command historyCommand();
Command reportCommand();
Command chartCommand();
Command chartsCommand();
Command timelineCommand();
Command claimsCommand();
Command compareCommand();
Command silenceCommand();
Command divergenceCommand();
Command interlocutorsCommand();
Command mapCommand();
Command formulasCommand();
Command checkCommand();
Command backupCommand();
Command showcaseCommand();

} // namespace scrutineer
