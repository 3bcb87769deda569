// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/coveragebound.h"
#include "models/storage/connection.h"

namespace scrutineer {

/// What the stations that a mission visited can bear.
struct MissionCoverage
{
    StationCoverage stations; ///< Where figures differ, those that promise least.
    bool counted = false;     ///< A figure says at how many stations violations were seen; else it is not known.
    bool fits = true;         ///< False when more stations with violations than visited ones are on file.

    /// In sentences for people; what is conditional on a random sample is said so.
    [[nodiscard]] QString words(const QLocale &locale) const;
};

/// The coverage of a mission; nothing when the stations it visited are not on file, or the record is no mission. Throws
/// SqlError.
[[nodiscard]] std::optional<MissionCoverage> missionCoverage(Connection &connection, const QString &mission);

} // namespace scrutineer
