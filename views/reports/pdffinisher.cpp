// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pdffinisher.h"

#include "views/reports/contenttagger.h"
#include "views/reports/pdffonts.h"
#include "views/reports/pdfoutline.h"
#include "views/reports/pdfproperties.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace scrutineer::reports {

namespace {

using Object = QPDFObjectHandle;

Object unicode(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

Object name(const QByteArray &word)
{
    return Object::newName("/" + word.toStdString());
}

Object number(qreal points)
{
    return Object::newReal(points, 2);
}

/// A rectangle in layout units from the top of the page, in the PDF's points from its bottom.
Object box(const QRectF &rect)
{
    const qreal height = Sheet::height / unitsPerPoint;
    return Object::newArray({number(rect.left() / unitsPerPoint), number(height - rect.bottom() / unitsPerPoint),
                             number(rect.right() / unitsPerPoint), number(height - rect.top() / unitsPerPoint)});
}

QByteArray bytesOf(Object &stream)
{
    const std::shared_ptr<Buffer> buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

void replaceBytes(Object &stream, const QByteArray &bytes)
{
    stream.replaceStreamData(bytes.toStdString(), Object::newNull(), Object::newNull());
}

} // namespace

PdfFinisher::PdfFinisher(const PagedReport &report, const Document &document)
    : m_report(report)
    , m_document(document)
    , m_structure(report.structure())
{
}

QByteArray PdfFinisher::finish(const QByteArray &painted)
{
    m_pdf.setSuppressWarnings(true);
    m_pdf.processMemoryFile("report", painted.constData(), size_t(painted.size()));
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages())
        m_pages.push_back(page.getObjectHandle());
    makeElements();
    for (size_t page = 0; page < m_pages.size(); ++page)
        tagPage(page);
    for (size_t page = 0; page < m_pages.size(); ++page)
        addLinks(page);
    writeStructure();
    writeOutline();
    writePdfProperties(m_pdf, m_document);
    mendPdfFonts(m_pdf);

    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

void PdfFinisher::makeElements()
{
    m_structureRoot = m_pdf.makeIndirectObject(Object::newDictionary());
    m_elements.push_back(m_structureRoot);
    for (int i = StructureTree::document; i < m_structure.size(); ++i)
        m_elements.push_back(m_pdf.makeIndirectObject(Object::newDictionary()));
    m_kids.resize(m_elements.size());
    m_firstPage.assign(m_elements.size(), -1);
    m_nextParent = int(m_pages.size());
}

void PdfFinisher::tagPage(size_t page)
{
    Object &object = m_pages[page];
    QPDFPageObjectHelper(object).coalesceContentStreams();
    Object content = object.getKey("/Contents");
    ContentTagger tagger(m_structure);
    replaceBytes(content, tagger.tag(bytesOf(content)));
    Object parents = Object::newArray();
    for (size_t id = 0; id < tagger.elements().size(); ++id) {
        addContent(tagger.elements()[id], page, int(id));
        parents.appendItem(m_elements[size_t(tagger.elements()[id])]);
    }
    object.replaceKey("/StructParents", Object::newInteger(qint64(page)));
    object.replaceKey("/Tabs", Object::newName("/S"));
    m_parentTree.push_back(Object::newInteger(qint64(page)));
    m_parentTree.push_back(m_pdf.makeIndirectObject(parents));
    for (const Mark &mark : m_report.pages()[page].content.marks) {
        if (const ChartMark *chart = std::get_if<ChartMark>(&mark))
            m_structure.at(chart->element).box = chart->rect;
    }
}

void PdfFinisher::addContent(int element, size_t page, int contentId)
{
    int &first = m_firstPage[size_t(element)];
    if (first < 0) {
        first = int(page);
        m_elements[size_t(element)].replaceKey("/Pg", m_pages[page]);
    }
    Object content = Object::newInteger(contentId);
    if (first != int(page)) {
        Object reference = Object::newDictionary();
        reference.replaceKey("/Type", Object::newName("/MCR"));
        reference.replaceKey("/Pg", m_pages[page]);
        reference.replaceKey("/MCID", content);
        content = reference;
    }
    m_kids[size_t(element)].push_back(content);
}

PagePlace PdfFinisher::placeOf(const LinkTarget &target, size_t page) const
{
    if (!target.anchor.isEmpty())
        return m_report.placeOf(target.anchor);
    // A note stands on the page that cites it, or on the next ones when it found no room there.
    for (size_t i = page; target.note > 0 && i < m_report.pages().size(); ++i) {
        for (const AnchorMark &anchor : m_report.pages()[i].content.anchors) {
            if (anchor.note == target.note)
                return {int(i), anchor.y};
        }
    }
    return {};
}

QPDFObjectHandle PdfFinisher::destination(const PagePlace &place)
{
    const qreal y = (Sheet::height - place.y) / unitsPerPoint + 6;
    return Object::newArray(
        {m_pages[size_t(place.page)], Object::newName("/XYZ"), Object::newNull(), number(y), Object::newNull()});
}

QPDFObjectHandle PdfFinisher::makeLink(const LinkArea &area, size_t page)
{
    Object link = Object::newDictionary();
    if (!area.target.url.isEmpty()) {
        Object action = Object::newDictionary();
        action.replaceKey("/S", Object::newName("/URI"));
        action.replaceKey("/URI", Object::newString(area.target.url.toEncoded().toStdString()));
        link.replaceKey("/A", action);
    } else {
        const PagePlace place = placeOf(area.target, page);
        if (place.page < 0)
            return Object::newNull();
        link.replaceKey("/Dest", destination(place));
    }
    link.replaceKey("/Type", Object::newName("/Annot"));
    link.replaceKey("/Subtype", Object::newName("/Link"));
    link.replaceKey("/Rect", box(area.rect));
    link.replaceKey("/Border", Object::newArray({number(0), number(0), number(0)}));
    link.replaceKey("/F", Object::newInteger(4)); // Print.
    const QString words = area.target.url.isEmpty() ? area.words : area.target.url.toDisplayString();
    link.replaceKey("/Contents", unicode(words));
    link.replaceKey("/StructParent", Object::newInteger(m_nextParent));
    return m_pdf.makeIndirectObject(link);
}

void PdfFinisher::addLinks(size_t page)
{
    Object annotations = Object::newArray();
    for (const LinkArea &area : m_report.pages()[page].content.links) {
        Object link = makeLink(area, page);
        if (link.isNull())
            continue;
        annotations.appendItem(link);
        addLinkElement(area.element, link, page);
    }
    if (annotations.getArrayNItems() > 0)
        m_pages[page].replaceKey("/Annots", annotations);
}

void PdfFinisher::addLinkElement(int parent, const Object &annotation, size_t page)
{
    Object reference = Object::newDictionary();
    reference.replaceKey("/Type", Object::newName("/OBJR"));
    reference.replaceKey("/Obj", annotation);
    reference.replaceKey("/Pg", m_pages[page]);
    Object element = Object::newDictionary();
    element.replaceKey("/Type", Object::newName("/StructElem"));
    element.replaceKey("/S", Object::newName("/Link"));
    element.replaceKey("/P", m_elements[size_t(std::max(parent, StructureTree::document))]);
    element.replaceKey("/K", reference);
    element = m_pdf.makeIndirectObject(element);
    m_kids[size_t(std::max(parent, StructureTree::document))].push_back(element);
    m_parentTree.push_back(Object::newInteger(m_nextParent++));
    m_parentTree.push_back(element);
}

void PdfFinisher::writeAttributes(int element)
{
    const StructureElement &description = m_structure.at(element);
    Object &object = m_elements[size_t(element)];
    object.replaceKey("/Type", Object::newName("/StructElem"));
    object.replaceKey("/S", name(description.type));
    object.replaceKey("/P", m_elements[size_t(description.parent)]);
    if (!description.alternative.isEmpty())
        object.replaceKey("/Alt", unicode(description.alternative));
    Object attributes = Object::newDictionary();
    if (!description.scope.isEmpty()) {
        attributes.replaceKey("/O", Object::newName("/Table"));
        attributes.replaceKey("/Scope", name(description.scope));
    } else if (!description.box.isEmpty()) {
        attributes.replaceKey("/O", Object::newName("/Layout"));
        attributes.replaceKey("/Placement", Object::newName("/Block"));
        attributes.replaceKey("/BBox", box(description.box));
    }
    if (!attributes.getKeys().empty())
        object.replaceKey("/A", attributes);
    if (description.type == "Note")
        object.replaceKey("/ID", Object::newString("note-" + std::to_string(element)));
}

void PdfFinisher::writeStructure()
{
    for (int i = StructureTree::document; i < m_structure.size(); ++i) {
        writeAttributes(i);
        std::vector<Object> kids;
        for (const int kid : m_structure.at(i).kids)
            kids.push_back(m_elements[size_t(kid)]);
        kids.insert(kids.end(), m_kids[size_t(i)].begin(), m_kids[size_t(i)].end());
        if (!kids.empty())
            m_elements[size_t(i)].replaceKey("/K", kids.size() == 1 ? kids.front() : Object::newArray(kids));
    }
    Object parentTree = Object::newDictionary();
    parentTree.replaceKey("/Nums", Object::newArray(m_parentTree));
    Object roles = Object::newDictionary();
    roles.replaceKey("/Title", Object::newName("/P")); // A standard type only from PDF 2.0 on.
    m_structureRoot.replaceKey("/Type", Object::newName("/StructTreeRoot"));
    m_structureRoot.replaceKey("/K", m_elements[StructureTree::document]);
    m_structureRoot.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parentTree));
    m_structureRoot.replaceKey("/ParentTreeNextKey", Object::newInteger(m_nextParent));
    m_structureRoot.replaceKey("/RoleMap", roles);
    Object mark = Object::newDictionary();
    mark.replaceKey("/Marked", Object::newBool(true));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", m_structureRoot);
    m_pdf.getRoot().replaceKey("/MarkInfo", mark);
}

void PdfFinisher::writeOutline()
{
    std::vector<PdfBookmark> bookmarks;
    for (const OutlineEntry &entry : m_report.headings()) {
        const PagePlace place = m_report.placeOf(entry.anchor);
        if (place.page >= 0)
            bookmarks.push_back({entry.level, entry.line(), destination(place)});
    }
    writePdfOutline(m_pdf, bookmarks);
}

} // namespace scrutineer::reports
