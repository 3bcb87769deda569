// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/interlocutorboard.h"
#include "views/analysis/evidence.h"

namespace scrutineer {

/// Missions against classes of interlocutors as a table; each number leads to its visits, each label to the mission.
/// The columns are the classes, then the held visits, then those without a class.
[[nodiscard]] EvidenceSheet interlocutorSheet(const InterlocutorBoard &board, const QLocale &locale);

} // namespace scrutineer
