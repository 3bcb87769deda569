// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scrutineer {

/// Runs Scrutineer: a command without a window, or the window. Returns an ExitCode. Broken invariants end here with a
/// sentence on standard error.
int runProgram(int count, char *words[]);

} // namespace scrutineer
