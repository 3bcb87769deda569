// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"
#include "models/exchange/newproject.h"
#include "models/exchange/sampleproject.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

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
    all.append({u"nothing-found"_s, {.page = u"list"_s, .type = u"mission"_s, .filter = u"title:zzzz"_s}});
    all.append({u"edit-visit"_s, {.page = u"form"_s, .type = u"visit"_s, .id = SampleProject::id(u"visit", u"v12")}});
    all.append({u"organization"_s, {.page = u"organization"_s, .type = u"organization"_s, .id = organization}});
    all.append({u"results"_s, {.page = u"results"_s, .filter = u"observers"_s}});
    all.append({u"results-nothing"_s, {.page = u"results"_s, .filter = u"zzzz"_s}});
    all.append({u"history"_s, {.page = u"history"_s}});
    all.append({u"settings"_s, {.page = u"settings"_s}});
    all.append({u"keys"_s, {.page = u"keys"_s}});
    return all;
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
                drawn += session.window().grab().save(folder.filePath(file)) ? 1 : 0;
            };
            for (const Shot &shot : shots()) {
                session.surroundings().navigation.go(shot.location);
                settle(350);
                save(shot.name);
            }
            session.actions().action(u"go.palette"_s)->trigger();
            settle(300);
            save(u"palette"_s);
        }
    }
    return drawn;
}

} // namespace

/// Draws every page of the sample to PNG, light and dark, in two window sizes. For people to look at.
int main(int count, char *words[])
{
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
    std::printf("%d pictures in %s\n", drawAll(session, folder), qUtf8Printable(folder.path()));
    return 0;
}
