// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interfacelanguage.h"
#include "models/analysis/deleteplan.h"
#include "models/reports/electiondossier.h"
#include "models/settings.h"
#include "models/storage/workspace.h"
#include "views/search/palette.h"
#include "views/shell/actiontable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/navigation.h"
#include "views/shell/projectactions.h"
#include "views/shell/prompt.h"
#include "views/shell/scope.h"
#include "views/shell/theme.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

class QApplication;

namespace scrutineer {

class WordingSearch;

/// The composition root of the window: makes everything once, in the order of need, and hands it on by constructor.
class Session
{
    Q_DECLARE_TR_FUNCTIONS(Session)

public:
    /// Where the session keeps what is not in a project.
    struct Places
    {
        QString settingsFile; ///< Empty for the user's own.
        QString folder;       ///< For drafts and the sample project.
        QString language;     ///< For this start, until the user chooses another; empty for that of the settings.
    };

    Session(QApplication &application, const Places &places, Prompt &prompt);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] ProjectActions &projects() { return m_projects; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Surroundings surroundings();
    [[nodiscard]] ActionTable &actions() { return m_actions; }

private:
    void addActions();
    /// A location that somebody goes to, with the filter of the page that is left.
    [[nodiscard]] Location carriedTo(Location wanted) const;
    void addRecords();
    void newRecord();
    void exportList();
    void readStatement();
    void openDeclaration();
    void openPalette();
    void exportDossier();
    void renderDossier(const reports::Dossier &dossier, const QString &path);
    void addMoves();
    void addPlaces();
    void addLooks();
    void addPages();
    void deleteRecords(const QStringList &ids);
    [[nodiscard]] std::optional<DeletePlan::Choice> askAboutReferrers(const DeletePlan &plan, const QString &others);
    Page *makeRecordPage(const QString &type, QWidget *parent);
    void addMenus();
    void followSettings();
    void refreshUndo();
    void refreshAvailable();
    void report(const QFuture<Workspace::Committed> &step);
    void applyLanguage();

    QApplication &m_application;
    Prompt &m_prompt;
    QString m_folder;
    Settings m_settings;
    InterfaceLanguage m_language;
    Theme m_theme;
    Workspace m_workspace;
    Scope m_scope;
    Navigation m_navigation;
    ActionTable m_actions;
    ProjectActions m_projects;
    std::shared_ptr<WordingSearch> m_wording; ///< Used on the thread for analyses alone.
    std::unique_ptr<MainWindow> m_window;
    QPointer<Palette> m_palette;
};

} // namespace scrutineer
