// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelinerangebar.h"

#include "views/shell/linkbutton.h"
#include "views/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cstdlib>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

Edtf datesOf(const QDate &votingDay, const std::pair<int, int> &days)
{
    return Edtf::make(Edtf::Kind::Span, EdtfPoint::fromDay(votingDay.addDays(days.first)),
                      EdtfPoint::fromDay(votingDay.addDays(days.second)))
        .value_or(Edtf());
}

/// Stacked: the distance of each item that is known to the day, from the nearest voting day.
QHash<int, int> distancesOf(const Timeline &timeline)
{
    QHash<int, int> distances;
    for (const TimelineLane &lane : timeline.lanes) {
        for (const TimelineMark &mark : lane.marks) {
            if (mark.first != mark.last || mark.openBefore || mark.openAfter)
                continue;
            const auto known = distances.constFind(mark.item);
            if (known == distances.constEnd() || std::abs(mark.first) < std::abs(*known))
                distances.insert(mark.item, mark.first);
        }
    }
    return distances;
}

} // namespace

Filter rangeFilter(const Timeline &timeline, const QString &type, const std::pair<int, int> &days)
{
    const QString field = type == "mission"_L1 ? u"present"_s : type == "visit"_L1 ? u"happened"_s : u"issued"_s;
    if (timeline.stacked) {
        const FilterValue range = FilterValue::ofRange(QString::number(days.first), QString::number(days.second));
        return Filter::condition({field, u"distance"_s}, FilterOperator::Matches, {range});
    }
    const Edtf dates = datesOf(timeline.votingDay, days);
    return Filter::condition({field}, FilterOperator::Matches,
                             {FilterValue::ofRange(dates.first().text(), dates.last().text())});
}

int countWithin(const Timeline &timeline, const QString &type, const std::pair<int, int> &days)
{
    if (timeline.stacked) {
        const QHash<int, int> distances = distancesOf(timeline);
        int count = 0;
        for (auto one = distances.cbegin(); one != distances.cend(); ++one) {
            const bool within = *one >= days.first && *one <= days.second;
            count += within && timeline.items[one.key()].type() == type ? 1 : 0;
        }
        return count;
    }
    const Edtf dates = datesOf(timeline.votingDay, days);
    if (type == "mission"_L1) {
        return int(std::ranges::count_if(timeline.lanes, [&](const TimelineLane &lane) {
            return lane.type == "mission"_L1 && lane.counted && lane.present.overlaps(dates);
        }));
    }
    return int(std::ranges::count_if(
        timeline.items, [&](const TimelineItem &item) { return item.type() == type && item.when.overlaps(dates); }));
}

TimelineRangeBar::TimelineRangeBar(const Theme &, QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
{
    setProperty("role", u"status"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 2, 16, 2);
    row->setSpacing(12);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setProperty("role", u"bold"_s);
    m_words->setMinimumWidth(1);
    row->addWidget(m_words, 1);
    const auto link = [&](const QString &text) {
        auto *button = new LinkButton(text, this);
        button->setSmall(true);
        row->addWidget(button);
        return button;
    };
    for (const QString &type : {u"mission"_s, u"visit"_s, u"statement"_s}) {
        m_lists.insert(type, link({}));
        connect(m_lists.value(type), &QPushButton::clicked, this, [this, type] { Q_EMIT listRequested(type); });
    }
    for (const QString &type : {u"mission"_s, u"visit"_s, u"statement"_s}) {
        const QString words = type == "mission"_L1 ? tr("Only these missions")
                              : type == "visit"_L1 ? tr("Only these visits")
                                                   : tr("Only these statements");
        m_narrows.insert(type, link(words));
        connect(m_narrows.value(type), &QPushButton::clicked, this, [this, type] { Q_EMIT narrowRequested(type); });
    }
    connect(link(tr("Let go")), &QPushButton::clicked, this, &TimelineRangeBar::cleared);
    hide();
}

void TimelineRangeBar::setRange(const Timeline &timeline, const std::pair<int, int> &days)
{
    const QString first = electionDistance(days.first);
    const QString last = electionDistance(days.second);
    m_words->setText(timeline.stacked ? tr("%1 to %2", "first day, last day").arg(first, last)
                                      : tr("%1 (%2 to %3)", "dates, first day, last day")
                                            .arg(datesOf(timeline.votingDay, days).display(QLocale()), first, last));
    for (const QString &type : {u"mission"_s, u"visit"_s, u"statement"_s}) {
        const int count = countWithin(timeline, type, days);
        const bool isOffered = !timeline.stacked || type != "mission"_L1;
        m_lists.value(type)->setVisible(isOffered);
        m_narrows.value(type)->setVisible(isOffered);
        m_lists.value(type)->setText(type == "mission"_L1 ? tr("List %n mission(s)", nullptr, count)
                                     : type == "visit"_L1 ? tr("List %n visit(s)", nullptr, count)
                                                          : tr("List %n statement(s)", nullptr, count));
        m_lists.value(type)->setEnabled(count > 0);
        m_narrows.value(type)->setEnabled(count > 0);
    }
}

} // namespace scrutineer
