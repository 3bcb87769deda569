// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/surroundings.h"

#include <QObject>
#include <QString>

namespace scrutineer {

class ActionTable;
class MainWindow;
class Prompt;

/// What is done to project files: new, open, open read-only, sample, save a copy, close.
class ProjectActions : public QObject
{
    Q_OBJECT

public:
    /// Adds its actions to the table; `sampleFolder` is where the sample project is written at first use.
    ProjectActions(const Surroundings &surroundings, ActionTable &actions, Prompt &prompt, const QString &sampleFolder,
                   QObject *parent = nullptr);
    /// The window that questions and messages belong to; must be set before an action is used.
    void setWindow(MainWindow *window) { m_window = window; }

    /// Opens a project and goes to its overview; says in the window what went wrong. True when it is open.
    bool openPath(const QString &path, bool readOnly = false);
    /// Opens the sample, which is written first when it is not there yet. True when it is open.
    bool openSample();
    void closeProject();

Q_SIGNALS:
    /// A project could not be opened or made; the sentence is for the user.
    void failed(const QString &sentence);

private:
    void addActions(ActionTable &actions);
    void newProject();
    void chooseProject(bool readOnly);
    void saveCopy();
    void leavePage();
    void welcome();
    void warnOfFolder();
    void report(const QString &sentence);

    Surroundings m_surroundings;
    Prompt &m_prompt;
    QString m_sampleFolder;
    MainWindow *m_window = nullptr;
};

} // namespace scrutineer
