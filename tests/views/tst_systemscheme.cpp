// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/systemscheme.h"
#include "views/shell/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

/// Answers as the desktop portal does: the value within a variant within a variant.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        const bool known = space == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : 99u)));
    }
};

} // namespace

/// The portal is played by an object in a thread of its own on a bus of its own, so that the blocking question is real.
class TestSystemScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        m_thread.start();
        m_portal.moveToThread(&m_thread);
        bool registered = false;
        QMetaObject::invokeMethod(
            &m_portal,
            [&] {
                QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"portal"_s);
                registered = bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                                QDBusConnection::ExportAllSlots) &&
                             bus.registerService(u"org.freedesktop.portal.Desktop"_s);
            },
            Qt::BlockingQueuedConnection);
        QVERIFY(registered);
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"portal"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
        m_thread.quit();
        m_thread.wait();
        if (m_daemon.state() != QProcess::NotRunning) {
            m_daemon.terminate();
            QVERIFY(m_daemon.waitForFinished());
        }
    }

    void asksAndFollowsThePortal()
    {
        const QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"program"_s);
        QVERIFY(bus.isConnected());
        const SystemScheme scheme(bus);
        QCOMPARE(scheme.dark(), std::optional<bool>(true));

        QSignalSpy changed(&scheme, &SystemScheme::changed);
        tell(u"org.freedesktop.appearance"_s, u"contrast"_s, 2);
        tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(scheme.dark(), std::optional<bool>(false));
        tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2);
        tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0);
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(scheme.dark(), std::nullopt);
    }

    void withoutABusThereIsNoWish()
    {
        const SystemScheme scheme(QDBusConnection(u"never opened"_s));
        QCOMPARE(scheme.dark(), std::nullopt);
    }

private:
    void tell(const QString &space, const QString &key, uint value)
    {
        QMetaObject::invokeMethod(&m_portal, [space, key, value] {
            QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                             u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
            signal << space << key << QVariant::fromValue(QDBusVariant(value));
            QDBusConnection(u"portal"_s).send(signal);
        });
    }

    QProcess m_daemon;
    QString m_address;
    QThread m_thread;
    FakePortal m_portal;
};

QTEST_GUILESS_MAIN(TestSystemScheme)
#include "tst_systemscheme.moc"
