// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generate.h"

#include "models/exchange/newproject.h"
#include "models/storage/searchindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Each change keeps its pages in the write-ahead log until the project is closed.
constexpr int statementsAChange = 50'000;

Outcome commitAll(Workspace &workspace, const GeneratedSource &source, const QString &title)
{
    const Workspace::Committed committed =
        awaited(workspace.commitBulk({.title = title, .author = {}, .origin = ChangeOrigin::Import, .target = {}},
                                     [source](Connection &) { return std::make_unique<GeneratedSource>(source); }));
    return committed ? Outcome() : Outcome(committed.problem());
}

Outcome mergeAll(const QString &path)
{
    Connection connection;
    if (Outcome opened = connection.open(path, Access::ReadWrite); !opened)
        return opened;
    SearchIndex index(connection);
    while (index.mergeStep()) {
    }
    return {};
}

} // namespace

Outcome generateProject(const QString &path, const ProjectSize &size, quint64 seed)
{
    QElapsedTimer timer;
    timer.start();
    QFile::remove(path);
    Workspace workspace;
    if (Outcome made = makeProject(workspace, path); !made)
        return made;
    if (Outcome done = commitAll(workspace, GeneratedSource::surroundings(size, seed), u"Surroundings"_s); !done)
        return done;
    for (int first = 0; first < size.statements; first += statementsAChange) {
        const int last = std::min(first + statementsAChange, size.statements);
        if (Outcome done = commitAll(workspace, GeneratedSource::statements(size, seed, first, last),
                                     u"Statements from %1"_s.arg(first));
            !done)
            return done;
        workspace.close();
        if (Outcome opened = workspace.open(path); !opened)
            return opened;
        std::fprintf(stderr, "%d statements, %.0f s\n", last, double(timer.elapsed()) / 1000);
    }
    workspace.close();
    Outcome merged = mergeAll(path);
    std::fprintf(stderr, "search index merged, %.0f s, %.0f MB\n", double(timer.elapsed()) / 1000,
                 double(QFile(path).size()) / 1e6);
    return merged;
}

} // namespace scrutineer
