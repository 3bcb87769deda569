// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/interlocutorboard.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct InterlocutorText
{
    Q_DECLARE_TR_FUNCTIONS(InterlocutorBoard)
};

enum class Standing { Inferred, Unsaid, Stated };

Standing standingOf(const std::optional<Ground> &ground)
{
    if (!ground)
        return Standing::Unsaid;
    return *ground == Ground::Stated ? Standing::Stated : Standing::Inferred;
}

void count(InterlocutorCell &cell, Standing standing)
{
    ++(standing == Standing::Stated ? cell.stated : standing == Standing::Inferred ? cell.inferred : cell.unsaid);
}

/// For each class that a visit met, how well that is known: the best of its participants.
QHash<qint64, QHash<qint64, Standing>> meetingsByVisit(const InterlocutorReading &reading)
{
    QHash<qint64, QHash<qint64, Standing>> found;
    for (const InterlocutorReading::Meeting &meeting : reading.meetings) {
        if (meeting.group == 0)
            continue;
        const Standing own = standingOf(meeting.ground);
        QHash<qint64, Standing> &groups = found[meeting.visit];
        groups[meeting.group] = std::max(groups.value(meeting.group, own), own);
    }
    return found;
}

VisitKnowledge knowledgeOf(const InterlocutorLine &line, bool absent, bool leftOut)
{
    if (line.held > line.withoutClass)
        return VisitKnowledge::Known;
    if (line.held > 0)
        return VisitKnowledge::NoClass;
    if (leftOut)
        return VisitKnowledge::LeftOut;
    if (line.notHeld > 0)
        return VisitKnowledge::NoneHeld;
    return absent ? VisitKnowledge::NoMission : VisitKnowledge::NoVisits;
}

/// Puts the lines together while it walks over the attendances.
class Counting
{
public:
    explicit Counting(const InterlocutorReading &reading)
        : m_reading(reading)
        , m_meetings(meetingsByVisit(reading))
    {
        for (qsizetype place = 0; place < reading.classes.size(); ++place)
            m_columns.insert(reading.classes[place].key, place);
        for (const InterlocutorReading::Visit &visit : reading.visits)
            m_visits.insert(visit.key, visit);
    }

    InterlocutorBoard count()
    {
        m_board.classes = m_reading.classes;
        m_board.totals.resize(m_reading.classes.size());
        for (const InterlocutorReading::Mission &mission : m_reading.missions) {
            m_lines.insert(mission.key, m_board.lines.size());
            InterlocutorLine line;
            line.id = mission.id;
            line.label = mission.label;
            line.state = mission.state;
            line.cells.resize(m_reading.classes.size());
            line.metByParts = QList<bool>(m_reading.classes.size(), false);
            m_board.lines.append(line);
        }
        for (const InterlocutorReading::Attendance &attendance : m_reading.attendances)
            addAttendance(attendance);
        for (auto total = m_best.cbegin(); total != m_best.cend(); ++total)
            scrutineer::count(m_board.totals[total.key().second], total.value());
        m_board.held = m_held.size();
        for (qsizetype place = 0; place < m_board.lines.size(); ++place) {
            InterlocutorLine &line = m_board.lines[place];
            line.knowledge = knowledgeOf(line, m_reading.missions[place].absent, m_leftOut.contains(place));
        }
        addParts();
        return m_board;
    }

private:
    void addAttendance(const InterlocutorReading::Attendance &attendance)
    {
        const qsizetype place = m_lines.value(attendance.mission, -1);
        const auto visit = m_visits.constFind(attendance.visit);
        if (place < 0 || visit == m_visits.constEnd())
            return;
        InterlocutorLine &line = m_board.lines[place];
        if (!visit->within) {
            if (visit->held)
                m_leftOut.insert(place);
            return;
        }
        if (!visit->held) {
            ++line.notHeld;
            return;
        }
        ++line.held;
        m_held.insert(visit->key);
        const QHash<qint64, Standing> groups = m_meetings.value(visit->key);
        bool any = false;
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            const qsizetype column = m_columns.value(group.key(), -1);
            if (column < 0)
                continue;
            any = true;
            // Who was met is known no better than who was there.
            const bool inferred = attendance.ground == Ground::Inferred;
            const Standing standing = inferred ? Standing::Inferred : group.value();
            scrutineer::count(line.cells[column], standing);
            const std::pair key{visit->key, column};
            m_best[key] = std::max(m_best.value(key, standing), standing);
        }
        line.withoutClass += any ? 0 : 1;
    }

    void addParts()
    {
        for (qsizetype place = 0; place < m_board.lines.size(); ++place) {
            QSet<qint64> seen;
            for (qint64 parent = m_reading.missions[place].parent; parent != 0 && !seen.contains(parent);) {
                seen.insert(parent);
                const qsizetype above = m_lines.value(parent, -1);
                if (above < 0 || above == place)
                    break;
                InterlocutorLine &outer = m_board.lines[above];
                ++outer.parts;
                for (qsizetype column = 0; column < outer.metByParts.size(); ++column) {
                    if (m_board.lines[place].cells[column].visits() > 0)
                        outer.metByParts[column] = true;
                }
                parent = m_reading.missions[above].parent;
            }
        }
    }

    const InterlocutorReading &m_reading;
    QHash<qint64, QHash<qint64, Standing>> m_meetings;
    QHash<qint64, qsizetype> m_columns;
    QHash<qint64, InterlocutorReading::Visit> m_visits;
    QHash<qint64, qsizetype> m_lines;
    QHash<std::pair<qint64, qsizetype>, Standing> m_best; ///< By visit and column, over all missions.
    QSet<qint64> m_held;
    QSet<qsizetype> m_leftOut;
    InterlocutorBoard m_board;
};

