// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"
#include "models/exchange/newproject.h"
#include "models/exchange/sampleproject.h"
#include "models/records/statementtext.h"
#include "models/storage/savedlists.h"
#include "tests/support/samplecharts.h"
#include "views/analysis/chartpicture.h"
#include "views/analysis/pictureexport.h"
#include "views/records/filterbar.h"
#include "views/records/recordpage.h"
#include "views/search/palette.h"
#include "views/shell/chip.h"
#include "views/shell/mainwindow.h"
#include "views/shell/page.h"
#include "views/statements/codingpanel.h"
#include "views/statements/readerpage.h"
#include "views/statements/readertext.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shot
{
    QString name;
    Location location;
};

/// Lets threads answer and widgets lay themselves out; pages read in threads, so time is given and not only events.
void settle(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

QList<Shot> shots()
{
    const QString organization = SampleProject::id(u"organization", u"odihr");
    QList<Shot> all{{u"overview"_s, {.page = u"overview"_s}}};
    for (const RecordType *type : recordTypes()) {
        if (type->placement != Placement::Page)
            continue;
        all.append({u"list-"_s + type->key(), {.page = u"list"_s, .type = type->key()}});
        all.append({u"form-"_s + type->key(), {.page = u"form"_s, .type = type->key()}});
    }
    all.append({u"mission"_s,
                {.page = u"list"_s, .type = u"mission"_s, .id = SampleProject::id(u"mission", u"odihr-eom-2024")}});
    all.append({u"filtered"_s, {.page = u"list"_s, .type = u"statement"_s, .filter = u"verdict:critical"_s}});
    const auto mission = [](const QString &key) { return SampleProject::id(u"mission", key); };
    all.append({u"form-many"_s,
                {.page = u"form"_s,
                 .type = u"mission"_s,
                 .id = QStringList{mission(u"odihr-eom-2024"_s), mission(u"odihr-nam-2023"_s)}.join(u' '),
                 .mode = u"bulk"_s}});
    all.append(
        {u"nothing-found-source"_s, {.page = u"list"_s, .type = u"source"_s, .filter = u"title:zzzz level:primary"_s}});
    all.append({u"nothing-found-person"_s, {.page = u"list"_s, .type = u"person"_s, .filter = u"name:zzzz"_s}});
    all.append({u"nothing-found"_s, {.page = u"list"_s, .type = u"mission"_s, .filter = u"title:zzzz"_s}});
    all.append({u"edit-visit"_s, {.page = u"form"_s, .type = u"visit"_s, .id = SampleProject::id(u"visit", u"v12")}});
    all.append({u"organization"_s, {.page = u"organization"_s, .type = u"organization"_s, .id = organization}});
    all.append({u"organization-profile"_s,
                {.page = u"organization"_s, .type = u"organization"_s, .id = organization, .mode = u"profile"_s}});
    all.append(
        {u"reader-summary"_s,
         {.page = u"reader"_s, .type = u"statement"_s, .id = SampleProject::id(u"statement", u"s-odihr-interim")}});
    all.append({u"versions"_s,
                {.page = u"versions"_s, .type = u"statement"_s, .id = SampleProject::id(u"statement", u"s-ots")}});
    all.append({u"versions-one"_s,
                {.page = u"versions"_s, .type = u"statement"_s, .id = SampleProject::id(u"statement", u"s-oic")}});
    all.append({u"comparison"_s, {.page = u"comparison"_s}});
    all.append({u"comparison-opposed"_s, {.page = u"comparison"_s, .mode = u"opposed"_s}});
    all.append({u"comparison-yardsticks"_s, {.page = u"comparison"_s, .mode = u"yardsticks"_s}});
    all.append({u"comparison-elections"_s, {.page = u"comparison"_s, .id = organization, .mode = u"board"_s}});
    for (const QString &mode : {u"week"_s, u"even"_s, u"calendar"_s, u"stack"_s, u"table"_s})
        all.append({u"timeline-"_s + mode,
                    {.page = u"timeline"_s,
                     .type = u"mission"_s,
                     .id = SampleProject::id(u"election", u"az-2024-pres"),
                     .mode = mode}});
    all.append({u"charts"_s, {.page = u"charts"_s}});
    all.append(
        {u"charts-filtered"_s, {.page = u"charts"_s, .type = u"mission"_s, .filter = u"state:deployed kind:eom"_s}});
    all.append({u"charts-builder"_s, {.page = u"charts"_s, .mode = u"new"_s}});
    all.append({u"codebook"_s, {.page = u"codebook"_s, .mode = u"terms"_s}});
    all.append({u"codebook-queue"_s, {.page = u"codebook"_s, .mode = u"queue"_s}});
    all.append(
        {u"declaration"_s, {.page = u"declaration"_s, .type = u"mission"_s, .id = mission(u"odihr-eom-2024"_s)}});
    for (const QString &mode : {u"visits"_s, u"visits kind"_s, u"stations"_s, u"countries"_s, u"countries senders"_s})
        all.append({u"map-"_s + QString(mode).replace(u' ', u'-'), {.page = u"map"_s, .mode = mode}});
    all.append({u"map-nothing"_s, {.page = u"map"_s, .type = u"visit"_s, .filter = u"title:zzzz"_s}});
    all.append({u"interlocutors"_s, {.page = u"interlocutors"_s}});
    all.append({u"interlocutors-nothing"_s, {.page = u"interlocutors"_s, .filter = u"organizations:zzzz"_s}});
    for (const QString &mode : {u"passages"_s, u"pairs"_s, u"statements"_s})
        all.append({u"wording-"_s + mode, {.page = u"wording"_s, .mode = mode}});
    for (const QString &mode : {u"conflicts"_s, u"unsourced"_s, u"all"_s})
        all.append({u"figures-"_s + mode, {.page = u"figures"_s, .mode = mode}});
    all.append({u"results"_s, {.page = u"results"_s, .filter = u"observers"_s}});
    all.append({u"results-nothing"_s, {.page = u"results"_s, .filter = u"zzzz"_s}});
    all.append({u"history"_s, {.page = u"history"_s}});
    all.append({u"settings"_s, {.page = u"settings"_s}});
    all.append({u"keys"_s, {.page = u"keys"_s}});
    return all;
}

/// A button or field that is seen, by its accessible name or its text.
template <typename T>
T *seen(Session &session, const QString &name)
{
    for (T *one : session.window().findChildren<T *>()) {
        if (one->isVisible() && one->accessibleName() == name)
            return one;
    }
    for (QAbstractButton *one : session.window().findChildren<QAbstractButton *>()) {
        if (one->isVisible() && one->text() == name)
            return qobject_cast<T *>(one);
    }
    qFatal("The gallery does not find “%s”", qUtf8Printable(name));
}

void searchFor(Session &session, const QString &text)
{
    for (Palette *palette : session.window().findChildren<Palette *>()) {
        if (palette->isOpen())
            palette->findChild<QLineEdit *>()->setText(text);
    }
}

/// Something that opens over a page.
struct Scene
{
    QString name;
    Location location;
    std::function<void(Session &)> open;
};

void clickSeen(Session &session, const QString &name)
{
    seen<QAbstractButton>(session, name)->click();
}

constexpr auto changedText = "Voters with disabilities were provided for. The vote was in keeping with the national "
                             "law in force. The vote was in keeping with international standards.";
constexpr auto correctedText = "The observers held that international standards were followed. Voters with "
                               "disabilities had access. At the 22 stations that were seen no offence was noted.";

/// Opens the dialog for a new version of the text that is read, and goes on to what becomes of the claims.
void openVersion(Session &session)
{
    QTimer::singleShot(150, &session.window(), [] {
        QWidget *dialog = QApplication::activeModalWidget();
        for (QPlainTextEdit *box : dialog->findChildren<QPlainTextEdit *>())
            if (!box->isReadOnly())
                box->setPlainText(QString::fromLatin1(changedText));
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->isVisible() && button->isEnabled() && button->property("role").toString() == "primary"_L1)
                button->click();
    });
    for (QAction *action : session.window().currentPage()->actions())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T))
            action->trigger();
}

