// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/markedtext.h"

#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Run
{
    QString text;
    bool marked = false;
};

QList<Run> runsOf(const QString &text, const QList<TextRange> &ranges)
{
    QList<Run> runs;
    qsizetype at = 0;
    for (const TextRange &range : ranges) {
        // A range that overlaps the one before or leaves the text would tear a letter apart.
        if (range.start < at || range.length <= 0 || range.start + range.length > text.size())
            continue;
        if (range.start > at)
            runs.append({text.mid(at, range.start - at), false});
        runs.append({text.mid(range.start, range.length), true});
        at = range.start + range.length;
    }
    if (at < text.size())
        runs.append({text.mid(at), false});
    return runs;
}

int widthOf(const Run &run, const MarkStyle &style)
{
    return QFontMetrics(run.marked ? style.marked : style.plain).horizontalAdvance(run.text);
}

int widthOf(const QList<Run> &runs, const MarkStyle &style)
{
    int width = 0;
    for (const Run &run : runs)
        width += widthOf(run, style);
    return width;
}

// Leaves out words at the beginning until the first mark ends within two thirds of the width.
void cutBeginning(QList<Run> &runs, const MarkStyle &style, int width)
{
    if (runs.size() < 2 || runs[0].marked || widthOf(runs.mid(0, 2), style) <= width)
        return;
    QString &before = runs[0].text;
    const QFontMetrics metrics(style.plain);
    const int room = qMax(0, width * 2 / 3 - widthOf(runs[1], style));
    qsizetype from = 0;
    while (from < before.size() && metrics.horizontalAdvance(before.mid(from)) > room) {
        const qsizetype space = before.indexOf(u' ', from);
        from = space < 0 ? before.size() : space + 1;
    }
    before = u"…"_s + before.mid(from);
}

} // namespace

MarkStyle markStyle(const Theme &theme, const QColor &ink, const QFont &plain)
{
    QFont marked = plain;
    marked.setWeight(QFont::DemiBold);
    const Tokens &tokens = theme.tokens();
    return {.plain = plain, .marked = marked, .ink = ink, .markInk = tokens.text, .markGround = tokens.warningBg};
}

int markedWidth(const QString &text, const QList<TextRange> &ranges, const MarkStyle &style)
{
    return widthOf(runsOf(text, ranges), style);
}

int paintMarked(QPainter &painter, const QRect &rect, const QString &text, const QList<TextRange> &ranges,
                const MarkStyle &style)
{
    QList<Run> runs = runsOf(text, ranges);
    if (widthOf(runs, style) > rect.width())
        cutBeginning(runs, style, rect.width());
    int left = rect.left();
    for (const Run &run : std::as_const(runs)) {
        const int room = rect.right() + 1 - left;
        if (room <= 0)
            break;
        const QFontMetrics metrics(run.marked ? style.marked : style.plain);
        const bool fits = metrics.horizontalAdvance(run.text) <= room;
        const QString shown = fits ? run.text : metrics.elidedText(run.text, Qt::ElideRight, room);
        const int width = metrics.horizontalAdvance(shown);
        if (run.marked) {
            const QRectF ground(left - 1, rect.center().y() - metrics.height() / 2.0, width + 2, metrics.height());
            paintFrame(painter, ground, 3, 0, Qt::transparent, style.markGround);
        }
        painter.setFont(run.marked ? style.marked : style.plain);
        painter.setPen(run.marked ? style.markInk : style.ink);
        painter.drawText(QRect(left, rect.top(), width + 2, rect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shown);
        left += width;
        if (!fits)
            break;
    }
    return left - rect.left();
}

} // namespace scrutineer
