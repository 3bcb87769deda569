// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/edtf.h"

#include <limits>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tieRanks = 8;

bool spanIsReversed(const EdtfPoint &first, const EdtfPoint &last)
{
    if (first.earliest() > last.latest())
        return true;
    const bool comparable = first.time && last.time && first.utcOffset.has_value() == last.utcOffset.has_value();
    return comparable && first.seconds() > last.seconds();
}

// Among dates with the same first moment: the vague before it, then from coarse to fine, the vague after it.
int tieRank(Edtf::Kind kind, const EdtfPoint &first)
{
    if (kind == Edtf::Kind::OnOrBefore || kind == Edtf::Kind::OpenStart)
        return 0;
    if (kind == Edtf::Kind::OnOrAfter)
        return 7;
    if (first.time)
        return 4;
    return first.isDay() ? 3 : first.month > 0 ? 2 : 1;
}

} // namespace

std::optional<Edtf> Edtf::parse(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return Edtf();
    const auto single = [](Kind kind, QStringView part) -> std::optional<Edtf> {
        const std::optional<EdtfPoint> point = EdtfPoint::parse(part);
        return point ? make(kind, *point) : std::nullopt;
    };
    if (text.startsWith(u"[..") && text.endsWith(u']'))
        return single(Kind::OnOrBefore, text.mid(3).chopped(1));
    if (text.startsWith(u'[') && text.endsWith(u"..]"))
        return single(Kind::OnOrAfter, text.mid(1).chopped(3));
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return single(Kind::Single, text);
    const QStringView before = text.left(slash);
    const QStringView after = text.mid(slash + 1);
    if (before == u"..")
        return single(Kind::OpenStart, after);
    if (after == u"..")
        return single(Kind::OpenEnd, before);
    const std::optional<EdtfPoint> first = EdtfPoint::parse(before);
    const std::optional<EdtfPoint> last = EdtfPoint::parse(after);
    return first && last ? make(Kind::Span, *first, *last) : std::nullopt;
}

Edtf Edtf::fromDay(const QDate &day)
{
    if (!day.isValid() || day.year() < 1 || day.year() > 9999)
        return {};
    return {Kind::Single, EdtfPoint::fromDay(day), {}};
}

std::optional<Edtf> Edtf::make(Kind kind, const EdtfPoint &first, const EdtfPoint &last)
{
    if (kind == Kind::Blank)
        return Edtf();
    if (!first.isValid())
        return std::nullopt;
    if (kind != Kind::Span)
        return Edtf(kind, first, {});
    if (!last.isValid() || spanIsReversed(first, last))
        return std::nullopt;
    if (first == last)
        return Edtf(Kind::Single, first, {});
    return Edtf(kind, first, last);
}

QString Edtf::text() const
{
    switch (m_kind) {
    case Kind::Blank:
        return {};
    case Kind::Single:
        return m_first.text();
    case Kind::Span:
        return m_first.text() + u"/"_s + m_last.text();
    case Kind::OpenEnd:
        return m_first.text() + u"/.."_s;
    case Kind::OpenStart:
        return u"../"_s + m_first.text();
    case Kind::OnOrBefore:
        return u"[.."_s + m_first.text() + u"]"_s;
    case Kind::OnOrAfter:
        return u"["_s + m_first.text() + u"..]"_s;
    }
    return {};
}

std::optional<QDate> Edtf::earliest() const
{
    if (isBlank() || m_kind == Kind::OpenStart || m_kind == Kind::OnOrBefore)
        return std::nullopt;
    return m_first.earliest();
}

std::optional<QDate> Edtf::latest() const
{
    if (isBlank() || m_kind == Kind::OpenEnd || m_kind == Kind::OnOrAfter)
        return std::nullopt;
    return last().latest();
}

bool Edtf::isExact() const
{
    return m_kind == Kind::Single && m_first.isDay() && !isApproximate() && !isUncertain();
}

bool Edtf::isApproximate() const
{
    return !isBlank() && (m_first.approximate || last().approximate);
}

bool Edtf::isUncertain() const
{
    return !isBlank() && (m_first.uncertain || last().uncertain);
}

bool Edtf::overlaps(const Edtf &range) const
{
    if (isBlank() || range.isBlank())
        return false;
    const auto startsInTime = [](const Edtf &one, const Edtf &other) {
        return !one.earliest() || !other.latest() || *one.earliest() <= *other.latest();
    };
    return startsInTime(*this, range) && startsInTime(range, *this);
}

bool Edtf::surelyWithin(const Edtf &range) const
{
    if (isBlank() || range.isBlank() || isApproximate() || isUncertain())
        return false;
    const bool startFits = !range.earliest() || (earliest() && *earliest() >= *range.earliest());
    const bool endFits = !range.latest() || (latest() && *latest() <= *range.latest());
    return startFits && endFits;
}

qint64 Edtf::orderingKey() const
{
    if (isBlank())
        return std::numeric_limits<qint64>::min();
    qint64 seconds = m_first.seconds();
    if (!earliest() && !m_first.time)
        seconds = EdtfPoint::fromDay(m_first.latest()).seconds();
    return seconds * tieRanks + tieRank(m_kind, m_first);
}

std::optional<int> Edtf::daysFrom(const QDate &election) const
{
    if (isBlank() || !election.isValid())
        return std::nullopt;
    return int(election.daysTo(earliest() ? *earliest() : *latest()));
}

std::optional<QTime> Edtf::time() const
{
    return m_kind == Kind::Single ? m_first.time : std::nullopt;
}

std::optional<int> Edtf::utcOffset() const
{
    return m_kind == Kind::Single ? m_first.utcOffset : std::nullopt;
}

std::optional<QDateTime> Edtf::instant() const
{
    if (!time() || !utcOffset())
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(m_first.seconds(), Qt::UTC);
}

std::strong_ordering Edtf::operator<=>(const Edtf &other) const
{
    if (const auto order = orderingKey() <=> other.orderingKey(); order != 0)
        return order;
    return text().compare(other.text()) <=> 0;
}

} // namespace scrutineer
