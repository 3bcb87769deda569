// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/coverlayout.h"

#include <algorithm>

namespace scrutineer::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal bandHeight = pt(6.5);
constexpr qreal logoTop = pt(57.5);
constexpr qreal logoSize = pt(19.5);
constexpr qreal eyebrowTop = pt(205);
constexpr qreal titleTop = pt(225);
constexpr qreal titleWidth = pt(390);
constexpr qreal stripTop = pt(409);
constexpr qreal partsGap = pt(34);
constexpr qreal contentsWidth = pt(269);
constexpr qreal scopeLeft = pt(307);
constexpr qreal rowHeight = pt(22);
constexpr qreal leastRowHeight = pt(17);
constexpr size_t mostNumbers = 6;

} // namespace

Page CoverLayout::build()
{
    m_page.isCover = true;
    m_page.content.marks.push_back(FillMark{{0, 0, Sheet::width, bandHeight}, m_flow.style.accent});
    addBrand();
    addTitle();
    m_y = std::max(stripTop, m_y + pt(30));
    addNumbers();
    const qreal top = m_y + partsGap;
    std::vector<NotePiece> cited;
    for (const Text &text : m_flow.document.scope)
        cite(cited, *m_flow.set(text, TextRole::CoverScope, Sheet::textWidth));
    addContents(top, Sheet::bottom - m_notes.heightOf(cited));
    addScope(top, Sheet::bottom, !m_hasContents);
    addNotes();
    if (!m_left.empty()) {
        m_flow.items.push_back({.startsPage = true});
        for (const Text &text : m_left)
            appendLines(m_flow, m_flow.set(text, TextRole::Body, Sheet::textWidth), 0, pt(6), m_flow.tree.add("P"));
    }
    if (!m_hasContents && !chapters().empty()) {
        m_flow.items.push_back({.startsPage = true});
        const SharedText title = m_flow.set(Text(m_flow.document.words.contents), TextRole::Heading1, Sheet::textWidth);
        appendLines(m_flow, title, 0, 0, m_flow.tree.add("H1"));
        appendContents(m_flow, 1);
    }
    m_flow.items.push_back({.startsPage = true});
    return std::move(m_page);
}

void CoverLayout::addBrand()
{
    m_page.content.marks.push_back(LogoMark{{Sheet::left, logoTop, logoSize, logoSize}});
    const int element = m_flow.tree.add("P");
    const SharedText brand = m_flow.set(Text(u"Scrutineer"_s), TextRole::CoverBrand, pt(200));
    const qreal top = logoTop + (logoSize - brand->leading()) / 2;
    const qreal left = Sheet::left + logoSize + pt(6.5);
    m_page.content.addText(brand, {left, top}, element);
    const SharedText kind = m_flow.set(Text(m_flow.document.kind), TextRole::CoverKind, pt(300));
    m_page.content.addText(kind, {left + brand->usedWidth() + pt(7), top}, element, 0, 1);
}

SharedText CoverLayout::fittingTitle() const
{
    const TextSpec spec = m_flow.style.spec(TextRole::CoverTitle);
    SharedText title;
    for (const qreal size : {30.0, 24.0, 19.0, 14.0}) {
        const bool isWide = size < 30;
        title = std::make_shared<TextBlock>(Text(m_flow.document.title), m_flow.style.resized(spec, size),
                                            isWide ? Sheet::textWidth : titleWidth, m_flow.numbers);
        if (title->height() <= pt(132))
            break;
    }
    return title;
}

