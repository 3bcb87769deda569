// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

namespace scrutineer::reports {

/// Puts the maps from glyphs to characters of all fonts in a PDF of Qt's right, so that its text can be searched and
/// copied; see mendedUnicodeMap().
void mendPdfFonts(QPDF &pdf);

} // namespace scrutineer::reports
