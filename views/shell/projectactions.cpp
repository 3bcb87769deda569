// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/projectactions.h"

#include "models/exchange/newproject.h"
#include "models/settings.h"
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/shell/actiontable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/navigation.h"
#include "views/shell/prompt.h"
#include "views/shell/scope.h"

#include <QDir>
#include <QFileInfo>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

ProjectActions::ProjectActions(const Surroundings &surroundings, ActionTable &actions, Prompt &prompt,
                               const QString &sampleFolder, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_prompt(prompt)
    , m_sampleFolder(sampleFolder)
{
    addActions(actions);
}

void ProjectActions::addActions(ActionTable &actions)
{
    actions.add({u"project.new"_s,
                 [] { return tr("New project…"); },
                 u"file-plus"_s,
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                 [this] { newProject(); }});
    actions.add({u"project.open"_s,
                 [] { return tr("Open project…"); },
                 u"folder-open"_s,
                 {QKeySequence(QKeySequence::Open)},
                 [this] { chooseProject(false); }});
    actions.add({u"project.openReadOnly"_s,
                 [] { return tr("Open read-only…"); },
                 u"eye"_s,
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
                 [this] { chooseProject(true); }});
    actions.add(
        {u"project.sample"_s, [] { return tr("Open sample project"); }, u"sparkles"_s, {}, [this] { openSample(); }});
    actions.add({u"project.copy"_s,
                 [] { return tr("Save a copy…"); },
                 u"copy"_s,
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                 [this] { saveCopy(); },
                 ActionTable::Needs::Project});
    actions.add({u"project.close"_s,
                 [] { return tr("Close project"); },
                 u"x"_s,
                 {QKeySequence(Qt::CTRL | Qt::Key_W)},
                 [this] { closeProject(); },
                 ActionTable::Needs::Project});
}

void ProjectActions::report(const QString &sentence)
{
    if (m_window)
        m_window->post({.tone = Tone::Danger, .lead = {}, .text = sentence, .action = {}});
    Q_EMIT failed(sentence);
}

void ProjectActions::newProject()
{
    QString path = m_prompt.saveFile(m_window, tr("New project"), QDir::home().filePath(tr("Untitled") + projectSuffix),
                                     tr("Scrutineer projects (*%1)").arg(projectSuffix));
    if (path.isEmpty())
        return;
    if (!path.endsWith(projectSuffix))
        path += projectSuffix;
    leavePage();
    if (const Outcome made = makeProject(m_surroundings.workspace, path); !made) {
        report(made.problem().sentence);
        return;
    }
    m_surroundings.navigation.clear();
    welcome();
}

void ProjectActions::chooseProject(bool readOnly)
{
    const QString path = m_prompt.openFile(m_window, readOnly ? tr("Open read-only") : tr("Open project"),
                                           tr("Scrutineer projects (*%1);;All files (*)").arg(projectSuffix));
    if (!path.isEmpty())
        openPath(path, readOnly);
}

bool ProjectActions::openPath(const QString &path, bool readOnly)
{
    leavePage();
    const Outcome opened = m_surroundings.workspace.open(path, readOnly ? Access::ReadOnly : Access::ReadWrite);
    if (!opened) {
        report(opened.problem().sentence);
        return false;
    }
    m_surroundings.navigation.clear();
    welcome();
    return true;
}

bool ProjectActions::openSample()
{
    const QString path = QDir(m_sampleFolder).filePath(u"Azerbaijan sample"_s + projectSuffix);
    if (QFileInfo::exists(path))
        return openPath(path);
    leavePage();
    if (const Outcome made = makeSampleProject(m_surroundings.workspace, path); !made) {
        report(made.problem().sentence);
        return false;
    }
    m_surroundings.navigation.clear();
    m_surroundings.scope.setElection(sampleElection());
    welcome();
    return true;
}

void ProjectActions::leavePage()
{
    if (m_window)
        m_window->leavePage();
}

void ProjectActions::welcome()
{
    Workspace &workspace = m_surroundings.workspace;
    m_surroundings.settings.addRecentProject(workspace.path());
    m_surroundings.navigation.go({.page = u"overview"_s});
    if (!workspace.note().isEmpty() && m_window)
        m_window->post({.tone = workspace.isWritable() ? Tone::Info : Tone::Warning,
                        .lead = {},
                        .text = workspace.note(),
                        .action = {}});
    else
        warnOfFolder();
}

void ProjectActions::warnOfFolder()
{
    const QString folder = QFileInfo(m_surroundings.workspace.path()).absolutePath();
    QStringList warned = m_surroundings.settings.get(settings::warnedFolders());
    const FolderKind kind = folderKind(m_surroundings.workspace.path());
    if (kind == FolderKind::Local || warned.contains(folder) || !m_window)
        return;
    warned.append(folder);
    m_surroundings.settings.set(settings::warnedFolders(), warned);
    m_window->post(
        {.tone = Tone::Warning,
         .lead = kind == FolderKind::Network ? tr("Network folder.") : tr("Synchronised folder."),
         .text = tr("Another computer may write to this file while you work, and damage it. Keep the project in "
                    "a folder of this computer and save copies here."),
         .action = tr("Save a copy…")},
        [this] { saveCopy(); });
}

void ProjectActions::saveCopy()
{
    const QFileInfo info(m_surroundings.workspace.path());
    QString target = m_prompt.saveFile(m_window, tr("Save a copy"),
                                       info.dir().filePath(tr("%1 copy").arg(info.completeBaseName()) + projectSuffix),
                                       tr("Scrutineer projects (*%1)").arg(projectSuffix));
    if (target.isEmpty())
        return;
    if (!target.endsWith(projectSuffix))
        target += projectSuffix;
    if (QFileInfo(target) == info) {
        report(tr("The copy needs another name than the open project."));
        return;
    }
    deliver(m_surroundings.workspace.saveCopy(target), this, [this, target](const Outcome &saved) {
        if (!saved)
            report(saved.problem().sentence);
        else if (m_window)
            m_window->post({.tone = Tone::Success,
                            .lead = {},
                            .text = tr("Saved and checked: %1").arg(QDir::toNativeSeparators(target)),
                            .action = {}});
    });
}

void ProjectActions::closeProject()
{
    leavePage();
    m_surroundings.navigation.clear();
    m_surroundings.workspace.close();
}

} // namespace scrutineer
