// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace scrutineer {

/// A text as numbered words: equal numbers are equal words, whatever their case, marks and apostrophes.
struct CutText
{
    std::vector<quint32> words;
    std::vector<qint32> starts; ///< Of each word, in code points.
    std::vector<qint32> ends;
    std::vector<bool> own; ///< Whether the word says something of its own; see WordCutter::cut().
};

/// Cuts texts into folded words and numbers them; the same words have the same numbers in all texts of one cutter.
class WordCutter
{
public:
    /// A word is own unless it is a function word, a number, written with a capital as names and titles are, or part of
    /// the title of a law or document between quotation marks.
    [[nodiscard]] CutText cut(const QString &text);
    /// A hash of a word that depends on its folded letters alone, not on what was cut before.
    [[nodiscard]] quint64 hashOf(quint32 word) const { return m_words[word].hash; }
    /// How many different words have been seen; each number is below it.
    [[nodiscard]] quint32 count() const { return quint32(m_words.size()); }

private:
    struct Known
    {
        quint64 hash = 0;
        bool function = false; ///< A function word or a number.
        bool document = false; ///< Names a kind of document: "law", "закон".
    };
    [[nodiscard]] quint32 numberOf(const QString &written);

    QHash<QString, quint32> m_written; ///< By the letters as they stand.
    QHash<QString, quint32> m_folded;
    std::vector<Known> m_words;
};

} // namespace scrutineer
