// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/application.h"
#include "app/commandline.h"
#include "app/interfacelanguage.h"
#include "app/session.h"
#include "views/shell/icon.h"

#include <QPointer>
#include <QStandardPaths>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <exception>
#include <langinfo.h>

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

/// Qt reads arguments and file names in the locale's encoding, and complains when that is not UTF-8.
void useUtf8()
{
    std::setlocale(LC_CTYPE, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    qputenv("LC_ALL", "C.UTF-8");
    std::setlocale(LC_ALL, "C.UTF-8");
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int runWindow(int &count, char **words, const CommandWords &sorted)
{
    const bool choosesPlatform = std::any_of(words, words + count, [](const char *word) {
        return qstrcmp(word, "-platform") == 0 || qstrcmp(word, "--platform") == 0;
    });
    if (!choosesPlatform && !hasDisplay()) {
        std::fprintf(stderr,
                     "scrutineer: there is no display to open a window on. “scrutineer --help” lists what works "
                     "without one.\n");
        return Failure;
    }
    Application application(count, words);
    application.setWindowIcon(applicationIcon());
    Prompt prompt;
    Session session(application,
                    {.settingsFile = {},
                     .folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                     .language = sorted.language},
                    prompt);
    application.setProblemReport([window = QPointer(&session.window())](const QString &sentence) {
        if (window)
            window->post({.tone = Tone::Danger, .lead = {}, .text = sentence, .action = {}});
    });
    session.window().show();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(u"--sample"_s))
        session.projects().openSample();
    else if (!sorted.word.isEmpty())
        session.projects().openPath(sorted.word, arguments.contains(u"--read-only"_s));
    return QApplication::exec();
}

} // namespace

int runProgram(int count, char *words[])
{
    nameProgram();
    try {
        useUtf8();
        QStringList typed;
        for (int i = 1; i < count; ++i)
            typed += QString::fromUtf8(words[i]);
        const CommandWords sorted = sortWords(typed);
        const bool isLanguageKnown = sorted.language.isEmpty() || isInterfaceLanguage(sorted.language);
        if (sorted.kind != CommandWords::Kind::Window || !isLanguageKnown)
            return runCommandLine(count, words, sorted);
        return runWindow(count, words, sorted);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "scrutineer: internal error: %s\n", error.what());
        return Failure;
    }
}

} // namespace scrutineer
