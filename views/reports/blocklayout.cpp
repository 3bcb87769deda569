// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/flow.h"

#include <algorithm>

namespace scrutineer::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Appends a title line by line, all of which stays with what follows; returns the index of the first item.
size_t appendKept(Flow &flow, const SharedText &text, qreal spaceBefore, int element)
{
    const size_t first = appendLines(flow, text, 0, spaceBefore, element);
    for (size_t i = first; i < flow.items.size(); ++i)
        flow.items[i].keepsWithNext = true;
    return first;
}

struct HeadingLook
{
    TextRole role;
    qreal before; ///< Points above.
    qreal after;  ///< Points below, before the next block.
    const char *tag;
};

constexpr HeadingLook headingLooks[] = {
    {TextRole::Heading1, 26, 3, "H1"},
    {TextRole::Heading2, 18, 1, "H2"},
    {TextRole::Heading3, 14, 0, "H3"},
};

/// Sets one block after the other; the space above a block is its own.
class BlockLayout
{
public:
    BlockLayout(Flow &flow, size_t index)
        : m_flow(flow)
        , m_index(index)
    {
    }

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const Table &table) { appendTable(m_flow, table); }
    void operator()(const Figure &figure);
    void operator()(const List &list);
    void operator()(const Facts &facts);
    void operator()(const PageBreak &) { m_flow.items.push_back({.startsPage = true}); }
    void operator()(const TableOfContents &contents) { appendContents(m_flow, contents.depth); }
    void operator()(const NoteList &);

private:
    void labelled(const Text &label, TextRole labelRole, const Text &body, TextRole bodyRole, qreal indent,
                  qreal before, int parent);

    Flow &m_flow;
    size_t m_index;
};

void BlockLayout::operator()(const Heading &)
{
    const auto entry = std::ranges::find(m_flow.headings, m_index, &OutlineEntry::block);
    const HeadingLook &look = headingLooks[size_t(entry->level - 1)];
    const int element = m_flow.tree.add(look.tag);
    const SharedText text = m_flow.set(Text(entry->line()), look.role, Sheet::textWidth);
    FlowItem &first = m_flow.items[appendKept(m_flow, text, pt(look.before), element)];
    first.content.anchors.push_back({.anchor = entry->anchor});
    if (entry->level == 1)
        first.chapter = entry->line();
    m_flow.items.back().height += pt(look.after);
}

void BlockLayout::operator()(const Paragraph &paragraph)
{
    const TextRole role = paragraph.kind == Paragraph::Kind::Lead     ? TextRole::Lead
                          : paragraph.kind == Paragraph::Kind::Remark ? TextRole::Remark
                                                                      : TextRole::Body;
    const int element = m_flow.tree.add("P");
    const SharedText text = m_flow.set(paragraph.text, role, Sheet::textWidth);
    const size_t first = appendLines(m_flow, text, 0, pt(6), element);
    if (!paragraph.anchor.isEmpty() && first < m_flow.items.size())
        m_flow.items[first].content.anchors.push_back({.anchor = paragraph.anchor});
}

void BlockLayout::operator()(const Figure &figure)
{
    const int element = m_flow.tree.add("Figure");
    m_flow.tree.at(element).alternative = figure.alternative;
    appendCaption(m_flow, m_flow.document.words.figure.arg(++m_flow.figures), figure.caption, element, figure.anchor);
    const qreal height = std::clamp(pt(figure.height), pt(20), Sheet::textHeight - pt(80));
    FlowItem item{.height = height, .spaceBefore = pt(4), .element = element};
    const QRectF rect(0, 0, Sheet::textWidth, height);
    item.content.marks.push_back(ChartMark{rect, figure.chart, figure.alternative, element});
    item.keepsWithNext = !figure.remark.isEmpty();
    m_flow.items.push_back(std::move(item));
    if (!figure.remark.isEmpty()) {
        const SharedText remark = m_flow.set(figure.remark, TextRole::Remark, Sheet::textWidth);
        appendLines(m_flow, remark, 0, pt(3), m_flow.tree.add("P"));
    }
}

void BlockLayout::labelled(const Text &label, TextRole labelRole, const Text &body, TextRole bodyRole, qreal indent,
                           qreal before, int parent)
{
    StructureTree &tree = m_flow.tree;
    const int entry = tree.add("LI", parent);
    const int labelElement = tree.add("Lbl", entry);
    const SharedText labelText = m_flow.set(label, labelRole, indent - pt(6));
    const SharedText bodyText = m_flow.set(body, bodyRole, Sheet::textWidth - indent);
    const size_t first = appendLines(m_flow, bodyText, indent, before, tree.add("LBody", entry));
    // The label's baselines stand on those of the body, whatever the two leadings are.
    const qreal lift = (bodyText->leading() - labelText->leading()) / 2;
    for (int line = 0; line < labelText->lineCount(); ++line) {
        if (line >= bodyText->lineCount())
            m_flow.items.push_back({.height = bodyText->leading(), .element = parent});
        m_flow.items[first + size_t(line)].content.addText(labelText, {0, lift}, labelElement, line, 1);
    }
}

