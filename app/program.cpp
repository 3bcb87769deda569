// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/exitcodes.h"
#include "app/session.h"
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

} // namespace

int runProgram(int count, char *words[])
{
    nameProgram();
    try {
        return runWindow(count, words);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "scrutineer: internal error: %s\n", error.what());
        return Failure;
    }
}

} // namespace scrutineer