void CoverLayout::addTitle()
{
    const Document &document = m_flow.document;
    if (!document.eyebrow.isEmpty()) {
        const SharedText eyebrow = m_flow.set(Text(document.eyebrow), TextRole::CoverEyebrow, Sheet::textWidth);
        m_page.content.addText(eyebrow, {Sheet::left, eyebrowTop}, m_flow.tree.add("P"), 0, 1);
    }
    const SharedText title = fittingTitle();
    // A title of hundreds of words must not push all else off the page; the file's properties hold it whole.
    const int lines = std::min(title->lineCount(), int(pt(160) / title->leading()));
    m_page.content.addText(title, {Sheet::left, titleTop}, m_flow.tree.add("Title"), 0, lines);
    m_y = titleTop + lines * title->leading() + pt(9);
    if (document.subtitle.isEmpty())
        return;
    const SharedText subtitle = m_flow.set(Text(document.subtitle), TextRole::CoverSubtitle, titleWidth);
    const int shown = std::min(subtitle->lineCount(), 5);
    m_page.content.addText(subtitle, {Sheet::left, m_y}, m_flow.tree.add("P"), 0, shown);
    m_y += shown * subtitle->leading();
}

void CoverLayout::addNumbers()
{
    const std::vector<KeyNumber> &numbers = m_flow.document.keyNumbers;
    m_page.content.addRule({Sheet::left, m_y}, {Sheet::right, m_y}, pt(0.75), m_flow.style.text);
    if (numbers.empty())
        return;
    const size_t count = std::min(numbers.size(), mostNumbers);
    const qreal width = Sheet::textWidth / qreal(std::max<size_t>(count, 4));
    const qreal top = m_y + pt(11);
    qreal tallest = 0;
    for (size_t i = 0; i < count; ++i) {
        const qreal left = Sheet::left + qreal(i) * width;
        const qreal indent = i == 0 ? 0 : pt(2);
        const int element = m_flow.tree.add("P");
        const SharedText value = m_flow.set(Text(numbers[i].value), TextRole::CoverNumber, width - pt(8));
        const SharedText label = m_flow.set(Text(numbers[i].label), TextRole::CoverLabel, width - pt(12));
        m_page.content.addText(value, {left + indent, top}, element, 0, 1);
        m_page.content.addText(label, {left + indent, top + value->leading() - pt(1)}, element, 0,
                               std::min(label->lineCount(), 3));
        tallest = std::max(tallest, value->leading() + std::min(label->lineCount(), 3) * label->leading());
    }
    for (size_t i = 1; i < count; ++i) {
        const qreal x = Sheet::left + qreal(i) * width - pt(8.5);
        m_page.content.addRule({x, top + pt(1)}, {x, top + tallest}, pt(0.5), m_flow.style.hairline);
    }
    m_y = top + tallest + pt(9);
    m_page.content.addRule({Sheet::left, m_y}, {Sheet::right, m_y}, pt(0.5), m_flow.style.hairline);
}

std::vector<OutlineEntry> CoverLayout::chapters() const
{
    std::vector<OutlineEntry> chapters;
    std::ranges::copy_if(m_flow.headings, std::back_inserter(chapters),
                         [](const OutlineEntry &entry) { return entry.level == 1; });
    return chapters;
}

void CoverLayout::addContents(qreal top, qreal bottom)
{
    const std::vector<OutlineEntry> entries = chapters();
    const qreal title = pt(20);
    const qreal room = bottom - top - title;
    m_hasContents = !entries.empty() && room / qreal(entries.size()) >= leastRowHeight;
    if (!m_hasContents)
        return;
    const int element = m_flow.tree.add("TOC");
    const SharedText heading = m_flow.set(Text(m_flow.document.words.contents), TextRole::CoverHeading, contentsWidth);
    m_page.content.addText(heading, {Sheet::left, top}, m_flow.tree.add("Caption", element));
    const qreal height = std::min(rowHeight, room / qreal(entries.size()));
    qreal y = top + title;
    for (const OutlineEntry &entry : entries) {
        addContentsRow(entry, y, height, element);
        y += height;
    }
}

