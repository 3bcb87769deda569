// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "models/analysis/wordingsearch.h"
#include "models/records/filtertext.h"
#include "models/storage/delivery.h"
#include "views/analysis/chartspage.h"
#include "views/analysis/comparisonpage.h"
#include "views/analysis/figurespage.h"
#include "views/analysis/interlocutorspage.h"
#include "views/analysis/mappage.h"
#include "views/analysis/overviewpage.h"
#include "views/analysis/timelinepage.h"
#include "views/analysis/wordingpage.h"
#include "views/codebook/codebookpage.h"
#include "views/records/declarationpage.h"
#include "views/records/detailpane.h"
#include "views/records/formpage.h"
#include "views/records/historypage.h"
#include "views/records/organizationpage.h"
#include "views/records/recordpage.h"
#include "views/search/resultspage.h"
#include "views/shell/fonts.h"
#include "views/shell/keyspage.h"
#include "views/shell/page.h"
#include "views/shell/settingspage.h"
#include "views/shell/sidebar.h"
#include "views/statements/readerpage.h"
#include "views/statements/versionspage.h"

#include <QApplication>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

Session::Session(QApplication &application, const Places &places, Prompt &prompt)
    : m_application(application)
    , m_prompt(prompt)
    , m_folder(places.folder)
    , m_settings(places.settingsFile)
    , m_language(application)
    , m_scope(m_workspace, m_settings)
    , m_projects(surroundings(), m_actions, prompt, places.folder)
    , m_wording(std::make_shared<WordingSearch>())
{
    if (!places.language.isEmpty())
        m_settings.setForNow(settings::language(), places.language);
    applyLanguage();
    m_theme.setFontFamilies(loadFonts().families);
    m_theme.follow(m_settings);
    m_theme.apply(application);
    addActions();
    m_actions.retranslate();
    m_window = std::make_unique<MainWindow>(surroundings(), m_actions);
    m_projects.setWindow(m_window.get());
    addPages();
    m_navigation.setCompletion([this](const Location &wanted) { return carriedTo(wanted); });
    addMenus();
    m_window->build();
    QObject::connect(m_window.get(), &MainWindow::openRequested, &m_projects,
                     [this](const QString &path) { m_projects.openPath(path); });
    followSettings();
}

Location Session::carriedTo(Location wanted) const
{
    static const QStringList pages{u"comparison"_s,    u"timeline"_s, u"charts"_s, u"map"_s,
                                   u"interlocutors"_s, u"wording"_s,  u"figures"_s};
    const Page *present = m_window->currentPage();
    const CarriedFilter carried = present ? present->carried() : CarriedFilter();
    if (!carried.type || !wanted.filter.isEmpty() || !wanted.id.isEmpty())
        return wanted;
    if (pages.contains(wanted.page) && wanted.type.isEmpty()) {
        wanted.type = carried.type->key();
        wanted.filter = filterText(carried.filter);
    } else if (wanted.page == "list"_L1 && wanted.type == carried.type->key() && wanted.mode.isEmpty() &&
               pages.contains(m_navigation.current().page)) {
        wanted.filter = filterText(carried.filter);
        wanted.mode = u"carried"_s;
    }
    return wanted;
}

// The window goes before the workspace that its pages read.
Session::~Session()
{
    m_window.reset();
    m_workspace.close();
}

Surroundings Session::surroundings()
{
    return {m_workspace, m_settings, m_theme, m_scope, m_navigation};
}

void Session::applyLanguage()
{
    m_workspace.setLanguage(m_language.apply(m_settings.get(settings::language())));
    m_workspace.setAuthor(m_settings.get(settings::author()));
}

void Session::followSettings()
{
    QObject::connect(&m_settings, &Settings::changed, m_window.get(), [this](const QString &key) {
        if (key == settings::author().key)
            m_workspace.setAuthor(m_settings.get(settings::author()));
        if (key != settings::language().key)
            return;
        // The page that changed it is rebuilt, so it has to end its own work first.
        QMetaObject::invokeMethod(
            m_window.get(),
            [this] {
                applyLanguage();
                m_window->retranslate();
            },
            Qt::QueuedConnection);
    });
    QObject::connect(&m_workspace, &Workspace::undoChanged, m_window.get(), [this] { refreshUndo(); });
    QObject::connect(&m_workspace, &Workspace::stateChanged, m_window.get(), [this] { refreshAvailable(); });
    refreshAvailable();
}

void Session::refreshAvailable()
{
    m_actions.setProject(m_workspace.isOpen(), m_workspace.isWritable());
    refreshUndo();
}

void Session::refreshUndo()
{
    const bool writable = m_workspace.isWritable();
    m_actions.action(u"edit.undo"_s)->setEnabled(writable && !m_workspace.undoTitle().isEmpty());
    m_actions.action(u"edit.redo"_s)->setEnabled(writable && !m_workspace.redoTitle().isEmpty());
    m_actions.retranslate();
}

