// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/recentprojects.h"

#include "models/settings.h"
#include "models/storage/projectfile.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

RecentProjects::RecentProjects(Settings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
{
    refresh();
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == settings::recentProjects().key)
            refresh();
    });
}

int RecentProjects::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_projects.size());
}

QVariant RecentProjects::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Project &project = m_projects[index.row()];
    const QFileInfo info(project.path);
    QString shown = QDir::toNativeSeparators(project.path);
    if (shown.startsWith(QDir::homePath()))
        shown.replace(0, QDir::homePath().size(), u"~"_s);
    switch (role) {
    case Qt::DisplayRole:
        return info.completeBaseName();
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(info.completeBaseName(), shown, data(index, Note).toString());
    case Path:
        return project.path;
    case Folder:
        return shown;
    case Note:
        if (project.missing)
            return tr("File not found");
        if (project.synchronised)
            return tr("In a synchronised folder");
        return QLocale().toString(project.changed, QLocale::ShortFormat);
    case IsMissing:
        return project.missing;
    case IsSynchronised:
        return project.synchronised;
    case IconName:
        return project.missing ? u"circle-x"_s : project.synchronised ? u"triangle-alert"_s : u"database"_s;
    default:
        return {};
    }
}

void RecentProjects::refresh()
{
    beginResetModel();
    m_projects.clear();
    for (const QString &path : m_settings.get(settings::recentProjects())) {
        const QFileInfo info(path);
        m_projects.append({path, !info.exists(), folderKind(path) != FolderKind::Local, info.lastModified()});
    }
    endResetModel();
}

} // namespace scrutineer
