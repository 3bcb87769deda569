// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testlooks.h"

#include "views/shell/fonts.h"

#include <QApplication>
#include <QLocale>

namespace scrutineer {

bool wearTestLooks(Theme &theme)
{
    if (!loadFonts().problems.isEmpty())
        return false;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    theme.setMode(Appearance::Light);
    theme.setReduceMotion(true);
    theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    return true;
}

} // namespace scrutineer
