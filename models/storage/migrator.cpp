// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MigratorText
{
    Q_DECLARE_TR_FUNCTIONS(Migrator)
};

QString readScript(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString backupPath(const QString &path, int version)
{
    const QFileInfo info(path);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    return u"%1/%2 (before version %3, %4).scrutineer"_s.arg(info.absolutePath(), info.completeBaseName(),
                                                             QString::number(version + 1), stamp);
}

} // namespace

Migrator::Migrator(const QString &folder)
{
    for (int number = 1;; ++number) {
        const QString path = u"%1/%2.sql"_s.arg(folder).arg(number, 4, 10, QChar(u'0'));
        if (!QFile::exists(path))
            break;
        m_files += path;
    }
}

int Migrator::version(const Connection &connection)
{
    return connection.value(u"PRAGMA user_version"_s).toInt();
}

Outcome Migrator::backUp(Connection &connection, const QString &backup) const
{
    try {
        connection.execute(u"VACUUM INTO ?"_s, {backup});
    } catch (const SqlError &error) {
        QFile::remove(backup);
        return Problem{error.toProblem().kind,
                       MigratorText::tr("No backup could be written beside the project, so it was not brought up to "
                                        "date. (%1)")
                           .arg(QString::fromUtf8(error.what()))};
    }
    Connection copy;
    if (const Outcome opened = copy.open(backup, Access::ReadOnly); !opened)
        return opened;
    try {
        const bool sound =
            copy.value(u"PRAGMA quick_check"_s).toString() == "ok"_L1 && version(copy) == version(connection);
        if (sound)
            return {};
    } catch (const SqlError &) {
        // Falls through to the sentence below: a backup that cannot be read is none.
    }
    return Problem{Problem::Kind::Damaged,
                   MigratorText::tr("The backup beside the project could not be verified, so the project was not "
                                    "brought up to date.")};
}

MigrationOutcome Migrator::migrate(Connection &connection, const QString &path) const
{
    MigrationOutcome outcome{.from = version(connection), .to = newest(), .backup = {}, .sentence = {}};
    if (outcome.from == newest())
        return outcome;
    if (outcome.from > newest()) {
        outcome.state = MigrationOutcome::State::Newer;
        outcome.sentence = MigratorText::tr("This project was written by a later version of Scrutineer. Install that "
                                            "version to open it; the file was not changed.");
        return outcome;
    }
    if (outcome.from > 0) {
        const QString backup = backupPath(path, outcome.from);
        if (const Outcome done = backUp(connection, backup); !done) {
            outcome.state = MigrationOutcome::State::Failed;
            outcome.sentence = done.problem().sentence;
            return outcome;
        }
        outcome.backup = backup;
    }
    for (int number = outcome.from + 1; number <= newest(); ++number) {
        try {
            Transaction transaction(connection);
            connection.executeScript(readScript(m_files[number - 1]));
            connection.execute(u"PRAGMA user_version = %1"_s.arg(number));
            transaction.commit();
        } catch (const SqlError &error) {
            outcome.state = MigrationOutcome::State::Failed;
            outcome.to = number - 1;
            outcome.sentence = MigratorText::tr("The project could not be brought up to date (step %1: %2). It is as "
                                                "it was after step %3; the backup is beside it.")
                                   .arg(number)
                                   .arg(QString::fromUtf8(error.what()))
                                   .arg(number - 1);
            return outcome;
        }
    }
    outcome.state = outcome.from > 0 ? MigrationOutcome::State::Migrated : MigrationOutcome::State::Current;
    if (outcome.from > 0) {
        outcome.sentence =
            MigratorText::tr("The project was brought up to date. A backup of the earlier state is at %1.")
                .arg(QDir::toNativeSeparators(outcome.backup));
    }
    return outcome;
}

} // namespace scrutineer
