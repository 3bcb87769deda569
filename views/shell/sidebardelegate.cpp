// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sidebardelegate.h"

#include "views/shell/icon.h"
#include "views/shell/sidebarmodel.h"
#include "views/shell/theme.h"

#include <QPainter>

namespace scrutineer {

SidebarDelegate::SidebarDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool section = index.data(SidebarModel::IsSection).toBool();
    return {tokens.px(100), section ? tokens.px(36) : tokens.controlHeight + tokens.px(2)};
}

void SidebarDelegate::paintSection(QPainter *painter, const QRect &rect, const QString &text) const
{
    const Tokens &tokens = m_theme.tokens();
    QFont font = m_theme.font(Type::Label);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    painter->setFont(font);
    painter->setPen(tokens.muted);
    painter->drawText(rect.adjusted(tokens.px(20), tokens.px(6), 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(SidebarModel::IsSection).toBool()) {
        paintSection(painter, option.rect, index.data().toString());
        painter->restore();
        return;
    }
    const QRect box = option.rect.adjusted(tokens.px(8), 1, -tokens.px(8), -1);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (chosen || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? tokens.selection : tokens.hover);
        painter->drawRoundedRect(box, tokens.radius, tokens.radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), tokens.radius, tokens.radius);
    }
    const QRect iconBox(box.left() + tokens.px(10), box.center().y() - tokens.iconNav / 2, tokens.iconNav,
                        tokens.iconNav);
    paintIcon(*painter, iconBox, index.data(SidebarModel::IconName).toString(), chosen ? tokens.accent : tokens.muted);
    const QString count = index.data(SidebarModel::Count).toString();
    painter->setFont(m_theme.font(Type::Caption));
    painter->setPen(chosen ? tokens.onSelection : tokens.muted);
    const QRect right = box.adjusted(0, 0, -tokens.px(12), 0);
    painter->drawText(right, Qt::AlignVCenter | Qt::AlignRight, count);
    const int countWidth = painter->fontMetrics().horizontalAdvance(count);
    painter->setFont(m_theme.font(chosen ? Type::Bold : Type::Body));
    painter->setPen(chosen ? tokens.onSelection : tokens.text);
    const QRect name(iconBox.right() + tokens.px(10), box.top(),
                     right.right() - countWidth - iconBox.right() - tokens.px(16), box.height());
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

} // namespace scrutineer
