// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/worddifference.h"

#include <algorithm>

namespace scrutineer {

namespace {

constexpr qsizetype mostWords = 1000;

QList<TextSpan> wordsIn(const QString &text)
{
    QList<TextSpan> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool blank = i == text.size() || text[i].isSpace();
        if (!blank && start < 0)
            start = i;
        if (blank && start >= 0) {
            words.append({start, i - start});
            start = -1;
        }
    }
    return words;
}

/// Adds a word, as one stretch with the word before when only blanks stand between them.
void join(QList<TextSpan> &spans, const TextSpan &word, bool follows)
{
    if (follows && !spans.isEmpty())
        spans.last().length = word.end() - spans.last().start;
    else
        spans.append(word);
}

} // namespace

WordDifference WordDifference::of(const QString &before, const QString &after)
{
    const QList<TextSpan> left = wordsIn(before);
    const QList<TextSpan> right = wordsIn(after);
    WordDifference result;
    if (left.size() > mostWords && right.size() > mostWords)
        return {{{0, before.size()}}, {{0, after.size()}}};
    const auto same = [&](qsizetype i, qsizetype j) {
        return QStringView(before).mid(left[i].start, left[i].length) ==
               QStringView(after).mid(right[j].start, right[j].length);
    };
    const qsizetype columns = right.size() + 1;
    QList<int> longest((left.size() + 1) * columns, 0);
    for (qsizetype i = left.size() - 1; i >= 0; --i)
        for (qsizetype j = right.size() - 1; j >= 0; --j)
            longest[i * columns + j] = same(i, j)
                                           ? longest[(i + 1) * columns + j + 1] + 1
                                           : std::max(longest[(i + 1) * columns + j], longest[i * columns + j + 1]);
    bool wasLeft = false;
    bool wasRight = false;
    for (qsizetype i = 0, j = 0; i < left.size() || j < right.size();) {
        if (i < left.size() && j < right.size() && same(i, j)) {
            ++i;
            ++j;
            wasLeft = wasRight = false;
        } else if (j == right.size() ||
                   (i < left.size() && longest[(i + 1) * columns + j] >= longest[i * columns + j + 1])) {
            join(result.before, left[i++], wasLeft);
            wasLeft = true;
        } else {
            join(result.after, right[j++], wasRight);
            wasRight = true;
        }
    }
    return result;
}

} // namespace scrutineer
