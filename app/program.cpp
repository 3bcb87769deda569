// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/exitcodes.h"
#include "app/session.h"
#include "app/showcase.h"
#include "views/shell/icon.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <exception>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"scrutineer"_s);
    QCoreApplication::setOrganizationName(u"scrutineer"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(SCRUTINEER_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Scrutineer"_s);
    QGuiApplication::setDesktopFileName(u"scrutineer"_s);
}

int runWindow(int &count, char **words)
{
    QApplication application(count, words);
    application.setWindowIcon(applicationIcon());
    Prompt prompt;
    Session session(application, {{}, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)}, prompt);
    session.window().show();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(u"--sample"_s))
        session.projects().openSample();
    else if (arguments.size() > 1)
        session.projects().openPath(arguments.last(), arguments.contains(u"--read-only"_s));
    return QApplication::exec();
}

int runShowcase(int &count, char **words)
{
    QApplication application(count, words);
    InterfaceLanguage language(application);
    Workspace workspace;
    workspace.setLanguage(language.apply({}));
    const QStringList arguments = QCoreApplication::arguments();
    const Written written = showcase(workspace, arguments.value(2, u"."_s));
    for (const QString &path : written.paths)
        std::printf("%s\n", qUtf8Printable(path));
    if (written.problem.isEmpty())
        return Success;
    std::fprintf(stderr, "scrutineer: %s\n", qUtf8Printable(written.problem));
    return Failure;
}

} // namespace

int runProgram(int count, char *words[])
{
    nameProgram();
    try {
        if (count > 1 && qstrcmp(words[1], "showcase") == 0)
            return runShowcase(count, words);
        return runWindow(count, words);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "scrutineer: internal error: %s\n", error.what());
        return Failure;
    }
}

} // namespace scrutineer
