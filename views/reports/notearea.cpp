// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/notearea.h"

#include <algorithm>

namespace scrutineer::reports {

namespace {

constexpr qreal spaceAboveRule = pt(12);
constexpr qreal spaceBelowRule = pt(4.5);
constexpr qreal ruleLength = pt(124);
constexpr qreal noteColumnGap = pt(20);
constexpr qreal noteColumnWidth = (Sheet::textWidth - noteColumnGap) / 2;
constexpr qreal numberWidth = pt(11);
constexpr qreal noteIndent = pt(14.5);
constexpr qreal noteSpacing = pt(1);
constexpr int linesInOnePiece = 30;

} // namespace

const SharedText &NoteArea::text(int number)
{
    SharedText &text = m_texts[number];
    if (!text)
        text = m_flow.set(m_flow.numbers.notes().at(size_t(number - 1)).text, TextRole::Note,
                          noteColumnWidth - noteIndent);
    return text;
}

std::vector<NotePiece> NoteArea::piecesOf(int number)
{
    const int lines = std::max(1, text(number)->lineCount());
    std::vector<NotePiece> pieces;
    for (int first = 0; first < lines; first += linesInOnePiece)
        pieces.push_back({number, first, std::min(linesInOnePiece, lines - first)});
    return pieces;
}

qreal NoteArea::heightOf(const NotePiece &piece)
{
    return piece.count * text(piece.number)->leading() + noteSpacing;
}

NoteArea::Split NoteArea::split(const std::vector<NotePiece> &pieces)
{
    qreal all = 0;
    for (const NotePiece &piece : pieces)
        all += heightOf(piece);
    Split best{.firstColumn = pieces.size(), .height = all};
    qreal left = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        left += heightOf(pieces[i]);
        const qreal taller = std::max(left, all - left);
        if (taller < best.height)
            best = {.firstColumn = i + 1, .height = taller};
    }
    return best;
}

qreal NoteArea::heightOf(const std::vector<NotePiece> &pieces)
{
    if (pieces.empty())
        return 0;
    return spaceAboveRule + spaceBelowRule + split(pieces).height;
}

Fragment NoteArea::build(const std::vector<NotePiece> &pieces, StructureTree &tree, int sibling)
{
    Fragment area;
    area.addRule({0, spaceAboveRule}, {ruleLength, spaceAboveRule}, pt(0.5), m_flow.style.muted);
    const size_t firstColumn = split(pieces).firstColumn;
    const qreal top = spaceAboveRule + spaceBelowRule;
    QPointF at(0, top);
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (i == firstColumn)
            at = QPointF(noteColumnWidth + noteColumnGap, top);
        const NotePiece &piece = pieces[i];
        const int element = tree.addAfter(sibling, "Note");
        if (piece.first == 0) {
            const int label = tree.add("Lbl", element);
            const Text number(QString::number(piece.number));
            area.addText(m_flow.set(number, TextRole::NoteNumber, numberWidth, Qt::AlignRight), at, label);
            area.anchors.push_back({.anchor = {}, .note = piece.number, .y = at.y()});
        }
        area.addText(text(piece.number), at + QPointF(noteIndent, 0), element, piece.first, piece.count);
        at.ry() += heightOf(piece);
    }
    return area;
}

} // namespace scrutineer::reports
