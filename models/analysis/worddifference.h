// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/textpositions.h"

namespace scrutineer {

/// The words that stand in one of two sentences only, as stretches of each, in order.
struct WordDifference
{
    QList<TextSpan> before;
    QList<TextSpan> after;
    bool operator==(const WordDifference &) const = default;

    /// By the longest common sequence of words, which blanks divide; letters and signs must be the same. Two sentences
    /// of more than 1,000 words each are taken to differ from end to end.
    static WordDifference of(const QString &before, const QString &after);
};

} // namespace scrutineer
