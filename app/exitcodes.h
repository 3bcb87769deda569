// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scrutineer {

/// The program's exit codes, documented in --help and README: scripts branch on them.
enum ExitCode {
    Success = 0,
    Failure = 1,     ///< The work could not be done; the reason is on standard error.
    UsageError = 2,  ///< The command line is wrong.
    NotFound = 3,    ///< The file, record or election named is not there.
    CheckFailed = 4, ///< `check` found something to mend.
    Conflict = 5     ///< The record changed meanwhile, or the project is open for writing elsewhere.
};

} // namespace scrutineer
