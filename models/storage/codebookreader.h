// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "models/storage/connection.h"

namespace scrutineer {

/// A term of any vocabulary with how often it is used.
struct CodebookTerm
{
    Record record;   ///< A term.
    qint64 uses = 0; ///< Records that choose it; its own children do not count.

    [[nodiscard]] const QString &id() const { return record.id(); }
    [[nodiscard]] QString vocabulary() const { return record.value(u"vocabulary").text(); }
    [[nodiscard]] QString parent() const { return record.value(u"parent").text(); }
    [[nodiscard]] bool isRetired() const { return record.value(u"retired").truth(); }
    /// In a language ("en", "az", "ru", "tr"), in English where there is none.
    [[nodiscard]] QString label(const QString &language) const;
};

/// All terms of the project, in the order they were made. Throws SqlError when the file cannot be read.
[[nodiscard]] QList<CodebookTerm> readCodebook(Connection &connection);

} // namespace scrutineer