/// The reader with a statement of the sample that is read; its page may still be reading when it opens.
ReaderPage &reader(Session &session)
{
    auto *page = qobject_cast<ReaderPage *>(session.window().currentPage());
    if (!page)
        qFatal("The gallery is not in the reader");
    return *page;
}

Location statement(QStringView key)
{
    return {.page = u"reader"_s, .type = u"statement"_s, .id = SampleProject::id(u"statement", key)};
}

/// Coding at work. Nothing is written but one blind coding, as each scene is drawn several times.
QList<Scene> codingScenes()
{
    const auto use = [](const QString &field) {
        return [field](Session &session) {
            reader(session).desk().setCurrent(2);
            reader(session).findChild<CodingPanel *>()->use(field);
        };
    };
    return {
        {u"coding-sentence"_s, statement(u"s-odihr-final"),
         [](Session &session) {
             QKeyEvent next(QEvent::KeyPress, Qt::Key_N, Qt::NoModifier, u"n"_s);
             QCoreApplication::sendEvent(&reader(session).text(), &next);
         }},
        {u"coding-claim"_s, statement(u"s-odihr-final"), use({})},
        {u"coding-hedge"_s, statement(u"s-odihr-final"), use(u"hedge"_s)},
        {u"coding-yardstick"_s, statement(u"s-odihr-final"), use(u"yardstick"_s)},
        {u"coding-memo"_s, statement(u"s-odihr-final"), use(u"memo"_s)},
        {u"coding-figures"_s, statement(u"s-odihr-final"), use(u"figure"_s)},
        {u"coding-complete"_s, statement(u"s-ieom-prelim"), use({})},
        {u"coding-blind"_s, statement(u"s-puic"),
         [](Session &session) {
             CodingDesk &desk = reader(session).desk();
             if (desk.reading().codings.size() == 1)
                 desk.startCoding(u"Second coder"_s, true);
         }},
    };
}

