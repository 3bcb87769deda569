// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

namespace scrutineer {

/// The program's exit codes, documented in --help and README: scripts branch on them.
enum ExitCode {
    Success = 0,
    Failure = 1,     ///< The work could not be done; the reason is on standard error.
    UsageError = 2,  ///< The command line is wrong: a command, option, field, filter or value that is none.
    NotFound = 3,    ///< The file, record, election or chart named is not there.
    CheckFailed = 4, ///< `check` found something to mend.
    Conflict = 5     ///< The record changed meanwhile, or the project is open for writing elsewhere.
};

/// The exit code for a kind of problem.
[[nodiscard]] ExitCode exitCode(Problem::Kind kind);

} // namespace scrutineer
