// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "models/exchange/newproject.h"

#include <QDir>

namespace scrutineer {

namespace {

struct NewText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

using Make = Outcome (*)(Workspace &workspace, const QString &path);

CommandEnd makeWith(CommandCall &call, Make make)
{
    const QString path = call.arguments.first();
    if (const Outcome made = make(call.workspace, path); !made)
        return made.problem();
    call.console.line(NewText::tr("Made %1").arg(QDir::toNativeSeparators(call.workspace.path())));
    return {};
}

} // namespace

Command newCommand()
{
    return {.name = "new",
            .arguments = "FILE",
            .summary = QT_TRANSLATE_NOOP("Command", "makes a new project with the shipped vocabularies"),
            .details = QT_TRANSLATE_NOOP("Command", "A file that is there already is never replaced."),
            .least = 1,
            .most = 1,
            .run = [](CommandCall &call) { return makeWith(call, makeProject); }};
}

Command sampleCommand()
{
    return {.name = "sample",
            .arguments = "FILE",
            .summary = QT_TRANSLATE_NOOP("Command", "makes the sample project: five elections in Azerbaijan"),
            .details = QT_TRANSLATE_NOOP("Command", "A file that is there already is never replaced."),
            .least = 1,
            .most = 1,
            .run = [](CommandCall &call) { return makeWith(call, makeSampleProject); }};
}

} // namespace scrutineer
