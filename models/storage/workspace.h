// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/records/uuid7.h"
#include "models/storage/databasethread.h"
#include "models/storage/migrator.h"
#include "models/storage/projectfile.h"
#include "models/storage/store.h"
#include "models/storage/undoline.h"

#include <QDateTime>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace scrutineer {

/// An open project: the one thing that views and the command line are given to read and change it.
///
/// commit() is the only way that data changes. A thread of its own owns the only writing connection and serves commits
/// in order; three more threads read for lists, searches and analyses, so that the window never waits. store() reads on
/// the thread of this object: it is for look-ups of a few milliseconds, such as one record or one page of rows.
class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Writable, ReadOnly };
    using Clock = std::function<QDateTime()>;
    using Committed = Result<ChangeNotice>;

    /// `clock` gives the present in UTC; tests pass their own.
    explicit Workspace(
        QObject *parent = nullptr, Clock clock = [] { return QDateTime::currentDateTimeUtc(); });
    ~Workspace() override;

    /// Makes a new, empty project and opens it; a problem when the file is there already.
    Outcome create(const QString &path);
    /// Opens a project. A file that is open for writing elsewhere, or cannot be written, opens read-only, and note()
    /// says so. A missing, foreign, damaged or newer file is a problem, and is never changed.
    Outcome open(const QString &path, Access wanted = Access::ReadWrite);
    /// Serves what is waiting and closes; the file is then one file again. Does nothing when closed.
    void close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOpen() const { return m_state != State::Closed; }
    [[nodiscard]] bool isWritable() const { return m_state == State::Writable; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// What the user should know of how the project was opened: read-only and why, brought up to date; may be empty.
    [[nodiscard]] const QString &note() const { return m_note; }

    /// Reads on this object's thread; look-ups of a few milliseconds only.
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] Connection &connection() { return m_reader; }
    /// Threads for longer reading, each with a connection of its own.
    [[nodiscard]] DatabaseThread &lists() { return m_lists; }
    [[nodiscard]] DatabaseThread &searches() { return m_searches; }
    [[nodiscard]] DatabaseThread &analyses() { return m_analyses; }

    /// Commits all or nothing, after the commits before it. The future ends on this object's thread, after changed().
    QFuture<Committed> commit(ChangeSet changes);
    /// The same, waiting for it: for the command line and tests.
    Committed commitNow(ChangeSet changes);
    /// Commits changes that are too many to hold; `makeSource` runs in the writer's thread with its connection.
    using SourceFactory = std::function<std::unique_ptr<ChangeSource>(Connection &)>;
    QFuture<Committed> commitBulk(const ChangeHeader &header, SourceFactory makeSource);

    /// Takes back the newest change that is not undone, of any session, when all that was asked for before is written.
    /// A problem when it has become stale.
    QFuture<Committed> undo();
    QFuture<Committed> redo();
    Committed undoNow();
    Committed redoNow();
    /// The titles of what undo() and redo() would do next; empty when there is nothing.
    [[nodiscard]] QString undoTitle() const;
    [[nodiscard]] QString redoTitle() const;
    [[nodiscard]] const UndoLine &undoLine() const { return m_line; }

    /// Writes a verified copy of the project as it stands, in a thread of its own.
    QFuture<Outcome> saveCopy(const QString &target);

    /// A new record id; later ones sort after earlier ones.
    [[nodiscard]] QString newId() { return m_ids.next(); }
    /// Who makes the changes, for the history.
    void setAuthor(const QString &author) { m_author = author; }
    [[nodiscard]] const QString &author() const { return m_author; }
    /// The language of term labels in all connections: "en", "az", "ru" or "tr".
    void setLanguage(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }
    /// The present in UTC, by the clock.
    [[nodiscard]] QDateTime now() const { return m_clock(); }

Q_SIGNALS:
    /// Data changed; sent once for each commit, on this object's thread.
    void changed(const scrutineer::ChangeNotice &notice);
    /// Another project is open, or none, or its state is another.
    void stateChanged();
    /// The titles of undo and redo may be others now.
    void undoChanged();
    /// A commit begins or the last one waiting has ended; for "saving" and "all changes saved".
    void savingChanged(bool saving);

private:
    Outcome openThreads(Access access);
    Outcome migrate();
    void loadUndoLine();
    Committed follow(Committed committed);
    QFuture<Committed> deliver(const std::function<QFuture<Committed>()> &begin,
                               const std::function<Committed(Committed)> &finish = {});
    Committed await(const std::function<QFuture<Committed>()> &begin);
    [[nodiscard]] QFuture<Committed> writeSet(ChangeSet changes);
    [[nodiscard]] UndoLine::Step nextStep(ChangeOrigin origin) const;
    QFuture<Committed> step(ChangeOrigin origin);
    QFuture<Committed> beginStep(ChangeOrigin origin);
    void beginSteps();
    void dropSteps();
    [[nodiscard]] QFuture<Committed> write(const ChangeHeader &header, SourceFactory makeSource,
                                           const QHash<QString, QByteArray> &contents);
    [[nodiscard]] QFuture<Committed> writeStep(const QString &next, ChangeOrigin origin);
    Committed finishStep(Committed committed, const QString &step);
    void tidy();

    /// An undo or redo that was asked for while something was being written.
    struct WaitingStep
    {
        ChangeOrigin origin;
        std::shared_ptr<QPromise<Committed>> promise;
    };

    Clock m_clock;
    RecordIdSource m_ids;
    State m_state = State::Closed;
    QString m_path;
    QString m_note;
    QString m_author;
    QString m_language = QStringLiteral("en");
    std::unique_ptr<ProjectLock> m_lock;
    Connection m_reader;
    Store m_store{m_reader};
    DatabaseThread m_writer;
    DatabaseThread m_upkeep;
    DatabaseThread m_lists;
    DatabaseThread m_searches;
    DatabaseThread m_analyses;
    UndoLine m_line;
    QTimer m_idle;
    int m_waiting = 0; ///< Changes that are being written and have not been followed.
    int m_session = 0; ///< Counts the projects opened one after the other.
    std::deque<WaitingStep> m_steps;
};

} // namespace scrutineer

Q_DECLARE_METATYPE(scrutineer::ChangeNotice)
