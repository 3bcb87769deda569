// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/systemscheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {
namespace {

Q_LOGGING_CATEGORY(schemeLog, "scrutineer.scheme")

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalSettings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceSpace = "org.freedesktop.appearance"_L1;
constexpr auto schemeKey = "color-scheme"_L1;

} // namespace

SystemScheme::SystemScheme(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
{
    if (!bus.isConnected())
        return;
    QDBusConnection connection(bus);
    // A slot's argument types must be complete where its class is declared, and known by name before the first
    // connection; without either, the connection fails.
    qRegisterMetaType<QDBusVariant>("QDBusVariant");
    if (!connection.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                            SLOT(settingChanged(QString, QString, QDBusVariant))))
        qCWarning(schemeLog, "Changes of the desktop's appearance cannot be followed");
    QDBusMessage question = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    question << QString(appearanceSpace) << QString(schemeKey);
    // Waits, because an answer after the first paint would show as a flash; briefly, because a portal may hang.
    const QDBusMessage answer = connection.call(question, QDBus::Block, 200);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        m_dark = parse(answer.arguments().constFirst());
    else if (QDBusError(answer).type() == QDBusError::NoReply)
        askAgain(connection, question);
}

void SystemScheme::askAgain(QDBusConnection &connection, const QDBusMessage &question)
{
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusMessage late = watcher->reply();
        watcher->deleteLater();
        if (late.type() == QDBusMessage::ReplyMessage && !late.arguments().isEmpty())
            setDark(parse(late.arguments().constFirst()));
    });
}

std::optional<bool> SystemScheme::parse(QVariant answer)
{
    while (answer.canConvert<QDBusVariant>())
        answer = answer.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint scheme = answer.toUInt(&isNumber);
    if (isNumber && scheme == 1)
        return true;
    if (isNumber && scheme == 2)
        return false;
    return std::nullopt;
}

void SystemScheme::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != appearanceSpace || key != schemeKey)
        return;
    setDark(parse(value.variant()));
}

void SystemScheme::setDark(std::optional<bool> dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace scrutineer
