// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "models/storage/boardreader.h"

namespace scrutineer {

/// What the commands that compare have in common: --filter, --election, --json and --csv.
void addBoardOptions(QCommandLineParser &options);
/// The same without --filter, for commands whose filter names other things.
void addBoardFormats(QCommandLineParser &options);
/// Opens the project and reads the filter into the query.
[[nodiscard]] CommandEnd beginBoard(CommandCall &call, BoardQuery &query);
/// The filter in its text form, the scope included: each output says which one it used.
[[nodiscard]] QString filterOfCall(const BoardQuery &query);

} // namespace scrutineer
