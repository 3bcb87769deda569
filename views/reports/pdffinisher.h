// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/pagedreport.h"

#include <qpdf/QPDF.hh>

namespace scrutineer::reports {

/// Adds to a PDF of Qt's what Qt cannot write: tags, links, outline, page labels, language and properties.
class PdfFinisher
{
public:
    PdfFinisher(const PagedReport &report, const Document &document);

    /// The finished file. The PDF must have been painted from the same report with specks.
    /// Throws std::exception when it is no PDF that libqpdf can read.
    [[nodiscard]] QByteArray finish(const QByteArray &painted);

private:
    using Object = QPDFObjectHandle;

    void makeElements();
    void tagPage(size_t page);
    void addContent(int element, size_t page, int contentId);
    void addLinks(size_t page);
    [[nodiscard]] Object makeLink(const LinkArea &area, size_t page);
    [[nodiscard]] PagePlace placeOf(const LinkTarget &target, size_t page) const;
    [[nodiscard]] Object destination(const PagePlace &place);
    void addLinkElement(int parent, const Object &annotation, size_t page);
    void writeStructure();
    void writeAttributes(int element);
    void writeOutline();

    const PagedReport &m_report;
    const Document &m_document;
    StructureTree m_structure;
    QPDF m_pdf;
    std::vector<Object> m_pages;
    std::vector<Object> m_elements;          ///< By number of the element.
    std::vector<std::vector<Object>> m_kids; ///< Content and links of each element.
    std::vector<int> m_firstPage;            ///< Page of the first content of each element, or −1.
    std::vector<Object> m_parentTree;        ///< Keys and values in turn.
    int m_nextParent = 0;
    Object m_structureRoot;
};

} // namespace scrutineer::reports
