// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitcodes.h"

#include <QString>
#include <QStringList>

namespace scrutineer {

/// What the words after the program's name ask for, as far as it decides how to start.
struct CommandWords
{
    enum class Kind { Window, Command, Help, Version, Unknown };
    Kind kind = Kind::Window;
    QString word;     ///< The command's name, or the word that is none.
    QString language; ///< Of --language; empty when not given.
};

/// Sorts the words of a command line, the program's name left out; Qt's own options are passed over. A first word that
/// is no command is a project file when it is there or looks like a path; else it is Unknown.
[[nodiscard]] CommandWords sortWords(const QStringList &typed);

/// Runs a command without a window: makes the application object it needs, and returns how it ended.
[[nodiscard]] ExitCode runCommandLine(int &count, char **words, const CommandWords &sorted);

} // namespace scrutineer
