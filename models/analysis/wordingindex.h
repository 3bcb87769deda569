// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/repeatedwording.h"
#include "models/analysis/winnowing.h"
#include "models/analysis/wordcutter.h"

#include <QHash>
#include <QStringList>

namespace scrutineer {

/// A text as the index holds it: its words, and the fingerprints by which others are found.
struct IndexedText
{
    QString id;
    QString statement;
    QString language;
    CutText cut;
    std::vector<quint32> ownBefore; ///< How many own words stand before each, and in all.
    std::vector<Fingerprint> fingerprints;
};

/// Texts ready to be searched for repeated wording. To add, change or take out one text touches that text alone, and
/// what is found afterwards is what an index made from scratch finds.
///
/// A passage has at least leastWords() words. Fingerprints say where two texts may agree; what is listed has been
/// compared word by word, so that no chance agreement of hashes is.
class WordingIndex
{
public:
    static constexpr int usualLeastWords = 8;
    /// The fewest own words of a passage (see WordCutter): what has fewer is a name, a title or a run of function
    /// words.
    static constexpr quint32 leastOwnWords = 3;
    /// A passage in more statements than this does not count for pairs: it makes all of them alike.
    static constexpr int mostForPairs = 64;

    explicit WordingIndex(int leastWords = usualLeastWords);

    [[nodiscard]] int leastWords() const { return m_winnowing.guaranteed(); }
    /// Chooses fingerprints anew when it is another; at least 2.
    void setLeastWords(int words);
    /// Adds a text, or takes its present content in place of the former.
    void put(const QString &id, const QString &statement, const QString &language, const QString &content);
    /// Takes a text out; does nothing when it is not there.
    void remove(const QString &id);
    [[nodiscard]] bool contains(const QString &id) const { return m_texts.contains(id); }
    [[nodiscard]] qsizetype count() const { return m_texts.size(); }

    /// The wording that some of these texts share; texts are compared with those of the same language and of other
    /// statements. Ids that are not in the index are passed over. Without `minor`, names and
    /// titles, and passages that are longer than a listed one by few own words, are left out and counted; shares and
    /// pairs count the latter.
    [[nodiscard]] RepeatedWording find(const QStringList &ids, bool minor = false) const;

private:
    [[nodiscard]] std::vector<Fingerprint> fingerprintsOf(const CutText &cut) const;

    Winnowing m_winnowing;
    WordCutter m_cutter;
    QHash<QString, IndexedText> m_texts;
};

} // namespace scrutineer
