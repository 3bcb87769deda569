// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrutineer {

class Connection;

/// Where the values of a drawing come from, for its foot: "Source: project “Baku”, state 3fa4c1d09be2 of 24 Nov 2026".
/// The state is the beginning of the digest of the newest change, as `info` and reports give it, and the date is that
/// of this change (UTC), in the user's language. Without a change only the project is named. Throws SqlError.
[[nodiscard]] QString provenanceLine(Connection &connection);

} // namespace scrutineer
