// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sentenceindex.h"

#include "models/analysis/sentences.h"

#include <algorithm>

namespace scrutineer {

SentenceIndex::SentenceIndex(const QString &text, const QList<TextSpan> &sentences)
{
    for (const TextSpan &span : sentences) {
        int size = 0;
        const QHash<QString, int> words = wordCounts(QStringView(text).mid(span.start, span.length));
        for (auto word = words.cbegin(); word != words.cend(); ++word) {
            m_where[word.key()].append({m_sizes.size(), word.value()});
            size += word.value();
        }
        m_sizes.append(size);
    }
}

std::optional<qsizetype> SentenceIndex::mostAlike(QStringView sentence, double least) const
{
    QHash<qsizetype, int> shared;
    int size = 0;
    const QHash<QString, int> words = wordCounts(sentence);
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        size += word.value();
        for (const Standing &standing : m_where.value(word.key()))
            shared[standing.sentence] += std::min(word.value(), standing.count);
    }
    std::optional<qsizetype> best;
    double most = 0;
    for (auto one = shared.cbegin(); one != shared.cend(); ++one) {
        const double alike = 2.0 * one.value() / (size + m_sizes[one.key()]);
        if (alike >= least && (alike > most || (alike == most && one.key() < *best))) {
            most = alike;
            best = one.key();
        }
    }
    return best;
}

} // namespace scrutineer
