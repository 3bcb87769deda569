// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/edtfreader.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isRelation(EdtfWord word)
{
    return word >= EdtfWord::Before && word <= EdtfWord::Until;
}

} // namespace

EdtfReading Edtf::read(QStringView typed, const EdtfReference &reference)
{
    return EdtfReader(reference).read(typed);
}

EdtfReading Edtf::read(QStringView typed)
{
    return read(typed, {});
}

EdtfReader::EdtfReader(const EdtfReference &reference)
    : m_reference(reference)
{
}

EdtfReading EdtfReader::read(QStringView typed)
{
    if (const std::optional<Edtf> exact = Edtf::parse(typed))
        return {*exact, {}};
    const EdtfLexer lexer(typed);
    if (!lexer.problem().isEmpty())
        return {{}, lexer.problem()};
    const QList<EdtfToken> &tokens = lexer.tokens();
    for (const EdtfToken &token : tokens) {
        m_between = m_between || token.word == EdtfWord::Between;
        m_until = m_until || token.word == EdtfWord::Until;
    }
    for (qsizetype at = 0; at < tokens.size() && m_problem.isEmpty(); ++at)
        take(tokens, at);
    if (m_problem.isEmpty() && (m_first.isEmpty() || (m_inSecond && m_second.isEmpty())))
        fail(tr("There is no date in “%1”. Write it like “6 Feb 2024”, “Feb 2024” or “about 5 Feb 2024”.").arg(typed));
    if (m_problem.isEmpty())
        completeEnds();
    Edtf date;
    if (m_problem.isEmpty())
        date = result();
    return {m_problem.isEmpty() ? date : Edtf(), m_problem};
}

void EdtfReader::take(const QList<EdtfToken> &tokens, qsizetype at)
{
    const EdtfToken &token = tokens[at];
    const auto isPart = [](const EdtfToken &other) { return other.isPart(); };
    const bool partFollows = std::any_of(tokens.begin() + at + 1, tokens.end(), isPart);
    const bool partIsNext = at + 1 < tokens.size() && tokens[at + 1].isPart();
    if (token.isPart())
        takePart(token);
    else if (token.word == EdtfWord::Ablative && m_until && partIsNext && !m_inSecond && !m_first.isEmpty())
        startSecond(); // "29 dekabr 2023-dən 3 yanvar 2024-ə qədər"
    else if (token.type == EdtfToken::Type::Word)
        takeWord(token, partFollows);
    else if (m_first.isEmpty())
        takeRelation(EdtfWord::Until); // "– 19 Dec 2023"
    else if (partFollows)
        startSecond();
    else
        takeRelation(EdtfWord::From); // "29 Dec 2023 –"
}

void EdtfReader::takePart(const EdtfToken &token)
{
    EdtfPoint &point = current().point;
    switch (token.type) {
    case EdtfToken::Type::Number:
        takeNumber(token);
        break;
    case EdtfToken::Type::Month:
        set(point.month, token.month, token);
        break;
    case EdtfToken::Type::Weekday:
        current().weekday = token.day;
        break;
    case EdtfToken::Type::Date:
        if (token.year > 0)
            set(point.year, token.year, token);
        set(point.month, token.month, token);
        if (token.day > 0)
            set(point.day, token.day, token);
        break;
    case EdtfToken::Type::Time:
        if (point.time)
            fail(tr("There are two times for one day. Part them with a dash, as in “10:00–11:30”."));
        point.time = token.time;
        break;
    case EdtfToken::Type::Zone:
        point.utcOffset = token.offset;
        break;
    default:
        break;
    }
}

void EdtfReader::takeNumber(const EdtfToken &token)
{
    EdtfPoint &point = current().point;
    if (token.digits == 4 && token.year == 0) {
        fail(tr("Years go from 0001 to 9999."));
    } else if (token.digits == 4) {
        set(point.year, token.year, token);
    } else if (point.day > 0) {
        fail(tr("“%1” is no year. Write all four digits of the year.").arg(token.text));
    } else if (token.year == 0) {
        fail(tr("There is no day 0."));
    } else {
        point.day = token.year;
    }
}

