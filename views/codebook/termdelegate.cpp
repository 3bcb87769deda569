// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/termdelegate.h"

#include "views/codebook/termlistmodel.h"
#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepestIndent = 6;

} // namespace

QColor termColour(const QString &name, const Tokens &tokens)
{
    if (name.startsWith(u'#'))
        return QColor(name);
    return tokens.colours().value(name);
}

TermDelegate::TermDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize TermDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    return {tokens.px(80), index.data(TermListModel::IsSection).toBool() ? tokens.px(36) : tokens.rowHeight};
}

void TermDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(TermListModel::IsSection).toBool())
        paintSection(*painter, option.rect, index.data().toString());
    else
        paintTerm(*painter, option, index);
    painter->restore();
}

void TermDelegate::paintSection(QPainter &painter, const QRect &rect, const QString &text) const
{
    const Tokens &tokens = m_theme.tokens();
    QFont font = m_theme.font(Type::Label);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    painter.setFont(font);
    painter.setPen(tokens.muted);
    paintLine(painter, rect.adjusted(tokens.px(16), tokens.px(6), -tokens.px(8), 0), text,
              Qt::AlignVCenter | Qt::AlignLeft);
}

void TermDelegate::paintTerm(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(painter, option.rect, tokens, chosen, option.state.testFlag(QStyle::State_MouseOver), true,
                   option.direction);
    QRect line = option.rect.adjusted(tokens.px(16), 0, -tokens.px(14), 0);
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(chosen ? tokens.onSelection : tokens.muted);
    const QString count = index.data(TermListModel::Count).toString();
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, count);
    line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(count) - tokens.px(10));
    if (const QString digit = index.data(TermListModel::Digit).toString(); !digit.isEmpty())
        line.setRight(paintKeyCap(painter, line, digit, m_theme.font(Type::Caption), tokens).left() - tokens.px(8));
    line.setLeft(line.left() + std::min(index.data(TermListModel::Depth).toInt(), deepestIndent) * tokens.px(18));
    if (const QColor colour = termColour(index.data(TermListModel::Colour).toString(), tokens); colour.isValid()) {
        const QRect chip(line.left(), line.center().y() - tokens.px(5), tokens.px(10), tokens.px(10));
        paintFrame(painter, chip, tokens.px(2), 1, tokens.border, colour);
        line.setLeft(chip.right() + tokens.px(8));
    }
    const bool retired = index.data(TermListModel::IsRetired).toBool();
    const bool top = index.data(TermListModel::Depth).toInt() == 0;
    painter.setFont(m_theme.font(top && !retired ? Type::Strong : Type::Body));
    painter.setPen(chosen ? tokens.onSelection : retired ? tokens.muted : tokens.text);
    paintLine(painter, line, index.data().toString(), Qt::AlignVCenter | Qt::AlignLeft);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(painter, option.rect.adjusted(1, 1, -1, -1), tokens);
}

} // namespace scrutineer
