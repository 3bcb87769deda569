// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pdffonts.h"

#include "views/reports/unicodemap.h"

#include <qpdf/Buffer.hh>

namespace scrutineer::reports {

void mendPdfFonts(QPDF &pdf)
{
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const std::shared_ptr<Buffer> bytes = map.getStreamData(qpdf_dl_generalized);
        const QByteArray mended =
            mendedUnicodeMap({reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())});
        map.replaceStreamData(mended.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace scrutineer::reports
