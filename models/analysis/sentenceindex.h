// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/textpositions.h"

#include <QHash>

#include <optional>

namespace scrutineer {

/// The sentences of one text, to be asked which of them resembles another sentence most.
class SentenceIndex
{
public:
    /// `sentences` are those of `text`.
    SentenceIndex(const QString &text, const QList<TextSpan> &sentences);

    /// The place of the sentence with the highest wordSimilarity() to `sentence`, the first of several; nothing when no
    /// sentence reaches `least` (above 0, at most 1).
    [[nodiscard]] std::optional<qsizetype> mostAlike(QStringView sentence, double least) const;

private:
    struct Standing
    {
        qsizetype sentence;
        int count;
    };
    QHash<QString, QList<Standing>> m_where; ///< The sentences that a word stands in.
    QList<int> m_sizes;                      ///< How many words each sentence has.
};

} // namespace scrutineer
