// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"
#include "models/storage/projectfile.h"
#include "tests/support/ordinaryuser.h"
#include "tests/support/testproject.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fileHash(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

constexpr QFile::Permissions everybodyReads = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions everybodyEnters =
    everybodyReads | QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;

} // namespace

/// Files that are no projects, or cannot be written: a sentence for each, and the file stays as it is.
class TestProjectFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project; ///< A sound, closed project with some records.

    QString copyOf(const QString &name) const;
    void write(const QString &path, const QByteArray &bytes) const;

private Q_SLOTS:
    void initTestCase();
    void refusedFilesStayAsTheyAre_data();
    void refusedFilesStayAsTheyAre();
    void missingFileIsNotMade();
    void folderIsRefused();
    void existingFileIsNotOverwritten();
    void projectInMissingFolderIsRefused();
    void readOnlyFileOpensReadOnly();
    void readOnlyFolderOpensReadOnly();
    void unreadableFileIsRefused();
    void readingOnlyChangesNothing();
    void walIsRecovered();
    void copyIsWholeAndReplaces();
    void copyToReadOnlyFolderLeavesNothing();
    void cloudFoldersAreKnown_data();
    void cloudFoldersAreKnown();
    void networkFoldersAreKnown();
    void refusedFileLeavesTheFormerOpen();
    void lockOfNobodyIsTaken();
};

void TestProjectFile::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_project = m_folder.filePath(u"sound.scrutineer"_s);
    TestProject project;
    for (int i = 0; i < 50; ++i)
        project.add(u"person"_s, {{u"name"_s, u"Person %1"_s.arg(i)}});
    project.workspace.close();
    QVERIFY(QFile::copy(project.path(), m_project));
}

QString TestProjectFile::copyOf(const QString &name) const
{
    const QString path = m_folder.filePath(name);
    QFile::remove(path);
    return QFile::copy(m_project, path) ? path : QString();
}

void TestProjectFile::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestProjectFile::refusedFilesStayAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Problem::Kind>("kind");
    QFile file(m_project);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();

    QTest::newRow("empty") << QByteArray() << Problem::Kind::NotOurs;
    QTest::newRow("garbage") << QByteArray(20'000, 'x') << Problem::Kind::NotOurs;
    QTest::newRow("text") << QByteArray("name,kind\nA,B\n") << Problem::Kind::NotOurs;
    QTest::newRow("half a header") << sound.left(50) << Problem::Kind::Damaged;
    QTest::newRow("header alone") << sound.left(100) << Problem::Kind::Damaged;
    QTest::newRow("one page") << sound.left(4096) << Problem::Kind::Damaged;
    QTest::newRow("half") << sound.left(sound.size() / 2) << Problem::Kind::Damaged;
    QTest::newRow("last page missing") << sound.left(sound.size() - 4096) << Problem::Kind::Damaged;
    QTest::newRow("last byte missing") << sound.left(sound.size() - 1) << Problem::Kind::Damaged;
    QByteArray foreign = sound;
    foreign.replace(68, 4, QByteArray(4, '\0'));
    QTest::newRow("another program's") << foreign << Problem::Kind::NotOurs;
    QByteArray newer = sound;
    newer[63] = char(99);
    QTest::newRow("newer") << newer << Problem::Kind::Newer;
    QByteArray schema = sound;
    schema.replace(100, 3996, QByteArray(3996, '\x5a'));
    QTest::newRow("damaged schema") << schema << Problem::Kind::Damaged;
}

void TestProjectFile::refusedFilesStayAsTheyAre()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Problem::Kind, kind);
    const QString path = m_folder.filePath(u"refused.scrutineer"_s);
    write(path, bytes);
    const QByteArray before = fileHash(path);
    const QStringList beside = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        Workspace workspace;
        const Outcome opened = workspace.open(path, access);
        QVERIFY(!opened.ok());
        QVERIFY(!opened.problem().sentence.isEmpty());
        QCOMPARE(opened.problem().kind, kind);
        QVERIFY(!workspace.isOpen());
    }
    QCOMPARE(fileHash(path), before);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), beside);
}

