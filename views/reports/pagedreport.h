// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/paginator.h"

#include <functional>

class QPainter;

namespace scrutineer::reports {

/// Draws the named chart into (0, 0, size.width, size.height). The unit is 1/96 inch, as on a screen at 100 %, so that
/// the code that draws charts in windows serves here too. The painter's font is preset to the report's; charts take
/// theirs from it, so that their text can be copied letter by letter. Returns false for a chart it does not know.
using ChartPainter = std::function<bool(const ChartRef &chart, QPainter &painter, QSizeF size)>;

/// A place in the report: page from 0, and layout units from its top.
struct PagePlace
{
    int page = -1; ///< −1 for none.
    qreal y = 0;
};

/// A document laid out on pages; can be painted page by page on any device, and is what the PDF is made from.
class PagedReport
{
public:
    /// Lays the document out, once; page numbers in the contents and at the foot are right afterwards. The document
    /// must outlive nothing: all that is needed of it is kept.
    PagedReport(const Document &document, const ReportStyle &style);

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// Size of each page in points.
    [[nodiscard]] static QSizeF pageSize() { return {Sheet::width / unitsPerPoint, Sheet::height / unitsPerPoint}; }
    /// Where the block with this anchor stands.
    [[nodiscard]] PagePlace placeOf(const QString &anchor) const { return m_places.value(anchor); }
    /// Paints one page (from 0) into a rectangle of the painter, white paper included. Charts that the chart painter
    /// does not know show their alternative text.
    void paintPage(QPainter &painter, int page, const QRectF &target, const ChartPainter &charts) const;

    [[nodiscard]] const std::vector<Page> &pages() const { return m_pages; }
    [[nodiscard]] const std::vector<OutlineEntry> &headings() const { return m_headings; }
    [[nodiscard]] const StructureTree &structure() const { return m_structure; }
    [[nodiscard]] const ReportStyle &style() const { return m_style; }
    /// Ids of notes that are cited but not in the document.
    [[nodiscard]] const QStringList &missingNotes() const { return m_missingNotes; }

private:
    void locateAnchors();
    void fillInPageNumbers(const Flow &flow);
    void addFrame(const Flow &flow, Page &page, int number) const;

    ReportStyle m_style;
    std::vector<Page> m_pages;
    std::vector<OutlineEntry> m_headings;
    StructureTree m_structure;
    QStringList m_missingNotes;
    QHash<QString, PagePlace> m_places;
};

} // namespace scrutineer::reports
