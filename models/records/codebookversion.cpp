// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/codebookversion.h"

namespace scrutineer {

const RecordType &CodebookVersion::type()
{
    static const RecordType description{
        .name = "codebook_version",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Codebook version"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Codebook versions"),
        .icon = "book-open",
        .placement = Placement::Internal,
        .owner = "",
        .scope = {},
        .sort = "number",
        .fields =
            {
                field<&CodebookVersion::number>("number", QT_TRANSLATE_NOOP("Field", "Number"),
                                                Required | Listed | Title, {.role = FieldRole::Housekeeping}),
                field<&CodebookVersion::issued>("issued", QT_TRANSLATE_NOOP("Field", "Issued"), Listed,
                                                {.role = FieldRole::Housekeeping}),
                field<&CodebookVersion::changes>("changes", QT_TRANSLATE_NOOP("Field", "What changed"), NoFlag,
                                                 {.role = FieldRole::Housekeeping}),
            },
        .make = [] { return std::shared_ptr<void>(std::make_shared<CodebookVersion>()); },
    };
    return description;
}

} // namespace scrutineer
