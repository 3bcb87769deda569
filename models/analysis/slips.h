// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordedit.h"
#include "models/storage/store.h"

#include <QDate>

namespace scrutineer {

/// Something in a form that looks like a mistake, with the value that would put it right where that is plain.
struct Slip
{
    QString recordId; ///< The record it is about.
    Finding finding;
    QString repair; ///< What the repair is called ("Use 6 Feb 2024"); empty when there is none.
    Value value;    ///< What the repair puts into the finding's field.
    QString other;  ///< Another record it is about, such as the likely duplicate; may be empty.
};

/// What looks like a mistake in a form when set against the other records and against `today`: a mission of another
/// election, a visit outside its mission's days, a statement before the election was called, the same name and date as
/// another record, a date in the far future or of another century, bounds that are reversed, more votes than voters.
/// Warnings only, at most one for each field, and never about fields that are errors by themselves. Reads with `store`,
/// so call it on a reader thread. Throws SqlError.
[[nodiscard]] QList<Slip> findSlips(const RecordEdit &edit, const Store &store, const QDate &today);

} // namespace scrutineer
