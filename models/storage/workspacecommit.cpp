// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace.h"

#include "models/storage/delivery.h"
#include "models/storage/history.h"
#include "models/storage/writer.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Above this many rows, taking a change back leaves only ids for what it inserts again.
constexpr qint64 bulkRows = 10'000;

/// The changes of a set that it owns, so that they live as long as the writer needs them.
class OwnedSource : public ChangeSource
{
public:
    explicit OwnedSource(ChangeSet changes)
        : m_changes(std::move(changes))
        , m_source(m_changes)
    {
    }
    void rewind() override { m_source.rewind(); }
    bool next(RecordChange &change) override { return m_source.next(change); }

private:
    ChangeSet m_changes;
    ChangeSetSource m_source;
};

} // namespace

QFuture<Workspace::Committed> Workspace::write(const ChangeHeader &header, SourceFactory makeSource,
                                               const QHash<QString, QByteArray> &contents)
{
    if (!isWritable()) {
        return QtFuture::makeReadyFuture(Committed(
            Problem{Problem::Kind::ReadOnly, isOpen() ? tr("The project is open read-only, so nothing was changed.")
                                                      : tr("No project is open.")}));
    }
    m_idle.stop();
    if (m_waiting++ == 0)
        Q_EMIT savingChanged(true);
    ChangeHeader signedHeader = header;
    signedHeader.author = m_author;
    const QString id = newId();
    const QString at = m_clock().toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
    return m_writer.run([=, makeSource = std::move(makeSource)](Connection &connection) -> Committed {
        const std::unique_ptr<ChangeSource> source = makeSource(connection);
        return Writer(connection).apply(signedHeader, *source, id, at, contents);
    });
}

Workspace::Committed Workspace::follow(Committed committed)
{
    if (--m_waiting == 0) {
        Q_EMIT savingChanged(false);
        if (isWritable())
            m_idle.start();
    }
    if (committed) {
        m_line.follow(committed->id, committed->title, committed->origin, committed->target);
        Q_EMIT changed(*committed);
        Q_EMIT undoChanged();
    }
    return committed;
}

QFuture<Workspace::Committed> Workspace::deliver(const std::function<QFuture<Committed>()> &begin,
                                                 const std::function<Committed(Committed)> &finish)
{
    const int waiting = m_waiting;
    QFuture<Committed> writing = begin();
    if (m_waiting == waiting)
        return writing; // It was refused before it reached the writer.
    return writing.then(this, [this, finish, session = m_session](Committed committed) {
        if (session != m_session)
            return committed; // The project was closed meanwhile; what is open now has a line of its own.
        Committed followed = follow(std::move(committed));
        if (finish)
            followed = finish(std::move(followed));
        beginSteps();
        return followed;
    });
}

Workspace::Committed Workspace::await(const std::function<QFuture<Committed>()> &begin)
{
    const int waiting = m_waiting;
    Committed committed = begin().result();
    return m_waiting == waiting ? committed : follow(std::move(committed));
}

QFuture<Workspace::Committed> Workspace::commit(ChangeSet changes)
{
    return deliver([this, &changes] { return writeSet(std::move(changes)); });
}

Workspace::Committed Workspace::commitNow(ChangeSet changes)
{
    return await([this, &changes] { return writeSet(std::move(changes)); });
}

QFuture<Workspace::Committed> Workspace::writeSet(ChangeSet changes)
{
    const ChangeHeader header{.title = changes.title, .author = {}, .origin = changes.origin, .target = changes.target};
    const QHash<QString, QByteArray> contents = changes.contents;
    return write(
        header, [changes = std::move(changes)](Connection &) { return std::make_unique<OwnedSource>(changes); },
        contents);
}

QFuture<Workspace::Committed> Workspace::commitBulk(const ChangeHeader &header, SourceFactory makeSource)
{
    ChangeHeader bulk = header;
    bulk.bulk = true;
    return deliver([&] { return write(bulk, std::move(makeSource), {}); });
}

