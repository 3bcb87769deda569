// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/wordingindex.h"

#include "models/analysis/passagefinder.h"

#include <algorithm>
#include <map>

namespace scrutineer {

WordingIndex::WordingIndex(int leastWords)
    : m_winnowing(Winnowing::guaranteeing(std::max(2, leastWords)))
{
}

std::vector<Fingerprint> WordingIndex::fingerprintsOf(const CutText &cut) const
{
    std::vector<quint64> hashes;
    hashes.reserve(cut.words.size());
    for (const quint32 word : cut.words)
        hashes.push_back(m_cutter.hashOf(word));
    return m_winnowing.fingerprints(hashes);
}

void WordingIndex::setLeastWords(int words)
{
    const Winnowing wanted = Winnowing::guaranteeing(std::max(2, words));
    if (wanted.guaranteed() == m_winnowing.guaranteed())
        return;
    m_winnowing = wanted;
    for (IndexedText &text : m_texts)
        text.fingerprints = fingerprintsOf(text.cut);
}

void WordingIndex::put(const QString &id, const QString &statement, const QString &language, const QString &content)
{
    IndexedText text{id, statement, language, m_cutter.cut(content), {0}, {}};
    text.ownBefore.reserve(text.cut.own.size() + 1);
    for (const bool own : text.cut.own)
        text.ownBefore.push_back(text.ownBefore.back() + (own ? 1 : 0));
    text.fingerprints = fingerprintsOf(text.cut);
    m_texts.insert(id, std::move(text));
}

void WordingIndex::remove(const QString &id)
{
    m_texts.remove(id);
}

RepeatedWording WordingIndex::find(const QStringList &ids, bool minor) const
{
    QStringList ordered = ids;
    ordered.sort();
    ordered.removeDuplicates();
    std::vector<const IndexedText *> texts;
    for (const QString &id : std::as_const(ordered)) {
        if (const auto text = m_texts.constFind(id); text != m_texts.constEnd())
            texts.push_back(&*text);
    }
    PassageFinder finder(texts, m_winnowing, m_cutter.count());
    std::map<QString, std::vector<qsizetype>> languages;
    for (std::size_t i = 0; i < texts.size(); ++i)
        languages[texts[i]->language].push_back(qsizetype(i));
    for (const auto &[language, places] : languages)
        finder.findAmong(places, minor);
    return finder.take(minor);
}

} // namespace scrutineer
