// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/filterwords.h"
#include "models/analysis/provenance.h"
#include "models/analysis/trackprofile.h"
#include "models/records/election.h"
#include "models/records/filtertext.h"
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/analysis/plaintable.h"
#include "views/analysis/timelinedetail.h"
#include "views/analysis/timelinelegendbar.h"
#include "views/analysis/timelinepage.h"
#include "views/analysis/timelinepicture.h"
#include "views/analysis/timelinerangebar.h"
#include "views/analysis/timelinetray.h"
#include "views/analysis/timelineview.h"
#include "views/records/carriedfilterbar.h"
#include "views/records/recordlocation.h"
#include "views/shell/emptystate.h"
#include "views/shell/navigation.h"
#include "views/shell/pagehead.h"
#include "views/shell/progressline.h"
#include "views/shell/scope.h"
#include "views/shell/theme.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The year, with the month where a year has several elections.
QHash<QString, QString> shortNames(const QHash<QString, QDate> &days)
{
    QHash<QString, QString> names;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        const auto sameYear =
            std::ranges::count_if(days, [&](const QDate &other) { return other.year() == day->year(); });
        names.insert(day.key(),
                     sameYear > 1
                         ? QLocale().toString(*day, Timeline::tr("MMM yyyy", "month and year, as QLocale writes them"))
                         : QString::number(day->year()));
    }
    return names;
}

} // namespace

void TimelinePage::fillElections()
{
    QList<std::pair<qint64, Labelled>> found;
    QHash<QString, QDate> days;
    Store &store = m_surroundings.workspace.store();
    for (const Record &record : store.records(requireRecordType(u"election"))) {
        const Election election = record.as<Election>();
        const Edtf day = Edtf::parse(election.votingDay.edtf).value_or(Edtf());
        days.insert(record.id(), day.earliest().value_or(QDate()));
        found.emplace_back(day.orderingKey(), Labelled{record.id(), {}, election.title});
    }
    std::ranges::stable_sort(found, {}, [](const auto &one) { return one.first; });
    m_shortNames = shortNames(days);
    m_elections.clear();
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > found.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (const auto &[key, election] : found) {
        const int tab = int(m_elections.size());
        m_elections += election.id;
        QString label = election.label;
        label.replace(u'&', u"&&"_s);
        if (tab < m_tabs->count())
            m_tabs->setTabText(tab, label);
        else
            m_tabs->addTab(label);
    }
    m_tabs->setCurrentIndex(int(m_elections.indexOf(election())));
    m_tabs->setEnabled(!isStacked());
}

void TimelinePage::refresh()
{
    Workspace &workspace = m_surroundings.workspace;
    if (!workspace.isOpen() || !isVisibleTo(parentWidget()))
        return;
    fillElections();
    const int request = ++m_request;
    if (m_elections.isEmpty()) {
        fill(std::make_shared<const Timeline>());
        return;
    }
    m_progress->start();
    const auto read = [asked = query(), grouping = Timeline::Grouping(m_grouping->currentData().toInt())](
                          Connection &connection) { return readTimeline(connection, asked, grouping); };
    deliver(
        workspace.analyses().run(read), this,
        [this, request](const Result<Timeline> &answer) {
            m_progress->finish();
            if (request != m_request)
                return;
            m_filter->showProblem(answer ? QString() : answer.problem().sentence);
            if (answer)
                fill(std::make_shared<const Timeline>(*answer));
        },
        [this](const SqlError &error) {
            m_progress->finish();
            m_filter->showProblem(error.toProblem().sentence);
        });
}

void TimelinePage::fill(const std::shared_ptr<const Timeline> &timeline)
{
    m_timeline = timeline;
    m_head->setCaption(m_elections.isEmpty() ? QString() : timeline->summary());
    m_grouping->setEnabled(!timeline->stacked);
    m_legend->setTimeline(timeline);
    m_view->setTimeline(timeline);
    m_tray->setTimeline(*timeline);
    m_profiled.clear();
    choosePanel();
    followRange();
    showPlace();
}

void TimelinePage::choosePanel()
{
    const bool filtered = !m_filter->carried().filter.isEverything();
    const bool table = m_body->currentWidget() == m_table;
    QWidget *shown = table ? static_cast<QWidget *>(m_table) : m_view;
    if (m_timeline->lanes.isEmpty() && m_timeline->items.isEmpty())
        shown = filtered ? m_nothing : m_empty;
    const bool hadFocus = m_body->isAncestorOf(window()->focusWidget());
    m_body->setCurrentWidget(shown);
    const bool works = shown == m_view || shown == m_table;
    giveRoom();
    if (shown == m_table)
        fillTable();
    if (hadFocus && works)
        shown->setFocus(Qt::OtherFocusReason);
}

void TimelinePage::showTable(bool table)
{
    if (m_body->currentWidget() == m_empty || m_body->currentWidget() == m_nothing)
        return;
    m_body->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_view);
    if (table)
        fillTable();
}

