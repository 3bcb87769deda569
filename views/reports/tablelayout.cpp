// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/flow.h"

#include "views/reports/columnwidths.h"

#include <algorithm>

namespace scrutineer::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal rowPadding = pt(1.7);
constexpr qreal hairlineWidth = pt(0.5);

bool hasWords(CellTone tone)
{
    return tone == CellTone::None || (tone >= CellTone::VeryNegative && tone <= CellTone::VeryPositive);
}

Qt::Alignment alignmentOf(const Column &column)
{
    switch (column.alignment) {
    case Column::Alignment::Left:
        break;
    case Column::Alignment::Center:
        return Qt::AlignHCenter;
    case Column::Alignment::Right:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

/// Sets one table: works out the columns, then appends its parts in order.
class TableLayout
{
public:
    TableLayout(Flow &flow, const Table &table)
        : m_flow(flow)
        , m_table(table)
        , m_boxes(columnBoxes(table, flow.style))
        , m_gap(columnGap(table))
        , m_element(flow.tree.add("Table"))
    {
    }

    void append();

private:
    struct Line
    {
        std::vector<SharedText> texts;
        std::vector<int> elements;
        int lines = 1; ///< Of the tallest cell.
        qreal leading = 0;
    };

    void appendHeader();
    void appendRow(const Row &row, bool keepsWithNext);
    void appendLegend(bool keepsWithNext);
    [[nodiscard]] Line setCells(const Row &row);
    [[nodiscard]] SharedText setCell(const Row &row, size_t column) const;
    void addTones(Fragment &content, const Row &row, qreal height) const;
    void splitRow(const Row &row, const Line &line, bool keepsWithNext);
    void finishRow(FlowItem &item, const Row &row) const;

    Flow &m_flow;
    const Table &m_table;
    std::vector<ColumnBox> m_boxes;
    qreal m_gap;
    int m_element;
    std::shared_ptr<const RepeatedHeader> m_header;
};

void TableLayout::append()
{
    appendCaption(m_flow, m_flow.document.words.table.arg(++m_flow.tables), m_table.caption, m_element, m_table.anchor);
    if (m_boxes.empty())
        return;
    appendHeader();
    const size_t count = m_table.rows.size();
    const bool hasLegend = !m_table.legend.empty();
    const bool hasFoot = hasLegend || !m_table.remark.isEmpty();
    for (size_t i = 0; i < count; ++i) {
        const bool isGroup = m_table.rows[i].kind == Row::Kind::Group;
        const bool isEdge = (i == 0 && count > 1) || i + 2 == count;
        appendRow(m_table.rows[i], isGroup || isEdge || (i + 1 == count && hasFoot));
    }
    if (hasLegend)
        appendLegend(!m_table.remark.isEmpty());
    if (!m_table.remark.isEmpty()) {
        const SharedText remark = m_flow.set(m_table.remark, TextRole::Remark, Sheet::textWidth);
        appendLines(m_flow, remark, 0, pt(3), m_flow.tree.add("P"));
    }
}

void TableLayout::appendHeader()
{
    const int row = m_flow.tree.add("TR", m_element);
    std::vector<SharedText> titles;
    qreal tallest = 0;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const Column &column = m_table.columns[i];
        titles.push_back(
            m_flow.set(Text(column.title), TextRole::ColumnTitle, m_boxes[i].textWidth, alignmentOf(column)));
        tallest = std::max(tallest, titles.back()->height());
    }
    const qreal height = tallest + pt(7);
    RepeatedHeader again{.content = {}, .height = height};
    FlowItem item{.height = height, .spaceBefore = pt(3), .keepsWithNext = true, .element = m_element};
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const int cell = m_flow.tree.add("TH", row);
        m_flow.tree.at(cell).scope = "Column";
        const QPointF at(m_boxes[i].left, tallest - titles[i]->height() + pt(3));
        item.content.addText(titles[i], at, cell);
        again.content.addText(titles[i], at, StructureTree::artifact);
    }
    for (Fragment *content : {&item.content, &again.content})
        content->addRule({0, height}, {Sheet::textWidth, height}, pt(0.8), m_flow.style.text);
    m_header = std::make_shared<const RepeatedHeader>(std::move(again));
    m_flow.items.push_back(std::move(item));
}

SharedText TableLayout::setCell(const Row &row, size_t column) const
{
    const Cell &cell = row.cells[column];
    const bool isToned = cell.tone != CellTone::None;
    TextRole role = TextRole::Cell;
    if (row.kind != Row::Kind::Body)
        role = TextRole::TotalCell;
    else if (isToned)
        role = TextRole::ToneCell;
    else if (m_table.columns[column].namesRow)
        role = TextRole::RowName;
    TextSpec spec = m_flow.style.spec(role, isToned ? Qt::AlignHCenter : alignmentOf(m_table.columns[column]));
    if (isToned && hasWords(cell.tone))
        spec.colour = m_flow.style.onPolarity[size_t(cell.tone) - size_t(CellTone::VeryNegative)];
    const qreal width = row.kind == Row::Kind::Group ? Sheet::textWidth - pt(8) : m_boxes[column].textWidth;
    return std::make_shared<TextBlock>(hasWords(cell.tone) ? cell.text : Text(), spec, width, m_flow.numbers);
}

