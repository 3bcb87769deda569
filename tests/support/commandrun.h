// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <functional>

namespace scrutineer {

/// What a run of the program gave.
struct CommandRun
{
    bool started = false; ///< False when the program could not be executed at all.
    int code = -1;        ///< −1 when it crashed.
    QString out;
    QString err;
};

/// Runs the real program, named by SCRUTINEER_PROGRAM, without a display and with a home folder of its own.
class CommandRunner
{
public:
    /// `home` takes the settings of the runs.
    explicit CommandRunner(const QString &home);

    /// Runs to the end, at most a minute. `inChild` runs in the child before the program does.
    [[nodiscard]] CommandRun run(const QStringList &arguments, const std::function<void()> &inChild = {},
                                 const QString &outputFile = {}) const;
    /// Sets a variable of the environment of later runs.
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

private:
    QProcessEnvironment m_environment;
};

} // namespace scrutineer