void EdtfReader::set(int &field, int value, const EdtfToken &token)
{
    if (field > 0)
        fail(tr("“%1” is one date too many. Write a span with a dash, as in “4–8 Feb 2024”.").arg(token.text));
    field = value;
}

void EdtfReader::takeWord(const EdtfToken &token, bool partFollows)
{
    EdtfPoint &point = current().point;
    const bool betweenParts = !m_inSecond && !m_first.isEmpty() && partFollows;
    switch (token.word) {
    case EdtfWord::Approximate:
        point.approximate = true;
        break;
    case EdtfWord::Uncertain:
        point.uncertain = true;
        break;
    case EdtfWord::Inclusive:
        m_inclusive = true;
        break;
    case EdtfWord::DayUnknown:
    case EdtfWord::MonthUnknown:
    case EdtfWord::BothUnknown:
        current().unknown = token.word;
        break;
    case EdtfWord::Utc:
        point.utcOffset = 0;
        break;
    case EdtfWord::Am:
    case EdtfWord::Pm:
        if (!point.time || point.time->hour() == 0 || point.time->hour() > 12)
            fail(tr("Before “%1” belongs a time from 1:00 to 12:59.").arg(token.text));
        else
            point.time = QTime(point.time->hour() % 12 + (token.word == EdtfWord::Pm ? 12 : 0), point.time->minute(),
                               point.time->second());
        break;
    case EdtfWord::And:
        if (m_between && betweenParts)
            startSecond();
        else
            fail(tr("“%1” joins two dates. Write a span as “4–8 Feb 2024”, and two days as two records.")
                     .arg(token.text));
        break;
    case EdtfWord::To:
        if (betweenParts)
            startSecond();
        else
            takeRelation(EdtfWord::Until);
        break;
    case EdtfWord::Ablative:
        m_ablative = true;
        break;
    case EdtfWord::Noise:
    case EdtfWord::Between:
    case EdtfWord::Unknown:
        break;
    default:
        // "from 4 until 8 Feb", "с 4 до 8 февраля": the second word parts the ends.
        if (betweenParts && (token.word == EdtfWord::Until || (token.word == EdtfWord::Before && m_from)))
            startSecond();
        else
            takeRelation(token.word);
    }
}

void EdtfReader::takeRelation(EdtfWord word)
{
    if (word == EdtfWord::From) {
        m_from = true;
        return;
    }
    if (m_relation != EdtfWord::Unknown && m_relation != word)
        fail(tr("Two words say how the date is meant. Keep one of “before”, “after”, “from” or “until”."));
    m_relation = word;
}

void EdtfReader::startSecond()
{
    if (m_inSecond)
        fail(tr("A span has two ends, but here are three. Write it like “29 Jan – 3 Feb 2024”."));
    m_inSecond = true;
}

void EdtfReader::fail(const QString &sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence;
}

void EdtfReader::completeEnds()
{
    EdtfPoint &first = m_first.point;
    EdtfPoint &second = m_second.point;
    // A span over New Year may name its year once; one within a month ("8–4 Feb") is a slip.
    const bool mayCrossYears = first.month > 0 && second.month > 0;
    if (m_second.isTimeOnly()) {
        second.year = first.year;
        second.month = first.month;
        second.day = first.day;
        if (!first.utcOffset)
            first.utcOffset = second.utcOffset;
    } else if (m_inSecond) {
        const bool borrows = first.year == 0 || first.month == 0;
        if (first.day > 0 && first.month == 0)
            first.month = second.month;
        else if (second.day > 0 && second.month == 0 && first.day > 0)
            second.month = first.month;
        if (borrows && first.year == 0 && first.approximate)
            second.approximate = true;
    }
    if (m_inSecond && first.year == 0 && second.year > 0) {
        first.year = second.year;
        if (mayCrossYears && first.isValid() && second.isValid() && first.earliest() > second.latest())
            --first.year;
    }
    complete(m_first);
    if (m_inSecond && second.year == 0) {
        second.year = first.year;
        if (mayCrossYears && first.isValid() && second.isValid() && first.earliest() > second.latest())
            ++second.year;
    }
    if (m_inSecond)
        complete(m_second);
}

