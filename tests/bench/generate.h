// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workspace.h"
#include "tests/bench/generatedsource.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace scrutineer {

/// Makes a project at `path` and fills it through Workspace::commitBulk, the program's own way for imports; then does
/// the merging of the search index that the program does when it is idle. Says on the standard error how far it is.
Outcome generateProject(const QString &path, const ProjectSize &size, quint64 seed);

/// Waits for a future while events are served. Throws what the future holds.
template <class Answer>
Answer awaited(QFuture<Answer> future)
{
    QEventLoop loop;
    QFutureWatcher<Answer> watcher;
    QObject::connect(&watcher, &QFutureWatcher<Answer>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace scrutineer
