// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/versiondelegate.h"

#include "views/shell/painting.h"
#include "views/shell/theme.h"
#include "views/statements/versionrows.h"

#include <QPainter>

#include <algorithm>

namespace scrutineer {

using Kind = SentenceComparison::Kind;

namespace {

constexpr int sideMargin = 24;
constexpr int signRoom = 96;
constexpr int lineMargin = 8;

Tone toneOf(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return Tone::Success;
    case Kind::Removed:
        return Tone::Danger;
    case Kind::Changed:
        return Tone::Warning;
    case Kind::Moved:
        return Tone::Info;
    case Kind::Same:
        break;
    }
    return Tone::Neutral;
}

} // namespace

VersionDelegate::VersionDelegate(const Theme &theme, const VersionRows &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_rows(rows)
{
}

int VersionDelegate::signWidth() const
{
    return m_theme.tokens().px(signRoom);
}

int VersionDelegate::columnWidth(int width) const
{
    const int room = width - signWidth() - 2 * m_theme.tokens().px(sideMargin);
    return std::max(m_theme.tokens().px(80), room / 2);
}

qreal VersionDelegate::layOut(QTextLayout &layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFont(m_theme.font(Type::Body));
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height() + m_theme.tokens().px(2);
    }
    layout.endLayout();
    return height;
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = columnWidth(option.rect.width());
    QTextLayout before(m_rows.before(index.row()).simplified());
    QTextLayout after(m_rows.after(index.row()).simplified());
    const qreal height = std::max(layOut(before, width), layOut(after, width));
    return {option.rect.width(), int(height) + 2 * m_theme.tokens().px(lineMargin)};
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const int row = index.row();
    const Kind kind = m_rows.at(row).kind;
    const int width = columnWidth(option.rect.width());
    const int top = option.rect.top() + tokens.px(lineMargin);
    const int left = option.rect.left() + tokens.px(sideMargin);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paintRowGround(*painter, option.rect, tokens, selected, option.state.testFlag(QStyle::State_MouseOver), true,
                   option.direction);
    const WordDifference difference = m_rows.differenceOf(row);
    const auto side = [&](const QString &words, const QList<TextSpan> &marked, int x, Tone tone) {
        QTextLayout layout(words);
        QList<QTextLayout::FormatRange> formats;
        for (const TextSpan &span : marked) {
            QTextCharFormat format;
            format.setBackground(tokens.toneFill(tone));
            format.setForeground(tokens.toneText(tone));
            // The colour alone would not do for everybody.
            format.setFontUnderline(tone == Tone::Success);
            format.setFontStrikeOut(tone == Tone::Danger);
            formats.append({int(span.start), int(span.length), format});
        }
        layout.setFormats(formats);
        layOut(layout, width);
        painter->setPen(selected                ? tokens.onSelection
                        : kind == Kind::Same    ? tokens.muted
                        : kind == Kind::Removed ? tokens.muted
                                                : tokens.text);
        layout.draw(painter, QPointF(x, top));
    };
    // Blanks within a sentence are made single, as wide gaps and line ends are no difference.
    side(kind == Kind::Changed ? m_rows.before(row) : m_rows.before(row).simplified(), difference.before, left,
         Tone::Danger);
    side(kind == Kind::Changed ? m_rows.after(row) : m_rows.after(row).simplified(), difference.after,
         left + width + signWidth(), Tone::Success);
    if (kind != Kind::Same)
        paintPill(*painter,
                  QRect(left + width + tokens.px(10), top - tokens.px(2), signWidth() - tokens.px(20), tokens.px(24)),
                  m_rows.kindWords(row), toneOf(kind), m_theme.font(Type::Label), tokens);
    painter->setPen(tokens.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, option.rect, tokens);
    painter->restore();
}

} // namespace scrutineer
