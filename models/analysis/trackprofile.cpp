// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/trackprofile.h"

#include "models/analysis/valuewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(TrackProfile)
};

using Mission = TrackReading::Mission;
using Figures = QList<LedgerFigure> Mission::*;

void count(BoardCell &cell, const std::optional<int> &polarity)
{
    if (polarity)
        ++cell.counts[std::size_t(*polarity + 2)];
    else
        ++cell.unscored;
}

/// What one sighting says of the day of arrival.
TrackArrival arrivalBy(const TrackReading::Sighting &sighting, const QDate &votingDay)
{
    TrackArrival arrival;
    arrival.by = sighting.label;
    const Edtf &when = sighting.when;
    const auto before = [&](const QDate &day) { return int(day.daysTo(votingDay)); };
    switch (when.kind()) {
    case Edtf::Kind::Blank:
        break;
    case Edtf::Kind::OnOrBefore:
    case Edtf::Kind::OpenStart:
        arrival.least = before(when.last().latest());
        break;
    case Edtf::Kind::OnOrAfter:
        if (sighting.stay)
            arrival.most = before(when.first().earliest());
        break;
    case Edtf::Kind::Single:
    case Edtf::Kind::Span:
    case Edtf::Kind::OpenEnd:
        arrival.least = before(when.first().latest());
        if (sighting.stay)
            arrival.most = before(when.first().earliest());
        break;
    }
    return arrival;
}

/// The earliest of several; what was seen before the stay as given leaves open how much earlier it came.
TrackArrival arrivalOf(const TrackReading &reading, const QList<const Mission *> &missions, const QDate &votingDay)
{
    TrackArrival arrival;
    bool open = false;
    for (const TrackReading::Sighting &sighting : reading.sightings) {
        const bool own =
            std::ranges::any_of(missions, [&](const Mission *one) { return one->key == sighting.mission; });
        if (!own || !votingDay.isValid())
            continue;
        const TrackArrival one = arrivalBy(sighting, votingDay);
        if (one.least && (!arrival.least || *one.least > *arrival.least)) {
            arrival.least = one.least;
            arrival.by = one.by;
        }
        open = open || (sighting.stay && one.least && !one.most);
        if (one.most && (!arrival.most || *one.most > *arrival.most))
            arrival.most = one.most;
    }
    if (open || (arrival.least && arrival.most && *arrival.least > *arrival.most))
        arrival.most.reset();
    return arrival;
}

bool isInside(const Mission &inner, const Mission &outer, const QList<const Mission *> &missions)
{
    const Mission *step = &inner;
    // A circle of parents would be a damaged project; it must not hang the window.
    for (int depth = 0; depth < 16; ++depth) {
        if (step->apart || step->parent == 0)
            return false;
        if (step->parent == outer.key)
            return true;
        const auto next = std::ranges::find(missions, step->parent, [](const Mission *one) { return one->key; });
        if (next == missions.end())
            return false;
        step = *next;
    }
    return false;
}

TrackSum sumOf(const QList<const Mission *> &missions, Figures figures)
{
    QList<std::pair<const Mission *, std::optional<LedgerSummary>>> values;
    for (const Mission *one : missions) {
        std::optional<LedgerSummary> summary = summarise(one->*figures);
        if (summary && !summary->low && !summary->high)
            summary.reset();
        values.append({one, summary});
    }
    TrackSum sum;
    for (const auto &[mission, own] : std::as_const(values)) {
        const bool held = std::ranges::any_of(values, [&, inner = mission](const auto &outer) {
            return outer.second && outer.first != inner && isInside(*inner, *outer.first, missions);
        });
        if (held)
            continue;
        if (!own) {
            sum.atLeast = true;
            continue;
        }
        sum.low = sum.low.value_or(0) + own->low.value_or(own->high.value_or(0));
        sum.high = sum.high.value_or(0) + own->high.value_or(own->low.value_or(0));
        sum.conflict = sum.conflict || (own->conflict && !own->preferred);
    }
    sum.atLeast = sum.atLeast && sum.low;
    return sum;
}

