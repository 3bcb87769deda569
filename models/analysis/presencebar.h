// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/edtf.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>

#include <optional>

namespace scrutineer {

/// Something on file that shows a mission in the country.
struct PresenceSign
{
    Edtf when;
    bool stay = false; ///< Given as its stay or a phase of it, so that its ends are ends; else it was seen then.
};

/// From when to when a mission was there, as far as that is on file. Days are counted from the voting day.
struct PresenceBar
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)

public:
    int first = 0; ///< Both included.
    int last = 0;
    bool softFirst = false; ///< The start is not on file: it was there by then.
    bool softLast = false;  ///< The end is not on file: it was still there then.
    bool approximate = false;

    /// "Present from 4 to 8 Feb 2024", "Seen on 5 Feb 2024; start and end not on file".
    [[nodiscard]] QString words(const QDate &votingDay, const QLocale &locale) const;
    bool operator==(const PresenceBar &) const = default;
};

/// The bar that signs give; nothing without any. A start or end is hard where a stay names a day for it, else the first
/// and the last sign stand for it. A stay with a start and no end is taken to last until the voting day at least when
/// `cameForVote`.
[[nodiscard]] std::optional<PresenceBar> presenceBar(const QList<PresenceSign> &signs, const QDate &votingDay,
                                                     bool cameForVote);

} // namespace scrutineer
