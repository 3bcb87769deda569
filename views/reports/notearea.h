// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/flow.h"

namespace scrutineer::reports {

/// A note, or a stretch of lines of one that is too long to stand in one piece.
struct NotePiece
{
    int number = 0;
    int first = 0; ///< Line.
    int count = 0;

    auto operator<=>(const NotePiece &) const = default;
};

/// The notes at the foot of a page: in order of number, in two columns of like height, under a short rule.
class NoteArea
{
public:
    explicit NoteArea(const Flow &flow)
        : m_flow(flow)
    {
    }

    /// The pieces of a note: one, unless it is very long.
    [[nodiscard]] std::vector<NotePiece> piecesOf(int number);
    /// Height that these pieces take, with the rule and the space above it; 0 for none. They must be sorted.
    [[nodiscard]] qreal heightOf(const std::vector<NotePiece> &pieces);
    /// Sets the pieces, with an element of structure for each, after the element `sibling`. The origin is the top left
    /// of the area.
    [[nodiscard]] Fragment build(const std::vector<NotePiece> &pieces, StructureTree &tree, int sibling);

private:
    struct Split
    {
        size_t firstColumn = 0; ///< How many pieces go into the first column.
        qreal height = 0;       ///< Of the taller column.
    };

    [[nodiscard]] const SharedText &text(int number);
    [[nodiscard]] qreal heightOf(const NotePiece &piece);
    [[nodiscard]] Split split(const std::vector<NotePiece> &pieces);

    const Flow &m_flow;
    QHash<int, SharedText> m_texts;
};

} // namespace scrutineer::reports
