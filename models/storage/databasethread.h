// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace scrutineer {

/// A thread that owns one connection and serves calls in order. The writer is one, each kind of reader another.
class DatabaseThread
{
public:
    DatabaseThread();
    /// Waits for the calls that are waiting, then closes the connection.
    ~DatabaseThread();
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    /// Opens the connection in its thread and waits for it.
    Outcome open(const QString &path, Access access, const QString &language);
    /// Serves what is waiting, closes the connection and ends the thread. May be called again.
    void close();
    /// Stops the call that runs now; it ends with code 9. Those behind it are served.
    void interrupt() { m_connection->interrupt(); }

    /// Runs `work(Connection &)` in the thread, after all calls before it. What it throws reaches the future.
    template <class Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        using Answer = std::invoke_result_t<Work, Connection &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(&m_worker, [this, promise, work = std::move(work)]() mutable {
            try {
                if constexpr (std::is_void_v<Answer>)
                    work(*m_connection);
                else
                    promise->addResult(work(*m_connection));
            } catch (...) {
                promise->setException(std::current_exception());
            }
            promise->finish();
        });
        return future;
    }

private:
    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<Connection> m_connection;
};

} // namespace scrutineer
