// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

namespace scrutineer::reports {

/// A heading in its place in the document.
struct OutlineEntry
{
    size_t block = 0; ///< Index of the heading in Document::blocks.
    int level = 1;    ///< 1 to 3.
    QString number;   ///< "2" or "2.1"; empty for a heading without a number.
    QString title;    ///< As in the heading.
    QString anchor;   ///< Never empty, unique within the outline.

    /// Number and title in one line.
    [[nodiscard]] QString line() const;
};

/// All headings in order, numbered, each with an anchor. A level below 1 counts as 1, one above 3 as 3.
[[nodiscard]] std::vector<OutlineEntry> outline(const Document &document);

} // namespace scrutineer::reports
