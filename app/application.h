// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

namespace scrutineer {

/// The application of the window. An exception that no job caught ends the event that threw it, not the program: the
/// user is told and goes on, with all that was committed and every draft on disk.
class Application final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;
    /// What is told of an exception, as a sentence for the user. It goes to the standard error as well.
    void setProblemReport(std::function<void(const QString &sentence)> report);
    bool notify(QObject *receiver, QEvent *event) override;

private:
    void tell(const QString &sentence);

    std::function<void(const QString &sentence)> m_report;
};

} // namespace scrutineer
