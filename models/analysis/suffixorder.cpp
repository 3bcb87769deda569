// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/suffixorder.h"

#include <algorithm>

namespace scrutineer {

std::vector<qsizetype> suffixOrder(const std::vector<quint32> &symbols)
{
    struct Suffix
    {
        quint64 key = 0;
        qsizetype place = 0;
    };
    const std::size_t count = symbols.size();
    std::vector<Suffix> suffixes(count);
    std::vector<quint32> ranks = symbols;
    for (std::size_t length = 1; count > 0; length *= 2) {
        for (std::size_t i = 0; i < count; ++i) {
            const quint64 second = i + length < count ? quint64(ranks[i + length]) + 1 : 0;
            suffixes[i] = {(quint64(ranks[i]) << 32) | second, qsizetype(i)};
        }
        std::ranges::sort(suffixes, [](const Suffix &a, const Suffix &b) {
            return a.key != b.key ? a.key < b.key : a.place < b.place;
        });
        quint32 rank = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0 && suffixes[i].key != suffixes[i - 1].key)
                ++rank;
            ranks[std::size_t(suffixes[i].place)] = rank;
        }
        if (rank + 1 == count || length >= count)
            break;
    }
    std::vector<qsizetype> order(count);
    std::ranges::transform(suffixes, order.begin(), &Suffix::place);
    return order;
}

std::vector<qsizetype> commonPrefixes(const std::vector<quint32> &symbols, const std::vector<qsizetype> &order)
{
    const std::size_t count = symbols.size();
    std::vector<std::size_t> rank(count);
    for (std::size_t i = 0; i < count; ++i)
        rank[std::size_t(order[i])] = i;
    std::vector<qsizetype> common(count, 0);
    std::size_t length = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (rank[i] == 0) {
            length = 0;
            continue;
        }
        const auto before = std::size_t(order[rank[i] - 1]);
        while (i + length < count && before + length < count && symbols[i + length] == symbols[before + length])
            ++length;
        common[rank[i]] = qsizetype(length);
        if (length > 0)
            --length;
    }
    return common;
}

} // namespace scrutineer
