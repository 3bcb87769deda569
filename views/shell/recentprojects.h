// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QStringList>

namespace scrutineer {

class Settings;

/// The projects opened last, newest first, with what is to be known of each before it is opened.
class RecentProjects : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Path = Qt::UserRole + 1, Folder, Note, IsMissing, IsSynchronised, IconName };

    explicit RecentProjects(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Looks at the files again.
    void refresh();

private:
    struct Project
    {
        QString path;
        bool missing = false;
        bool synchronised = false;
        QDateTime changed;
    };

    Settings &m_settings;
    QList<Project> m_projects;
};

} // namespace scrutineer
