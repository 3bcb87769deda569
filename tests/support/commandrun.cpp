// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandrun.h"

#include <QProcess>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestRun = 60'000;

} // namespace

CommandRunner::CommandRunner(const QString &home)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_CONFIG_HOME"_s,
                                u"XDG_DATA_HOME"_s, u"LANGUAGE"_s, u"LANG"_s, u"LC_ALL"_s})
        m_environment.remove(name);
    m_environment.insert(u"HOME"_s, home);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"USER"_s, u"tester"_s);
}

CommandRun CommandRunner::run(const QStringList &arguments, const std::function<void()> &inChild,
                              const QString &outputFile) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    if (inChild)
        process.setChildProcessModifier(inChild);
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(qEnvironmentVariable("SCRUTINEER_PROGRAM"), arguments);
    CommandRun result;
    result.started = process.waitForStarted();
    if (!process.waitForFinished(longestRun)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.err = QString::fromUtf8(process.readAllStandardError());
    return result;
}

} // namespace scrutineer
