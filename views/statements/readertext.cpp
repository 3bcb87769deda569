// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/readertext.h"

#include "views/shell/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int measure = 560;
constexpr int widestMargin = 96;
constexpr int narrowestMargin = 48;
constexpr int paragraphGap = 12;
constexpr int underline = 2;
constexpr int laneStep = 3;
constexpr int mostLanes = 3;
constexpr int numberSize = 11;

QColor tintOf(const Tokens &tokens, std::optional<int> polarity)
{
    if (!polarity || *polarity == 0)
        return tokens.hover;
    return *polarity > 0 ? tokens.spanPos : *polarity < -1 ? tokens.spanNeg2 : tokens.spanNeg1;
}

QColor lineOf(const Tokens &tokens, std::optional<int> polarity)
{
    return !polarity || *polarity == 0 ? tokens.control : tokens.div[std::size_t(*polarity + 2)];
}

} // namespace

ReaderText::ReaderText(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    setProperty("role", u"reading"_s);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAccessibleName(tr("Text of the statement"));
    viewport()->setMouseTracking(true);
    connect(&theme, &Theme::changed, this, &ReaderText::restyle);
}

void ReaderText::setText(const QString &text)
{
    m_spans.clear();
    m_repeated.clear();
    m_current = 0;
    setPlainText(text);
    restyle();
}

void ReaderText::restyle()
{
    const Tokens &tokens = m_theme.tokens();
    document()->setDefaultFont(m_theme.font(Type::Reading));
    QTextBlockFormat format;
    format.setLineHeight(tokens.lineReading, QTextBlockFormat::FixedHeight);
    format.setBottomMargin(tokens.px(paragraphGap));
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
    fitMeasure();
    viewport()->update();
}

void ReaderText::fitMeasure()
{
    const Tokens &tokens = m_theme.tokens();
    const int room = viewport()->width() - tokens.px(measure);
    const int left = std::clamp(room / 2, tokens.px(narrowestMargin), tokens.px(widestMargin));
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setTopMargin(tokens.px(20));
    format.setBottomMargin(tokens.px(24));
    format.setLeftMargin(left);
    format.setRightMargin(std::max(tokens.px(24), room - left));
    if (format != document()->rootFrame()->frameFormat())
        document()->rootFrame()->setFrameFormat(format);
}

void ReaderText::resizeEvent(QResizeEvent *event)
{
    fitMeasure();
    QTextEdit::resizeEvent(event);
}

void ReaderText::setSpans(const QList<MarkedSpan> &spans)
{
    m_spans = spans;
    m_lanes.clear();
    m_furthest.clear();
    QList<qsizetype> ends(mostLanes, 0);
    qsizetype furthest = 0;
    for (const MarkedSpan &span : std::as_const(m_spans)) {
        const auto free = std::ranges::find_if(ends, [&](qsizetype end) { return end <= span.place.start; });
        const qsizetype lane = free == ends.end() ? mostLanes - 1 : free - ends.begin();
        ends[lane] = std::max(ends[lane], span.place.end());
        furthest = std::max(furthest, span.place.end());
        m_lanes.append(int(lane));
        m_furthest.append(furthest);
    }
    viewport()->update();
}

void ReaderText::setRepeated(const QList<TextSpan> &stretches)
{
    QList<TextSpan> sorted = stretches;
    std::ranges::sort(sorted, {}, &TextSpan::start);
    m_repeated.clear();
    for (const TextSpan &stretch : std::as_const(sorted)) {
        if (!m_repeated.isEmpty() && stretch.start <= m_repeated.last().end())
            m_repeated.last().length = std::max(m_repeated.last().end(), stretch.end()) - m_repeated.last().start;
        else
            m_repeated.append(stretch);
    }
    viewport()->update();
}

void ReaderText::paintRepeated(QPainter &painter) const
{
    const TextSpan within = visible();
    QPen dashes(m_theme.tokens().info, underline, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({3, 2});
    painter.setPen(dashes);
    for (const TextSpan &stretch : m_repeated) {
        if (stretch.start >= within.end() || stretch.end() <= within.start)
            continue;
        for (const QRectF &box : boxesOf(stretch, within)) {
            painter.fillRect(box, m_theme.tokens().infoBg);
            painter.drawLine(QPointF(box.left(), box.bottom() + underline),
                             QPointF(box.right(), box.bottom() + underline));
        }
    }
}

void ReaderText::setCurrent(int number)
{
    if (number == m_current)
        return;
    m_current = number;
    const auto span = std::ranges::find(m_spans, number, &MarkedSpan::number);
    if (span != m_spans.end()) {
        QTextCursor cursor(document());
        cursor.setPosition(int(span->place.start));
        const QRect there = cursorRect(cursor);
        const int margin = m_theme.tokens().lineReading * 2;
        if (there.top() < margin || there.bottom() > viewport()->height() - margin)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + there.top() - viewport()->height() / 3);
    }
    viewport()->update();
}

void ReaderText::setHovered(int number)
{
    if (number == m_hovered)
        return;
    m_hovered = number;
    viewport()->update();
}

void ReaderText::setLineNumbers(bool shown)
{
    m_lineNumbers = shown;
    viewport()->update();
}

