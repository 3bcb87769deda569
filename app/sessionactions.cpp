// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "models/records/recordparts.h"
#include "views/records/recordpage.h"
#include "views/records/recordtable.h"
#include "views/shell/page.h"
#include "views/shell/sidebar.h"

#include <QApplication>
#include <QCoreApplication>
#include <QCursor>
#include <QMenu>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

using Needs = ActionTable::Needs;

struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

/// A page of analysis that an action leads to.
struct AnalysisPage
{
    const char *page;
    const char *label; ///< Translated in the context "Actions".
    const char *icon;
    QKeyCombination key;
};

const AnalysisPage analysisPages[] = {
    {"comparison", QT_TRANSLATE_NOOP("Actions", "Comparison"), "grid-3x3", QKeyCombination(Qt::CTRL, Qt::Key_B)},
    {"timeline", QT_TRANSLATE_NOOP("Actions", "Timeline"), "chart-gantt",
     QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_E)},
    {"charts", QT_TRANSLATE_NOOP("Actions", "Charts"), "chart-column",
     QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C)},
    {"map", QT_TRANSLATE_NOOP("Actions", "Map"), "map-pin", QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_A)},
    {"figures", QT_TRANSLATE_NOOP("Actions", "Figures"), "scale", QKeyCombination(Qt::CTRL, Qt::Key_G)},
    {"wording", QT_TRANSLATE_NOOP("Actions", "Repeated wording"), "quote",
     QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_W)},
    {"codebook", QT_TRANSLATE_NOOP("Actions", "Codebook"), "list-checks",
     QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_B)},
    {"interlocutors", QT_TRANSLATE_NOOP("Actions", "Interlocutors"), "network", QKeyCombination(Qt::CTRL, Qt::Key_I)},
    {"results", QT_TRANSLATE_NOOP("Actions", "Search the full text"), "list",
     QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_K)},
};

/// "Undo" with the title of what it takes back; ampersands in titles are no mnemonics.
QString stepText(const QString &plain, const QString &withTitle, QString title)
{
    return title.isEmpty() ? plain : withTitle.arg(title.replace(u'&', u"&&"_s));
}

} // namespace

void Session::addActions()
{
    m_actions.add(
        {u"edit.undo"_s,
         [this] { return stepText(ActionText::tr("Undo"), ActionText::tr("Undo “%1”"), m_workspace.undoTitle()); },
         u"undo-2"_s,
         {QKeySequence(QKeySequence::Undo)},
         [this] { report(m_workspace.undo()); },
         Needs::WritableProject});
    m_actions.add(
        {u"edit.redo"_s,
         [this] { return stepText(ActionText::tr("Redo"), ActionText::tr("Redo “%1”"), m_workspace.redoTitle()); },
         u"redo-2"_s,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
         [this] { report(m_workspace.redo()); },
         Needs::WritableProject});
    m_actions.add({u"edit.find"_s,
                   [] { return ActionText::tr("Search in this page"); },
                   u"search"_s,
                   {QKeySequence(QKeySequence::Find)},
                   [this] {
                       if (Page *page = m_window->currentPage())
                           page->focusSearch();
                   },
                   Needs::Project});
    addRecords();
    addMoves();
    addPlaces();
    addLooks();
}

void Session::addRecords()
{
    m_actions.add({u"go.palette"_s,
                   [] { return ActionText::tr("Search or go to…"); },
                   u"search"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_K)},
                   [this] { openPalette(); },
                   Needs::Nothing,
                   false});
    m_actions.add({u"record.new"_s,
                   [] { return ActionText::tr("New record"); },
                   u"plus"_s,
                   {QKeySequence(QKeySequence::New)},
                   [this] { newRecord(); },
                   Needs::WritableProject});
    for (const RecordType *type : pageTypes()) {
        m_actions.add({u"record.new."_s + type->key(),
                       [type] { return ActionText::tr("New: %1").arg(type->displaySingular()); },
                       QString::fromLatin1(type->icon),
                       {},
                       [this, type] { m_navigation.go({.page = u"form"_s, .type = type->key()}); },
                       Needs::WritableProject});
    }
    m_actions.add({u"statement.read"_s,
                   [] { return ActionText::tr("Read and code the statement"); },
                   u"book-open"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_R)},
                   [this] { readStatement(); },
                   Needs::Project});
    m_actions.add({u"mission.declaration"_s,
                   [] { return ActionText::tr("Declaration of Principles of the mission"); },
                   u"list-checks"_s,
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                   [this] { openDeclaration(); },
                   Needs::Project});
    m_actions.add({u"list.export"_s,
                   [] { return ActionText::tr("Export the list…"); },
                   u"download"_s,
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)},
                   [this] { exportList(); },
                   Needs::Project});
    m_actions.add({u"report.dossier"_s,
                   [] { return ActionText::tr("Export dossier…"); },
                   u"file-text"_s,
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
                   [this] { exportDossier(); },
                   Needs::Project});
}

