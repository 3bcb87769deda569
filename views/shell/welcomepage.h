// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;
class QSortFilterProxyModel;

namespace scrutineer {

class ActionTable;
class RecentProjects;
class SearchField;
class Settings;
class Theme;

/// Shown while no project is open: what to start with, the projects opened last, and the sample.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// The start actions come from the table: "project.new", "project.open", "project.sample".
    WelcomePage(const Theme &theme, Settings &settings, const ActionTable &actions, QWidget *parent = nullptr);
    /// Looks at the recent files again and takes the focus.
    void refresh();

Q_SIGNALS:
    /// A recent or dropped project is to be opened.
    void openRequested(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildStart(const ActionTable &actions);
    QWidget *buildStartButton(QAction *action, const QString &line);
    QWidget *buildDropZone();
    QWidget *buildRecent();
    QWidget *buildSample(QAction *open);
    QWidget *buildKeys();
    void removeCurrent();
    void openCurrent();

    const Theme &m_theme;
    Settings &m_settings;
    RecentProjects *m_recent;
    QSortFilterProxyModel *m_found = nullptr;
    QListView *m_list = nullptr;
    SearchField *m_search = nullptr;
    QWidget *m_dropZone = nullptr;
    QWidget *m_none = nullptr;
};

} // namespace scrutineer
