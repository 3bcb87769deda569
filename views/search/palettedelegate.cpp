// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/palettedelegate.h"

#include "views/search/markedtext.h"
#include "views/search/palettemodel.h"
#include "views/shell/icon.h"
#include "views/shell/keycap.h"
#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QPainter>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PaletteModel *>(index.model());
    const bool isHeading = model && model->rows()[index.row()].kind == PaletteRow::Kind::Heading;
    return {m_theme.tokens().px(200), m_theme.tokens().px(isHeading ? 26 : 35)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PaletteModel *>(index.model());
    if (!model)
        return;
    const PaletteRow &row = model->rows()[index.row()];
    const Tokens &tokens = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected) && row.isChoosable();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && row.isChoosable();
    const QRect inner = option.rect.adjusted(tokens.px(16), 0, -tokens.px(16), 0);
    painter->save();
    paintRowGround(*painter, option.rect, tokens, selected, hovered, true);
    if (row.kind == PaletteRow::Kind::Heading)
        paintHeading(*painter, inner, row);
    else
        paintRow(*painter, inner, row, selected);
    painter->restore();
}

void PaletteDelegate::paintHeading(QPainter &painter, const QRect &inner, const PaletteRow &row) const
{
    painter.setFont(m_theme.font(Type::Label));
    painter.setPen(m_theme.tokens().muted);
    const int note = painter.fontMetrics().horizontalAdvance(row.note);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, row.note);
    const QRect words = inner.adjusted(0, 0, -note - m_theme.tokens().px(8), 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(row.text, Qt::ElideRight, words.width()));
}

int PaletteDelegate::paintTrailing(QPainter &painter, const QRect &inner, const PaletteRow &row, bool selected) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont font = m_theme.font(Type::Caption);
    if (!row.keys.isEmpty()) {
        const QStringList keys = keyNames(row.keys);
        int right = inner.right();
        for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
            const QRect place(inner.left(), inner.top(), right + 1 - inner.left(), inner.height());
            right = paintKeyCap(painter, place, *key, font, tokens).left() - 1 - tokens.px(4);
        }
        return right - tokens.px(8);
    }
    if (row.note.isEmpty())
        return inner.right();
    const QFontMetrics metrics(font);
    const QString note = metrics.elidedText(row.note, Qt::ElideRight, inner.width() * 2 / 5);
    painter.setFont(font);
    painter.setPen(selected ? tokens.onSelection : tokens.muted);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, note);
    return inner.right() - metrics.horizontalAdvance(note) - tokens.px(12);
}

void PaletteDelegate::paintRow(QPainter &painter, const QRect &inner, const PaletteRow &row, bool selected) const
{
    const Tokens &tokens = m_theme.tokens();
    QRect words = inner;
    words.setRight(paintTrailing(painter, inner, row, selected));
    if (!row.iconName.isEmpty()) {
        const QRect slot(inner.left(), inner.top(), tokens.icon, inner.height());
        paintIcon(painter, centred(slot, tokens.icon), row.iconName, selected ? tokens.onSelection : tokens.muted);
        words.setLeft(inner.left() + tokens.px(28));
    }
    const bool isRemark = row.kind == PaletteRow::Kind::Remark;
    const QColor ink = selected ? tokens.onSelection : isRemark ? tokens.muted : tokens.text;
    const MarkStyle style = markStyle(m_theme, ink, m_theme.font(Type::Body));
    QRect label = words;
    // The name yields to the place where the words stand only as far as that needs.
    if (!row.context.isEmpty()) {
        const int all = markedWidth(row.context, row.contextRanges, style) + tokens.px(6);
        label.setWidth(qMax(words.width() - all, words.width() / 2));
    }
    words.setLeft(words.left() + paintMarked(painter, label, row.text, row.ranges, style) + tokens.px(6));
    if (!row.context.isEmpty())
        paintMarked(painter, words, row.context, row.contextRanges,
                    markStyle(m_theme, selected ? tokens.onSelection : tokens.muted, m_theme.font(Type::Body)));
}

} // namespace scrutineer
