// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/edtfpoint.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace scrutineer {

struct EdtfReading;
struct EdtfReference;

/// A date as sources give it: exact, about, probably, a span, or known only from one side.
///
/// Wraps the Extended Date/Time Format (Library of Congress, levels 0 and 1; ISO 8601-2): "2024", "2024-02",
/// "2024-02-06", "2024-02-XX", the qualifiers ~ (about), ? (probably) and % (both), a time of day with or without zone,
/// spans "2024-02-04/2024-02-08", open spans "2024-02-04/.." and "../2023-12-19", and one-sided dates
/// "[..2023-12-19]" (on or before) and "[2023-12-19..]" (on or after). Years are 1–9999, Gregorian. A default-made Edtf
/// is blank: no date at all.
class Edtf
{
    Q_DECLARE_TR_FUNCTIONS(Edtf)

public:
    /// What the text says about the point or points in it.
    enum class Kind {
        Blank,      ///< No date.
        Single,     ///< One point: a year, month, day or moment.
        Span,       ///< From a first to a last point, both included.
        OpenEnd,    ///< From a point on, with no end: "2024-02-04/..".
        OpenStart,  ///< Up to a point, with no start: "../2023-12-19".
        OnOrBefore, ///< One day, not known which, at the latest the point: "[..2023-12-19]".
        OnOrAfter,  ///< One day, not known which, at the earliest the point: "[2023-12-19..]".
    };
    /// Whether display() writes months in full.
    enum class Style { Long, Short };

    Edtf() = default;

    /// Reads EDTF text strictly; small letters, missing seconds and "+0400" are put right. Nothing when it is not EDTF,
    /// not in the calendar, or a span ends before it starts. Blank text is a blank date.
    static std::optional<Edtf> parse(QStringView text);
    /// Reads what a person types, in English, Azerbaijani, Russian or Turkish; see edtfreader.h, which has the result.
    static EdtfReading read(QStringView typed, const EdtfReference &reference);
    /// As above, with no year to fall back on.
    static EdtfReading read(QStringView typed);

    /// One exact day; blank for an invalid day or one outside the years 1–9999.
    static Edtf fromDay(const QDate &day);
    /// A date made of parts: `last` counts for Kind::Span only. Nothing when a point is invalid or the span is
    /// reversed; a span of one and the same point becomes Kind::Single.
    static std::optional<Edtf> make(Kind kind, const EdtfPoint &first, const EdtfPoint &last = {});

    [[nodiscard]] bool isBlank() const { return m_kind == Kind::Blank; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The only point, or the first of a span; meaningless for a blank date.
    [[nodiscard]] const EdtfPoint &first() const { return m_first; }
    /// The last point of a span; the only point for all other kinds.
    [[nodiscard]] const EdtfPoint &last() const { return m_kind == Kind::Span ? m_last : m_first; }

    /// The canonical EDTF text that is stored: equal dates have equal texts. Times always carry seconds, UTC is "Z".
    /// Null for a blank date.
    [[nodiscard]] QString text() const;

    /// The first day the date can touch; nothing when that side is open, or for a blank date.
    [[nodiscard]] std::optional<QDate> earliest() const;
    /// The last day the date can touch; nothing when that side is open, or for a blank date.
    [[nodiscard]] std::optional<QDate> latest() const;
    /// True for one known day without "about" or "probably", with or without a time.
    [[nodiscard]] bool isExact() const;
    /// True when a point is marked "about" (~ or %).
    [[nodiscard]] bool isApproximate() const;
    /// True when a point is marked "probably" (? or %).
    [[nodiscard]] bool isUncertain() const;

    /// True when this and `range` can have a day in common, from their earliest and latest days; open sides reach for
    /// ever, qualifiers do not widen anything. Never true for a blank date.
    [[nodiscard]] bool overlaps(const Edtf &range) const;
    /// True when every day this can mean lies in `range`: both sides known (or open in `range` too), and no "about" or
    /// "probably" here. Never true for a blank date.
    [[nodiscard]] bool surelyWithin(const Edtf &range) const;

    /// A number to sort by: the first day (the last one where the start is open), then the time of day in UTC; among
    /// equals "on or before" comes first, then the coarser date, "on or after" last. The least number for a blank date.
    [[nodiscard]] qint64 orderingKey() const;
    /// Whole days from `election` to the first day (the last one where the start is open): −12 is shown as "E−12".
    /// Nothing for a blank date or an invalid `election`.
    [[nodiscard]] std::optional<int> daysFrom(const QDate &election) const;

    /// The time of day of a single point, in the zone that the source gave.
    [[nodiscard]] std::optional<QTime> time() const;
    /// The zone of time() in seconds east of UTC; nothing when the source gave none.
    [[nodiscard]] std::optional<int> utcOffset() const;
    /// The moment in UTC; nothing unless both time and zone are known.
    [[nodiscard]] std::optional<QDateTime> instant() const;

    /// The date in words: "about 5 Feb 2024", "on or before 19 Dec 2023", "4–8 Feb 2024". Month names come from
    /// `locale`, the other words from the installed translation; read() understands the result in all four languages.
    [[nodiscard]] QString display(const QLocale &locale, Style style = Style::Short) const;

    bool operator==(const Edtf &other) const = default;
    /// Orders by orderingKey(), then by text.
    std::strong_ordering operator<=>(const Edtf &other) const;

private:
    Edtf(Kind kind, const EdtfPoint &first, const EdtfPoint &last)
        : m_kind(kind)
        , m_first(first)
        , m_last(last)
    {
    }

    Kind m_kind = Kind::Blank;
    EdtfPoint m_first;
    EdtfPoint m_last;
};

} // namespace scrutineer
