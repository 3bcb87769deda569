// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/timeline.h"
#include "models/analysis/trackprofile.h"
#include "views/analysis/eventlist.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QStackedWidget;

namespace scrutineer {

class ArrivalBars;
class LinkButton;
class PlainTable;
class Theme;

/// The strip below a timeline: visits and statements of the lane that the keyboard is on, and when the same
/// organisation opened its missions at all elections.
class TimelineDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit TimelineDetail(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a lane of the timeline; −1 for none.
    void setLane(const Timeline &timeline, int lane);
    /// Shows the organisation's arrivals; an invalid profile clears them. `names` are short ones of elections by id.
    void setProfile(const TrackProfile &profile, const QString &presentElection, const QHash<QString, QString> &names);
    [[nodiscard]] EventList *visits() const { return m_visits; }
    [[nodiscard]] EventList *statements() const { return m_statements; }

Q_SIGNALS:
    void opened(const QString &type, const QString &id);

private:
    QWidget *buildColumn(QLabel *&title, QWidget *trailing, QWidget *body);
    void fillPace(const Timeline &timeline, int lane);
    [[nodiscard]] QList<EventList::Row> rowsOf(const Timeline &timeline, const TimelineLane &lane, bool visits) const;

    const Theme &m_theme;
    QLabel *m_title = nullptr;
    QLabel *m_statementsTitle = nullptr;
    QLabel *m_arrivalsTitle = nullptr;
    LinkButton *m_open;
    EventList *m_visits;
    EventList *m_statements;
    QStackedWidget *m_right;
    ArrivalBars *m_arrivals;
    PlainTable *m_pace;
    QString m_type;
    QString m_id;
};

} // namespace scrutineer
