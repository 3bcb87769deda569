// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrutineer::reports {

/// The words that a document's frame is made of, in the language of the document.
struct Words
{
    QString page;        ///< "Page %1 of %2"
    QString table;       ///< "Table %1."
    QString figure;      ///< "Figure %1."
    QString contents;    ///< Title of the table of contents.
    QString scope;       ///< Title of the scope notes on the cover.
    QString filter;      ///< "Filter: %1"
    QString missingNote; ///< Stands for a note that is cited but not in the document.

    /// In the language that the program speaks now.
    static Words current();

    bool operator==(const Words &) const = default;
};

} // namespace scrutineer::reports
