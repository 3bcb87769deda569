// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include <QFileInfo>

namespace scrutineer {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        newCommand(),   sampleCommand(), infoCommand(),   listCommand(),    showCommand(),
        addCommand(),   setCommand(),    searchCommand(), historyCommand(), reportCommand(),
        chartCommand(), chartsCommand(), checkCommand(),  backupCommand(),  showcaseCommand(),
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
    if (const Outcome opened = call.workspace.open(path, access); !opened)
        return opened.problem();
    if (access == Access::ReadWrite && !call.workspace.isWritable()) {
        const QFileInfo file(path);
        const bool mayWrite = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
        return {mayWrite ? Conflict : Failure, call.workspace.note()};
    }
    return {};
}

} // namespace scrutineer
