// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/paginator.h"

namespace scrutineer::reports {

/// Sets the first page: sign, title, strip of numbers, contents and scope. What has no room there (a long table of
/// contents, long notes on the scope) becomes the first items of the flow instead.
class CoverLayout
{
public:
    CoverLayout(Flow &flow, NoteArea &notes)
        : m_flow(flow)
        , m_notes(notes)
    {
    }

    /// The cover; items that follow it are appended to the flow.
    [[nodiscard]] Page build();

private:
    void addBrand();
    void addTitle();
    void addNumbers();
    void addContents(qreal top, qreal bottom);
    void addScope(qreal top, qreal bottom, bool isWide);
    void addContentsRow(const OutlineEntry &entry, qreal top, qreal height, int parent);
    void addNotes();
    /// Adds the notes that a text cites; keeps the pieces sorted, each once.
    void cite(std::vector<NotePiece> &cited, const TextBlock &text);
    [[nodiscard]] std::vector<OutlineEntry> chapters() const;
    [[nodiscard]] SharedText fittingTitle() const;

    Flow &m_flow;
    NoteArea &m_notes;
    Page m_page;
    qreal m_y = 0; ///< Where the next part begins.
    std::vector<NotePiece> m_cited;
    std::vector<Text> m_left; ///< Scope notes that found no room.
    bool m_hasContents = false;
    int m_element = StructureTree::document;
};

/// Appends title, subtitle, numbers and scope as ordinary blocks, for a document without a cover.
void appendTitle(Flow &flow);

} // namespace scrutineer::reports
