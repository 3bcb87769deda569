// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fallbacksHoldAtFirst()
    {
        const QTemporaryDir folder;
        const Settings settings(folder.filePath(u"new.ini"_s));
        QCOMPARE(settings.get(settings::appearance()), Appearance::System);
        QCOMPARE(settings.get(settings::zoom()), 100);
        QCOMPARE(settings.get(settings::language()), QString());
        QCOMPARE(settings.get(settings::reduceMotion()), false);
        QCOMPARE(settings.get(settings::detailVisible()), true);
        QVERIFY(settings.get(settings::recentProjects()).isEmpty());
        QVERIFY(settings.get(settings::windowGeometry()).isEmpty());
        QVERIFY2(!QFile::exists(settings.path()), "reading must not make a file");
    }

    void whatHoldsForNowIsNotKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"now.ini"_s);
        Settings settings(path);
        settings.set(settings::language(), u"en"_s);
        QSignalSpy told(&settings, &Settings::changed);
        settings.setForNow(settings::language(), u"az"_s);
        QCOMPARE(settings.get(settings::language()), u"az"_s);
        QCOMPARE(told.size(), 1);
        QVERIFY(settings.problem().isEmpty());
        QCOMPARE(Settings(path).get(settings::language()), u"en"_s);
        settings.set(settings::language(), u"en"_s); // What is stored already can be chosen again.
        QCOMPARE(settings.get(settings::language()), u"en"_s);
        QCOMPARE(told.size(), 2);
        settings.set(settings::language(), u"en"_s);
        QCOMPARE(told.size(), 2);
    }

    void valuesComeBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"kept.ini"_s);
        const QByteArray geometry("\x00\xff\x01,;=\"\n", 8);
        {
            Settings settings(path);
            settings.set(settings::appearance(), Appearance::Dark);
            settings.set(settings::zoom(), 150);
            settings.set(settings::language(), u"az"_s);
            settings.set(settings::author(), u"Nərgiz İ. «А, Б»; =\"@x\""_s);
            settings.set(settings::reduceMotion(), true);
            settings.set(settings::detailVisible(), false);
            settings.set(settings::windowGeometry(), geometry);
            settings.set(settings::warnedFolders(), {u"/a, b"_s});
            settings.set(settings::splitter(u"detail"_s), "one"_ba);
            settings.set(settings::columnLayout(u"mission"_s), "two"_ba);
            settings.set(settings::columns(u"mission"_s), {u"name"_s, u"kind"_s});
            settings.set(settings::lastScope(u"p1"_s), u"e1"_s);
            QVERIFY(settings.problem().isEmpty());
        }
        const Settings settings(path);
        QCOMPARE(settings.get(settings::appearance()), Appearance::Dark);
        QCOMPARE(settings.get(settings::zoom()), 150);
        QCOMPARE(settings.get(settings::language()), u"az"_s);
        QCOMPARE(settings.get(settings::author()), u"Nərgiz İ. «А, Б»; =\"@x\""_s);
        QCOMPARE(settings.get(settings::reduceMotion()), true);
        QCOMPARE(settings.get(settings::detailVisible()), false);
        QCOMPARE(settings.get(settings::windowGeometry()), geometry);
        QCOMPARE(settings.get(settings::warnedFolders()), QStringList{u"/a, b"_s});
        QCOMPARE(settings.get(settings::splitter(u"detail"_s)), "one"_ba);
        QVERIFY(settings.get(settings::splitter(u"other"_s)).isEmpty());
        QCOMPARE(settings.get(settings::columnLayout(u"mission"_s)), "two"_ba);
        QCOMPARE(settings.get(settings::columns(u"mission"_s)), (QStringList{u"name"_s, u"kind"_s}));
        QCOMPARE(settings.get(settings::lastScope(u"p1"_s)), u"e1"_s);
        QVERIFY(settings.get(settings::lastScope(u"p2"_s)).isEmpty());
    }

    void changesAreToldOnce()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(settings::zoom(), 110);
        settings.set(settings::zoom(), 110);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toString(), settings::zoom().key);
        settings.reset(settings::zoom().key);
        settings.reset(settings::zoom().key);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(settings.get(settings::zoom()), 100);
    }

    void recentProjects()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        for (int i = 0; i < 15; ++i)
            settings.addRecentProject(folder.filePath(u"p%1.scrutineer"_s.arg(i)));
        settings.addRecentProject(folder.filePath(u"p9.scrutineer"_s));
        const QStringList recent = settings.get(settings::recentProjects());
        QCOMPARE(recent.size(), 12);
        QCOMPARE(recent.first(), folder.filePath(u"p9.scrutineer"_s));
        QCOMPARE(recent.count(recent.first()), 1);
        settings.addRecentProject(u"relative.scrutineer"_s);
        QCOMPARE(settings.get(settings::recentProjects()).first(), QDir().absoluteFilePath(u"relative.scrutineer"_s));
        settings.removeRecentProject(folder.filePath(u"p9.scrutineer"_s));
        QVERIFY(!settings.get(settings::recentProjects()).contains(folder.filePath(u"p9.scrutineer"_s)));
    }

    void nonsenseCountsAsNotChosen()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"s.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[look]\nappearance=purple\nzoom=big\nreduceMotion=perhaps\n[window]\ngeometry=%%%\n");
        file.close();
        const Settings settings(path);
        QCOMPARE(settings.get(settings::appearance()), Appearance::System);
        QCOMPARE(settings.get(settings::zoom()), 100);
        QCOMPARE(settings.get(settings::reduceMotion()), false);
        QVERIFY(settings.get(settings::windowGeometry()).isEmpty());
    }

    void unwritableFileIsSaid()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"taken"_s));
        Settings settings(folder.filePath(u"taken"_s)); // a directory where the file should be
        settings.set(settings::zoom(), 125);
        QVERIFY(settings.problem().contains(u"taken"_s));
        QCOMPARE(settings.get(settings::zoom()), 125);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
