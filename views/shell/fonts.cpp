// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fonts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

LoadedFonts loadFonts()
{
    // Q_INIT_RESOURCE is not needed here: qt_add_resources keeps the view resources in every program that links them.
    const QString family = u"Source Sans 3"_s;
    LoadedFonts loaded{.families = {family, u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"sans-serif"_s}, .problems = {}};
    for (const QString &weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s}) {
        QFile file(u":/fonts/SourceSans3-%1.ttf"_s.arg(weight));
        const bool ok =
            file.open(QIODevice::ReadOnly) && QFontDatabase::addApplicationFontFromData(file.readAll()) >= 0;
        if (!ok)
            loaded.problems << QCoreApplication::translate("Fonts",
                                                           "The font %1 %2 could not be loaded; a font of this "
                                                           "computer is used in its place.")
                                   .arg(family, weight);
    }
    return loaded;
}

} // namespace scrutineer