void TimelinePage::fillTable()
{
    QList<QStringList> rows;
    m_tableRecords.clear();
    const Timeline &timeline = *m_timeline;
    const auto add = [&](const TimelineLane &lane, const QString &name, int index) {
        const TimelineItem &item = timeline.items[index];
        const std::optional<int> distance = item.when.daysFrom(lane.votingDay);
        rows += {name,
                 item.kind,
                 item.label,
                 item.when.display(QLocale()),
                 distance && item.when.isExact() ? electionDistance(*distance) : QString(),
                 QString::number(item.sources)};
        m_tableRecords.append({item.type(), item.id});
    };
    for (const TimelineGroup &group : timeline.groups) {
        for (qsizetype i = group.first; i < group.first + group.count; ++i) {
            const TimelineLane &lane = timeline.lanes[i];
            const QString name = timeline.stacked ? group.label + u", "_s + lane.label : lane.label;
            const QString stay = lane.bars.isEmpty() ? lane.note : lane.bars.first().words;
            rows += {name,
                     group.label,
                     stay,
                     {},
                     lane.bars.isEmpty() ? QString() : electionDistance(lane.bars.first().bar.first),
                     QString::number(lane.sources)};
            m_tableRecords.append({lane.type, lane.id});
            for (const TimelineMark &mark : lane.marks)
                add(lane, name, mark.item);
            for (const int item : lane.undated)
                add(lane, name, item);
        }
    }
    m_table->setTable({{tr("Lane"), 190, false},
                       {tr("Kind"), 190, false},
                       {tr("What"), 0, false},
                       {tr("When"), 170, false},
                       {tr("Distance"), 74, true},
                       {tr("Sources"), 64, true}},
                      rows);
}

void TimelinePage::showPlace()
{
    const int lane = m_view->place().lane;
    m_detail->setLane(*m_timeline, lane);
    const QString organization = lane < 0 || lane >= m_timeline->lanes.size() || m_timeline->stacked
                                     ? QString()
                                     : m_timeline->lanes[lane].organization;
    if (organization == m_profiled && !organization.isEmpty())
        return;
    m_profiled = organization;
    if (organization.isEmpty()) {
        if (!m_timeline->stacked)
            m_detail->setProfile({}, {}, {});
        return;
    }
    deliver(m_surroundings.workspace.analyses().run(
                [organization](Connection &connection) { return readTrackProfile(connection, organization); }),
            this, [this, organization](const TrackProfile &profile) {
                // The keyboard may have walked on meanwhile.
                if (organization == m_profiled)
                    m_detail->setProfile(profile, m_timeline->electionId, m_shortNames);
            });
}

void TimelinePage::followRange()
{
    const auto range = m_view->range();
    m_range->setVisible(range.has_value());
    if (range)
        m_range->setRange(*m_timeline, *range);
}

void TimelinePage::narrowToRange(const QString &type)
{
    const RecordType &records = requireRecordType(type);
    const std::optional<Filter> carried = m_filter->on(records);
    if (!carried || !m_view->range())
        return;
    const Filter days = rangeFilter(*m_timeline, type, *m_view->range());
    m_filter->setCarried({&records, carried->narrowedBy(days)});
    noteLocation();
    refresh();
}

void TimelinePage::listRange(const QString &type)
{
    const std::optional<Filter> carried = m_filter->on(requireRecordType(type));
    if (!carried || !m_view->range())
        return;
    Filter filter = carried->narrowedBy(rangeFilter(*m_timeline, type, *m_view->range()));
    // Lists are narrowed to the election in scope; another one has to be named.
    if (!m_timeline->stacked && m_surroundings.scope.election() != m_timeline->electionId)
        filter = filter.narrowedBy(Filter::scope(m_timeline->electionId));
    // What was counted over all elections is listed over all of them.
    if (m_timeline->stacked)
        m_surroundings.scope.setElection({});
    m_surroundings.navigation.go({.page = u"list"_s, .type = type, .filter = filterText(filter)});
}

void TimelinePage::open(const QString &type, const QStringList &ids)
{
    if (ids.size() == 1) {
        openRecord(type, ids.first());
        return;
    }
    QMenu menu(this);
    for (const Labelled &one : m_surroundings.workspace.store().labelled(ids)) {
        QString label = one.label;
        connect(menu.addAction(label.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, one] { openRecord(one.type, one.id); });
    }
    const QRectF shape = m_view->shapeOf(m_view->place());
    if (!menu.actions().isEmpty())
        menu.setActiveAction(menu.actions().first());
    menu.exec(m_view->viewport()->mapToGlobal(shape.bottomLeft().toPoint()));
}

void TimelinePage::openRecord(const QString &type, const QString &id)
{
    if (type.isEmpty() || id.isEmpty())
        return;
    if (type == "statement"_L1)
        m_surroundings.navigation.go({.page = u"reader"_s, .type = type, .id = id});
    else
        m_surroundings.navigation.go(locationOf(type, id));
}

std::unique_ptr<Picture> TimelinePage::picture() const
{
    if (m_timeline->lanes.isEmpty())
        return nullptr;
    const CarriedFilter carried = m_filter->carried();
    QString filter;
    if (carried.type && !carried.filter.isEverything())
        filter = tr("%1: %2", "type of record, conditions")
                     .arg(carried.type->displayPlural(),
                          filterInWords(carried.filter, *carried.type, m_surroundings.workspace.store()));
    return std::make_unique<TimelinePicture>(m_timeline, makeTokens(false, 100), m_surroundings.theme.font(Type::Body),
                                             m_view->mode(), filter,
                                             provenanceLine(m_surroundings.workspace.connection()));
}

} // namespace scrutineer
