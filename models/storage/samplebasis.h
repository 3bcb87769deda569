// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QString>

namespace scrutineer {

/// Whether a claim in a statement of this mission is coded as resting on a random sample of stations. Throws SqlError.
[[nodiscard]] bool isCodedAsRandomSample(const Connection &connection, const QString &mission);

/// The id of the election that a mission observes; empty when there is none. Throws SqlError.
[[nodiscard]] QString electionOfMission(const Connection &connection, const QString &mission);

} // namespace scrutineer
