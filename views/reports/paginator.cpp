// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/paginator.h"

#include <algorithm>

namespace scrutineer::reports {

namespace {

void insertSorted(std::vector<NotePiece> &pieces, const NotePiece &piece)
{
    const auto place = std::ranges::lower_bound(pieces, piece);
    if (place == pieces.end() || *place != piece)
        pieces.insert(place, piece);
}

} // namespace

void Paginator::run(std::vector<Page> &pages)
{
    m_pages = &pages;
    const std::vector<FlowItem> &items = m_flow.items;
    for (auto begin = items.begin(); begin != items.end();) {
        auto end = begin + 1;
        while (end != items.end() && (end - 1)->keepsWithNext && !end->startsPage)
            ++end;
        if (begin->startsPage && m_isOpen && !isEmpty())
            finishPage();
        place(begin, end);
        begin = end;
    }
    if (m_isOpen)
        finishPage();
    while (!m_carried.empty()) {
        startPage();
        finishPage();
    }
}

qreal Paginator::heightOf(Items begin, Items end, bool atTop) const
{
    qreal height = 0;
    for (auto item = begin; item != end; ++item)
        height += item->height + (atTop && item == begin ? 0 : item->spaceBefore);
    return height;
}

std::vector<NotePiece> Paginator::notesWith(Items begin, Items end) const
{
    std::vector<NotePiece> pieces = m_onPage;
    for (auto item = begin; item != end; ++item) {
        for (const int note : item->notes) {
            for (const NotePiece &piece : m_notes.piecesOf(note))
                insertSorted(pieces, piece);
        }
    }
    return pieces;
}

void Paginator::place(Items begin, Items end)
{
    const bool isMarkOnly = begin + 1 == end && begin->height <= 0;
    if (isMarkOnly)
        return;
    if (end - begin > 1 && heightOf(begin, end, true) > Sheet::textHeight) {
        for (auto item = begin; item != end; ++item)
            place(item, item + 1);
        return;
    }
    if (!m_isOpen)
        startPageFor(*begin);
    const auto fits = [&] {
        return m_used + heightOf(begin, end, m_used <= 0) + m_notes.heightOf(notesWith(begin, end)) <=
               Sheet::textHeight;
    };
    if (!fits() && !isEmpty()) {
        finishPage();
        startPageFor(*begin);
    }
    if (fits())
        append(begin, end);
    else if (end - begin > 1)
        for (auto item = begin; item != end; ++item)
            place(item, item + 1);
    else
        placeAlone(begin);
}

// The page is empty and the item does not fit with all its notes: those that find no room go to the next page.
void Paginator::placeAlone(Items item)
{
    const qreal needed = heightOf(item, item + 1, true);
    if (m_used + needed + m_notes.heightOf(m_onPage) > Sheet::textHeight && !m_onPage.empty()) {
        finishPage(); // Full of notes carried over.
        startPageFor(*item);
        placeAlone(item);
        return;
    }
    std::vector<NotePiece> fitting = m_onPage;
    std::vector<NotePiece> carried;
    for (const NotePiece &piece : notesWith(item, item + 1)) {
        if (std::ranges::find(m_onPage, piece) != m_onPage.end())
            continue;
        std::vector<NotePiece> more = fitting;
        insertSorted(more, piece);
        if (carried.empty() && m_used + needed + m_notes.heightOf(more) <= Sheet::textHeight)
            fitting = more;
        else
            carried.push_back(piece);
    }
    append(item, item + 1);
    m_onPage = fitting;
    for (const NotePiece &piece : carried)
        insertSorted(m_carried, piece);
}

void Paginator::append(Items begin, Items end)
{
    m_onPage = notesWith(begin, end);
    Page &page = m_pages->back();
    for (auto item = begin; item != end; ++item) {
        if (m_used > 0)
            m_used += item->spaceBefore;
        if (!item->chapter.isEmpty()) {
            m_chapter = item->chapter;
            if (isEmpty())
                page.chapter = m_chapter;
        }
        page.content.add(item->content, {Sheet::left, Sheet::top + m_used});
        m_used += item->height;
        m_isEmpty = false;
        if (item->element != StructureTree::artifact)
            m_lastElement = item->element;
    }
}

void Paginator::startPage()
{
    m_pages->push_back({});
    m_pages->back().chapter = m_chapter;
    m_isOpen = true;
    m_isEmpty = true;
    m_used = 0;
    m_onPage.clear();
    std::vector<NotePiece> waiting;
    std::swap(waiting, m_carried);
    for (const NotePiece &piece : waiting) {
        std::vector<NotePiece> more = m_onPage;
        insertSorted(more, piece);
        if (m_carried.empty() && m_notes.heightOf(more) <= Sheet::textHeight)
            m_onPage = more;
        else
            m_carried.push_back(piece);
    }
}

void Paginator::startPageFor(const FlowItem &item)
{
    startPage();
    if (!item.header)
        return;
    m_pages->back().content.add(item.header->content, {Sheet::left, Sheet::top});
    m_used = item.header->height;
}

void Paginator::finishPage()
{
    if (!m_onPage.empty()) {
        const qreal top = Sheet::bottom - m_notes.heightOf(m_onPage);
        Fragment area = m_notes.build(m_onPage, m_flow.tree, m_lastElement);
        m_pages->back().content.add(area, {Sheet::left, top});
    }
    m_isOpen = false;
}

} // namespace scrutineer::reports
