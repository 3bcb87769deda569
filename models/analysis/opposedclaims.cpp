// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/opposedclaims.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace scrutineer {

namespace {

struct Stand
{
    qint64 claim = 0;
    QList<qint64> lines;
};

bool shareALine(const Stand &a, const Stand &b)
{
    return std::ranges::any_of(a.lines, [&](qint64 line) { return b.lines.contains(line); });
}

using Ground = std::tuple<qint64, qint64, qint64, qint64>;
using ByPolarity = std::array<QList<Stand>, 5>;

std::map<Ground, ByPolarity> byGround(const QList<BoardReader::Mark> &marks)
{
    std::map<Ground, ByPolarity> grounds;
    for (const BoardReader::Mark &mark : marks) {
        QList<Stand> &stands =
            grounds[{mark.election, mark.theme, mark.place, mark.phase}][std::size_t(mark.polarity + 2)];
        // Marks come in the order of claims, so those of one claim follow each other.
        if (stands.isEmpty() || stands.constLast().claim != mark.claim)
            stands.append(Stand{mark.claim, {}});
        stands.last().lines += mark.line;
    }
    return grounds;
}

} // namespace

OpposedPairs opposedPairs(const QList<BoardReader::Mark> &marks, qsizetype limit)
{
    const std::map<Ground, ByPolarity> grounds = byGround(marks);
    OpposedPairs found;
    for (int distance = 4; distance >= 2; --distance) {
        QList<OpposedPair> here;
        for (const auto &[ground, stands] : grounds) {
            for (int low = 0; low + distance < 5; ++low) {
                for (const Stand &critical : stands[std::size_t(low)]) {
                    for (const Stand &positive : stands[std::size_t(low + distance)]) {
                        if (shareALine(critical, positive))
                            continue;
                        ++found.count;
                        if (found.pairs.size() + here.size() < limit)
                            here.append({critical.claim, positive.claim, distance});
                    }
                }
            }
        }
        std::ranges::sort(here, {}, [](const OpposedPair &one) { return std::pair(one.critical, one.positive); });
        found.pairs += here;
    }
    return found;
}

} // namespace scrutineer
