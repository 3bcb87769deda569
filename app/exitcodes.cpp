// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exitcodes.h"

namespace scrutineer {

ExitCode exitCode(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::NotFound:
        return NotFound;
    case Problem::Kind::Invalid:
        return UsageError;
    case Problem::Kind::Locked:
    case Problem::Kind::Conflict:
        return Conflict;
    case Problem::Kind::Failed:
    case Problem::Kind::NotOurs:
    case Problem::Kind::Damaged:
    case Problem::Kind::Newer:
    case Problem::Kind::ReadOnly:
    case Problem::Kind::DiskFull:
    case Problem::Kind::Cancelled:
        break;
    }
    return Failure;
}

} // namespace scrutineer
