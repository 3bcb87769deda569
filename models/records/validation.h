// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"

namespace scrutineer {

/// Checks one value against its field: required, kind, range, form of date, address, country and language.
/// Appends a finding with a sentence for each fault.
void checkValue(const Field &field, const Value &value, QList<Finding> &found);

/// The value in the form its field stores: whole numbers become decimals in a decimal field, and round decimals whole
/// numbers in a whole-number field; all else is returned as it is.
Value coerced(const Field &field, const Value &value);

} // namespace scrutineer