QList<Scene> scenes()
{
    const Location missions{.page = u"list"_s, .type = u"mission"_s, .filter = u"state:deployed"_s};
    return {
        {u"panel-filter"_s, missions, [](Session &session) { clickSeen(session, u"Add filter"_s); }},
        {u"panel-condition"_s, missions,
         [](Session &session) {
             for (Chip *chip : session.window().findChildren<Chip *>()) {
                 if (chip->isVisible()) {
                     chip->click();
                     return;
                 }
             }
         }},
        {u"panel-columns"_s, missions, [](Session &session) { clickSeen(session, u"Columns"_s); }},
        {u"panel-group"_s, missions, [](Session &session) { clickSeen(session, u"Group"_s); }},
        {u"panel-saved"_s, missions, [](Session &session) { clickSeen(session, u"Saved filters"_s); }},
        {u"palette-hits"_s, missions,
         [](Session &session) {
             session.actions().action(u"go.palette"_s)->trigger();
             searchFor(session, u"aliyev"_s);
         }},
        {u"delete-question"_s, missions,
         [](Session &session) {
             auto *page = session.window().findChild<RecordPage *>();
             Q_EMIT page->deleteRequested({SampleProject::id(u"organization", u"odihr")});
         }},
        {u"new-version"_s,
         {.page = u"reader"_s, .type = u"statement"_s, .id = SampleProject::id(u"statement", u"s-turkpa")},
         openVersion},
    };
}

/// The window with all that stands over it.
QPixmap picture(const QWidget &window)
{
    QPixmap drawn = const_cast<QWidget &>(window).grab();
    QPainter painter(&drawn);
    for (QWidget *over : QApplication::topLevelWidgets()) {
        if (over != &window && over->isVisible())
            painter.drawPixmap(over->pos() - window.pos(), over->grab());
    }
    return drawn;
}

void closeAllOver(Session &session)
{
    for (QWidget *over : QApplication::topLevelWidgets()) {
        if (over != &session.window())
            over->close();
    }
    if (auto *palette = session.window().findChild<Palette *>())
        palette->leave();
}

/// Lists keep their filters, and the next picture wants none.
void clearFilters(Session &session)
{
    for (FilterBar *bar : session.window().findChildren<FilterBar *>()) {
        if (bar->filter().isEverything())
            continue;
        bar->setFilter({});
        Q_EMIT bar->filterChanged();
    }
}

void drawScenes(Session &session, const std::function<void(const QString &)> &save)
{
    for (const Scene &scene : scenes() + codingScenes()) {
        session.surroundings().navigation.go(scene.location);
        settle(350);
        // A question waits for its answer, so the picture is taken meanwhile.
        QTimer::singleShot(400, &session.window(), [&] {
            save(scene.name);
            closeAllOver(session);
            clearFilters(session);
        });
        scene.open(session);
        settle(600);
    }
}

/// Visits at an election that has none.
void drawEmptyList(Session &session, const std::function<void(const QString &)> &save)
{
    const QString before = session.surroundings().scope.election();
    session.surroundings().scope.setElection(SampleProject::id(u"election", u"az-2013-pres"));
    session.surroundings().navigation.go({.page = u"list"_s, .type = u"visit"_s});
    settle(500);
    save(u"empty-list"_s);
    session.surroundings().scope.setElection(before);
}

/// One chart of each kind as it stands alone; returns how many were written.
int drawChartKinds(const QFont &font, const QDir &folder)
{
    int written = 0;
    for (const bool dark : {false, true}) {
        const Tokens tokens = makeTokens(dark, 100);
        for (const ChartSpec &spec : allSampleCharts()) {
            const QString file = u"figure-%1-%2.png"_s.arg(spec.id, dark ? u"dark"_s : u"light"_s);
            const ChartPicture picture(spec, tokens, font);
            written += PictureExport(tokens.base).write(picture, PictureFormat::Png, folder.filePath(file)).ok ? 1 : 0;
        }
    }
    return written;
}