void Session::newRecord()
{
    const Location place = m_navigation.current();
    static const QStringList ofOneType{u"list"_s, u"form"_s, u"organization"_s, u"reader"_s, u"declaration"_s};
    if (!place.type.isEmpty() && ofOneType.contains(place.page)) {
        m_navigation.go({.page = u"form"_s, .type = place.type});
        return;
    }
    QMenu menu;
    for (const RecordType *type : pageTypes())
        menu.addAction(m_actions.action(u"record.new."_s + type->key()));
    menu.exec(QCursor::pos());
}

void Session::readStatement()
{
    auto *list = qobject_cast<RecordPage *>(m_window->currentPage());
    const Location place = m_navigation.current();
    const QStringList chosen = list && place.type == "statement"_L1 ? list->table().selectedIds() : QStringList();
    if (chosen.size() == 1)
        m_navigation.go({.page = u"reader"_s, .type = u"statement"_s, .id = chosen.first()});
    else
        m_window->post({.tone = Tone::Info,
                        .lead = {},
                        .text = tr("Choose one statement in the list of statements first."),
                        .action = {}});
}

void Session::openDeclaration()
{
    auto *list = qobject_cast<RecordPage *>(m_window->currentPage());
    const Location place = m_navigation.current();
    const QStringList chosen = list && place.type == "mission"_L1 ? list->table().selectedIds() : QStringList();
    if (chosen.size() == 1)
        m_navigation.go({.page = u"declaration"_s, .type = u"mission"_s, .id = chosen.first()});
    else
        m_window->post({.tone = Tone::Info,
                        .lead = {},
                        .text = tr("Choose one mission in the list of missions first."),
                        .action = {}});
}

void Session::addMoves()
{
    m_actions.add({u"go.back"_s,
                   [] { return ActionText::tr("Back"); },
                   u"arrow-left"_s,
                   {QKeySequence(Qt::ALT | Qt::Key_Left)},
                   [this] { m_navigation.back(); },
                   Needs::Project});
    m_actions.add({u"go.forward"_s,
                   [] { return ActionText::tr("Forward"); },
                   u"arrow-right"_s,
                   {QKeySequence(Qt::ALT | Qt::Key_Right)},
                   [this] { m_navigation.forward(); },
                   Needs::Project});
    m_actions.add({u"go.scope"_s,
                   [] { return ActionText::tr("Choose the election in scope…"); },
                   u"vote"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_E)},
                   [this] { m_window->sidebar()->chooseElection(); },
                   Needs::Project});
    m_actions.add({u"go.nextPane"_s,
                   [] { return ActionText::tr("Next pane"); },
                   {},
                   {QKeySequence(Qt::Key_F6)},
                   [this] {
                       if (Page *page = m_window->currentPage())
                           page->nextPane();
                   },
                   Needs::Nothing,
                   false});
    m_actions.add({u"go.menu"_s,
                   [] { return ActionText::tr("Menu"); },
                   {},
                   {QKeySequence(Qt::Key_F10)},
                   [this] { m_window->sidebar()->openMenu(); },
                   Needs::Nothing,
                   false});
    m_actions.add({u"go.history"_s,
                   [] { return ActionText::tr("History"); },
                   u"history"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_H)},
                   [this] { m_navigation.go({.page = u"history"_s}); },
                   Needs::Project});
    m_actions.add({u"go.settings"_s,
                   [] { return ActionText::tr("Settings"); },
                   u"settings"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                   [this] { m_navigation.go({.page = u"settings"_s}); },
                   Needs::Project});
    m_actions.add({u"go.keys"_s,
                   [] { return ActionText::tr("All keys"); },
                   u"keyboard"_s,
                   {QKeySequence(Qt::Key_F1)},
                   [this] { m_navigation.go({.page = u"keys"_s}); },
                   Needs::Project});
}

