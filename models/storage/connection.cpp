// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include "models/storage/foldtokenizer.h"
#include "models/storage/searchscore.h"
#include "models/storage/textfunctions.h"

#include <QCoreApplication>
#include <QLocale>
#include <QScopeGuard>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// A prepared statement takes some kilobytes.
constexpr std::size_t mostKept = 120;

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

[[noreturn]] void fail(const QSqlError &error)
{
    throw SqlError(error.text(), error.nativeErrorCode().toInt());
}

sqlite3 *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.data());
}

} // namespace

bool SqlError::isInterruption() const
{
    return (m_code & 0xff) == SQLITE_INTERRUPT;
}

Problem SqlError::toProblem() const
{
    const QString words = QString::fromUtf8(m_message);
    switch (m_code & 0xff) {
    case SQLITE_INTERRUPT:
        return {Problem::Kind::Cancelled, ConnectionText::tr("The search was stopped.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Problem::Kind::Locked,
                ConnectionText::tr("The project file is in use by another program. Close it there, then try again.")};
    case SQLITE_FULL:
        return {Problem::Kind::DiskFull, ConnectionText::tr("The disk is full. Nothing was changed; free some space, "
                                                            "then try again.")};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {Problem::Kind::ReadOnly, ConnectionText::tr("The project file or its folder cannot be written. Save a "
                                                            "copy elsewhere to go on.")};
    case SQLITE_IOERR:
        return {Problem::Kind::Failed,
                ConnectionText::tr("The disk reported an error. Nothing was changed. Save a copy "
                                   "elsewhere and check the disk. (%1)")
                    .arg(words)};
    case SQLITE_NOTADB:
        return {Problem::Kind::NotOurs, ConnectionText::tr("This file is not a Scrutineer project.")};
    case SQLITE_CORRUPT:
        return {Problem::Kind::Damaged, ConnectionText::tr("The project file is damaged. Open the newest backup beside "
                                                           "it. (%1)")
                                            .arg(words)};
    case SQLITE_CONSTRAINT:
        return {Problem::Kind::Invalid,
                ConnectionText::tr("The project does not accept this value, so nothing was changed. (%1)").arg(words)};
    default:
        return {Problem::Kind::Failed, ConnectionText::tr("The project file could not be used. (%1)").arg(words)};
    }
}

Connection::~Connection()
{
    close();
}

Outcome Connection::open(const QString &path, Access access)
{
    close();
    m_access = access;
    m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!m_database.isValid()) {
        return Problem{Problem::Kind::Failed,
                       ConnectionText::tr("Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite.")};
    }
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                                            : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open()) {
        const SqlError error(m_database.lastError().text(), m_database.lastError().nativeErrorCode().toInt());
        close();
        return error.toProblem();
    }
    m_handle = nativeHandle(m_database);
    if (!m_handle || !registerFoldTokenizer(m_handle) || !registerSearchScore(m_handle) ||
        !registerTextFunctions(m_handle, QLocale(m_language))) {
        close();
        return Problem{Problem::Kind::Failed,
                       ConnectionText::tr("This SQLite has no full-text search (FTS5), which Scrutineer needs.")};
    }
    return setUp();
}

Outcome Connection::setUp()
{
    try {
        // 16 MB for a reader and 32 MB for the writer keep a million rows fast within the memory that is promised.
        executeScript(m_access == Access::ReadOnly ? u"PRAGMA cache_size=-16000; PRAGMA foreign_keys=ON"_s
                                                   : u"PRAGMA cache_size=-32000; PRAGMA foreign_keys=ON; "
                                                     "PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY"_s);
        // A file that is no database, or a damaged one, opens without complaint and fails at the first read.
        execute(u"SELECT count(*) FROM sqlite_schema"_s);
    } catch (const SqlError &error) {
        const Problem problem = error.toProblem();
        close();
        return problem;
    }
    return {};
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    m_handle = nullptr;
    m_kept.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

void Connection::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery statement = query(sql, values);
    statement.finish();
}

void Connection::executeScript(const QString &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
    if (code != SQLITE_OK) {
        const QString words = QString::fromUtf8(message);
        sqlite3_free(message);
        throw SqlError(words, sqlite3_extended_errcode(m_handle));
    }
}

QSqlQuery Connection::query(const QString &sql, const QVariantList &values) const
{
    QSqlQuery statement = prepare(sql);
    run(statement, values);
    return statement;
}

QSqlQuery Connection::prepare(const QString &sql) const
{
    QSqlQuery statement(m_database);
    statement.setForwardOnly(true);
    if (!statement.prepare(sql))
        fail(statement.lastError());
    return statement;
}

void Connection::run(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        fail(query.lastError());
}

QSqlQuery &Connection::kept(const QString &sql) const
{
    if (const auto known = m_kept.find(sql); known != m_kept.end())
        return known->second;
    if (m_kept.size() >= mostKept)
        m_kept.clear();
    return m_kept.emplace(sql, prepare(sql)).first->second;
}

void Connection::finishKept() const
{
    for (auto &[sql, statement] : m_kept)
        statement.finish();
}

QVariant Connection::value(const QString &sql, const QVariantList &values) const
{
    QSqlQuery &statement = kept(sql);
    const auto finish = qScopeGuard([&statement] { statement.finish(); });
    run(statement, values);
    return statement.next() ? statement.value(0) : QVariant();
}

void Connection::setLanguage(const QString &language)
{
    m_language = language;
    // The collation follows the language; it is used in queries only, never in an index.
    if (m_handle && !registerTextFunctions(m_handle, QLocale(language)))
        throw SqlError(u"The text functions could not be registered."_s, SQLITE_ERROR);
}

int Connection::changedRows() const
{
    return sqlite3_changes(m_handle);
}

void Connection::interrupt()
{
    if (m_handle)
        sqlite3_interrupt(m_handle);
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    m_connection.execute(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.execute(u"ROLLBACK"_s);
    } catch (const SqlError &) {
        // SQLite has rolled back by itself, as it does after a full disk.
        m_open = false;
    }
}

void Transaction::commit()
{
    m_connection.execute(u"COMMIT"_s);
    m_open = false;
}

} // namespace scrutineer
