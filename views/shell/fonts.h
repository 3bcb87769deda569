// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace scrutineer {

/// What came of loading the program's own typeface.
struct LoadedFonts
{
    QStringList
        families; ///< To be given to QFont::setFamilies: the own typeface first, then what covers other scripts.
    QStringList problems; ///< Sentences for the user; empty when all weights were loaded.
};

/// Loads the bundled Source Sans 3 (Regular, Medium, SemiBold) into the font database of this process. Needs a
/// QGuiApplication, for PDF output too. On a problem the families still hold what the system has.
[[nodiscard]] LoadedFonts loadFonts();

} // namespace scrutineer
