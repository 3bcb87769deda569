// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/timeline.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace scrutineer {

class Theme;

/// What has no date and so no place on a timeline: counted, named, and one click away.
class TimelineTray final : public QFrame
{
    Q_OBJECT

public:
    explicit TimelineTray(const Theme &theme, QWidget *parent = nullptr);

    void setTimeline(const Timeline &timeline);
    /// How many records are in it.
    [[nodiscard]] int count() const { return int(m_records.size()); }

Q_SIGNALS:
    void opened(const QString &type, const QString &id);

private:
    struct Record
    {
        QString type;
        QString id;
        QString label;
    };
    void showAll();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_names;
    QPushButton *m_all;
    QList<Record> m_records;
};

} // namespace scrutineer
