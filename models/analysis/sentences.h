// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/textpositions.h"

#include <QHash>

namespace scrutineer {

/// The sentences of a text in order, without the blanks around them. A line always ends a sentence; an abbreviation, an
/// initial or a number at the head of a paragraph does not. `language` is "en", "az", "ru" or "tr"; of any other the
/// abbreviations of all four are known.
[[nodiscard]] QList<TextSpan> sentences(const QString &text, const QString &language);

/// How many of their words two texts share: twice the shared ones by the sum of both (Dice), 0 … 1, repeated words
/// counted, case and punctuation left aside. Two texts without words are alike when they are equal.
[[nodiscard]] double wordSimilarity(QStringView one, QStringView other);

/// The words of a text, folded as wordSimilarity() compares them, and how often each stands there.
[[nodiscard]] QHash<QString, int> wordCounts(QStringView text);

} // namespace scrutineer
