// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// What a citation rests on.
enum class CitationBasis { Stated, Inferred, Recalled };

template <>
struct ChoiceOptions<CitationBasis>
{
    static constexpr ChoiceOption options[] = {
        {"stated", QT_TRANSLATE_NOOP("Choice", "Stated")},
        {"inferred", QT_TRANSLATE_NOOP("Choice", "Inferred")},
        {"recalled", QT_TRANSLATE_NOOP("Choice", "Recalled")},
    };
};

/// That a source supports a record, or one field of it.
struct Citation
{
    AnyRef subject;
    Ref<Source> source;
    QString fieldName;
    QString states;
    QString locator;
    LongText quotation;
    Choice<CitationBasis> basis;

    bool operator==(const Citation &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
