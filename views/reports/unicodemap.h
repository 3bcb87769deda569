// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace scrutineer::reports {

/// The map from glyphs to characters of a font in a PDF (a ToUnicode CMap as Qt writes it), with what would be copied
/// wrongly put right: Qt names a glyph by the first character that has it, so a space would be a tab, and a ligature
/// or a presentation form a character of its own that no search finds.
[[nodiscard]] QByteArray mendedUnicodeMap(const QByteArray &map);

} // namespace scrutineer::reports
