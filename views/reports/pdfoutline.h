// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <qpdf/QPDF.hh>

#include <vector>

namespace scrutineer::reports {

/// One entry of the outline that PDF readers show beside the pages.
struct PdfBookmark
{
    int level = 1;
    QString title;
    QPDFObjectHandle destination;
};

/// Writes the outline (ISO 32000-1, 12.3.3) and has readers show it. An entry belongs to the nearest one before it of
/// a lower level. Without entries nothing is written.
void writePdfOutline(QPDF &pdf, const std::vector<PdfBookmark> &bookmarks);

} // namespace scrutineer::reports
