// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/wordingindex.h"

namespace scrutineer {

/// Finds the passages that texts of an index share. Only the surroundings of shared fingerprints are looked at; there
/// the ends of the texts are sorted (a suffix array), so that equal runs of words lie side by side whatever their
/// number.
class PassageFinder
{
public:
    /// `words` is above all word numbers.
    PassageFinder(const std::vector<const IndexedText *> &texts, const Winnowing &winnowing, quint32 words);

    /// Compares the texts at these places with each other.
    void findAmong(const std::vector<qsizetype> &places, bool minor);
    /// What was found, ranked; without `minor`, passages that differ from a listed one by few own words are taken out.
    [[nodiscard]] RepeatedWording take(bool minor);

private:
    /// A stretch of a text that may share a run, in words.
    struct Region
    {
        qsizetype text = 0;
        qsizetype from = 0;
        qsizetype to = 0;
    };
    /// The word that stands at a place of the regions put one after the other.
    struct Spot
    {
        qsizetype text = -1; ///< −1 between regions.
        qsizetype word = 0;
    };
    struct Occurrence
    {
        qsizetype text = 0;
        qsizetype word = 0;
        auto operator<=>(const Occurrence &) const = default;
    };
    /// What one text has in common with another by one passage.
    struct Common
    {
        qint32 one = 0;
        qint32 other = 0;
        qint32 word = 0;
        qint32 end = 0;
        auto operator<=>(const Common &) const = default;
    };

    [[nodiscard]] std::vector<Region> regions(const std::vector<qsizetype> &places) const;
    void layOut(const std::vector<Region> &regions);
    void countChanges();
    void collect(const std::vector<qsizetype> &common, bool minor);
    void consider(std::size_t first, std::size_t last, qsizetype words, bool minor);
    void keep(const std::vector<Occurrence> &occurrences, qsizetype words, int statements);
    void pairUp(const std::vector<Occurrence> &occurrences, qsizetype words);
    void mergeCommon();
    void rank();
    void dropVariants();
    [[nodiscard]] quint32 ownWords(const Occurrence &at, qsizetype words) const;
    void rankPairs();
    void fillTexts();

    std::vector<const IndexedText *> m_texts;
    Winnowing m_winnowing;
    quint32 m_words;
    std::vector<qsizetype> m_statements; ///< Of each text, numbered.
    std::vector<Spot> m_spots;
    std::vector<quint32> m_symbols;
    std::vector<qsizetype> m_order;            ///< The places of m_spots by what follows them.
    std::vector<quint32> m_changesOfLeft;      ///< How often the word before changes up to each place of the order.
    std::vector<quint32> m_changesOfStatement; ///< The same for the statement.
    std::vector<std::vector<bool>> m_covered;  ///< The words of each text that stand in a passage.
    QHash<QString, qsizetype> m_placeOf;       ///< Of a text by its id.
    std::vector<Common> m_common;
    std::size_t m_mergeAt; ///< When m_common has grown to this, overlaps are merged.
    RepeatedWording m_found;
};

} // namespace scrutineer
