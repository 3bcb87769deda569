// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectfile.h"

#include "models/storage/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <filesystem>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)
};

// SQLite's file header (https://www.sqlite.org/fileformat2.html#the_database_header), all big-endian: the words at 0,
// the page size at 16 (1 means 65536), the change counter at 24, the number of pages at 28, the user version at 60, the
// application id at 68, the change counter for which the number of pages holds at 92.
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype countedAt = 92;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Problem cutShort(const QString &path)
{
    return {Problem::Kind::Damaged, FileText::tr("%1 is cut short. Open the newest backup.").arg(shown(path))};
}

Outcome inspectHeader(const QByteArray &header, const QString &path)
{
    if (!header.startsWith("SQLite format 3")) {
        return Problem{Problem::Kind::NotOurs,
                       FileText::tr("%1 is not a Scrutineer project, or its beginning is damaged. If it was one, open "
                                    "the newest backup beside it.")
                           .arg(shown(path))};
    }
    if (header.size() < headerSize)
        return cutShort(path);
    if (qFromBigEndian<qint32>(header.constData() + applicationIdAt) != projectApplicationId) {
        return Problem{Problem::Kind::NotOurs,
                       FileText::tr("%1 is a database of another program, not a Scrutineer project.").arg(shown(path))};
    }
    if (qFromBigEndian<qint32>(header.constData() + userVersionAt) > Migrator().newest()) {
        return Problem{Problem::Kind::Newer,
                       FileText::tr("%1 was written by a later version of Scrutineer. Install that version to open it; "
                                    "the file was not changed.")
                           .arg(shown(path))};
    }
    return {};
}

/// Whether the file is shorter than its header says. A log beside it may hold the rest.
bool isCutShort(const QByteArray &header, const QFileInfo &file)
{
    const quint16 stated = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stated == 1 ? 65536 : stated;
    const bool isCounted = header.mid(changeCounterAt, 4) == header.mid(countedAt, 4);
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + pageCountAt);
    const bool hasLog = QFileInfo(file.filePath() + u"-wal"_s).size() > 0;
    return isCounted && !hasLog && file.size() < pages * pageSize;
}

void removeProjectFiles(const QString &path)
{
    for (const QLatin1StringView ending : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + ending);
}

Outcome checkCopy(const QString &path)
{
    Connection copy;
    if (const Outcome opened = copy.open(path, Access::ReadOnly); !opened)
        return opened;
    try {
        if (copy.value(u"PRAGMA quick_check"_s).toString() == "ok"_L1)
            return {};
    } catch (const SqlError &error) {
        return error.toProblem();
    }
    return Problem{Problem::Kind::Damaged, FileText::tr("The copy could not be verified, so it was not kept.")};
}

} // namespace

FolderKind folderKind(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    return folderKindOn(folder, QStorageInfo(folder).fileSystemType());
}

FolderKind folderKindOn(const QString &folder, const QByteArray &fileSystem)
{
    static const QStringList cloudNames{u"dropbox"_s,   u"onedrive"_s,  u"google drive"_s, u"googledrive"_s,
                                        u"nextcloud"_s, u"owncloud"_s,  u"icloud"_s,       u"pcloud"_s,
                                        u"megasync"_s,  u"syncthing"_s, u"seafile"_s,      u"yandex.disk"_s};
    for (const QString &part : folder.split(u'/', Qt::SkipEmptyParts)) {
        for (const QString &name : cloudNames) {
            if (part.startsWith(name, Qt::CaseInsensitive))
                return FolderKind::CloudSynced;
        }
    }
    static const QList<QByteArray> networkSystems{"nfs",   "nfs4",        "cifs", "smb3", "smbfs", "fuse.sshfs",
                                                  "davfs", "fuse.davfs2", "9p",   "afs",  "ncpfs", "fuse.rclone"};
    return networkSystems.contains(fileSystem) ? FolderKind::Network : FolderKind::Local;
}

Outcome inspectProject(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Problem{Problem::Kind::NotFound,
                       FileText::tr("%1 is not there. It may have been moved or renamed.").arg(shown(path))};
    }
    if (info.isDir())
        return Problem{Problem::Kind::NotOurs, FileText::tr("%1 is a folder. Choose a project file.").arg(shown(path))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem{Problem::Kind::ReadOnly,
                       FileText::tr("%1 cannot be read. Ask its owner for permission.").arg(shown(path))};
    }
    const QByteArray header = file.read(headerSize);
    if (Outcome fits = inspectHeader(header, path); !fits)
        return fits;
    return isCutShort(header, info) ? cutShort(path) : Outcome();
}

Outcome createProject(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return Problem{Problem::Kind::Failed,
                       FileText::tr("%1 is there already. Choose another name.").arg(shown(path))};
    }
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
        return Problem{Problem::Kind::ReadOnly,
                       FileText::tr("The folder of %1 cannot be written. Choose another folder.").arg(shown(path))};
    }
    Connection connection;
    if (const Outcome opened = connection.open(path, Access::ReadWrite); !opened)
        return opened;
    try {
        connection.execute(u"PRAGMA application_id = %1"_s.arg(projectApplicationId));
    } catch (const SqlError &error) {
        connection.close();
        removeProjectFiles(path);
        return error.toProblem();
    }
    const MigrationOutcome made = Migrator().migrate(connection, path);
    connection.close();
    if (made.state != MigrationOutcome::State::Current) {
        removeProjectFiles(path);
        return Problem{Problem::Kind::Failed, made.sentence};
    }
    return {};
}

Outcome copyProject(Connection &connection, const QString &target)
{
    const QString whole = target + u".part"_s;
    QFile::remove(whole);
    try {
        connection.execute(u"VACUUM INTO ?"_s, {whole});
    } catch (const SqlError &error) {
        QFile::remove(whole);
        return error.toProblem();
    }
    if (const Outcome checked = checkCopy(whole); !checked) {
        QFile::remove(whole);
        return checked;
    }
    // QFile::rename does not replace; the file there must never be gone before the whole copy is in its place.
    std::error_code failure;
    std::filesystem::rename(whole.toStdString(), target.toStdString(), failure);
    if (failure) {
        QFile::remove(whole);
        return Problem{Problem::Kind::ReadOnly,
                       FileText::tr("%1 cannot be written. Choose another folder.").arg(shown(target))};
    }
    return {};
}

ProjectLock::ProjectLock(const QString &projectPath)
{
    const QFileInfo info(projectPath);
    m_file = std::make_unique<QLockFile>(u"%1/.%2.lock"_s.arg(info.absolutePath(), info.fileName()));
    // A lock is stale only when its process is gone: a laptop may sleep for days with a project open.
    m_file->setStaleLockTime(0);
    m_held = m_file->tryLock(0);
    // A process that died between making the lock file and writing its number left a lock of nobody. It goes only when
    // no living process holds it.
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_held && m_file->error() == QLockFile::LockFailedError && !m_file->getLockInfo(&process, &host, &program))
        m_held = m_file->removeStaleLockFile() && m_file->tryLock(0);
}

bool ProjectLock::isHeld() const
{
    return m_held;
}

QString ProjectLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (m_file->error() == QLockFile::LockFailedError && m_file->getLockInfo(&process, &host, &program)) {
        return FileText::tr("The project is open for writing in another window (%1, process %2 on %3). It was opened "
                            "read-only here.")
            .arg(program)
            .arg(process)
            .arg(host);
    }
    return FileText::tr("The project's folder cannot be written, so the project was opened read-only. Save a copy "
                        "elsewhere to change it.");
}

} // namespace scrutineer
