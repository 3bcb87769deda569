// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/evidencedelegate.h"

#include "views/analysis/boarddelegate.h"
#include "views/analysis/evidencemodel.h"
#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace scrutineer {

namespace {

void paintEvidence(QPainter &painter, const QRect &rect, const EvidenceCell &cell, const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    if (cell.mean) {
        paintBoardMean(painter, rect.adjusted(0, 0, -2, -2), cell.text, cell.mean, theme);
        return;
    }
    painter.setFont(theme.font(Type::Body));
    painter.setPen(cell.muted ? tokens.muted : tokens.text);
    if (!cell.silence) {
        paintLine(painter, rect.adjusted(tokens.px(4), 0, -tokens.px(4), 0), cell.text,
                  Qt::AlignHCenter | Qt::AlignVCenter);
        return;
    }
    const int text = QFontMetrics(painter.font()).horizontalAdvance(cell.text);
    const int mark = tokens.px(16);
    const int gap = cell.text.isEmpty() ? 0 : tokens.px(6);
    const int left = rect.left() + (rect.width() - mark - gap - text) / 2;
    paintLine(painter, QRect(left + mark + gap, rect.top(), text + 2, rect.height()), cell.text,
              Qt::AlignLeft | Qt::AlignVCenter);
    paintSilence(painter, QRect(left, rect.center().y() - mark / 2, mark, mark), *cell.silence, tokens);
}

} // namespace

EvidenceDelegate::EvidenceDelegate(const Theme &theme, const EvidenceModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    const bool hasFocus = view && view->hasFocus();
    painter->save();
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
    if (const EvidenceCell *cell = m_model.cell(index)) {
        paintEvidence(*painter, option.rect, *cell, m_theme);
        if (hasFocus && option.state.testFlag(QStyle::State_Selected))
            paintBoardChoice(*painter, option.rect, index == current, tokens);
    } else {
        const bool chosen = hasFocus && current.isValid() && current.row() == index.row();
        if (chosen)
            painter->fillRect(option.rect.adjusted(0, 1, 0, -1), tokens.selection);
        const EvidenceRow &row = m_model.row(index.row());
        paintBoardLabel(*painter, option.rect.adjusted(tokens.px(24), 0, -tokens.px(8), 0), row.label, row.note,
                        chosen ? tokens.onSelection : tokens.text, chosen ? tokens.onSelection : tokens.muted, m_theme);
        if (hasFocus && index == current)
            paintFocus(*painter, option.rect, tokens);
    }
    painter->restore();
}

} // namespace scrutineer
