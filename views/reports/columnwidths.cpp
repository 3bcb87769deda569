// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/columnwidths.h"

#include "views/reports/textblock.h"

#include <algorithm>
#include <numeric>

namespace scrutineer::reports {

namespace {

/// What one column asks for, in layout units.
struct ColumnNeed
{
    qreal least = 0; ///< Its longest word.
    qreal whole = 0; ///< All of its content on one line.
};

// Measuring is the dear part: words that are clearly shorter than the longest so far are passed over.
ColumnNeed needOf(const Table &table, size_t column, const ReportStyle &style)
{
    const Column &description = table.columns[column];
    const TextSpec titleSpec = style.spec(TextRole::ColumnTitle);
    const TextSpec cellSpec = style.spec(description.namesRow ? TextRole::RowName : TextRole::Cell);
    ColumnNeed need;
    need.least = longestWord(description.title, titleSpec);
    need.whole = std::max(need.least, std::min(naturalWidth(Text(description.title), titleSpec), pt(72)));
    qsizetype longest = 0;
    for (const Row &row : table.rows) {
        if (row.kind == Row::Kind::Group || column >= row.cells.size())
            continue;
        const Text &text = row.cells[column].text;
        const QString words = text.words();
        if (words.size() * 10 < longest * 6)
            continue;
        longest = std::max(longest, words.size());
        need.least = std::max(need.least, longestWord(words, cellSpec));
        need.whole = std::max(need.whole, naturalWidth(text, cellSpec));
    }
    // Half a point, so that rounding never breaks a line that was measured to fit.
    need.least += pt(0.5);
    need.whole += pt(0.5);
    return need;
}

qreal sum(const std::vector<qreal> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), qreal(0));
}

/// Gives the columns with a weight their part of what the others leave. One whose part is less than its longest word
/// gets that word's width, and the rest is shared anew.
void share(std::vector<qreal> &widths, const std::vector<ColumnNeed> &needs, const Table &table, qreal total)
{
    std::vector<bool> isSettled(widths.size());
    for (size_t i = 0; i < widths.size(); ++i)
        isSettled[i] = table.columns[i].weight <= 0;
    for (bool isSharing = true; isSharing;) {
        isSharing = false;
        double weights = 0;
        qreal rest = total;
        for (size_t i = 0; i < widths.size(); ++i) {
            weights += isSettled[i] ? 0 : table.columns[i].weight;
            rest -= isSettled[i] ? widths[i] : 0;
        }
        for (size_t i = 0; i < widths.size(); ++i) {
            if (isSettled[i])
                continue;
            const qreal part = rest * table.columns[i].weight / weights;
            widths[i] = std::max(part, needs[i].least);
            if (part < needs[i].least)
                isSettled[i] = isSharing = true;
        }
    }
}

/// Makes the widths add up to `total` by taking from, or giving to, each in proportion to its room.
void fit(std::vector<qreal> &widths, const std::vector<ColumnNeed> &needs, qreal total)
{
    const qreal excess = sum(widths) - total;
    if (excess <= 0) {
        for (qreal &width : widths)
            width += -excess / qreal(widths.size());
        return;
    }
    qreal room = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        room += std::max(qreal(0), widths[i] - needs[i].least);
    if (room >= excess) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] -= std::max(qreal(0), widths[i] - needs[i].least) * excess / room;
        return;
    }
    const qreal all = sum(widths);
    for (qreal &width : widths)
        width *= total / all;
}

} // namespace

qreal columnGap(const Table &table)
{
    const size_t count = table.columns.size();
    return count <= 6 ? pt(13) : count <= 8 ? pt(9) : pt(4);
}

std::vector<ColumnBox> columnBoxes(const Table &table, const ReportStyle &style)
{
    const size_t count = table.columns.size();
    if (count == 0)
        return {};
    const qreal gap = columnGap(table);
    const qreal total = Sheet::textWidth - gap * qreal(count - 1);
    std::vector<ColumnNeed> needs;
    std::vector<qreal> widths;
    for (size_t i = 0; i < count; ++i) {
        needs.push_back(needOf(table, i, style));
        widths.push_back(std::min(needs.back().whole, std::max(needs.back().least, total * 0.3)));
    }
    share(widths, needs, table, total);
    fit(widths, needs, total);
    std::vector<ColumnBox> boxes;
    qreal left = 0;
    for (const qreal width : widths) {
        boxes.push_back({left, width});
        left += width + gap;
    }
    return boxes;
}

} // namespace scrutineer::reports