void TestProjectFile::missingFileIsNotMade()
{
    const QString path = m_folder.filePath(u"missing.scrutineer"_s);
    Workspace workspace;
    const Outcome opened = workspace.open(path);
    QCOMPARE(opened.problem().kind, Problem::Kind::NotFound);
    QVERIFY(opened.problem().sentence.contains(u"missing.scrutineer"_s));
    QVERIFY(!QFile::exists(path));
}

void TestProjectFile::folderIsRefused()
{
    Workspace workspace;
    QCOMPARE(workspace.open(m_folder.path()).problem().kind, Problem::Kind::NotOurs);
    QVERIFY(!workspace.create(m_folder.path()).ok());
}

void TestProjectFile::existingFileIsNotOverwritten()
{
    const QByteArray before = fileHash(m_project);
    Workspace workspace;
    QVERIFY(!workspace.create(m_project).ok());
    QCOMPARE(fileHash(m_project), before);
}

void TestProjectFile::projectInMissingFolderIsRefused()
{
    Workspace workspace;
    const Outcome created = workspace.create(m_folder.filePath(u"no/such/new.scrutineer"_s));
    QCOMPARE(created.problem().kind, Problem::Kind::ReadOnly);
    QVERIFY(!QFile::exists(m_folder.filePath(u"no"_s)));
}

void TestProjectFile::readOnlyFileOpensReadOnly()
{
    const QString path = copyOf(u"protected.scrutineer"_s);
    QVERIFY(QFile::setPermissions(path, everybodyReads));
    QVERIFY(QFile::setPermissions(m_folder.path(), everybodyEnters | QFile::WriteOwner | QFile::WriteOther));
    const QByteArray before = fileHash(path);
    {
        const OrdinaryUser user;
        QVERIFY(user.isOne());
        Workspace workspace;
        QVERIFY(workspace.open(path).ok());
        QVERIFY(workspace.state() == Workspace::State::ReadOnly);
        QVERIFY(!workspace.note().isEmpty());
        QCOMPARE(workspace.store().count(requireRecordType(u"person")), 50);
        QCOMPARE(workspace.commitNow({}).problem().kind, Problem::Kind::ReadOnly);
        QVERIFY(!workspace.undoNow().ok());
    }
    QCOMPARE(fileHash(path), before);
}

void TestProjectFile::readOnlyFolderOpensReadOnly()
{
    const QString folder = m_folder.filePath(u"locked"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString path = copyOf(u"locked/project.scrutineer"_s);
    QVERIFY(QFile::setPermissions(path, everybodyReads | QFile::WriteOwner | QFile::WriteOther));
    QVERIFY(QFile::setPermissions(m_folder.path(), everybodyEnters | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(folder, everybodyEnters));
    const QByteArray before = fileHash(path);
    {
        const OrdinaryUser user;
        QVERIFY(user.isOne());
        Workspace workspace;
        const Outcome opened = workspace.open(path);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.problem().sentence));
        QVERIFY(workspace.state() == Workspace::State::ReadOnly);
        QCOMPARE(workspace.store().count(requireRecordType(u"person")), 50);
        QCOMPARE(Workspace().create(folder + u"/new.scrutineer"_s).problem().kind, Problem::Kind::ReadOnly);
    }
    QCOMPARE(fileHash(path), before);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"project.scrutineer"_s});
    QVERIFY(QFile::setPermissions(folder, everybodyEnters | QFile::WriteOwner));
}

void TestProjectFile::unreadableFileIsRefused()
{
    const QString path = copyOf(u"unreadable.scrutineer"_s);
    QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(m_folder.path(), everybodyEnters | QFile::WriteOwner));
    const OrdinaryUser user;
    QVERIFY(user.isOne());
    QCOMPARE(Workspace().open(path).problem().kind, Problem::Kind::ReadOnly);
}

void TestProjectFile::readingOnlyChangesNothing()
{
    const QByteArray before = fileHash(m_project);
    Workspace workspace;
    QVERIFY(workspace.open(m_project, Access::ReadOnly).ok());
    QCOMPARE(workspace.store().count(requireRecordType(u"person")), 50);
    workspace.close();
    QCOMPARE(fileHash(m_project), before);
}

