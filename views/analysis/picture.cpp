// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/picture.h"

namespace scrutineer {

QFont pictureFont(const QFont &font)
{
    QFont plain = font;
    // Files are scaled by their readers: hinting for this screen would only misplace letters there.
    plain.setHintingPreference(QFont::PreferNoHinting);
    // Spaced text has no ligatures ("ﬀ" for "ff").
    plain.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return plain;
}

} // namespace scrutineer
