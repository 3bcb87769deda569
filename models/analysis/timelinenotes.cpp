// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timelinenotes.h"

#include <algorithm>
#include <cstdlib>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString figureWords(const QList<LedgerFigure> &figures, const char *source)
{
    const std::optional<LedgerSummary> summary = summarise(figures);
    return summary ? Timeline::tr(source).arg(summary->text(QLocale())) : QString();
}

/// Near the voting day the year goes without saying.
QString dayWords(const Edtf &when, const QDate &votingDay)
{
    const std::optional<int> distance = when.daysFrom(votingDay);
    if (when.isExact() && distance && std::abs(*distance) < 150)
        return QLocale().toString(*when.earliest(), Timeline::tr("d MMM", "day and month, as QLocale writes them"));
    return when.display(QLocale(), Edtf::Style::Short);
}

/// The newest of the statements that can be placed, or what is missing of them.
QString speechWords(const TimelineLane &lane, const QList<TimelineItem> &items)
{
    const TimelineItem *last = nullptr;
    for (const TimelineMark &mark : lane.marks) {
        if (!items[mark.item].isVisit)
            last = &items[mark.item];
    }
    if (last) {
        const QString day = dayWords(last->when, lane.votingDay);
        return Timeline::tr("%1, %2", "kind of statement, date")
            .arg(last->kind.isEmpty() ? last->label : last->kind, day);
    }
    const bool undated = std::ranges::any_of(lane.undated, [&](int item) { return !items[item].isVisit; });
    return undated ? Timeline::tr("statement has no date") : Timeline::tr("no statement on file");
}

QString startingLarge(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

bool isAbsent(const TimelineReading::Mission &mission)
{
    return mission.state == MissionState::Declined || mission.state == MissionState::NotInvited ||
           mission.state == MissionState::Denied;
}

QString missionStateLabel(MissionState state)
{
    return QCoreApplication::translate("Choice", ChoiceOptions<MissionState>::options[int(state)].label);
}

QString missionNote(const TimelineReading::Mission &mission, const TimelineLane &lane, const QList<TimelineItem> &items,
                    const QList<const TimelineReading::Invitation *> &invitations)
{
    QStringList parts;
    if (isAbsent(mission)) {
        parts += missionStateLabel(*mission.state);
        for (const TimelineReading::Invitation *invitation : invitations) {
            if (!invitation->answer.isEmpty())
                parts += invitation->answer;
        }
        if (lane.marks.isEmpty() && lane.undated.isEmpty())
            return parts.join(u"; "_s);
        return startingLarge((parts + QStringList{speechWords(lane, items)}).join(u"; "_s));
    }
    QString figure = figureWords(mission.stations, QT_TRANSLATE_NOOP("Timeline", "%1 stations"));
    if (figure.isEmpty())
        figure = figureWords(mission.team, QT_TRANSLATE_NOOP("Timeline", "%1 observers"));
    if (!figure.isEmpty())
        parts += figure;
    parts += speechWords(lane, items);
    return startingLarge(parts.join(u"; "_s));
}

QString paceNote(const TimelinePace &pace)
{
    QStringList parts;
    if (pace.firstDay)
        parts += (pace.firstDayAtLatest ? Timeline::tr("there by %1") : Timeline::tr("from %1"))
                     .arg(electionDistance(*pace.firstDay));
    if (pace.days)
        parts += pace.daysAtLeast ? Timeline::tr("%n or more day(s)", nullptr, *pace.days)
                                  : Timeline::tr("%n day(s)", nullptr, *pace.days);
    if (pace.firstStatement)
        parts += Timeline::tr("speaks %1").arg(electionDistance(*pace.firstStatement));
    if (parts.isEmpty())
        return Timeline::tr("No day on file");
    return startingLarge(parts.join(u"; "_s));
}

} // namespace scrutineer