TableLayout::Line TableLayout::setCells(const Row &row)
{
    const size_t columns = row.kind == Row::Kind::Group ? 1 : m_boxes.size();
    const int rowElement = m_flow.tree.add("TR", m_element);
    Line line;
    line.leading = m_flow.style.spec(TextRole::Cell).leading;
    for (size_t i = 0; i < columns; ++i) {
        const bool isHeader = row.kind == Row::Kind::Group || m_table.columns[i].namesRow;
        const int element = m_flow.tree.add(isHeader ? "TH" : "TD", rowElement);
        if (isHeader)
            m_flow.tree.at(element).scope = "Row";
        line.elements.push_back(element);
        if (i >= row.cells.size()) {
            line.texts.push_back(nullptr);
            continue;
        }
        line.texts.push_back(setCell(row, i));
        line.lines = std::max(line.lines, line.texts.back()->lineCount());
        if (!hasWords(row.cells[i].tone)) {
            const auto meaning = std::ranges::find(m_table.legend, row.cells[i].tone, &Table::Legend::tone);
            m_flow.tree.at(element).alternative =
                meaning == m_table.legend.end() ? row.cells[i].text.words() : meaning->label;
        }
    }
    return line;
}

void TableLayout::addTones(Fragment &content, const Row &row, qreal height) const
{
    for (size_t i = 0; i < std::min(row.cells.size(), m_boxes.size()); ++i) {
        if (row.cells[i].tone == CellTone::None)
            continue;
        const QRectF box(m_boxes[i].left, 0, m_boxes[i].textWidth, height);
        const qreal reach = i + 1 < m_boxes.size() ? m_gap - pt(1) : 0;
        content.marks.push_back(ToneMark{box.adjusted(0, pt(1), reach, -pt(1)), row.cells[i].tone});
    }
}

void TableLayout::appendRow(const Row &row, bool keepsWithNext)
{
    const Line line = setCells(row);
    const qreal height = line.lines * line.leading + 2 * rowPadding;
    if (height > Sheet::textHeight - m_header->height) {
        splitRow(row, line, keepsWithNext);
        return;
    }
    FlowItem item{.height = height, .keepsWithNext = keepsWithNext, .header = m_header, .element = m_element};
    if (row.kind == Row::Kind::Group)
        item.content.marks.push_back(FillMark{{0, 0, Sheet::textWidth, height}, m_flow.style.tint});
    addTones(item.content, row, height);
    for (size_t i = 0; i < line.texts.size(); ++i) {
        if (!line.texts[i])
            continue;
        // Text upon a ground is centred in it, gap to the next column included.
        const bool isToned = row.cells[i].tone != CellTone::None && i + 1 < m_boxes.size();
        const qreal shift = row.kind == Row::Kind::Group ? pt(4) : isToned ? (m_gap - pt(1)) / 2 : 0;
        const qreal room = isToned ? line.lines * line.leading - line.texts[i]->height() : 0;
        const qreal lift = room > 0 ? room / 2 : (line.leading - line.texts[i]->leading()) / 2;
        item.content.addText(line.texts[i], {m_boxes[i].left + shift, rowPadding + lift}, line.elements[i]);
        for (int l = 0; l < line.texts[i]->lineCount(); ++l) {
            const std::vector<int> notes = line.texts[i]->notesOn(l);
            item.notes.insert(item.notes.end(), notes.begin(), notes.end());
        }
    }
    if (!row.anchor.isEmpty())
        item.content.anchors.push_back({.anchor = row.anchor});
    finishRow(item, row);
    m_flow.items.push_back(std::move(item));
}

// A row that is taller than a page goes over line by line; any other stays whole.
void TableLayout::splitRow(const Row &row, const Line &line, bool keepsWithNext)
{
    for (int l = 0; l < line.lines; ++l) {
        FlowItem item{.height = line.leading, .header = m_header, .element = m_element};
        item.spaceBefore = l == 0 ? rowPadding : 0;
        for (size_t i = 0; i < line.texts.size(); ++i) {
            if (!line.texts[i] || l >= line.texts[i]->lineCount())
                continue;
            item.content.addText(line.texts[i], {m_boxes[i].left, 0}, line.elements[i], l, 1);
            const std::vector<int> notes = line.texts[i]->notesOn(l);
            item.notes.insert(item.notes.end(), notes.begin(), notes.end());
        }
        if (l == 0 && !row.anchor.isEmpty())
            item.content.anchors.push_back({.anchor = row.anchor});
        if (l + 1 == line.lines) {
            item.height += rowPadding;
            item.keepsWithNext = keepsWithNext;
            finishRow(item, row);
        }
        m_flow.items.push_back(std::move(item));
    }
}

void TableLayout::finishRow(FlowItem &item, const Row &row) const
{
    const bool isTotal = row.kind == Row::Kind::Total;
    item.content.addRule({0, item.height}, {Sheet::textWidth, item.height}, hairlineWidth,
                         isTotal ? m_flow.style.muted : m_flow.style.hairline);
}

void TableLayout::appendLegend(bool keepsWithNext)
{
    FlowItem item{.spaceBefore = pt(5), .keepsWithNext = keepsWithNext};
    item.element = m_flow.tree.add("P");
    const qreal swatch = pt(7.5);
    qreal x = 0;
    qreal y = 0;
    qreal leading = 0;
    for (const Table::Legend &entry : m_table.legend) {
        const SharedText label = m_flow.set(Text(entry.label), TextRole::Running, Sheet::textWidth);
        const qreal width = swatch + pt(4) + label->usedWidth() + pt(12);
        leading = label->leading();
        if (x > 0 && x + width > Sheet::textWidth) {
            x = 0;
            y += leading + pt(2);
        }
        item.content.marks.push_back(ToneMark{{x, y + (leading - swatch) / 2, swatch, swatch}, entry.tone});
        item.content.addText(label, {x + swatch + pt(4), y}, item.element);
        x += width;
    }
    item.height = y + leading;
    m_flow.items.push_back(std::move(item));
}

} // namespace

void appendTable(Flow &flow, const Table &table)
{
    TableLayout(flow, table).append();
}

} // namespace scrutineer::reports
