// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sentenceindex.h"
#include "models/analysis/sentences.h"

#include <optional>

namespace scrutineer {

/// Where a claim stands in a text, in code points, with the words there and those around them.
struct AnchoredSpan
{
    qint64 start = 0;
    qint64 length = 0;
    QString quote;
    QString before;
    QString after;
    bool operator==(const AnchoredSpan &) const = default;
};

/// The span of a stretch of `text`, with its words and up to 32 code points before and after.
[[nodiscard]] AnchoredSpan anchorAt(const QString &text, const TextPositions &positions, TextSpan stretch);

/// What became of one span in another version of its text.
struct Reanchored
{
    enum class Place { Same, Moved, NotPlaced };
    enum class Reason {
        None,      ///< It is placed.
        Empty,     ///< The span has no words.
        Gone,      ///< Its words are not in the new text.
        Elsewhere, ///< They stand only in sentences that are not its own.
        Ambiguous, ///< They stand there several times, alike.
    };
    Place place = Place::NotPlaced;
    Reason reason = Reason::None;
    AnchoredSpan from;
    AnchoredSpan to; ///< Of a placed span.
    /// Of a span that was not placed: the sentence of the new text that its own resembles most, if any.
    std::optional<AnchoredSpan> proposal;

    [[nodiscard]] bool isPlaced() const { return place != Place::NotPlaced; }
    /// Why it was not placed, in a translated sentence; empty when it was.
    [[nodiscard]] QString reasonWords() const;
};

/// Carries spans from one version of a text to another.
///
/// A span is placed only where its words stand again in a sentence that resembles its own. Of several such places that
/// one counts whose surroundings are the same; when the words stood several times before, each old place has one new
/// place at most. What remains in doubt is not placed, so that a person decides.
class Reanchoring
{
public:
    /// `language` as for sentences().
    Reanchoring(const QString &earlier, const QString &later, const QString &language);

    [[nodiscard]] Reanchored place(const AnchoredSpan &span) const;
    [[nodiscard]] const QString &later() const { return m_later.text; }
    [[nodiscard]] const TextPositions &positions() const { return m_later.positions; }

private:
    struct Version
    {
        QString text;
        TextPositions positions;
        QList<TextSpan> sentences;
        QList<qsizetype> unfolded; ///< The unit of `text` that each unit of `folded` comes from.
        QString folded;            ///< Blanks and quotation marks made alike; made after `unfolded`, which it fills.
        Version(const QString &content, const QString &language);
        [[nodiscard]] TextSpan around(TextSpan span) const;
        [[nodiscard]] QString words(TextSpan span) const { return text.mid(span.start, span.length); }
        [[nodiscard]] QList<TextSpan> occurrences(const QString &quote) const;
    };
    [[nodiscard]] double likeness(TextSpan old, TextSpan young) const;
    [[nodiscard]] TextSpan origin(const AnchoredSpan &span, const QList<TextSpan> &places) const;
    [[nodiscard]] std::optional<TextSpan> choose(qsizetype own, const QList<TextSpan> &old,
                                                 const QList<TextSpan> &young) const;
    [[nodiscard]] std::optional<AnchoredSpan> proposal(TextSpan old) const;

    Version m_earlier;
    Version m_later;
    SentenceIndex m_index; ///< Of the later text's sentences.
};

} // namespace scrutineer
