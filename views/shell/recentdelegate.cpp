// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/recentdelegate.h"

#include "views/shell/icon.h"
#include "views/shell/recentprojects.h"
#include "views/shell/theme.h"

#include <QPainter>

namespace scrutineer {

RecentDelegate::RecentDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.tokens().px(300), m_theme.tokens().px(64)};
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect;
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.hover);
        painter->drawRoundedRect(box, tokens.radius, tokens.radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), tokens.radius, tokens.radius);
    }
    painter->setPen(QPen(tokens.border, 1));
    painter->drawLine(box.left() + tokens.px(14), box.bottom(), box.right() - tokens.px(14), box.bottom());
    const bool missing = index.data(RecentProjects::IsMissing).toBool();
    const bool synchronised = index.data(RecentProjects::IsSynchronised).toBool();
    const int side = tokens.iconNav;
    const QRect iconBox(box.left() + tokens.px(14), box.center().y() - side / 2, side, side);
    paintIcon(*painter, iconBox, index.data(RecentProjects::IconName).toString(),
              synchronised && !missing ? tokens.warning : tokens.muted);
    const QString note = index.data(RecentProjects::Note).toString();
    painter->setFont(m_theme.font(synchronised && !missing ? Type::Label : Type::Caption));
    painter->setPen(synchronised && !missing ? tokens.warning : tokens.muted);
    const QRect right = box.adjusted(0, 0, -tokens.px(14), 0);
    painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, note);
    const int room = right.right() - painter->fontMetrics().horizontalAdvance(note) - iconBox.right() - tokens.px(40);
    const auto line = [&](Type type, const QColor &colour, const QString &text, int top, Qt::TextElideMode mode) {
        painter->setFont(m_theme.font(type));
        painter->setPen(colour);
        painter->drawText(QRect(iconBox.right() + tokens.px(14), top, room, tokens.px(20)), Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, mode, room));
    };
    line(Type::Strong, missing ? tokens.muted : tokens.text, index.data().toString(), box.top() + tokens.px(12),
         Qt::ElideRight);
    line(Type::Caption, tokens.muted, index.data(RecentProjects::Folder).toString(), box.top() + tokens.px(33),
         Qt::ElideMiddle);
    painter->restore();
}

} // namespace scrutineer
