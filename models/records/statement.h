// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// How a statement was made.
enum class StatementForm { Written, Oral, Reported };

template <>
struct ChoiceOptions<StatementForm>
{
    static constexpr ChoiceOption options[] = {
        {"written", QT_TRANSLATE_NOOP("Choice", "Written")},
        {"oral", QT_TRANSLATE_NOOP("Choice", "Oral")},
        {"reported", QT_TRANSLATE_NOOP("Choice", "Reported")},
    };
};

/// What a mission, an organisation or a person said about an election.
struct Statement
{
    QString title;
    Term<"statement_kind"> kind;
    Date issued;
    YesNo beforeClose;
    Choice<StatementForm> form;
    LongText summary;

    bool operator==(const Statement &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