void Session::report(const QFuture<Workspace::Committed> &step)
{
    deliver(step, m_window.get(), [this](const Workspace::Committed &committed) {
        if (!committed)
            m_window->post({.tone = Tone::Warning, .lead = {}, .text = committed.problem().sentence, .action = {}});
    });
}

void Session::openPalette()
{
    if (m_palette && m_palette->isOpen())
        m_palette->leave();
    else
        m_palette = new Palette(surroundings(), m_actions, m_window->overlayParent());
}

Page *Session::makeRecordPage(const QString &type, QWidget *parent)
{
    auto *page = new RecordPage(surroundings(), requireRecordType(type), parent);
    QObject::connect(page, &RecordPage::editRequested, page, [this, type](const QStringList &ids) {
        m_navigation.go(
            {.page = u"form"_s, .type = type, .id = ids.join(u' '), .mode = ids.size() > 1 ? u"bulk"_s : QString()});
    });
    auto *detail = new DetailPane(surroundings(), page);
    page->setDetail(detail);
    QObject::connect(page, &RecordPage::currentRecordChanged, detail, &DetailPane::showRecord);
    QObject::connect(page, &RecordPage::deleteRequested, page, [this](const QStringList &ids) { deleteRecords(ids); });
    QObject::connect(page, &RecordPage::exportRequested, page, [this] { exportList(); });
    QObject::connect(detail, &DetailPane::deleteRequested, page,
                     [this](const QStringList &ids) { deleteRecords(ids); });
    return page;
}

void Session::addPages()
{
    m_window->addPage(u"overview"_s, [this](const Location &, QWidget *parent) {
        return new OverviewPage(surroundings(),
                                {m_actions.action(u"go.palette"_s), m_actions.action(u"report.dossier"_s),
                                 m_actions.action(u"record.new"_s)},
                                parent);
    });
    m_window->addPage(
        u"list"_s, [this](const Location &place, QWidget *parent) { return makeRecordPage(place.type, parent); }, true);
    m_window->addPage(u"form"_s, [this](const Location &, QWidget *parent) {
        auto *page = new FormPage(surroundings(), m_folder + u"/drafts"_s, parent);
        QObject::connect(page, &FormPage::draftLost, m_window.get(), [this](const QString &sentence) {
            m_window->post({.tone = Tone::Danger, .lead = {}, .text = sentence, .action = {}});
        });
        return page;
    });
    m_window->addPage(u"history"_s,
                      [this](const Location &, QWidget *parent) { return new HistoryPage(surroundings(), parent); });
    m_window->addPage(u"results"_s, [this](const Location &, QWidget *parent) {
        return new ResultsPage(surroundings(), m_actions.action(u"go.palette"_s), parent);
    });
    m_window->addPage(u"organization"_s, [this](const Location &, QWidget *parent) {
        return new OrganizationPage(surroundings(), parent);
    });
    m_window->addPage(u"reader"_s, [this](const Location &, QWidget *parent) {
        return new ReaderPage(surroundings(), m_folder + u"/drafts"_s, m_wording, parent);
    });
    m_window->addPage(u"versions"_s,
                      [this](const Location &, QWidget *parent) { return new VersionsPage(surroundings(), parent); });
    m_window->addPage(u"comparison"_s,
                      [this](const Location &, QWidget *parent) { return new ComparisonPage(surroundings(), parent); });
    m_window->addPage(u"timeline"_s,
                      [this](const Location &, QWidget *parent) { return new TimelinePage(surroundings(), parent); });
    m_window->addPage(u"charts"_s, [this](const Location &, QWidget *parent) {
        return new ChartsPage(surroundings(), m_prompt, parent);
    });
    m_window->addPage(u"map"_s,
                      [this](const Location &, QWidget *parent) { return new MapPage(surroundings(), parent); });
    m_window->addPage(u"codebook"_s, [this](const Location &, QWidget *parent) {
        return new CodebookPage(surroundings(), m_prompt, m_folder + u"/drafts"_s, parent);
    });
    m_window->addPage(u"declaration"_s, [this](const Location &, QWidget *parent) {
        return new DeclarationPage(surroundings(), parent);
    });
    m_window->addPage(u"interlocutors"_s, [this](const Location &, QWidget *parent) {
        return new InterlocutorsPage(surroundings(), parent);
    });
    m_window->addPage(u"wording"_s, [this](const Location &, QWidget *parent) {
        return new WordingPage(surroundings(), m_wording, parent);
    });
    m_window->addPage(u"figures"_s,
                      [this](const Location &, QWidget *parent) { return new FiguresPage(surroundings(), parent); });
    m_window->addPage(u"settings"_s,
                      [this](const Location &, QWidget *parent) { return new SettingsPage(surroundings(), parent); });
    m_window->addPage(u"keys"_s,
                      [this](const Location &, QWidget *parent) { return new KeysPage(m_theme, m_actions, parent); });
}

} // namespace scrutineer