void EdtfReader::complete(Group &group)
{
    EdtfPoint &point = group.point;
    if (point.year == 0 && m_problem.isEmpty())
        chooseYear(point);
    if (group.unknown == EdtfWord::DayUnknown && point.month > 0 && point.day == 0)
        point.day = EdtfPoint::unspecified;
    else if (group.unknown == EdtfWord::MonthUnknown && point.month == 0)
        point.month = EdtfPoint::unspecified;
    else if (group.unknown == EdtfWord::BothUnknown && point.month == 0)
        point.month = point.day = EdtfPoint::unspecified;
    check(group);
}

void EdtfReader::chooseYear(EdtfPoint &point)
{
    if (!m_reference.nearest || point.month <= 0) {
        if (m_reference.year)
            point.year = *m_reference.year;
        else if (m_reference.nearest)
            point.year = m_reference.nearest->year();
        else
            fail(tr("The year is missing. Write it like “6 Feb 2024”."));
        return;
    }
    qint64 nearest = -1;
    for (const int year :
         {m_reference.nearest->year(), m_reference.nearest->year() - 1, m_reference.nearest->year() + 1}) {
        EdtfPoint candidate = point.unqualified();
        candidate.year = year;
        if (!candidate.isValid())
            continue;
        const qint64 distance = std::min(std::abs(candidate.earliest().daysTo(*m_reference.nearest)),
                                         std::abs(candidate.latest().daysTo(*m_reference.nearest)));
        if (nearest >= 0 && distance >= nearest)
            continue;
        nearest = distance;
        point.year = year;
    }
    if (nearest < 0)
        point.year = m_reference.nearest->year();
}

void EdtfReader::check(const Group &group)
{
    const EdtfPoint &point = group.point;
    if (const QString problem = point.problem(); !problem.isEmpty())
        fail(problem);
    else if (group.weekday && point.isDay() && point.earliest().dayOfWeek() != *group.weekday)
        fail(tr("%1 is a %2, not a %3.")
                 .arg(Edtf::fromDay(point.earliest()).display(QLocale(), Edtf::Style::Long),
                      QLocale().dayName(point.earliest().dayOfWeek()), QLocale().dayName(*group.weekday)));
}

Edtf EdtfReader::result()
{
    if (!m_inSecond)
        return oneSided();
    if (isRelation(m_relation) && m_relation != EdtfWord::Until)
        fail(tr("A span cannot be “before” or “after”. Keep the span, or the one day that counts."));
    const std::optional<Edtf> span = Edtf::make(Edtf::Kind::Span, m_first.point, m_second.point);
    if (!span)
        fail(tr("The span ends before it begins."));
    return span.value_or(Edtf());
}

Edtf EdtfReader::oneSided()
{
    const EdtfPoint &point = m_first.point;
    EdtfWord relation = m_relation;
    if (relation == EdtfWord::Unknown && (m_from || m_ablative))
        relation = EdtfWord::From;
    if (relation == EdtfWord::Before && m_inclusive)
        relation = EdtfWord::Until;
    if (m_between)
        fail(tr("“Between” needs two dates, as in “between 4 and 8 Feb 2024”."));
    std::optional<Edtf> date;
    switch (relation) {
    case EdtfWord::Before:
        date = Edtf::make(Edtf::Kind::OnOrBefore, point.stepped(-1));
        break;
    case EdtfWord::After:
        date = Edtf::make(Edtf::Kind::OnOrAfter, point.stepped(1));
        break;
    case EdtfWord::OnOrBefore:
        date = Edtf::make(Edtf::Kind::OnOrBefore, point);
        break;
    case EdtfWord::OnOrAfter:
        date = Edtf::make(Edtf::Kind::OnOrAfter, point);
        break;
    case EdtfWord::From:
        date = Edtf::make(Edtf::Kind::OpenEnd, point);
        break;
    case EdtfWord::Until:
        date = Edtf::make(Edtf::Kind::OpenStart, point);
        break;
    default:
        date = Edtf::make(Edtf::Kind::Single, point);
    }
    if (!date)
        fail(tr("Years go from 0001 to 9999."));
    return date.value_or(Edtf());
}

} // namespace scrutineer
