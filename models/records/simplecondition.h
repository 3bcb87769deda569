// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/filter.h"

#include <optional>

namespace scrutineer {

/// A condition on one field in the form that people choose it by: is one of some values, is not, is known, not known.
struct SimpleCondition
{
    enum class Sense { Is, IsNot, Known, NotKnown };
    QStringList path; ///< As in Filter::condition().
    Sense sense = Sense::Is;
    QList<FilterValue> values; ///< Any of them; counts for Is and IsNot only.

    /// The filter that says the same; Everything where a value is wanted and there is none.
    [[nodiscard]] Filter filter() const;
    /// The same condition, or nothing when the filter says more than this can.
    [[nodiscard]] static std::optional<SimpleCondition> of(const Filter &filter);
    bool operator==(const SimpleCondition &) const = default;
};

} // namespace scrutineer