void ReaderText::select(TextSpan stretch)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(stretch.start));
    cursor.setPosition(int(stretch.end()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

TextSpan ReaderText::selection() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
}

TextSpan ReaderText::visible() const
{
    const QAbstractTextDocumentLayout &layout = *document()->documentLayout();
    const int top = verticalScrollBar()->value();
    const auto at = [&](qreal y) { return std::max(0, layout.hitTest(QPointF(0, y), Qt::FuzzyHit)); };
    const QTextBlock first = document()->findBlock(at(top));
    const QTextBlock last = document()->findBlock(at(top + viewport()->height()));
    return {first.position(), last.position() + last.length() - first.position()};
}

void ReaderText::eachSpan(TextSpan within, const std::function<void(const MarkedSpan &, int)> &visit) const
{
    qsizetype i = std::ranges::upper_bound(m_furthest, within.start) - m_furthest.begin();
    for (; i < m_spans.size() && m_spans[i].place.start < within.end(); ++i)
        if (m_spans[i].place.end() > within.start)
            visit(m_spans[i], m_lanes[i]);
}

QList<QRectF> ReaderText::boxesOf(TextSpan place, TextSpan within) const
{
    QList<QRectF> boxes;
    const qsizetype start = std::max(place.start, within.start);
    const qsizetype end = std::min(place.end(), within.end());
    const QFontMetricsF metrics(document()->defaultFont());
    const QAbstractTextDocumentLayout &layout = *document()->documentLayout();
    for (QTextBlock block = document()->findBlock(int(start)); block.isValid() && block.position() < end;
         block = block.next()) {
        const QPointF origin = layout.blockBoundingRect(block).topLeft() - QPointF(0, verticalScrollBar()->value());
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int from = std::max(int(start) - block.position(), line.textStart());
            const int to = std::min(int(end) - block.position(), line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal one = line.cursorToX(from);
            const qreal other = line.cursorToX(to);
            boxes.append(QRectF(origin.x() + std::min(one, other),
                                origin.y() + line.y() + line.ascent() - metrics.ascent(), std::abs(other - one),
                                metrics.height()));
        }
    }
    return boxes;
}

void ReaderText::paintTints(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const TextSpan within = visible();
    eachSpan(within, [&](const MarkedSpan &span, int) {
        const QColor tint = span.number == m_hovered ? tokens.selection : tintOf(tokens, span.polarity);
        for (const QRectF &box : boxesOf(span.place, within))
            painter.fillRect(box, tint);
    });
    eachSpan(within, [&](const MarkedSpan &span, int lane) {
        for (const QRectF &box : boxesOf(span.place, within))
            painter.fillRect(QRectF(box.left(), box.bottom() + lane * laneStep, box.width() - 1, underline),
                             lineOf(tokens, span.polarity));
    });
}

void ReaderText::paintMarks(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const TextSpan within = visible();
    QFont small = document()->defaultFont();
    small.setPixelSize(tokens.px(numberSize));
    painter.setFont(small);
    painter.setRenderHint(QPainter::Antialiasing);
    eachSpan(within, [&](const MarkedSpan &span, int) {
        const QList<QRectF> boxes = boxesOf(span.place, within);
        if (boxes.isEmpty())
            return;
        const bool current = span.number == m_current;
        if (current) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.setBrush(Qt::NoBrush);
            for (const QRectF &box : boxes)
                painter.drawRoundedRect(box.adjusted(-2, -1, 2, 3), 4, 4);
        }
        painter.setPen(current ? tokens.accent : tokens.muted);
        painter.drawText(QPointF(boxes.last().right() + 1, boxes.last().top() + tokens.px(numberSize) - 1),
                         QString::number(span.number));
    });
}

void ReaderText::paintLineNumbers(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(tokens.muted);
    const QAbstractTextDocumentLayout &layout = *document()->documentLayout();
    const TextSpan within = visible();
    for (QTextBlock block = document()->findBlock(int(within.start));
         block.isValid() && block.position() < within.end(); block = block.next()) {
        const QRectF box = layout.blockBoundingRect(block);
        const QRectF place(0, box.top() - verticalScrollBar()->value(), box.left() - tokens.px(16), tokens.lineReading);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

void ReaderText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintRepeated(painter);
        paintTints(painter);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintMarks(painter);
    if (m_lineNumbers)
        paintLineNumbers(painter);
}

int ReaderText::claimAt(const QPoint &point) const
{
    int found = 0;
    qsizetype shortest = 0;
    const TextSpan within = visible();
    eachSpan(within, [&](const MarkedSpan &span, int) {
        if (found != 0 && span.place.length >= shortest)
            return;
        const QList<QRectF> boxes = boxesOf(span.place, within);
        if (std::ranges::any_of(boxes, [&](const QRectF &box) { return box.contains(point); })) {
            found = span.number;
            shortest = span.place.length;
        }
    });
    return found;
}

void ReaderText::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const int under = event->buttons() == Qt::NoButton ? claimAt(event->pos()) : m_hovered;
    if (under == m_hovered)
        return;
    setHovered(under);
    Q_EMIT claimHovered(under);
}

void ReaderText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const int under = textCursor().hasSelection() ? 0 : claimAt(event->pos());
    if (under != 0)
        Q_EMIT claimClicked(under);
}

} // namespace scrutineer
