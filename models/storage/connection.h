// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <unordered_map>

struct sqlite3;

namespace scrutineer {

/// How a connection may use the project file.
enum class Access { ReadWrite, ReadOnly };

/// A broken expectation about SQL: a statement that should be right fails. The message holds SQLite's words.
class SqlError : public std::exception
{
public:
    explicit SqlError(const QString &message, int code)
        : m_message(message.toUtf8())
        , m_code(code)
    {
    }
    [[nodiscard]] const char *what() const noexcept override { return m_message.constData(); }
    /// SQLite's extended result code, such as 5 (busy), 9 (interrupted), 13 (disk full).
    [[nodiscard]] int code() const { return m_code; }
    /// True when the statement was interrupted, by another question on the same thread or because nobody waits.
    [[nodiscard]] bool isInterruption() const;
    /// The failure as a problem with a sentence for the user.
    [[nodiscard]] Problem toProblem() const;

private:
    QByteArray m_message;
    int m_code;
};

/// One connection to a project file. It belongs to the thread that made it, but for interrupt().
///
/// All connections are opened here, so that each has the same settings, tokenizer, functions and collation.
class Connection
{
public:
    Connection() = default;
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Opens the file and sets it up; does not look whether it is a project.
    Outcome open(const QString &path, Access access);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    [[nodiscard]] Access access() const { return m_access; }

    /// Runs one statement without results, or with results that nobody reads. Throws SqlError.
    void execute(const QString &sql, const QVariantList &values = {});
    /// Runs several statements divided by semicolons. Throws SqlError.
    void executeScript(const QString &sql);
    /// A forward-only query that has been run; read it with next(). Throws SqlError.
    [[nodiscard]] QSqlQuery query(const QString &sql, const QVariantList &values = {}) const;
    /// A prepared forward-only query to be bound and run many times with run(). Throws SqlError.
    [[nodiscard]] QSqlQuery prepare(const QString &sql) const;
    /// Binds by position and executes a prepared query. Throws SqlError.
    static void run(QSqlQuery &query, const QVariantList &values);
    /// A prepared forward-only query that stays with the connection, for what is asked again and again: bind it with
    /// run(), read it to its end, then finish() it before anything else is asked, or it holds up the write-ahead log.
    /// The reference holds until the next call. Throws SqlError.
    [[nodiscard]] QSqlQuery &kept(const QString &sql) const;
    /// Finishes all kept queries, after work that left some unread.
    void finishKept() const;
    /// The first column of the first row, or an invalid variant. Throws SqlError.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {}) const;
    /// Rows changed by the last statement that ran on this connection.
    [[nodiscard]] int changedRows() const;
    /// Stops what is running, from any thread; the query then fails with code 9.
    void interrupt();
    /// SQLite's own handle, for the backup API and full-text search.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// The language ("en", "az", "ru", "tr") whose term labels queries show.
    void setLanguage(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    Outcome setUp();

    QSqlDatabase m_database;
    mutable std::unordered_map<QString, QSqlQuery> m_kept;
    QString m_name;
    QString m_language = QStringLiteral("en");
    Access m_access = Access::ReadOnly;
    sqlite3 *m_handle = nullptr;
};

/// A write transaction (BEGIN IMMEDIATE): rolled back when it goes out of scope without commit().
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    /// Makes the changes last. Throws SqlError; the transaction is then rolled back.
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace scrutineer
