// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "models/storage/connection.h"

#include <cstdio>

namespace scrutineer {

void Application::setProblemReport(std::function<void(const QString &sentence)> report)
{
    m_report = std::move(report);
}

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const SqlError &error) {
        tell(error.toProblem().sentence);
    } catch (const std::exception &error) {
        tell(tr("Something went wrong inside Scrutineer (%1). What was saved is safe, and what was typed is kept as a "
                "draft. Close the project and open it again.")
                 .arg(QString::fromUtf8(error.what())));
    }
    return false;
}

void Application::tell(const QString &sentence)
{
    std::fprintf(stderr, "scrutineer: %s\n", qUtf8Printable(sentence));
    if (m_report)
        m_report(sentence);
}

} // namespace scrutineer
