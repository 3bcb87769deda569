// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QTextStream>

namespace scrutineer {

/// Standard output and standard error of one run, in UTF-8 whatever the locale.
class Console
{
    Q_DECLARE_TR_FUNCTIONS(Console)

public:
    Console();
    Q_DISABLE_COPY_MOVE(Console)

    /// Results go here and nowhere else.
    [[nodiscard]] QTextStream &out() { return m_out; }
    /// A line of results.
    void line(const QString &text) { m_out << text << u'\n'; }
    /// A remark for the person at the keyboard, on standard error.
    void remark(const QString &sentence);
    /// Writes out what is buffered. False when the results could not be written, such as on a full disk.
    [[nodiscard]] bool finish();

private:
    QTextStream m_out;
    QTextStream m_error;
};

/// Text from a project as one line for a terminal: no line ends and no control characters that could steer it.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace scrutineer
