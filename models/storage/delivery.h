// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QFutureWatcher>

#include <functional>

namespace scrutineer {

/// Brings the answer of a thread to `context` on its own thread; nothing happens when `context` is gone by then, or
/// when the project was closed before the question was asked. What SQLite could not do reaches `failed`.
///
/// Use it in place of QFuture::then(context, …), which in Qt 6.4 calls into a context that is no more.
template <class Answer, class OnAnswer>
void deliver(const QFuture<Answer> &future, QObject *context, OnAnswer answered,
             std::function<void(const SqlError &)> failed = {})
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcher<Answer>::finished, context,
                     [watcher, answered = std::move(answered), failed = std::move(failed)]() mutable {
                         watcher->deleteLater();
                         QFuture<Answer> done = watcher->future();
                         try {
                             done.waitForFinished();
                         } catch (const SqlError &error) {
                             if (failed)
                                 failed(error);
                             return;
                         }
                         if (done.isResultReadyAt(0))
                             answered(done.resultAt(0));
                     });
    watcher->setFuture(future);
}

} // namespace scrutineer
