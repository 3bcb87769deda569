// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace scrutineer {

/// True for "en", "az", "ru" and "tr".
[[nodiscard]] bool isInterfaceLanguage(const QString &language);

/// Installs the translations of the program and of Qt for one language.
class InterfaceLanguage
{
public:
    explicit InterfaceLanguage(QCoreApplication &application);
    ~InterfaceLanguage();
    Q_DISABLE_COPY_MOVE(InterfaceLanguage)

    /// `wanted` is "en", "az", "ru" or "tr"; anything else follows the desktop. Returns the language in force.
    QString apply(const QString &wanted);

private:
    QCoreApplication &m_application;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace scrutineer