/// Two saved filters for the panel.
bool keepFilters(Session &session)
{
    const SavedLists lists(session.workspace().store(), requireRecordType(u"mission"));
    for (const auto &[name, filter] : {std::pair(u"Deployed in 2024"_s, u"state:deployed"_s),
                                       std::pair(u"Declined or not invited"_s, u"state:declined,not_invited"_s)}) {
        const SavedFilter list{name, u"mission"_s, {filter}, u"title"_s, {}, u"kind"_s};
        if (!session.workspace().commitNow(lists.save(list, session.workspace().newId())))
            return false;
    }
    return true;
}

/// A second version of a text, to be compared with the first.
bool keepVersion(Session &session)
{
    StatementText text;
    text.statement.id = SampleProject::id(u"statement", u"s-ots");
    text.number = 2;
    text.language.code = u"en"_s;
    text.standing = Standing::Summary;
    text.content.text = QString::fromLatin1(correctedText);
    ChangeSet changes;
    changes.title = u"Text, version 2"_s;
    changes.insert(Record::from(text, session.workspace().newId()));
    return bool(session.workspace().commitNow(changes));
}

/// Texts with wording in common; the sample holds summaries alone.
bool shareWording(Session &session)
{
    const QString formula =
        u"the election was held in an open and competitive manner, in line with national legislation"_s;
    const QString access = u"Observers had access to all polling stations and to all stages of the process"_s;
    const QList<std::pair<QString, QString>> texts{
        {u"s-ots"_s, u"The mission visited stations in several districts. In its view "_s + formula + u". "_s + access +
                         u". It thanks the hosts."_s},
        {u"s-cis"_s,
         u"On what it saw the mission concludes that "_s + formula + u". Preparations were good. "_s + access + u"."_s},
        {u"s-2024p-sco"_s, u"He noted that "_s + formula + u"."_s}};
    ChangeSet changes;
    changes.title = u"Add texts"_s;
    for (const auto &[statement, content] : texts) {
        Record text(requireRecordType(u"statement_text"), session.workspace().newId());
        text.setValue(u"statement", SampleProject::id(u"statement", statement));
        text.setValue(u"number", qint64(9));
        text.setValue(u"language", u"en"_s);
        text.setValue(u"standing", u"verbatim"_s);
        text.setValue(u"content", content);
        changes.insert(text);
    }
    return bool(session.workspace().commitNow(changes));
}

int drawAll(Session &session, const QDir &folder)
{
    int drawn = 0;
    for (const Appearance mode : {Appearance::Light, Appearance::Dark}) {
        session.settings().set(settings::appearance(), mode);
        for (const QSize &size : {QSize(1440, 900), QSize(1024, 700)}) {
            session.window().resize(size);
            const auto save = [&](const QString &name) {
                const QString file =
                    u"%1-%2-%3.png"_s.arg(name, mode == Appearance::Dark ? u"dark"_s : u"light"_s).arg(size.width());
                drawn += picture(session.window()).save(folder.filePath(file)) ? 1 : 0;
            };
            for (const Shot &shot : shots()) {
                session.surroundings().navigation.go(shot.location);
                settle(350);
                save(shot.name);
                clearFilters(session);
            }
            drawScenes(session, save);
            drawEmptyList(session, save);
            session.actions().action(u"go.palette"_s)->trigger();
            settle(300);
            save(u"palette"_s);
            closeAllOver(session);
        }
    }
    return drawn;
}

/// The screen that comes without one is smaller than the windows here, and panels would be pushed into it.
void widenScreen(const QString &file)
{
    QFile screen(file);
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen" || !screen.open(QIODevice::WriteOnly))
        return;
    screen.write(R"({"screens": [{"name": "gallery", "x": 0, "y": 0, "width": 1600, "height": 1000,
                  "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screen.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.toLocal8Bit());
}

} // namespace

/// Draws every page of the sample to PNG, light and dark, in two window sizes. For people to look at.
int main(int count, char *words[])
{
    const QTemporaryDir screen;
    widenScreen(screen.filePath(u"screen.json"_s));
    QApplication application(count, words);
    const QDir folder(application.arguments().value(1, u"gallery"_s));
    QDir().mkpath(folder.path());
    QTemporaryDir place;
    Prompt prompt;
    Session session(application, {place.filePath(u"settings.ini"_s), place.path(), {}}, prompt);
    session.settings().set(settings::language(), u"en"_s);
    session.window().resize(1440, 900);
    session.window().show();
    settle(300);
    session.window().grab().save(folder.filePath(u"welcome-light-1440.png"_s));
    if (!session.projects().openSample())
        return 1;
    settle(500);
    if (!keepFilters(session) || !keepVersion(session))
        return 1;
    const int drawn = drawAll(session, folder) + drawChartKinds(session.surroundings().theme.font(Type::Body), folder);
    std::printf("%d pictures in %s\n", drawn, qUtf8Printable(folder.path()));
    return 0;
}
