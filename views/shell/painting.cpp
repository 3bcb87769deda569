// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace scrutineer {
namespace {

/// Saves the painter for the length of a scope.
class PainterState
{
public:
    explicit PainterState(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
    }
    ~PainterState() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterState)

private:
    QPainter &m_painter;
};

QTextLine layOut(QTextLayout &layout)
{
    // Longer than any line, so that the text is never broken.
    constexpr qreal endless = 1e6;
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(endless);
    layout.endLayout();
    return line;
}

} // namespace

QRect centred(const QRect &rect, int side)
{
    return QRect(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, side, side);
}

void paintFrame(QPainter &painter, const QRectF &rect, qreal radius, qreal width, const QColor &outline,
                const QColor &fill)
{
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(width > 0 ? QPen(outline, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const qreal half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void paintFocus(QPainter &painter, const QRect &rect, const Tokens &tokens, int radius)
{
    paintFrame(painter, rect, radius, 2, tokens.accent, Qt::transparent);
}

void paintRowGround(QPainter &painter, const QRect &rect, const Tokens &tokens, bool selected, bool hovered,
                    bool leading, Qt::LayoutDirection direction)
{
    if (selected || hovered)
        painter.fillRect(rect, selected ? tokens.selection : tokens.hover);
    if (!selected || !leading)
        return;
    const int left = direction == Qt::RightToLeft ? rect.right() - 2 : rect.left();
    painter.fillRect(QRect(left, rect.top(), 3, rect.height()), tokens.accent);
}

QSize pillSize(const QString &word, const QFont &label, const Tokens &tokens)
{
    const QFontMetrics metrics(label);
    return QSize(tokens.px(8 + 6 + 4 + 9) + metrics.horizontalAdvance(word), qMax(tokens.px(20), metrics.height() + 2));
}

qreal paintLine(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment align)
{
    QTextLayout layout(text, painter.font(), painter.device());
    QTextLine line = layOut(layout);
    if (line.naturalTextWidth() > rect.width()) {
        const QString dots = QStringLiteral("…");
        const qreal room = rect.width() - QFontMetricsF(painter.font()).horizontalAdvance(dots);
        const int end = room > 0 ? line.xToCursor(room, QTextLine::CursorOnCharacter) : 0;
        layout.setText(text.left(end).trimmed() + dots);
        line = layOut(layout);
    }
    const qreal width = line.naturalTextWidth();
    const qreal left = align.testFlag(Qt::AlignRight)     ? rect.right() + 1 - width
                       : align.testFlag(Qt::AlignHCenter) ? rect.left() + (rect.width() - width) / 2
                                                          : rect.left();
    layout.draw(&painter, {left, rect.top() + (rect.height() - line.height()) / 2});
    return width;
}

QRect paintPill(QPainter &painter, const QRect &rect, const QString &word, Tone tone, const QFont &label,
                const Tokens &tokens)
{
    const PainterState state(painter);
    const QSize size = pillSize(word, label, tokens).boundedTo(rect.size());
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRect pill(mirrored ? rect.right() + 1 - size.width() : rect.left(),
                     rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    paintFrame(painter, pill, size.height() / 2.0, 0, Qt::transparent, tokens.toneFill(tone));

    const int dot = tokens.px(6);
    const int lead = tokens.px(8);
    const QRectF disc(mirrored ? pill.right() + 1 - lead - dot : pill.left() + lead,
                      pill.top() + (pill.height() - dot) / 2.0, dot, dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.toneText(tone));
    painter.drawEllipse(disc);

    const int before = lead + dot + tokens.px(4);
    const int after = tokens.px(8);
    const QRect words = mirrored ? pill.adjusted(after, 0, -before, 0) : pill.adjusted(before, 0, -after, 0);
    painter.setFont(label);
    painter.setPen(tokens.toneText(tone));
    painter.drawText(words, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine,
                     QFontMetrics(label).elidedText(word, Qt::ElideRight, words.width() + 1));
    return pill;
}

QSize keyCapSize(const QString &key, const QFont &caption, const Tokens &tokens)
{
    const QFontMetrics metrics(caption);
    return QSize(qMax(tokens.px(18), metrics.horizontalAdvance(key) + tokens.px(10)),
                 qMax(tokens.px(18), metrics.height() + 2));
}

QRect paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, const QFont &caption, const Tokens &tokens)
{
    const PainterState state(painter);
    const QSize size = keyCapSize(key, caption, tokens);
    const QRect cap(rect.right() + 1 - size.width(), rect.top() + (rect.height() - size.height()) / 2, size.width(),
                    size.height());
    paintFrame(painter, cap, 4, 1, tokens.border, tokens.base);
    painter.setFont(caption);
    painter.setPen(tokens.muted);
    painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, key);
    return cap;
}

} // namespace scrutineer