void Session::addPlaces()
{
    m_actions.add({u"go.overview"_s,
                   [] { return ActionText::tr("Go to: %1").arg(ActionText::tr("Overview")); },
                   u"layout-dashboard"_s,
                   {},
                   [this] { m_navigation.go({.page = u"overview"_s}); },
                   Needs::Project});
    for (const AnalysisPage &place : analysisPages) {
        m_actions.add({u"go."_s + QLatin1StringView(place.page),
                       [place] { return ActionText::tr(place.label); },
                       QString::fromLatin1(place.icon),
                       {QKeySequence(place.key)},
                       [this, place] { m_navigation.go({.page = QString::fromLatin1(place.page)}); },
                       Needs::Project});
    }
    for (const RecordType *type : pageTypes()) {
        m_actions.add({u"go.list."_s + type->key(),
                       [type] { return ActionText::tr("Go to: %1").arg(type->displayPlural()); },
                       QString::fromLatin1(type->icon),
                       {},
                       [this, type] { m_navigation.go({.page = u"list"_s, .type = type->key()}); },
                       Needs::Project});
    }
    for (int number = 1; number <= 9; ++number) {
        m_actions.add({u"go.page%1"_s.arg(number),
                       [number] { return ActionText::tr("Go to page %1").arg(number); },
                       {},
                       {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number))},
                       [this, number] { m_window->sidebar()->openPage(number); },
                       Needs::Project,
                       false});
    }
}

void Session::addLooks()
{
    m_actions.add({u"look.larger"_s,
                   [] { return ActionText::tr("Larger text"); },
                   u"zoom-in"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                   [this] { m_settings.set(settings::zoom(), m_theme.nextZoom()); }});
    m_actions.add({u"look.smaller"_s,
                   [] { return ActionText::tr("Smaller text"); },
                   u"zoom-out"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                   [this] { m_settings.set(settings::zoom(), m_theme.previousZoom()); }});
    m_actions.add({u"look.normal"_s,
                   [] { return ActionText::tr("Normal text size"); },
                   u"search"_s,
                   {QKeySequence(Qt::CTRL | Qt::Key_0)},
                   [this] { m_settings.set(settings::zoom(), 100); }});
    m_actions.add(
        {u"look.dark"_s,
         [] { return ActionText::tr("Switch between light and dark"); },
         u"moon"_s,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
         [this] { m_settings.set(settings::appearance(), m_theme.isDark() ? Appearance::Light : Appearance::Dark); }});
    m_actions.add({u"program.quit"_s,
                   [] { return ActionText::tr("Quit"); },
                   u"x"_s,
                   {QKeySequence(QKeySequence::Quit)},
                   [this] { m_window->close(); }});
}

void Session::addMenus()
{
    const auto list = [this](const QStringList &ids) {
        QList<QAction *> actions;
        for (const QString &id : ids)
            actions.append(m_actions.action(id));
        return actions;
    };
    m_window->addMenuSection({}, list({u"go.palette"_s, u"record.new"_s, u"edit.undo"_s, u"edit.redo"_s,
                                       u"list.export"_s, u"report.dossier"_s}));
    m_window->addMenuSection({}, list({u"project.new"_s, u"project.open"_s, u"project.openReadOnly"_s,
                                       u"project.sample"_s, u"project.copy"_s, u"project.close"_s}));
    m_window->addMenuSection({}, list({u"go.back"_s, u"go.forward"_s, u"go.history"_s}));
    m_window->addMenuSection({}, list({u"look.larger"_s, u"look.smaller"_s, u"look.normal"_s, u"look.dark"_s}));
    m_window->addMenuSection({}, list({u"go.settings"_s, u"go.keys"_s, u"program.quit"_s}));
}

} // namespace scrutineer
