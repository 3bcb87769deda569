// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace scrutineer {

/// A stretch of a stored text in code points.
struct PointSpan
{
    qint64 start = 0;
    qint64 length = 0;
    [[nodiscard]] qint64 end() const { return start + length; }
    bool operator==(const PointSpan &) const = default;
};

/// Where a passage stands.
struct PassagePlace
{
    QString text;      ///< The text's id.
    QString statement; ///< The id of its statement.
    PointSpan span;
    bool operator==(const PassagePlace &) const = default;
};

/// A run of words that stands in two statements or more and cannot be made longer on either side without losing one of
/// its places.
struct RepeatedPassage
{
    int words = 0;
    int statements = 0;         ///< How many it stands in.
    QList<PassagePlace> places; ///< By text and place; a statement may have several.
    bool operator==(const RepeatedPassage &) const = default;

    /// By how many words its repetition is more than its first use; passages are ranked by it.
    [[nodiscard]] qint64 weight() const { return qint64(words) * (statements - 1); }
};

/// How much of a text stands in other statements too.
struct TextReuse
{
    QString text;
    QString statement;
    qint64 words = 0;       ///< All of the text.
    qint64 reused = 0;      ///< Those that stand in a passage.
    QList<PointSpan> spans; ///< Which part that is, in order.
    bool operator==(const TextReuse &) const = default;

    /// 0 … 1.
    [[nodiscard]] double share() const { return words > 0 ? double(reused) / double(words) : 0; }
};

/// What two texts of different statements have in common.
struct SharedPair
{
    qsizetype one = 0; ///< Places in RepeatedWording::texts.
    qsizetype other = 0;
    qint64 words = 0;      ///< How many words of the one stand in the other.
    qint64 otherWords = 0; ///< How many words of the other stand in the one.
    bool operator==(const SharedPair &) const = default;
};

/// The wording that statements have in common.
struct RepeatedWording
{
    QList<RepeatedPassage> passages; ///< The weightiest first.
    QList<TextReuse> texts;          ///< All that were compared, by id; those without passages too.
    QList<SharedPair> pairs;         ///< Those that share most words first.
    qsizetype titles = 0;            ///< Passages left out because they say nothing of their own.
    qsizetype variants = 0;          ///< Passages left out because they say hardly more than a listed one.
    qsizetype widespread = 0;        ///< Passages in too many statements to be counted for pairs.
    bool operator==(const RepeatedWording &) const = default;
};

} // namespace scrutineer
