// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/winnowing.h"

#include <algorithm>
#include <deque>

namespace scrutineer {

namespace {

constexpr quint64 base = 0x9E3779B97F4A7C15;

// The smallest is chosen, so that all bits have to depend on all words.
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 31)) * 0xBF58476D1CE4E5B9;
    value = (value ^ (value >> 29)) * 0x94D049BB133111EB;
    return value ^ (value >> 32);
}

std::vector<quint64> gramHashes(const std::vector<quint64> &words, int gram)
{
    quint64 leaving = 1;
    for (int i = 1; i < gram; ++i)
        leaving *= base;
    std::vector<quint64> hashes;
    quint64 rolling = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i >= std::size_t(gram))
            rolling -= words[i - std::size_t(gram)] * leaving;
        rolling = rolling * base + words[i];
        if (i + 1 >= std::size_t(gram))
            hashes.push_back(mixed(rolling));
    }
    return hashes;
}

} // namespace

Winnowing Winnowing::guaranteeing(int words)
{
    const int gram = std::max(1, words / 2 + 1);
    return {gram, std::max(1, words - gram + 1)};
}

std::vector<Fingerprint> Winnowing::fingerprints(const std::vector<quint64> &wordHashes) const
{
    const std::vector<quint64> hashes = gramHashes(wordHashes, gram);
    std::vector<Fingerprint> chosen;
    std::deque<std::size_t> smallest; // Places in the window whose hashes rise; the first is the one to choose.
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        while (!smallest.empty() && hashes[smallest.back()] >= hashes[i])
            smallest.pop_back();
        smallest.push_back(i);
        if (smallest.front() + std::size_t(window) <= i)
            smallest.pop_front();
        const auto place = qsizetype(smallest.front());
        if (i + 1 >= std::size_t(window) && (chosen.empty() || chosen.back().word != place))
            chosen.push_back({hashes[std::size_t(place)], place});
    }
    return chosen;
}

} // namespace scrutineer
