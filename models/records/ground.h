// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/fieldtypes.h"

#include <QtGlobal>

namespace scrutineer {

/// Whether the source says it or the researcher infers it.
enum class Ground { Stated, Inferred };

template <>
struct ChoiceOptions<Ground>
{
    static constexpr ChoiceOption options[] = {
        {"stated", QT_TRANSLATE_NOOP("Choice", "Stated")},
        {"inferred", QT_TRANSLATE_NOOP("Choice", "Inferred")},
    };
};

} // namespace scrutineer
