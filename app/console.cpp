// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QIODevice>

#include <cstdio>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

Console::Console()
    : m_out(stdout, QIODevice::WriteOnly)
    , m_error(stderr, QIODevice::WriteOnly)
{
}

void Console::remark(const QString &sentence)
{
    m_out.flush();
    m_error << u"scrutineer: "_s << sentence << u'\n';
    m_error.flush();
}

bool Console::finish()
{
    m_out.flush();
    return m_out.status() == QTextStream::Ok && std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &letter : line) {
        if (letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    return line.simplified();
}

} // namespace scrutineer
