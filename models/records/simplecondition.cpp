// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/simplecondition.h"

namespace scrutineer {

Filter SimpleCondition::filter() const
{
    const bool wantsValue = sense == Sense::Is || sense == Sense::IsNot;
    if (path.isEmpty() || (wantsValue && values.isEmpty()))
        return {};
    const Filter plain = wantsValue ? Filter::condition(path, FilterOperator::Matches, values)
                                    : Filter::condition(path, FilterOperator::Blank);
    return sense == Sense::IsNot || sense == Sense::Known ? Filter::negation(plain) : plain;
}

std::optional<SimpleCondition> SimpleCondition::of(const Filter &filter)
{
    const bool negated = filter.kind() == Filter::Kind::Not;
    const Filter inner = negated ? filter.parts().value(0) : filter;
    if (inner.kind() != Filter::Kind::Condition)
        return {};
    if (inner.operation() == FilterOperator::Blank)
        return SimpleCondition{inner.path(), negated ? Sense::Known : Sense::NotKnown, {}};
    if (inner.operation() == FilterOperator::Matches)
        return SimpleCondition{inner.path(), negated ? Sense::IsNot : Sense::Is, inner.values()};
    return {};
}

} // namespace scrutineer
