// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <qpdf/QPDF.hh>

namespace scrutineer::reports {

/// Writes title, authors, language and date, in the catalogue, in the information dictionary and as XMP, and has
/// readers show the title. With Document::created set, the same report gives the same file.
void writePdfProperties(QPDF &pdf, const Document &document);

} // namespace scrutineer::reports