void CoverLayout::addContentsRow(const OutlineEntry &entry, qreal top, qreal height, int parent)
{
    const int element = m_flow.tree.add("TOCI", parent);
    TextSpec numberSpec = m_flow.style.spec(TextRole::CoverEyebrow);
    numberSpec = m_flow.style.resized(numberSpec, 10);
    const qreal left = entry.number.isEmpty() ? 0 : pt(22);
    const auto number = std::make_shared<TextBlock>(Text(entry.number), numberSpec, pt(22), m_flow.numbers);
    const SharedText title = m_flow.set(Text(entry.title), TextRole::CoverEntry, contentsWidth - left - pt(34));
    const qreal y = top + (height - title->leading()) / 2;
    m_page.content.addText(number, {Sheet::left, top + (height - number->leading()) / 2}, element, 0, 1);
    m_page.content.addText(title, {Sheet::left + left, y}, element, 0, 1);
    TextSpec pageSpec = m_flow.style.spec(TextRole::CoverEntry, Qt::AlignRight);
    pageSpec.colour = m_flow.style.muted;
    m_page.content.marks.push_back(PageNumberMark{entry.anchor, {Sheet::left + contentsWidth, y}, pageSpec, element});
    const QRectF area(Sheet::left, top, contentsWidth, height);
    m_page.content.links.push_back({area, {.anchor = entry.anchor}, entry.line(), element});
    const qreal rule = top + height;
    m_page.content.addRule({Sheet::left, rule}, {Sheet::left + contentsWidth, rule}, pt(0.5), m_flow.style.hairline);
}

void CoverLayout::addScope(qreal top, qreal bottom, bool isWide)
{
    const std::vector<Text> &scope = m_flow.document.scope;
    if (scope.empty())
        return;
    const qreal left = isWide ? Sheet::left : Sheet::left + scopeLeft;
    const qreal width = Sheet::right - left;
    const SharedText heading = m_flow.set(Text(m_flow.document.words.scope), TextRole::CoverHeading, width);
    m_page.content.addText(heading, {left, top}, m_flow.tree.add("P"));
    qreal y = top + heading->height() + pt(3);
    for (size_t i = 0; i < scope.size(); ++i) {
        const SharedText text = m_flow.set(scope[i], TextRole::CoverScope, width);
        std::vector<NotePiece> cited = m_cited;
        cite(cited, *text);
        if (y + text->height() + m_notes.heightOf(cited) > bottom) {
            m_left.assign(scope.begin() + qsizetype(i), scope.end());
            return;
        }
        m_cited = cited;
        m_element = m_flow.tree.add("P");
        m_page.content.addText(text, {left, y}, m_element);
        y += text->height() + pt(12.5);
    }
}

void CoverLayout::cite(std::vector<NotePiece> &cited, const TextBlock &text)
{
    for (int line = 0; line < text.lineCount(); ++line) {
        for (const int note : text.notesOn(line))
            std::ranges::copy(m_notes.piecesOf(note), std::back_inserter(cited));
    }
    std::ranges::sort(cited);
    cited.erase(std::ranges::unique(cited).begin(), cited.end());
}

void CoverLayout::addNotes()
{
    if (m_cited.empty())
        return;
    const qreal top = Sheet::bottom - m_notes.heightOf(m_cited);
    m_page.content.add(m_notes.build(m_cited, m_flow.tree, m_element), {Sheet::left, top});
}

void appendTitle(Flow &flow)
{
    const Document &document = flow.document;
    const auto append = [&flow](const Text &text, TextRole role, qreal before, const char *tag) {
        if (!text.isEmpty())
            appendLines(flow, flow.set(text, role, Sheet::textWidth), 0, before, flow.tree.add(tag));
    };
    append(Text(document.eyebrow), TextRole::CoverEyebrow, 0, "P");
    append(Text(document.title), TextRole::Heading1, 0, "Title");
    append(Text(document.subtitle), TextRole::Lead, pt(4), "P");
    for (const KeyNumber &number : document.keyNumbers)
        append(Text().strong(number.value).plain(u' ' + number.label), TextRole::Body, pt(2), "P");
    for (const Text &text : document.scope)
        append(text, TextRole::Remark, pt(4), "P");
}

} // namespace scrutineer::reports
