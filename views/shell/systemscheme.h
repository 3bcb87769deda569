// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QVariant>

#include <optional>

class QDBusMessage;

namespace scrutineer {

/// Whether the desktop asks for a dark appearance, told by the portal's setting
/// `org.freedesktop.appearance color-scheme` and followed while the program runs (Qt 6.4 itself cannot tell).
class SystemScheme final : public QObject
{
    Q_OBJECT

public:
    /// Asks the portal on `bus` at once, waiting 200 ms at most, and listens for changes from then on.
    explicit SystemScheme(const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    /// True for dark, false for light; nothing when the desktop has no preference or there is no portal.
    [[nodiscard]] std::optional<bool> dark() const { return m_dark; }

    /// The meaning of a portal answer (a number, often inside one or two D-Bus variants): 1 dark, 2 light, else
    /// nothing.
    [[nodiscard]] static std::optional<bool> parse(QVariant answer);

Q_SIGNALS:
    /// The desktop's wish has changed.
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askAgain(QDBusConnection &connection, const QDBusMessage &question);
    void setDark(std::optional<bool> dark);

    std::optional<bool> m_dark;
};

} // namespace scrutineer
