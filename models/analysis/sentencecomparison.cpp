// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sentencecomparison.h"

#include "models/analysis/sentences.h"

#include <QHash>

#include <algorithm>

namespace scrutineer {

namespace {

using Matches = QList<std::pair<qsizetype, qsizetype>>;

/// What is left of both lists between two matches.
struct Gap
{
    qsizetype left, leftEnd, right, rightEnd;
};

constexpr qsizetype mostCells = 4'000'000; // Of the table of one gap; beyond, its sentences count as replaced.
constexpr double likeness = 0.5;
constexpr qsizetype furthestPair = 40; // How far from its old place a changed sentence is looked for.

/// Finds the sentences that both versions have in the same order: those that stand once in both first (patience diff),
/// then the longest common sequence between them.
class Alignment
{
public:
    Alignment(const QStringList &left, const QStringList &right)
        : m_left(left)
        , m_right(right)
    {
        split({0, left.size(), 0, right.size()});
        std::ranges::sort(m_matches);
    }
    [[nodiscard]] const Matches &matches() const { return m_matches; }

private:
    void split(Gap gap);
    void trim(Gap &gap);
    [[nodiscard]] Matches uniqueOnes(const Gap &gap) const;
    void align(const Gap &gap);

    const QStringList &m_left;
    const QStringList &m_right;
    Matches m_matches;
};

void Alignment::trim(Gap &gap)
{
    while (gap.left < gap.leftEnd && gap.right < gap.rightEnd && m_left[gap.left] == m_right[gap.right])
        m_matches.append({gap.left++, gap.right++});
    while (gap.left < gap.leftEnd && gap.right < gap.rightEnd && m_left[gap.leftEnd - 1] == m_right[gap.rightEnd - 1])
        m_matches.append({--gap.leftEnd, --gap.rightEnd});
}

Matches Alignment::uniqueOnes(const Gap &gap) const
{
    QHash<QString, std::pair<int, qsizetype>> right;
    for (qsizetype i = gap.right; i < gap.rightEnd; ++i) {
        auto &[count, place] = right[m_right[i]];
        ++count;
        place = i;
    }
    QHash<QString, int> left;
    for (qsizetype i = gap.left; i < gap.leftEnd; ++i)
        ++left[m_left[i]];
    Matches pairs;
    for (qsizetype i = gap.left; i < gap.leftEnd; ++i) {
        const auto found = right.constFind(m_left[i]);
        if (left.value(m_left[i]) == 1 && found != right.cend() && found->first == 1)
            pairs.append({i, found->second});
    }
    // The longest run that rises on the right too.
    QList<qsizetype> ends;
    QList<qsizetype> previous(pairs.size(), -1);
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const auto at =
            std::ranges::lower_bound(ends, pairs[i].second, {}, [&](qsizetype e) { return pairs[e].second; });
        if (at != ends.begin())
            previous[i] = *(at - 1);
        if (at == ends.end())
            ends.append(i);
        else
            *at = i;
    }
    Matches run;
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous[i])
        run.prepend(pairs[i]);
    return run;
}

void Alignment::align(const Gap &gap)
{
    const qsizetype rows = gap.leftEnd - gap.left;
    const qsizetype columns = gap.rightEnd - gap.right;
    if (rows == 0 || columns == 0 || rows > mostCells / columns)
        return;
    QList<int> longest((rows + 1) * (columns + 1), 0);
    const auto cell = [&](qsizetype i, qsizetype j) -> int & { return longest[i * (columns + 1) + j]; };
    for (qsizetype i = rows - 1; i >= 0; --i)
        for (qsizetype j = columns - 1; j >= 0; --j)
            cell(i, j) = m_left[gap.left + i] == m_right[gap.right + j] ? cell(i + 1, j + 1) + 1
                                                                        : std::max(cell(i + 1, j), cell(i, j + 1));
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (m_left[gap.left + i] == m_right[gap.right + j])
            m_matches.append({gap.left + i++, gap.right + j++});
        else if (cell(i + 1, j) >= cell(i, j + 1))
            ++i;
        else
            ++j;
    }
}

void Alignment::split(Gap gap)
{
    trim(gap);
    const Matches fixed = uniqueOnes(gap);
    if (fixed.isEmpty()) {
        align(gap);
        return;
    }
    for (const auto &[left, right] : fixed) {
        split({gap.left, left, gap.right, right});
        m_matches.append({left, right});
        gap.left = left + 1;
        gap.right = right + 1;
    }
    split(gap);
}

QStringList wordingOf(const QString &text, const QList<TextSpan> &spans)
{
    QStringList words;
    for (const TextSpan &span : spans)
        words += text.mid(span.start, span.length).simplified();
    return words;
}

using Rows = QList<std::optional<SentenceComparison::Row>>;

/// Pairs what is left on both sides and shares most words, not far from its old place.
void pairChanged(const QStringList &left, const QStringList &right, Rows &ofLeft, Rows &ofRight)
{
    QList<qsizetype> free;
    for (qsizetype j = 0; j < right.size(); ++j)
        if (!ofRight[j])
            free.append(j);
    const qsizetype reach = furthestPair + std::abs(left.size() - right.size());
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (ofLeft[i])
            continue;
        double most = 0;
        auto best = free.end();
        for (auto j = std::ranges::lower_bound(free, i - reach); j != free.end() && *j <= i + reach; ++j) {
            const double shared = wordSimilarity(left[i], right[*j]);
            if (shared > most) {
                most = shared;
                best = j;
            }
        }
        if (most < likeness)
            continue;
        ofLeft[i] = ofRight[*best] = SentenceComparison::Row{SentenceComparison::Kind::Changed, i, *best};
        free.erase(best);
    }
}

} // namespace

qsizetype SentenceComparison::count(Kind kind) const
{
    return std::ranges::count(rows, kind, &Row::kind);
}

SentenceComparison SentenceComparison::of(const QString &earlier, const QString &later, const QString &language)
{
    SentenceComparison result{.before = sentences(earlier, language), .after = sentences(later, language), .rows = {}};
    const QStringList left = wordingOf(earlier, result.before);
    const QStringList right = wordingOf(later, result.after);
    Rows ofLeft(left.size());
    Rows ofRight(right.size());
    const auto pair = [&](Kind kind, qsizetype i, qsizetype j) { ofLeft[i] = ofRight[j] = Row{kind, i, j}; };
    const Matches matches = Alignment(left, right).matches();
    for (const auto &[i, j] : matches)
        pair(Kind::Same, i, j);
    QMultiHash<QString, qsizetype> free;
    for (qsizetype j = right.size() - 1; j >= 0; --j)
        if (!ofRight[j])
            free.insert(right[j], j);
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (ofLeft[i] || !free.contains(left[i]))
            continue;
        pair(Kind::Moved, i, free.take(left[i]));
    }
    pairChanged(left, right, ofLeft, ofRight);
    for (qsizetype l = 0, r = 0; l < left.size() || r < right.size();) {
        if (l < left.size() && !ofLeft[l]) {
            result.rows.append({Kind::Removed, l++, {}});
        } else if (l < left.size() && (ofLeft[l]->kind == Kind::Moved || *ofLeft[l]->after < r)) {
            ++l;
        } else if (r < right.size()) {
            result.rows.append(ofRight[r] ? *ofRight[r] : Row{Kind::Added, {}, r});
            ++r;
        } else {
            ++l;
        }
    }
    return result;
}

} // namespace scrutineer