/// A joint mission holds people of others, so it stands in only where nothing of the organisation's own is on file.
TrackSum ownSum(const QList<const Mission *> &own, const QList<const Mission *> &joint, Figures figures)
{
    TrackSum sum = sumOf(own, figures);
    if (sum.low || joint.isEmpty())
        return sum;
    sum = sumOf(joint, figures);
    sum.joint = sum.low.has_value();
    return sum;
}

void fillMissions(TrackElection &made, const TrackReading &reading, const TrackReading::Election &election)
{
    QList<const Mission *> own;
    QList<const Mission *> joint;
    QStringList others;
    for (const Mission &mission : reading.missions) {
        if (mission.election != election.key)
            continue;
        if (!mission.observes)
            others += mission.id;
        else
            (mission.joint ? joint : own) += &mission;
    }
    for (const Mission *one : own + joint)
        made.missions += one->id;
    made.observed = !made.missions.isEmpty();
    if (!made.observed) {
        made.missions = others;
        return;
    }
    made.arrival = arrivalOf(reading, own, election.votingDay);
    if (!made.arrival.isKnown())
        made.arrival = arrivalOf(reading, joint, election.votingDay);
    made.team = ownSum(own, joint, &Mission::team);
    made.stations = ownSum(own, joint, &Mission::stations);
}

void fillStatements(TrackProfile &profile, const TrackReading &reading)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype place = 0; place < profile.elections.size(); ++place)
        places.insert(profile.elections[place].key, place);
    QHash<qint64, QList<qsizetype>> electionsOf;
    for (const TrackReading::Statement &statement : reading.statements) {
        profile.statements += statement.id;
        const qsizetype verdict = std::ranges::find(reading.verdicts, statement.verdict, &TrackReading::Verdict::key) -
                                  reading.verdicts.begin();
        for (const qint64 election : statement.elections) {
            const qsizetype place = places.value(election, -1);
            if (place < 0)
                continue;
            TrackElection &own = profile.elections[place];
            electionsOf[statement.key] += place;
            own.statements += statement.id;
            if (verdict < reading.verdicts.size())
                ++own.verdicts[verdict];
            else
                ++own.withoutVerdict;
        }
    }
    for (const TrackReading::Claim &claim : reading.claims) {
        count(profile.claims, claim.polarity);
        for (const qsizetype place : electionsOf.value(claim.statement))
            count(profile.elections[place].claims, claim.polarity);
    }
}

void fillThemes(TrackProfile &profile, const TrackReading &reading)
{
    const ComparisonBoard board = comparisonBoard(reading.board, {.rows = BoardQuery::Rows::Elections,
                                                                  .columns = BoardQuery::Columns::Themes,
                                                                  .measure = BoardQuery::Measure::Polarity,
                                                                  .organization = reading.organization,
                                                                  .filter = {}});
    QHash<qint64, qsizetype> places;
    for (qsizetype column = 0; column < board.columns.size(); ++column) {
        TrackSubject theme{
            .id = board.columns[column].id, .label = board.columns[column].label, .claims = {}, .states = {}};
        for (const BoardLine &line : board.lines)
            ++theme.states[std::size_t(line.cells[column].state)];
        places.insert(board.columns[column].key, column);
        profile.themes.append(theme);
    }
    for (const TrackReading::Claim &claim : reading.claims) {
        const qint64 top = reading.board.columnOfTerm.value(claim.theme, claim.theme);
        if (const auto place = places.constFind(top); place != places.constEnd())
            count(profile.themes[*place].claims, claim.polarity);
    }
}

void fillYardsticks(TrackProfile &profile, const TrackReading &reading)
{
    QHash<qint64, BoardCell> used;
    for (const TrackReading::Claim &claim : reading.claims) {
        for (const qint64 yardstick : claim.yardsticks)
            count(used[yardstick], claim.polarity);
        if (claim.yardsticks.isEmpty())
            count(used[0], claim.polarity);
    }
    for (const BoardReading::Column &yardstick : reading.yardsticks) {
        if (used.contains(yardstick.key))
            profile.yardsticks.append(
                {.id = yardstick.id, .label = yardstick.label, .claims = used.value(yardstick.key), .states = {}});
    }
    if (used.contains(0))
        profile.yardsticks.append(
            {.id = {}, .label = ProfileText::tr("No yardstick given"), .claims = used.value(0), .states = {}});
}

