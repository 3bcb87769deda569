// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/outline.h"
#include "views/reports/fragment.h"

namespace scrutineer::reports {

/// The header of a table, to be set again where its rows go on on a new page.
struct RepeatedHeader
{
    Fragment content; ///< Without structure: to a screen reader it is there once.
    qreal height = 0;
};

/// The least that moves from page to page as one: a line, a row, a figure. Its origin is the left margin.
struct FlowItem
{
    Fragment content = {};
    qreal height = 0;
    qreal spaceBefore = 0;      ///< Dropped at the top of a page.
    bool keepsWithNext = false; ///< No page ends after it.
    bool startsPage = false;
    std::vector<int> notes = {}; ///< Cited in it: they belong on the same page.
    std::shared_ptr<const RepeatedHeader> header = {};
    QString chapter = {}; ///< Of a chapter title: what the running header shows from here on.
    int element = StructureTree::artifact;
};

/// What the layout of blocks reads and what it grows.
struct Flow
{
    Flow(const Document &from, const ReportStyle &look)
        : document(from)
        , style(look)
        , numbers(from)
        , headings(outline(from))
    {
    }

    const Document &document;
    const ReportStyle &style;
    NoteNumbers numbers;
    std::vector<OutlineEntry> headings;
    StructureTree tree;
    std::vector<FlowItem> items;
    int tables = 0;
    int figures = 0;

    /// A text laid out in the role's type.
    [[nodiscard]] SharedText set(const Text &text, TextRole role, qreal width,
                                 Qt::Alignment alignment = Qt::AlignLeft) const
    {
        return std::make_shared<TextBlock>(text, style.spec(role, alignment), width, numbers);
    }
};

/// Appends a text as one item for each line, so that it may go over a page break; two lines at least stay together at
/// both ends. Returns the index of the first item, or the number of items when the text is empty.
size_t appendLines(Flow &flow, const SharedText &text, qreal left, qreal spaceBefore, int element);
/// Appends the items of one block; `index` is its place in the document.
void appendBlock(Flow &flow, size_t index);
/// Appends a table: caption, header, rows, remark.
void appendTable(Flow &flow, const Table &table);
/// Appends a caption such as "Table 2. Visits", which stays with what follows.
void appendCaption(Flow &flow, const QString &label, const Text &caption, int parent, const QString &anchor);
/// Appends the list of headings down to `depth`.
void appendContents(Flow &flow, int depth);

} // namespace scrutineer::reports
