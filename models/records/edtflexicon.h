// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace scrutineer {

/// What a word or phrase of a typed date means, in any of the four languages.
enum class EdtfWord {
    Unknown,
    Noise,        ///< Says nothing: "the", "of", "г.", "il", "yılı".
    Approximate,  ///< "about", "təxminən", "около", "yaklaşık".
    Uncertain,    ///< "probably".
    Before,       ///< Strictly before the day named.
    After,        ///< Strictly after the day named.
    OnOrBefore,   ///< "by", "on or before", "не позднее", "ən geci".
    OnOrAfter,    ///< "not before", "не ранее", "ən tezi".
    From,         ///< "since", "с", "etibarən".
    Until,        ///< "until", "qədər", "по", "kadar".
    To,           ///< Parts the two ends of a span: "to", "through".
    Between,      ///< "between", "между", "arasında".
    And,          ///< Parts the two ends after Between.
    Inclusive,    ///< "inclusive", "включительно", "dahil".
    Ablative,     ///< The case ending "-dən", "'ten" or "tarihinden": from, or part of "-dən əvvəl".
    DayUnknown,   ///< "(day not known)".
    MonthUnknown, ///< "(month not known)".
    BothUnknown,  ///< "(month and day not known)".
    Utc,          ///< "UTC", "GMT", "Z".
    Am,           ///< Before noon.
    Pm,           ///< After noon.
};

/// The most words that one phrase has.
constexpr int longestEdtfPhrase = 5;

/// The meaning of folded words, joined by spaces; Unknown when the phrase is not in the list.
[[nodiscard]] EdtfWord edtfWord(const QString &foldedPhrase);

/// The meaning of a case or ordinal ending behind a number or month ("dən", "cü", "го", "th"), folded; Unknown when it
/// is none.
[[nodiscard]] EdtfWord edtfEnding(const QString &foldedEnding);

/// A month found in a folded word.
struct EdtfMonth
{
    int month = 0;  ///< 1–12.
    QString ending; ///< The case ending behind it: "dan" of "dekabrdan"; mostly empty.
};

/// The month that a folded word names in full, in short, by at least three letters that begin only one month, or with
/// a case ending; nothing when it names none.
[[nodiscard]] std::optional<EdtfMonth> edtfMonth(const QString &foldedWord);

/// The weekday (1 is Monday) that a folded word names in full or in short; nothing when it names none.
[[nodiscard]] std::optional<int> edtfWeekday(const QString &foldedWord);

} // namespace scrutineer
