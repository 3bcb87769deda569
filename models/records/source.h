// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// How near a source is to what it tells.
enum class SourceLevel { Primary, Secondary, Tertiary };

template <>
struct ChoiceOptions<SourceLevel>
{
    static constexpr ChoiceOption options[] = {
        {"primary", QT_TRANSLATE_NOOP("Choice", "Primary")},
        {"secondary", QT_TRANSLATE_NOOP("Choice", "Secondary")},
        {"tertiary", QT_TRANSLATE_NOOP("Choice", "Tertiary")},
    };
};

/// A text, page or file that facts come from.
struct Source
{
    QString title;
    QString authors;
    QString publisher;
    Date published;
    Language language;
    Term<"source_kind"> kind;
    Choice<SourceLevel> level;
    Address address;
    Address archiveAddress;
    Date accessed;
    Ref<Source> reprintOf;
    Term<"source_reliability"> reliability;
    QString hash;

    bool operator==(const Source &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
