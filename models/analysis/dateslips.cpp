// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/dateslips.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

struct DateWords
{
    Q_DECLARE_TR_FUNCTIONS(Slips)
};

constexpr int leaveOfDay = 3;
constexpr int farAhead = 10;        // Years: no calendar of elections is made for longer.
constexpr int oldestYear = 1900;    // No mission of which we hold records was earlier.
constexpr int longBefore = 200;     // Days; needs assessment comes months before voting day,
constexpr int longAfter = 550;      // and the final report up to a year and a half after it.
constexpr int nearVotingDay = 60;   // Days on either side in which most of what is logged happened.
constexpr int centuryFromVote = 50; // Years.

/// True for fields that tell what has already happened when it is logged.
bool isPast(const Record &record, const QString &field)
{
    const QString type = record.type().key();
    if (type == "visit"_L1)
        return field == "happened"_L1 && record.value(u"state").text() == "held"_L1;
    static const QStringList past{u"source.published"_s, u"source.accessed"_s,    u"statement.issued"_s,
                                  u"figure.as_of"_s,     u"note.written"_s,       u"absence.noted"_s,
                                  u"label.given"_s,      u"invitation.happened"_s};
    return past.contains(type + u'.' + field);
}

/// True for dates that lie around voting day.
bool isOfElection(const Record &record, const QString &field)
{
    static const QStringList near{u"visit.happened"_s, u"statement.issued"_s, u"mission.present"_s,
                                  u"milestone.happened"_s, u"mission_phase.happened"_s};
    return near.contains(record.type().key() + u'.' + field);
}

std::optional<Edtf> withYear(const Edtf &date, int year)
{
    EdtfPoint point = date.first();
    point.year = year;
    return Edtf::make(date.kind(), point);
}

/// The likeliest first: two digits changed about, the century, last year's in January, then any that is expected.
QList<int> likelyYears(int year, const DayWindow &window, const QDate &today)
{
    const int century = today.year() / 100 * 100;
    const int turned = year / 100 * 100 + year % 10 * 10 + year / 10 % 10;
    QList<int> years{turned, century + year % 100, century - 100 + year % 100, year - 1, year + 1};
    if (window.to)
        years.append(window.to->year());
    if (window.from)
        years.append(window.from->year());
    return years;
}

QString shown(const Edtf &date)
{
    return date.display(QLocale());
}

} // namespace

DayWindow widened(const Edtf &date)
{
    DayWindow window{date.earliest(), date.latest()};
    if (!date.isApproximate() && !date.isUncertain())
        return window;
    const EdtfPoint &point = date.first();
    const int leave = point.day > 0 ? leaveOfDay : point.month > 0 ? 31 : 366;
    if (window.from)
        window.from = window.from->addDays(-leave);
    if (window.to)
        window.to = window.to->addDays(leave);
    return window;
}

bool DayWindow::mayHold(const Edtf &date) const
{
    const DayWindow other = widened(date);
    return !(to && other.from && *other.from > *to) && !(from && other.to && *other.to < *from);
}

bool DayWindow::surelyHolds(const Edtf &date) const
{
    const std::optional<QDate> first = date.earliest();
    const std::optional<QDate> last = date.latest();
    return !(from && (!first || *first < *from)) && !(to && (!last || *last > *to));
}

std::optional<Edtf> meantDate(const Edtf &date, const DayWindow &window, const QDate &today)
{
    if (date.kind() != Edtf::Kind::Single)
        return {};
    const auto fits = [&](const std::optional<Edtf> &one) { return one && *one != date && window.surelyHolds(*one); };
    const QList<int> years = likelyYears(date.first().year, window, today);
    for (const int year : years) {
        if (const std::optional<Edtf> other = withYear(date, year); fits(other))
            return other;
    }
    EdtfPoint turned = date.first();
    if (!turned.isDay())
        return {};
    std::swap(turned.day, turned.month);
    if (!turned.isValid())
        return {};
    const std::optional<Edtf> other = Edtf::make(date.kind(), turned);
    return fits(other) ? other : std::nullopt;
}

Slip dateSlip(const Record &record, const QString &field, const QString &sentence, const std::optional<Edtf> &meant)
{
    Slip slip{record.id(), {Finding::Severity::Warning, field, sentence}, {}, {}, {}};
    if (meant) {
        slip.repair = DateWords::tr("Use %1").arg(shown(*meant));
        slip.value = Value(meant->text());
        slip.finding.sentence += u' ' + DateWords::tr("Did you mean %1?").arg(shown(*meant));
    }
    return slip;
}

namespace {

/// The slip of one date, or none.
std::optional<Slip> slipOf(const Record &record, const Field &field, const Edtf &date,
                           const std::optional<QDate> &votingDay, const QDate &today)
{
    const auto tell = [&](const QString &sentence, const DayWindow &window) {
        return dateSlip(record, field.key(), sentence, meantDate(date, window, today));
    };
    const std::optional<QDate> from = date.earliest();
    const std::optional<QDate> to = date.latest();
    const DayWindow recent{today.addYears(-40), today};
    // A day of leave: where it is tomorrow already, today's news is dated tomorrow.
    if (isPast(record, field.key()) && from && *from > today.addDays(1))
        return tell(DateWords::tr("This date is in the future."), recent);
    if (from && *from > today.addYears(farAhead))
        return tell(DateWords::tr("This date is more than ten years ahead."), recent);
    const int years = votingDay && to ? std::abs(to->year() - votingDay->year()) : 0;
    const bool ofElection = isOfElection(record, field.key());
    if (to && (to->year() < oldestYear || (ofElection && years >= centuryFromVote))) {
        const DayWindow near = votingDay && ofElection
                                   ? DayWindow{votingDay->addDays(-longBefore), votingDay->addDays(longAfter)}
                                   : recent;
        return tell(DateWords::tr("This date is of another century."), near);
    }
    if (!votingDay || !ofElection)
        return {};
    const DayWindow expected{votingDay->addDays(-longBefore), votingDay->addDays(longAfter)};
    if (expected.mayHold(date))
        return {};
    const QString sentence = to && *to < *votingDay ? DateWords::tr("This is long before voting day, %1.")
                                                    : DateWords::tr("This is long after voting day, %1.");
    return tell(sentence.arg(shown(Edtf::fromDay(*votingDay))),
                {votingDay->addDays(-nearVotingDay), votingDay->addDays(nearVotingDay)});
}

} // namespace

QList<Slip> dateSlips(const Record &record, const std::optional<QDate> &votingDay, const QDate &today)
{
    QList<Slip> found;
    for (const Field &field : record.type().fields) {
        if (!field.isStored() || field.kind != FieldKind::Date)
            continue;
        const std::optional<Edtf> date = Edtf::parse(record.value(field.key()).text());
        if (!date || date->isBlank())
            continue;
        if (const std::optional<Slip> slip = slipOf(record, field, *date, votingDay, today))
            found.append(*slip);
    }
    return found;
}

} // namespace scrutineer