QString gapSentence(const QStringList &gaps, bool withParts)
{
    if (gaps.isEmpty())
        return InterlocutorText::tr("Met every class of interlocutor.");
    QString sentence;
    if (gaps.size() == 1)
        sentence = InterlocutorText::tr("No meeting with %1 is on file.").arg(gaps.first());
    else if (gaps.size() == 2)
        sentence = InterlocutorText::tr("Met neither %1 nor %2, as far as is on file.").arg(gaps[0], gaps[1]);
    else
        sentence = InterlocutorText::tr("Met none of these, as far as is on file: %1.").arg(gaps.join(u", "_s));
    return withParts ? sentence + u' ' + InterlocutorText::tr("The missions inside it are included here.") : sentence;
}

} // namespace

QString visitKnowledgeLabel(VisitKnowledge knowledge)
{
    switch (knowledge) {
    case VisitKnowledge::NoMission:
        return InterlocutorText::tr("No mission");
    case VisitKnowledge::NoVisits:
        return InterlocutorText::tr("No visits on file");
    case VisitKnowledge::LeftOut:
        return InterlocutorText::tr("Left out by the filter");
    case VisitKnowledge::NoneHeld:
        return InterlocutorText::tr("No held visit on file");
    case VisitKnowledge::NoClass:
        return InterlocutorText::tr("Whom it met is not on file");
    case VisitKnowledge::Known:
        break;
    }
    return InterlocutorText::tr("Visits on file");
}

QString visitKnowledgeKey(VisitKnowledge knowledge)
{
    static constexpr const char *keys[] = {"no_mission", "no_visits", "left_out", "none_held", "no_class", "known"};
    return QString::fromLatin1(keys[int(knowledge)]);
}

QString interlocutorCaveat()
{
    return InterlocutorText::tr("Counted are held visits on file with at least one interlocutor of the class; planned "
                                "and cancelled ones are not. Missions publish only some of their meetings, so a gap "
                                "says what is not on file, not whom nobody met.");
}

int InterlocutorBoard::linesWithVisits() const
{
    return int(std::ranges::count_if(lines, [](const InterlocutorLine &line) { return line.held > 0; }));
}

QString InterlocutorBoard::gapWords(const InterlocutorLine &line) const
{
    const bool byParts = std::ranges::find(line.metByParts, true) != line.metByParts.end();
    if (line.knowledge != VisitKnowledge::Known && !byParts)
        return visitKnowledgeLabel(line.knowledge) + u'.';
    QStringList gaps;
    for (qsizetype column = 0; column < classes.size(); ++column) {
        if (line.cells[column].visits() == 0 && !line.metByParts.value(column))
            gaps += classes[column].label.toLower();
    }
    return gapSentence(gaps, byParts);
}

QString InterlocutorBoard::classWords(qsizetype column, const QLocale &locale) const
{
    const auto met = std::ranges::count_if(
        lines, [column](const InterlocutorLine &line) { return line.cells[column].visits() > 0; });
    return InterlocutorText::tr("%1: %2, by %3 of %n mission(s) with held visits on file", nullptr, linesWithVisits())
        .arg(classes[column].label, InterlocutorText::tr("%n visit(s)", nullptr, int(totals[column].visits())),
             locale.toString(met));
}

InterlocutorBoard interlocutorBoard(const InterlocutorReading &reading)
{
    return Counting(reading).count();
}

Result<InterlocutorBoard> readInterlocutors(Connection &connection, const Filter &filter)
{
    const Result<InterlocutorReader> reader = InterlocutorReader::make(connection, filter);
    if (!reader)
        return reader.problem();
    InterlocutorBoard board = interlocutorBoard(reader->read());
    board.visitFilter = reader->visitFilter();
    return board;
}

} // namespace scrutineer