void fillPrinciples(TrackProfile &profile, const TrackReading &reading)
{
    for (const BoardReading::Column &answer : reading.answers) {
        profile.answers += answer.label;
        profile.answerIds += answer.id;
    }
    profile.hasFindings = !reading.findings.isEmpty();
    for (const BoardReading::Column &principle : reading.principles) {
        TrackPrinciple made{.id = principle.id, .label = principle.label, .missions = {}, .unanswered = 0};
        const auto isHere = [&](const TrackReading::Finding &one) { return one.principle == principle.key; };
        for (const BoardReading::Column &answer : reading.answers) {
            made.missions += int(std::ranges::count_if(reading.findings, [&](const TrackReading::Finding &one) {
                return isHere(one) && one.answer == answer.key;
            }));
        }
        made.unanswered = int(std::ranges::count_if(reading.missions, [&](const Mission &mission) {
            return mission.observes && std::ranges::none_of(reading.findings, [&](const TrackReading::Finding &one) {
                       return isHere(one) && one.mission == mission.key;
                   });
        }));
        profile.principles.append(made);
    }
}

QString daysWords(int days, const QLocale &locale)
{
    if (days == 0)
        return ProfileText::tr("on election day");
    const QString number = locale.toString(std::abs(days));
    return days > 0 ? ProfileText::tr("%1 day(s)", nullptr, days).arg(number)
                    : ProfileText::tr("%1 day(s) after", nullptr, -days).arg(number);
}

} // namespace

QString TrackArrival::words(const QLocale &locale) const
{
    if (least && most && *least != *most)
        return *least > 0 ? ProfileText::tr("%1–%2 days").arg(locale.toString(*least), locale.toString(*most))
                          : ProfileText::tr("at most %1").arg(daysWords(*most, locale));
    if (least && most)
        return daysWords(*least, locale);
    if (least)
        return *least > 0 ? ProfileText::tr("at least %1").arg(daysWords(*least, locale)) : daysWords(*least, locale);
    return most ? ProfileText::tr("at most %1").arg(daysWords(*most, locale)) : ProfileText::tr("not on file");
}

QString TrackSum::words(const QLocale &locale) const
{
    if (!low || !high)
        return ProfileText::tr("not on file");
    QString number = numberWords(*low, locale);
    if (*low != *high)
        number += u'–' + numberWords(*high, locale);
    return atLeast ? ProfileText::tr("at least %1").arg(number) : number;
}

int TrackProfile::observed() const
{
    return int(std::ranges::count_if(elections, &TrackElection::observed));
}

int TrackProfile::arrivalsKnown() const
{
    return int(std::ranges::count_if(elections, [](const TrackElection &one) { return one.arrival.isKnown(); }));
}

TrackProfile trackProfile(const TrackReading &reading)
{
    TrackProfile profile;
    profile.organization = reading.organization;
    profile.label = reading.label;
    profile.hostRoles = reading.hostRoles;
    profile.electionsOnFile = reading.electionsOnFile;
    profile.verdicts = reading.verdicts;
    for (const TrackReading::Election &election : reading.elections) {
        TrackElection made;
        made.key = election.key;
        made.id = election.id;
        made.label = election.label;
        made.verdicts = QList<int>(reading.verdicts.size(), 0);
        fillMissions(made, reading, election);
        profile.elections.append(made);
    }
    fillStatements(profile, reading);
    fillThemes(profile, reading);
    fillYardsticks(profile, reading);
    fillPrinciples(profile, reading);
    return profile;
}

TrackProfile readTrackProfile(Connection &connection, const QString &organization)
{
    return trackProfile(TrackReader(connection, organization).read());
}

} // namespace scrutineer
