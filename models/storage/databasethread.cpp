// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/databasethread.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

DatabaseThread::DatabaseThread()
    : m_connection(std::make_unique<Connection>())
{
    m_worker.moveToThread(&m_thread);
}

DatabaseThread::~DatabaseThread()
{
    close();
}

Outcome DatabaseThread::open(const QString &path, Access access, const QString &language)
{
    m_thread.setObjectName(access == Access::ReadWrite ? u"writer"_s : u"reader"_s);
    m_thread.start();
    Outcome outcome = run([=](Connection &connection) {
                          connection.setLanguage(language);
                          return connection.open(path, access);
                      }).result();
    if (!outcome)
        close();
    return outcome;
}

void DatabaseThread::close()
{
    if (!m_thread.isRunning())
        return;
    run([](Connection &connection) { connection.close(); }).waitForFinished();
    m_thread.quit();
    m_thread.wait();
}

} // namespace scrutineer
