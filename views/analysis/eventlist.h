// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace scrutineer {

class Theme;

/// Visits or statements one below the other: date, sign and title. Enter or a click opens one.
class EventList final : public QListWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString type; ///< The record type's name.
        QString id;
        QString date;     ///< As it is written here; blank where there is none.
        QString iconName; ///< Of its type.
        QString title;
        QString words; ///< All of it, for tooltip and screen reader.
    };

    EventList(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);

Q_SIGNALS:
    void opened(const QString &type, const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QListWidgetItem *item);
};

} // namespace scrutineer
