// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/filter.h"

#include <QStringView>

#include <optional>

namespace scrutineer {

/// Why a filter's text cannot be read: a translated sentence and where the trouble starts.
struct FilterTextError
{
    QString sentence;
    qsizetype position = 0; ///< In UTF-16 units from the start of the text.
};

/// What reading a filter's text gave: the filter, or the error.
struct FilterReading
{
    Filter filter;
    std::optional<FilterTextError> error;
    [[nodiscard]] bool ok() const { return !error; }
};

/// Reads the text form of a filter.
///
///     kind:preliminary_statement date:2024-02-01..2024-02-10 not verdict:?
///
/// Parts that follow each other must all hold; `or` and parentheses group, `not` negates. A part is a word or a quoted
/// phrase, or `field` with `:` (matches) `=` (exactly) `<` `<=` `>` `>=` and a value, values divided by commas, or a
/// range `a..b`, `a..`, `..b`. `field:?` means blank; `a.b:` follows references; `@` before an id names a record.
/// `has:type(…)` and `has:type.field(…)` ask for related records, `in:field(…)` for those that a field leads to
/// (`in:subject.mission(…)` where it may lead to any type), `scope:@id` for an election. Values with spaces or
/// signs stand in double quotes, where \" and \\ mean " and \. Names of fields are not checked here.
FilterReading readFilter(QStringView text);

/// The text form; readFilter gives an equal filter back. Empty for Everything.
QString filterText(const Filter &filter);

/// A value as it stands in the text form: quoted where it has to be.
QString filterValueText(const FilterValue &value);

} // namespace scrutineer
