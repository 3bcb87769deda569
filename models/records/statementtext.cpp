// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/statementtext.h"

namespace scrutineer {

const RecordType &StatementText::type()
{
    static const RecordType description{
        .name = "statement_text",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Text"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Texts"),
        .icon = "file-text",
        .placement = Placement::Part,
        .owner = "statement",
        .scope = {"statement"},
        .sort = "statement",
        .fields =
            {
                field<&StatementText::statement>("statement", QT_TRANSLATE_NOOP("Field", "Statement"),
                                                 Required | Listed | Title | Immutable),
                field<&StatementText::number>("number", QT_TRANSLATE_NOOP("Field", "Version"),
                                              Required | Listed | Title | Counted | Immutable),
                field<&StatementText::language>("language", QT_TRANSLATE_NOOP("Field", "Language"), Listed | Immutable),
                field<&StatementText::standing>("standing", QT_TRANSLATE_NOOP("Field", "Standing"), Listed | Immutable),
                field<&StatementText::completeness>("completeness", QT_TRANSLATE_NOOP("Field", "Completeness"),
                                                    Listed | Immutable),
                field<&StatementText::content>("content", QT_TRANSLATE_NOOP("Field", "Text"),
                                               Required | FullText | Immutable),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<StatementText>()); },
    };
    return description;
}

} // namespace scrutineer
