// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/trackprofile.h"
#include "models/records/filter.h"
#include "views/analysis/evidence.h"

#include <QCoreApplication>

namespace scrutineer {

/// The tables of a track record, each number with the way to the records behind it.
class TrackSheets
{
    Q_DECLARE_TR_FUNCTIONS(TrackSheets)

public:
    TrackSheets(const TrackProfile &profile, const QLocale &locale);

    /// By election: came when, with how many, said what.
    [[nodiscard]] EvidenceSheet elections() const;
    /// Verdicts against elections, the earliest first.
    [[nodiscard]] EvidenceSheet verdicts() const;
    /// By theme: mean polarity, and at how many elections it is silent in which way.
    [[nodiscard]] EvidenceSheet themes() const;
    /// By yardstick: how many claims measure by it, with their mean polarity.
    [[nodiscard]] EvidenceSheet yardsticks() const;
    /// By point of the Declaration of Principles: how many of its missions have which answer.
    [[nodiscard]] EvidenceSheet principles() const;
    /// The board of its elections side by side.
    [[nodiscard]] Evidence board() const;

private:
    [[nodiscard]] EvidenceCell number(qint64 count, const Evidence &evidence) const;
    [[nodiscard]] EvidenceCell mean(const BoardCell &claims, const Evidence &evidence) const;
    [[nodiscard]] Evidence missionsAt(const TrackElection &election) const;
    [[nodiscard]] Evidence statementsWhere(const Filter &more, const std::optional<QString> &election) const;
    [[nodiscard]] Evidence claimsOf(const QStringList &statements, const Filter &more,
                                    const std::optional<QString> &election) const;

    const TrackProfile &m_profile;
    QLocale m_locale;
};

} // namespace scrutineer
