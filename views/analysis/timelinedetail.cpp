// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelinedetail.h"

#include "views/analysis/arrivalbars.h"
#include "views/analysis/plaintable.h"
#include "views/shell/linkbutton.h"
#include "views/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayWords(const Edtf &when, const QDate &votingDay)
{
    const std::optional<int> distance = when.daysFrom(votingDay);
    if (!distance)
        return TimelineDetail::tr("no date");
    const QString format = Timeline::tr("d MMM", "day and month, as QLocale writes them");
    const bool isNear = std::abs(*distance) < 150;
    if (when.isExact() && isNear)
        return QLocale().toString(*when.earliest(), format);
    if (when.kind() == Edtf::Kind::OnOrBefore && isNear)
        return TimelineDetail::tr("by %1", "date").arg(QLocale().toString(*when.latest(), format));
    return when.display(QLocale(), Edtf::Style::Short);
}

} // namespace

TimelineDetail::TimelineDetail(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_open(new LinkButton(tr("Open mission"), this))
    , m_visits(new EventList(theme, tr("Visits of the lane"), this))
    , m_statements(new EventList(theme, tr("Statements of the lane"), this))
    , m_right(new QStackedWidget(this))
    , m_arrivals(new ArrivalBars(theme, this))
    , m_pace(new PlainTable(theme, tr("Pace of the organisation at each election"), this))
{
    setProperty("role", u"page"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(20);
    auto *arrivals = new QWidget(m_right);
    auto *top = new QVBoxLayout(arrivals);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_arrivals);
    top->addStretch(1);
    m_right->addWidget(arrivals);
    m_right->addWidget(m_pace);
    row->addWidget(buildColumn(m_title, m_open, m_visits), 5);
    row->addWidget(buildColumn(m_statementsTitle, nullptr, m_statements), 4);
    row->addWidget(buildColumn(m_arrivalsTitle, nullptr, m_right), 4);
    m_statementsTitle->setText(tr("Statements"));
    for (EventList *list : {m_visits, m_statements})
        connect(list, &EventList::opened, this, &TimelineDetail::opened);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!m_id.isEmpty())
            Q_EMIT opened(m_type, m_id);
    });
}

QWidget *TimelineDetail::buildColumn(QLabel *&title, QWidget *trailing, QWidget *body)
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    title = new QLabel(column);
    title->setTextFormat(Qt::PlainText);
    title->setProperty("role", u"heading"_s);
    title->setMinimumWidth(1);
    head->addWidget(title, 1);
    if (trailing)
        head->addWidget(trailing);
    layout->addLayout(head);
    layout->addWidget(body, 1);
    return column;
}

QList<EventList::Row> TimelineDetail::rowsOf(const Timeline &timeline, const TimelineLane &lane, bool visits) const
{
    QList<EventList::Row> rows;
    const auto add = [&](int index) {
        const TimelineItem &item = timeline.items[index];
        if (item.isVisit == visits)
            rows.append({item.type(), item.id, dayWords(item.when, lane.votingDay),
                         QString::fromLatin1(requireRecordType(item.type()).icon), item.label,
                         timeline.itemWords(item, lane.votingDay)});
    };
    for (const TimelineMark &mark : lane.marks)
        add(mark.item);
    std::ranges::for_each(lane.undated, add);
    return rows;
}

void TimelineDetail::setLane(const Timeline &timeline, int index)
{
    const bool isLane = index >= 0 && index < timeline.lanes.size();
    const TimelineLane lane = isLane ? timeline.lanes[index] : TimelineLane();
    m_type = timeline.stacked && !lane.missions.isEmpty() ? u"mission"_s : lane.type;
    m_id = timeline.stacked && !lane.missions.isEmpty() ? lane.missions.first() : lane.id;
    QStringList title;
    if (timeline.stacked && !lane.organizationLabel.isEmpty())
        title += lane.organizationLabel;
    title += lane.label;
    if (!lane.present.isBlank())
        title += lane.present.display(QLocale(), Edtf::Style::Long);
    QString stay = lane.absent ? lane.state : QString();
    if (!lane.bars.isEmpty())
        stay = lane.bars.first().words;
    m_title->setText(title.join(u", "_s));
    m_title->setToolTip({});
    m_title->setAccessibleDescription(stay);
    m_open->setVisible(!m_id.isEmpty());
    m_open->setText(m_type == "mission"_L1 ? tr("Open mission") : tr("Open organisation"));
    m_visits->setRows(rowsOf(timeline, lane, true));
    m_statements->setRows(rowsOf(timeline, lane, false));
    m_statementsTitle->setText(m_statements->count() == 0 ? tr("No statement on file") : tr("Statements"));
    if (timeline.stacked)
        fillPace(timeline, isLane ? index : -1);
    m_right->setCurrentIndex(timeline.stacked ? 1 : 0);
}

void TimelineDetail::fillPace(const Timeline &timeline, int index)
{
    QList<QStringList> rows;
    const QString unknown = u"–"_s;
    for (const TimelineGroup &group : timeline.groups) {
        if (index < group.first || index >= group.first + group.count)
            continue;
        m_arrivalsTitle->setText(tr("%1 at each election").arg(group.label));
        for (qsizetype i = group.first; i < group.first + group.count; ++i) {
            const TimelineLane &lane = timeline.lanes[i];
            const TimelinePace &pace = lane.pace;
            QString first = pace.firstDay ? electionDistance(*pace.firstDay) : lane.absent ? lane.state : unknown;
            if (pace.firstDay && pace.firstDayAtLatest)
                first = tr("by %1", "distance from the vote").arg(first);
            QString days = pace.days ? QString::number(*pace.days) : unknown;
            if (pace.days && pace.daysAtLeast)
                days = tr("%1 or more", "number of days").arg(days);
            const QString month =
                QLocale().toString(lane.votingDay, Timeline::tr("MMM yyyy", "month and year, as QLocale writes them"));
            rows += {lane.votingDay.isValid() ? month : lane.label, first, days,
                     pace.firstStatement ? electionDistance(*pace.firstStatement) : unknown};
        }
    }
    m_pace->setTable(
        {{tr("Election"), 0, false}, {tr("First day"), 74, true}, {tr("Days"), 78, true}, {tr("Speaks"), 58, true}},
        rows);
    for (const TimelineGroup &group : timeline.groups) {
        if (index >= group.first && index < group.first + group.count)
            m_pace->setCurrentRow(int(index - group.first));
    }
}

void TimelineDetail::setProfile(const TrackProfile &profile, const QString &presentElection,
                                const QHash<QString, QString> &names)
{
    QList<ArrivalBars::Row> rows;
    for (const TrackElection &election : profile.elections) {
        if (!election.observed)
            continue;
        const TrackArrival &arrival = election.arrival;
        // What came by some day came earlier or then; a sign tells the two apart.
        const bool exact = arrival.least && arrival.most && *arrival.least == *arrival.most;
        QString words = arrival.words(QLocale());
        if (arrival.least)
            words = (exact ? QString() : u"≤ "_s) + electionDistance(-*arrival.least);
        rows.prepend({names.value(election.id, election.label), arrival.least, words, election.id == presentElection});
    }
    m_arrivalsTitle->setText(profile.isValid() && !rows.isEmpty() ? tr("%1 opens its mission").arg(profile.label)
                                                                  : QString());
    m_arrivals->setAccessibleName(m_arrivalsTitle->text());
    m_arrivals->setRows(rows);
}

} // namespace scrutineer
