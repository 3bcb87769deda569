// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/charttabledelegate.h"

#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QPainter>

namespace scrutineer {

namespace {

constexpr double CellPadding = 8; ///< As the header cells of the style sheet have it.

} // namespace

ChartTableDelegate::ChartTableDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ChartTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    paintRowGround(*painter, option.rect, tokens, selected, false, index.column() == 0, option.direction);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
    const int padding = tokens.px(CellPadding);
    const QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    const QFont font = m_theme.font(Type::Body);
    const QString text = index.data().toString();
    painter->setFont(font);
    painter->setPen(selected ? tokens.onSelection : tokens.text);
    painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width() + 1));
    if (focused)
        paintFocus(*painter, option.rect, tokens);
    painter->restore();
}

QSize ChartTableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const Tokens &tokens = m_theme.tokens();
    const int width = QFontMetrics(m_theme.font(Type::Body)).horizontalAdvance(index.data().toString());
    return {width + 2 * tokens.px(CellPadding) + 2, tokens.rowHeight};
}

} // namespace scrutineer
