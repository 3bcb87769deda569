// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/timelinerangebar.h"

#include "views/shell/linkbutton.h"
#include "views/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

Edtf rangeDates(const QDate &votingDay, const std::pair<int, int> &days)
{
    return Edtf::make(Edtf::Kind::Span, EdtfPoint::fromDay(votingDay.addDays(days.first)),
                      EdtfPoint::fromDay(votingDay.addDays(days.second)))
        .value_or(Edtf());
}

Filter rangeFilter(const QString &type, const Edtf &days)
{
    const QString field = type == "mission"_L1 ? u"present"_s : type == "visit"_L1 ? u"happened"_s : u"issued"_s;
    const QString from = days.first().text();
    const QString to = days.last().text();
    return Filter::condition({field}, FilterOperator::Matches, {FilterValue::ofRange(from, to)});
}

int countWithin(const Timeline &timeline, const QString &type, const Edtf &days)
{
    if (type == "mission"_L1) {
        return int(std::ranges::count_if(timeline.lanes, [&](const TimelineLane &lane) {
            return lane.type == "mission"_L1 && lane.counted && lane.present.overlaps(days);
        }));
    }
    return int(std::ranges::count_if(
        timeline.items, [&](const TimelineItem &item) { return item.type() == type && item.when.overlaps(days); }));
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
    const Edtf dates = rangeDates(timeline.votingDay, days);
    m_words->setText(tr("%1 (%2 to %3)", "dates, first day, last day")
                         .arg(dates.display(QLocale()), electionDistance(days.first), electionDistance(days.second)));
    for (const QString &type : {u"mission"_s, u"visit"_s, u"statement"_s}) {
        const int count = countWithin(timeline, type, dates);
        m_lists.value(type)->setText(type == "mission"_L1 ? tr("List %n mission(s)", nullptr, count)
                                     : type == "visit"_L1 ? tr("List %n visit(s)", nullptr, count)
                                                          : tr("List %n statement(s)", nullptr, count));
        m_lists.value(type)->setEnabled(count > 0);
        m_narrows.value(type)->setEnabled(count > 0);
    }
}

} // namespace scrutineer
