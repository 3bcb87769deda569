// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace.h"

#include "models/storage/delivery.h"
#include "models/storage/searchindex.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Long enough that a person who types on is not disturbed, short enough that the log stays small.
constexpr int idleMilliseconds = 2000;
constexpr int remembered = 500;

} // namespace

Workspace::Workspace(QObject *parent, Clock clock)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, &Workspace::tidy);
}

Workspace::~Workspace()
{
    close();
}

Outcome Workspace::create(const QString &path)
{
    if (const Outcome created = createProject(path); !created)
        return created;
    return open(path);
}

Outcome Workspace::open(const QString &path, Access wanted)
{
    if (const Outcome fits = inspectProject(path); !fits)
        return fits;
    close();
    m_path = QFileInfo(path).absoluteFilePath();
    Access access = wanted;
    if (wanted == Access::ReadWrite) {
        m_lock = std::make_unique<ProjectLock>(m_path);
        if (!m_lock->isHeld() || !QFileInfo(m_path).isWritable()) {
            m_note = m_lock->isHeld() ? tr("The project file is write-protected, so it was opened read-only.")
                                      : m_lock->holder();
            access = Access::ReadOnly;
            m_lock.reset();
        }
    }
    Outcome opened = openThreads(access);
    if (!opened) {
        close();
        return opened;
    }
    m_state = access == Access::ReadWrite ? State::Writable : State::ReadOnly;
    loadUndoLine();
    if (isWritable())
        m_idle.start();
    Q_EMIT stateChanged();
    Q_EMIT undoChanged();
    return {};
}

Outcome Workspace::openThreads(Access access)
{
    if (access == Access::ReadWrite) {
        if (Outcome opened = m_writer.open(m_path, Access::ReadWrite, m_language); !opened)
            return opened;
        if (Outcome migrated = migrate(); !migrated)
            return migrated;
        if (Outcome opened = m_upkeep.open(m_path, Access::ReadWrite, m_language); !opened)
            return opened;
    }
    m_reader.setLanguage(m_language);
    if (Outcome opened = m_reader.open(m_path, Access::ReadOnly); !opened)
        return opened;
    if (Migrator::version(m_reader) < Migrator().newest()) {
        const bool mayWrite =
            QFileInfo(m_path).isWritable() && QFileInfo(QFileInfo(m_path).absolutePath()).isWritable();
        return Problem{
            Problem::Kind::ReadOnly,
            mayWrite ? tr("This project was written by an earlier version and has to be brought up to date. Open it "
                          "once for writing; a backup is then left beside it.")
                     : tr("This project was written by an earlier version and has to be brought up to date. Copy it "
                          "to a folder that can be written and open it there.")};
    }
    for (DatabaseThread *reader : {&m_lists, &m_searches, &m_analyses}) {
        if (Outcome opened = reader->open(m_path, Access::ReadOnly, m_language); !opened)
            return opened;
    }
    return {};
}

Outcome Workspace::migrate()
{
    try {
        const MigrationOutcome outcome =
            m_writer
                .run([path = m_path](Connection &connection) {
                    // FULL: a commit that was confirmed outlives a power cut. Checkpoints wait until nobody types.
                    connection.executeScript(u"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
                                             "PRAGMA wal_autocheckpoint=0"_s);
                    return Migrator().migrate(connection, path);
                })
                .result();
        if (outcome.state == MigrationOutcome::State::Newer)
            return Problem{Problem::Kind::Newer, outcome.sentence};
        if (outcome.state == MigrationOutcome::State::Failed)
            return Problem{Problem::Kind::Failed, outcome.sentence};
        m_note = outcome.sentence;
        return {};
    } catch (const SqlError &error) {
        return error.toProblem();
    }
}

void Workspace::loadUndoLine()
{
    QList<ChangeEntry> entries = HistoryReader(m_reader).changes(remembered);
    std::reverse(entries.begin(), entries.end());
    m_line.reset(entries);
}

void Workspace::close()
{
    const bool wasOpen = isOpen();
    m_idle.stop();
    for (DatabaseThread *reader : {&m_lists, &m_searches, &m_analyses, &m_upkeep})
        reader->close();
    m_reader.close();
    if (m_state == State::Writable) {
        m_writer
            .run([](Connection &connection) {
                try {
                    connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
                    connection.execute(u"PRAGMA journal_mode=DELETE"_s);
                } catch (const SqlError &) {
                    // Another process reads the file; the log stays beside it and holds the newest changes.
                }
            })
            .waitForFinished();
    }
    m_writer.close();
    m_lock.reset();
    m_state = State::Closed;
    m_path.clear();
    m_note.clear();
    m_line.reset({});
    ++m_session;
    if (std::exchange(m_waiting, 0) > 0)
        Q_EMIT savingChanged(false);
    dropSteps();
    if (wasOpen) {
        Q_EMIT stateChanged();
        Q_EMIT undoChanged();
    }
}

void Workspace::setLanguage(const QString &language)
{
    m_language = language;
    m_reader.setLanguage(language);
    for (DatabaseThread *thread : {&m_writer, &m_lists, &m_searches, &m_analyses}) {
        if (isOpen())
            thread->run([language](Connection &connection) { connection.setLanguage(language); });
    }
}

QFuture<Outcome> Workspace::saveCopy(const QString &target)
{
    return m_analyses.run([target](Connection &connection) { return copyProject(connection, target); });
}

void Workspace::tidy()
{
    if (!isWritable() || m_waiting > 0)
        return;
    // A checkpoint does not hold up commits: it runs on a connection of its own and takes no write lock.
    m_upkeep.run([](Connection &connection) {
        try {
            connection.execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        } catch (const SqlError &) {
            // Somebody reads; the next quiet moment does it.
        }
    });
    const QFuture<bool> merging = m_writer.run([](Connection &connection) {
        try {
            return SearchIndex(connection).mergeStep();
        } catch (const SqlError &) {
            return false; // The index is whole without merging, only slower.
        }
    });
    scrutineer::deliver(merging, this, [this](bool more) {
        if (more && isWritable())
            QTimer::singleShot(50, this, &Workspace::tidy);
    });
}

} // namespace scrutineer
