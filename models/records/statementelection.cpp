// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/statementelection.h"

namespace scrutineer {

const RecordType &StatementElection::type()
{
    static const RecordType description{
        .name = "statement_election",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Statement election"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Statement elections"),
        .icon = "vote",
        .placement = Placement::Part,
        .owner = "statement",
        .scope = {"election"},
        .sort = "statement",
        .fields =
            {
                field<&StatementElection::statement>("statement", QT_TRANSLATE_NOOP("Field", "Statement"),
                                                     Required | Listed),
                field<&StatementElection::election>("election", QT_TRANSLATE_NOOP("Field", "Election"),
                                                    Required | Listed | Title),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<StatementElection>()); },
    };
    return description;
}

} // namespace scrutineer
