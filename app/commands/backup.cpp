// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "models/storage/projectfile.h"

#include <QDir>
#include <QFileInfo>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

CommandEnd backup(CommandCall &call)
{
    const QFileInfo target(call.arguments.at(1));
    if (target.isDir())
        return {Failure, BackupText::tr("%1 is a folder; name the file to write.").arg(target.filePath())};
    if (target.exists() && target.canonicalFilePath() == QFileInfo(call.arguments.first()).canonicalFilePath())
        return {UsageError, BackupText::tr("The copy cannot have the project's own name.")};
    if (target.exists() && !call.options.isSet(u"replace"_s)) {
        return {Failure,
                BackupText::tr("%1 is there already. Choose another name, or add --replace.").arg(target.filePath())};
    }
    // A copy of a project of an earlier version is of that version too.
    Connection project;
    Outcome readable = inspectProject(call.arguments.first());
    if (readable)
        readable = project.open(call.arguments.first(), Access::ReadOnly);
    if (!readable)
        return readable.problem();
    if (const Outcome copied = copyProject(project, target.absoluteFilePath()); !copied)
        return copied.problem();
    call.console.line(QDir::toNativeSeparators(target.absoluteFilePath()));
    return {};
}

} // namespace

Command backupCommand()
{
    return {.name = "backup",
            .arguments = "FILE TARGET",
            .summary = QT_TRANSLATE_NOOP("Command", "writes a verified copy, also while the project is open"),
            .details = QT_TRANSLATE_NOOP("Command", "The copy is complete and has been checked when the command ends "
                                                    "with 0; else there is none."),
            .least = 2,
            .most = 2,
            .addOptions =
                [](QCommandLineParser &options) {
                    options.addOption({u"replace"_s, BackupText::tr("Replaces a file that is there already.")});
                },
            .run = backup};
}

} // namespace scrutineer