void BlockLayout::operator()(const List &list)
{
    const int element = m_flow.tree.add("L");
    int number = 0;
    for (const Text &item : list.items) {
        const QString label = list.isOrdered ? QString::number(++number) + u'.' : u"•"_s;
        const qreal before = &item == &list.items.front() ? pt(6) : pt(3);
        labelled(Text(label), TextRole::Body, item, TextRole::Body, pt(list.isOrdered ? 22 : 14), before, element);
    }
}

void BlockLayout::operator()(const Facts &facts)
{
    const int element = m_flow.tree.add("L");
    for (const Facts::Fact &fact : facts.facts) {
        const bool isFirst = &fact == &facts.facts.front();
        const size_t before = m_flow.items.size();
        labelled(Text(fact.label), TextRole::FactLabel, fact.value, TextRole::FactValue, pt(132), pt(isFirst ? 8 : 3),
                 element);
        FlowItem &last = m_flow.items.back();
        last.height += pt(3);
        last.content.addRule({0, last.height}, {Sheet::textWidth, last.height}, pt(0.5), m_flow.style.hairline);
        m_flow.items[before].keepsWithNext = isFirst || m_flow.items[before].keepsWithNext;
    }
}

void BlockLayout::operator()(const NoteList &)
{
    const int element = m_flow.tree.add("L");
    int number = 0;
    for (const Note &note : m_flow.numbers.notes())
        labelled(Text(QString::number(++number)), TextRole::RowName, note.text, TextRole::Cell, pt(26), pt(3), element);
}

} // namespace

size_t appendLines(Flow &flow, const SharedText &text, qreal left, qreal spaceBefore, int element)
{
    const size_t first = flow.items.size();
    const int lines = text->lineCount();
    for (int line = 0; line < lines; ++line) {
        FlowItem item{.height = text->leading(), .element = element};
        item.spaceBefore = line == 0 ? spaceBefore : 0;
        item.keepsWithNext = lines > 1 && (line == 0 || line == lines - 2);
        item.content.addText(text, {left, 0}, element, line, 1);
        item.notes = text->notesOn(line);
        flow.items.push_back(std::move(item));
    }
    return first;
}

void appendCaption(Flow &flow, const QString &label, const Text &caption, int parent, const QString &anchor)
{
    const Text whole = Text(caption.isEmpty() ? label : label + u' ').append(caption);
    const SharedText text = flow.set(whole, TextRole::Caption, Sheet::textWidth);
    FlowItem &first = flow.items[appendKept(flow, text, pt(14), flow.tree.add("Caption", parent))];
    if (!anchor.isEmpty())
        first.content.anchors.push_back({.anchor = anchor});
}

void appendContents(Flow &flow, int depth)
{
    const int element = flow.tree.add("TOC");
    for (const OutlineEntry &entry : flow.headings) {
        if (entry.level > depth)
            continue;
        const bool isChapter = entry.level == 1;
        const TextRole role = isChapter ? TextRole::ContentsEntry : TextRole::ContentsSub;
        const qreal left = isChapter ? pt(24) : pt(24) + pt(26) * (entry.level - 1);
        const SharedText title = flow.set(Text(entry.title), role, Sheet::textWidth - left - pt(40));
        const SharedText number = flow.set(Text(entry.number), isChapter ? TextRole::CoverHeading : role, pt(40));
        const int line = flow.tree.add("TOCI", element);
        FlowItem item{.height = title->height() + pt(3), .spaceBefore = isChapter ? pt(6) : pt(1), .element = line};
        item.content.addText(number, {isChapter ? 0 : left - pt(26), 0}, line);
        item.content.addText(title, {left, 0}, line);
        TextSpec pageSpec = flow.style.spec(role, Qt::AlignRight);
        pageSpec.colour = flow.style.muted;
        item.content.marks.push_back(PageNumberMark{entry.anchor, {Sheet::textWidth, 0}, pageSpec, line});
        const QRectF area(0, 0, Sheet::textWidth, title->height());
        item.content.links.push_back({area, {.anchor = entry.anchor}, entry.line(), line});
        if (isChapter)
            item.content.addRule({0, item.height}, {Sheet::textWidth, item.height}, pt(0.5), flow.style.hairline);
        flow.items.push_back(std::move(item));
    }
}

void appendBlock(Flow &flow, size_t index)
{
    std::visit(BlockLayout(flow, index), flow.document.blocks[index]);
}

} // namespace scrutineer::reports
