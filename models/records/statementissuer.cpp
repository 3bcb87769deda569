// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/statementissuer.h"

namespace scrutineer {

const RecordType &StatementIssuer::type()
{
    static const RecordType description{
        .name = "statement_issuer",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Statement issuer"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Statement issuers"),
        .icon = "mic",
        .placement = Placement::Part,
        .owner = "statement",
        .scope = {"statement"},
        .sort = "statement",
        .fields =
            {
                field<&StatementIssuer::statement>("statement", QT_TRANSLATE_NOOP("Field", "Statement"),
                                                   Required | Listed),
                field<&StatementIssuer::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organisation"),
                                                      Listed | Title),
                field<&StatementIssuer::mission>("mission", QT_TRANSLATE_NOOP("Field", "Mission"), Listed | Title),
                field<&StatementIssuer::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), Listed | Title),
                field<&StatementIssuer::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), Listed | Title),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<StatementIssuer>()); },
    };
    return description;
}

} // namespace scrutineer
