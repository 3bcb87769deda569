// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/resultsdelegate.h"

#include "views/search/markedtext.h"
#include "views/search/palettecontent.h"
#include "views/search/resultsmodel.h"
#include "views/shell/icon.h"
#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QPainter>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

ResultsDelegate::ResultsDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ResultsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.tokens().px(200), m_theme.tokens().px(54)};
}

void ResultsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ResultsModel *>(index.model());
    if (!model)
        return;
    const PaletteRow row = recordRow(model->hits()[index.row()], {});
    const Tokens &tokens = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor muted = selected ? tokens.onSelection : tokens.muted;
    painter->save();
    paintRowGround(*painter, option.rect, tokens, selected, option.state.testFlag(QStyle::State_MouseOver), true);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
    const QRect inner = option.rect.adjusted(tokens.px(24), tokens.px(5), -tokens.px(24), -tokens.px(5));
    // A name that says it all stands alone.
    QRect above(inner.left(), inner.top(), inner.width(), row.context.isEmpty() ? inner.height() : inner.height() / 2);
    QRect below(inner.left(), above.bottom() + 1, inner.width(), inner.height() - above.height());
    const QRect slot(above.left(), above.top(), tokens.icon, above.height());
    paintIcon(*painter, centred(slot, tokens.icon), row.iconName, muted);
    above.setLeft(above.left() + tokens.px(26));
    below.setLeft(above.left());
    const QFont caption = m_theme.font(Type::Caption);
    const QFontMetrics metrics(caption);
    const QString note = metrics.elidedText(row.note, Qt::ElideRight, above.width() * 2 / 5);
    painter->setFont(caption);
    painter->setPen(muted);
    painter->drawText(above, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, note);
    above.setRight(above.right() - metrics.horizontalAdvance(note) - tokens.px(12));
    const QColor ink = selected ? tokens.onSelection : tokens.text;
    paintMarked(*painter, above, row.text, row.ranges, markStyle(m_theme, ink, m_theme.font(Type::Strong)));
    paintMarked(*painter, below, row.context, row.contextRanges, markStyle(m_theme, muted, m_theme.font(Type::Body)));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, option.rect.adjusted(0, 0, 0, -1), tokens);
    painter->restore();
}

} // namespace scrutineer
