// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/textpositions.h"

#include <optional>

namespace scrutineer {

/// Two versions of a text set side by side, sentence by sentence.
struct SentenceComparison
{
    enum class Kind {
        Same,
        Changed, ///< Most words are shared.
        Moved,   ///< The same sentence at another place.
        Added,
        Removed,
    };
    /// One line of the comparison: places in `before` and `after`; nothing where the sentence is not there.
    struct Row
    {
        Kind kind = Kind::Same;
        std::optional<qsizetype> before;
        std::optional<qsizetype> after;
        bool operator==(const Row &) const = default;
    };

    QList<TextSpan> before; ///< The sentences of the earlier version.
    QList<TextSpan> after;  ///< Those of the later one.
    QList<Row> rows;        ///< In the order of the later version, removed sentences where they stood.

    /// How many rows are of a kind.
    [[nodiscard]] qsizetype count(Kind kind) const;
    /// Compares two texts in a language of sentences(). Every sentence of both is in exactly one row.
    static SentenceComparison of(const QString &earlier, const QString &later, const QString &language);
};

} // namespace scrutineer
