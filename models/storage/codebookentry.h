// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QList>
#include <QString>

namespace scrutineer {

/// Something of the user's own corpus that was coded with a term.
struct CodedExample
{
    QString words;     ///< The claim's proposition.
    QString statement; ///< The statement's title; empty when the words are it.
    bool operator==(const CodedExample &) const = default;
};

/// What the codebook says of a term, and where it was used.
struct CodebookEntry
{
    QString term; ///< Its id.
    QString label;
    QString definition;
    QString include;
    QString exclude;
    QString examples; ///< As the codebook gives them.
    QList<CodedExample> coded;

    /// All of it in translated lines, to be read beside a field.
    [[nodiscard]] QString words() const;
};

/// What is asked of the codebook.
struct CodebookQuestion
{
    QString term;                  ///< Its id.
    QString field;                 ///< The field of a claim that holds it, "yardstick", or "verdict" of a coding.
    QString besides = {};          ///< The claim or coding under work, which is no example of its own; may be empty.
    QString besidesStatement = {}; ///< A statement whose claims stay hidden, as long as it is coded blind.
    bool operator==(const CodebookQuestion &) const = default;
};

/// Reads an entry with at most `examples` examples, the newest first; an entry without an id when there is no such term
/// or field. Throws SqlError.
[[nodiscard]] CodebookEntry readCodebookEntry(Connection &connection, const CodebookQuestion &question, int examples);

} // namespace scrutineer