QFuture<Workspace::Committed> Workspace::writeStep(const QString &next, ChangeOrigin origin)
{
    if (next.isEmpty()) {
        return QtFuture::makeReadyFuture(Committed(
            Problem{Problem::Kind::NotFound,
                    origin == ChangeOrigin::Undo ? tr("There is nothing to undo.") : tr("There is nothing to redo.")}));
    }
    const std::optional<ChangeEntry> entry = HistoryReader(m_reader).change(next);
    if (!entry)
        return QtFuture::makeReadyFuture(
            Committed(Problem{Problem::Kind::NotFound, tr("The change is not in history.")}));
    const ChangeHeader header{
        .title = entry->title, .author = {}, .origin = origin, .target = entry->id, .bulk = entry->rowCount > bulkRows};
    return write(
        header, [seq = entry->seq](Connection &connection) { return std::make_unique<InverseSource>(connection, seq); },
        {});
}

Workspace::Committed Workspace::finishStep(Committed committed, const QString &step)
{
    if (committed || committed.problem().kind != Problem::Kind::Conflict)
        return committed;
    // A stale step is declined and dropped, so that the one before it can be reached; history can still revert it.
    const QString title =
        step.isEmpty() ? QString() : HistoryReader(m_reader).change(step).value_or(ChangeEntry{}).title;
    m_line.drop(step);
    Q_EMIT undoChanged();
    return Problem{Problem::Kind::Conflict, tr("“%1” cannot be undone any more, because the data changed since. %2")
                                                .arg(title, committed.problem().sentence)};
}

QFuture<Workspace::Committed> Workspace::undo()
{
    return step(ChangeOrigin::Undo);
}

QFuture<Workspace::Committed> Workspace::redo()
{
    return step(ChangeOrigin::Redo);
}

QFuture<Workspace::Committed> Workspace::step(ChangeOrigin origin)
{
    if (m_waiting == 0 && m_steps.empty())
        return beginStep(origin);
    // What was done last is known only when all that is being written has been followed.
    const auto promise = std::make_shared<QPromise<Committed>>();
    promise->start();
    m_steps.push_back({origin, promise});
    return promise->future();
}

QFuture<Workspace::Committed> Workspace::beginStep(ChangeOrigin origin)
{
    const QString next = nextStep(origin).id;
    return deliver([=, this] { return writeStep(next, origin); },
                   [this, next](Committed committed) { return finishStep(std::move(committed), next); });
}

void Workspace::beginSteps()
{
    while (m_waiting == 0 && !m_steps.empty()) {
        const WaitingStep waiting = m_steps.front();
        m_steps.pop_front();
        scrutineer::deliver(beginStep(waiting.origin), this, [promise = waiting.promise](const Committed &committed) {
            promise->addResult(committed);
            promise->finish();
        });
    }
}

void Workspace::dropSteps()
{
    while (!m_steps.empty()) {
        m_steps.front().promise->addResult(
            Committed(Problem{Problem::Kind::Cancelled, tr("The project was closed before it came to that.")}));
        m_steps.front().promise->finish();
        m_steps.pop_front();
    }
}

Workspace::Committed Workspace::undoNow()
{
    const QString next = nextStep(ChangeOrigin::Undo).id;
    return finishStep(await([=, this] { return writeStep(next, ChangeOrigin::Undo); }), next);
}

Workspace::Committed Workspace::redoNow()
{
    const QString next = nextStep(ChangeOrigin::Redo).id;
    return finishStep(await([=, this] { return writeStep(next, ChangeOrigin::Redo); }), next);
}

UndoLine::Step Workspace::nextStep(ChangeOrigin origin) const
{
    const QList<UndoLine::Step> &steps = origin == ChangeOrigin::Undo ? m_line.undoable() : m_line.redoable();
    return steps.isEmpty() ? UndoLine::Step() : steps.last();
}

QString Workspace::undoTitle() const
{
    return nextStep(ChangeOrigin::Undo).title;
}

QString Workspace::redoTitle() const
{
    return nextStep(ChangeOrigin::Redo).title;
}

} // namespace scrutineer
