// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/picturepdf.h"

#include "views/reports/pdffonts.h"
#include "views/reports/pdfproperties.h"

#include <QBuffer>
#include <QColor>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

using Object = QPDFObjectHandle;

constexpr double PointsPerPixel = 0.75;
constexpr int Resolution = 1200;
constexpr double LongestSide = 14'000; ///< Points; readers take pages up to 14,400 (ISO 32000-1, annex C.2).

/// The page as Qt paints it; `page` gets its size in points.
QByteArray painted(const Picture &picture, const QColor &ground, double margin, QSizeF *page)
{
    const QSizeF whole = picture.size(picture.naturalWidth()) + QSizeF(2 * margin, 2 * margin);
    const double points =
        std::min(PointsPerPixel, LongestSide / std::max(std::max(whole.width(), whole.height()), 1.0));
    *page = whole * points;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(*page, QPageSize::Point, u"picture"_s, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    const double scale = points * Resolution / 72;
    painter.scale(scale, scale);
    painter.fillRect(QRectF({0, 0}, whole), ground);
    painter.translate(margin, margin);
    picture.paint(&painter, picture.naturalWidth());
    painter.end();
    return bytes;
}

/// Makes all of a page one figure with a text alternative, so that it is read out.
void tagFigure(QPDF &pdf, QPDFPageObjectHelper page, const QSizeF &size, const QString &alternative)
{
    page.addPageContents(pdf.newStream("/Figure <</MCID 0>> BDC\n"), true);
    page.addPageContents(pdf.newStream("\nEMC\n"), false);
    Object object = page.getObjectHandle();
    object.replaceKey("/StructParents", Object::newInteger(0));
    Object root = pdf.makeIndirectObject(Object::newDictionary());
    Object document = pdf.makeIndirectObject(Object::newDictionary());
    Object figure = pdf.makeIndirectObject(Object::newDictionary());
    Object layout = Object::newDictionary();
    layout.replaceKey("/O", Object::newName("/Layout"));
    layout.replaceKey("/Placement", Object::newName("/Block"));
    layout.replaceKey("/BBox", Object::newArray({Object::newInteger(0), Object::newInteger(0),
                                                 Object::newReal(size.width(), 2), Object::newReal(size.height(), 2)}));
    figure.replaceKey("/Type", Object::newName("/StructElem"));
    figure.replaceKey("/S", Object::newName("/Figure"));
    figure.replaceKey("/P", document);
    figure.replaceKey("/Pg", object);
    figure.replaceKey("/K", Object::newInteger(0));
    figure.replaceKey("/A", layout);
    figure.replaceKey("/Alt", Object::newUnicodeString(alternative.toStdString()));
    document.replaceKey("/Type", Object::newName("/StructElem"));
    document.replaceKey("/S", Object::newName("/Document"));
    document.replaceKey("/P", root);
    document.replaceKey("/K", figure);
    Object parents = Object::newDictionary();
    parents.replaceKey("/Nums", Object::newArray({Object::newInteger(0), Object::newArray({figure})}));
    root.replaceKey("/Type", Object::newName("/StructTreeRoot"));
    root.replaceKey("/K", document);
    root.replaceKey("/ParentTree", pdf.makeIndirectObject(parents));
    root.replaceKey("/ParentTreeNextKey", Object::newInteger(1));
    Object mark = Object::newDictionary();
    mark.replaceKey("/Marked", Object::newBool(true));
    pdf.getRoot().replaceKey("/StructTreeRoot", root);
    pdf.getRoot().replaceKey("/MarkInfo", mark);
}

} // namespace

QByteArray picturePdf(const Picture &picture, const QColor &ground, double margin)
{
    QSizeF size;
    const QByteArray bytes = painted(picture, ground, margin, &size);
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("picture", bytes.constData(), size_t(bytes.size()));
    tagFigure(pdf, QPDFPageDocumentHelper(pdf).getAllPages().at(0), size, picture.description());
    reports::Document properties;
    properties.title = picture.title();
    properties.subtitle = picture.filter().isEmpty() ? picture.description() : picture.filter();
    properties.language = QLocale().name().section(u'_', 0, 0);
    reports::writePdfProperties(pdf, properties);
    reports::mendPdfFonts(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> whole = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(whole->getBuffer()), qsizetype(whole->getSize())};
}

} // namespace scrutineer
