// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/presencebar.h"

#include <algorithm>

namespace scrutineer {

namespace {

/// The ends that one sign gives, in days from the voting day.
struct SignEnds
{
    std::optional<int> shownFirst; ///< It was there on this day …
    std::optional<int> shownLast;  ///< … and on this one.
    std::optional<int> start;      ///< It came on this day.
    std::optional<int> end;        ///< It left on this day.
    bool approximate = false;
};

bool isDay(const EdtfPoint &point)
{
    return point.isDay() && !point.approximate && !point.uncertain;
}

SignEnds endsOf(const PresenceSign &sign, const QDate &votingDay)
{
    SignEnds ends;
    const Edtf &when = sign.when;
    if (when.isBlank())
        return ends;
    const auto days = [&](const QDate &day) { return int(votingDay.daysTo(day)); };
    ends.approximate = when.isApproximate() || when.isUncertain();
    switch (when.kind()) {
    case Edtf::Kind::Blank:
        break;
    case Edtf::Kind::Single:
    case Edtf::Kind::Span:
        ends.shownFirst = days(when.first().earliest());
        ends.shownLast = days(when.last().latest());
        break;
    case Edtf::Kind::OpenEnd:
    case Edtf::Kind::OnOrAfter:
        ends.shownFirst = ends.shownLast = days(when.first().earliest());
        break;
    case Edtf::Kind::OpenStart:
    case Edtf::Kind::OnOrBefore:
        ends.shownFirst = ends.shownLast = days(when.last().latest());
        break;
    }
    const bool span = when.kind() == Edtf::Kind::Span;
    if (sign.stay && (span || when.kind() == Edtf::Kind::OpenEnd) && isDay(when.first()))
        ends.start = ends.shownFirst;
    if (sign.stay && (span || when.kind() == Edtf::Kind::OpenStart) && isDay(when.last()))
        ends.end = ends.shownLast;
    return ends;
}

void keepLeast(std::optional<int> &kept, const std::optional<int> &day)
{
    if (day)
        kept = std::min(kept.value_or(*day), *day);
}

void keepMost(std::optional<int> &kept, const std::optional<int> &day)
{
    if (day)
        kept = std::max(kept.value_or(*day), *day);
}

} // namespace

std::optional<PresenceBar> presenceBar(const QList<PresenceSign> &signs, const QDate &votingDay, bool cameForVote)
{
    SignEnds whole;
    for (const PresenceSign &sign : signs) {
        const SignEnds ends = endsOf(sign, votingDay);
        keepLeast(whole.shownFirst, ends.shownFirst);
        keepMost(whole.shownLast, ends.shownLast);
        keepLeast(whole.start, ends.start);
        keepMost(whole.end, ends.end);
        whole.approximate = whole.approximate || ends.approximate;
    }
    if (!whole.shownFirst)
        return std::nullopt;
    PresenceBar bar;
    bar.softFirst = !whole.start;
    bar.softLast = !whole.end;
    bar.approximate = whole.approximate;
    bar.first = whole.start.value_or(*whole.shownFirst);
    bar.last = whole.end.value_or(*whole.shownLast);
    if (cameForVote && whole.start && !whole.end && bar.first <= 0)
        bar.last = std::max(bar.last, 0);
    bar.last = std::max(bar.first, bar.last);
    return bar;
}

QString PresenceBar::words(const QDate &votingDay, const QLocale &locale) const
{
    const auto day = [&](int number) {
        return Edtf::fromDay(votingDay.addDays(number)).display(locale, Edtf::Style::Short);
    };
    if (!softFirst && !softLast)
        return first == last ? tr("Present on %1").arg(day(first))
                             : tr("Present from %1 to %2").arg(day(first), day(last));
    if (!softFirst)
        return tr("Present from %1; end not on file").arg(day(first));
    if (!softLast)
        return tr("Present until %1; start not on file").arg(day(last));
    if (first == last)
        return tr("Seen on %1; start and end not on file").arg(day(first));
    return tr("Seen from %1 to %2; start and end not on file").arg(day(first), day(last));
}

} // namespace scrutineer
