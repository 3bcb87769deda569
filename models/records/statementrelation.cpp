// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/statementrelation.h"

namespace scrutineer {

const RecordType &StatementRelation::type()
{
    static const RecordType description{
        .name = "statement_relation",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Statement relation"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Statement relations"),
        .icon = "git-compare",
        .placement = Placement::Part,
        .owner = "statement",
        .scope = {"statement"},
        .sort = "statement",
        .fields =
            {
                field<&StatementRelation::statement>("statement", QT_TRANSLATE_NOOP("Field", "Statement"),
                                                     Required | Listed),
                field<&StatementRelation::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required | Listed | Title),
                field<&StatementRelation::target>("target", QT_TRANSLATE_NOOP("Field", "Refers to"),
                                                  Required | Listed | Title),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<StatementRelation>()); },
    };
    return description;
}

} // namespace scrutineer
