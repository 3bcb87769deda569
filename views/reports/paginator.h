// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/notearea.h"

namespace scrutineer::reports {

/// One page before its running header and footer.
struct Page
{
    Fragment content; ///< In layout units from the top left corner of the sheet.
    QString chapter;  ///< For the running header.
    bool isCover = false;
};

/// Cuts the flow of items into pages: keeps together what belongs together, repeats the headers of tables, and puts
/// the notes that a page cites at its foot. A note cited on several pages stands on each of them.
class Paginator
{
public:
    Paginator(Flow &flow, NoteArea &notes)
        : m_flow(flow)
        , m_notes(notes)
    {
    }

    /// Appends the pages of all items of the flow.
    void run(std::vector<Page> &pages);

private:
    using Items = std::vector<FlowItem>::const_iterator;

    void place(Items begin, Items end);
    void placeAlone(Items item);
    void append(Items begin, Items end);
    void startPage();
    void finishPage();
    void startPageFor(const FlowItem &item);
    [[nodiscard]] qreal heightOf(Items begin, Items end, bool atTop) const;
    [[nodiscard]] std::vector<NotePiece> notesWith(Items begin, Items end) const;
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    Flow &m_flow;
    NoteArea &m_notes;
    std::vector<Page> *m_pages = nullptr;
    qreal m_used = 0;
    bool m_isOpen = false;
    bool m_isEmpty = true; ///< Nothing on the open page but what was carried over.
    int m_lastElement = StructureTree::document;
    QString m_chapter;
    std::vector<NotePiece> m_onPage;  ///< Sorted.
    std::vector<NotePiece> m_carried; ///< Found no room on the page that cites them.
};

} // namespace scrutineer::reports