void TestProjectFile::walIsRecovered()
{
    // A copy of file and log as a crash leaves them: what stands in the log alone is there after opening.
    TestProject project;
    const QString id = project.add(u"person"_s, {{u"name"_s, u"In the log"_s}});
    const QString path = m_folder.filePath(u"crashed.scrutineer"_s);
    QVERIFY(QFile::copy(project.path(), path));
    QVERIFY(QFile::copy(project.path() + u"-wal"_s, path + u"-wal"_s));
    Workspace workspace;
    const Outcome opened = workspace.open(path);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.problem().sentence));
    QCOMPARE(workspace.store().label(id), u"In the log"_s);
}

void TestProjectFile::copyIsWholeAndReplaces()
{
    TestProject project;
    project.add(u"person"_s, {{u"name"_s, u"P"_s}});
    const QString target = m_folder.filePath(u"copy.scrutineer"_s);
    write(target, "something else");
    const Outcome copied = project.workspace.saveCopy(target).result();
    QVERIFY(copied.ok());
    QVERIFY(!QFile::exists(target + u".part"_s));
    const QString original = project.everything();
    Workspace copy;
    QVERIFY(copy.open(target).ok());
    QCOMPARE(copy.store().count(requireRecordType(u"person")), 1);
    QCOMPARE(copy.undoTitle(), u"Add person"_s);
    QVERIFY(!project.workspace.saveCopy(m_folder.filePath(u"no/such/copy.scrutineer"_s)).result().ok());
    QCOMPARE(project.everything(), original);
}

void TestProjectFile::copyToReadOnlyFolderLeavesNothing()
{
    TestProject project;
    const QString folder = m_folder.filePath(u"closed"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(m_folder.path(), everybodyEnters | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(folder, everybodyEnters));
    {
        const OrdinaryUser user;
        const Outcome copied = project.workspace.saveCopy(folder + u"/copy.scrutineer"_s).result();
        QVERIFY(!copied.ok());
        QVERIFY(!copied.problem().sentence.isEmpty());
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(QFile::setPermissions(folder, everybodyEnters | QFile::WriteOwner));
}

void TestProjectFile::cloudFoldersAreKnown_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FolderKind>("kind");
    QTest::newRow("plain") << u"/home/a/projects/x.scrutineer"_s << FolderKind::Local;
    QTest::newRow("Dropbox") << u"/home/a/Dropbox/study/x.scrutineer"_s << FolderKind::CloudSynced;
    QTest::newRow("OneDrive") << u"/home/a/OneDrive - Institute/x.scrutineer"_s << FolderKind::CloudSynced;
    QTest::newRow("Nextcloud") << u"/home/a/nextcloud/x.scrutineer"_s << FolderKind::CloudSynced;
    QTest::newRow("Google Drive") << u"/home/a/Google Drive/x.scrutineer"_s << FolderKind::CloudSynced;
    QTest::newRow("in the file's name") << u"/home/a/dropbox.scrutineer"_s << FolderKind::Local;
}

void TestProjectFile::cloudFoldersAreKnown()
{
    QFETCH(QString, path);
    QFETCH(FolderKind, kind);
    QVERIFY(folderKind(path) == kind);
}

void TestProjectFile::networkFoldersAreKnown()
{
    for (const char *system : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"})
        QVERIFY2(folderKindOn(u"/home/a/study"_s, system) == FolderKind::Network, system);
    for (const char *system : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", ""})
        QVERIFY2(folderKindOn(u"/home/a/study"_s, system) == FolderKind::Local, system);
    QVERIFY(folderKindOn(u"/mnt/share/Dropbox"_s, "nfs4") == FolderKind::CloudSynced);
}

void TestProjectFile::refusedFileLeavesTheFormerOpen()
{
    // A file that is refused at the first look does not cost the project that is open.
    Workspace workspace;
    QVERIFY(workspace.open(m_project, Access::ReadOnly).ok());
    QVERIFY(!workspace.open(m_folder.path()).ok());
    QVERIFY(workspace.isOpen());
    QCOMPARE(workspace.path(), m_project);
}

void TestProjectFile::lockOfNobodyIsTaken()
{
    // As a process leaves it that was killed before it wrote its number.
    const QString path = copyOf(u"killed.scrutineer"_s);
    write(m_folder.filePath(u".killed.scrutineer.lock"_s), {});
    Workspace workspace;
    QVERIFY(workspace.open(path).ok());
    QVERIFY2(workspace.isWritable(), qPrintable(workspace.note()));
    const ProjectLock second(path);
    QVERIFY(!second.isHeld());
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
