// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/timeline.h"

namespace scrutineer {

/// Whether a mission never came: declined, not invited, denied.
[[nodiscard]] bool isAbsent(const TimelineReading::Mission &mission);
/// The state in the program's language.
[[nodiscard]] QString missionStateLabel(MissionState state);
/// What is most worth knowing of a mission, from its figures, its invitations and the statements on its lane:
/// "22 stations; Preliminary statement, 8 Feb 2024".
[[nodiscard]] QString missionNote(const TimelineReading::Mission &mission, const TimelineLane &lane,
                                  const QList<TimelineItem> &items,
                                  const QList<const TimelineReading::Invitation *> &invitations);
/// When an organisation came, how long it stayed and when it spoke: "From E−40; 42 or more days; speaks E+1".
[[nodiscard]] QString paceNote(const TimelinePace &pace);

} // namespace scrutineer
