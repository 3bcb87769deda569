// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/rowdelegate.h"

#include "models/records/field.h"
#include "views/records/recordtablemodel.h"
#include "views/shell/icon.h"
#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <QtMath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

Tone toneOfChoice(const QString &key)
{
    static const QStringList done{u"deployed"_s, u"concluded"_s,   u"held"_s,
                                  u"complete"_s, u"adjudicated"_s, u"final"_s};
    static const QStringList refused{u"declined"_s, u"denied"_s, u"not_invited"_s, u"cancelled"_s};
    static const QStringList pending{u"invited"_s, u"announced"_s, u"planned"_s, u"open"_s, u"preliminary"_s};
    if (done.contains(key))
        return Tone::Success;
    if (refused.contains(key))
        return Tone::Danger;
    return pending.contains(key) ? Tone::Info : Tone::Neutral;
}

namespace {

// Verdict colours say critical, mixed or positive; as pills they take the tones that have words in all themes.
Tone toneOfColour(const QString &colour)
{
    if (colour == "div1"_L1 || colour == "div2"_L1)
        return Tone::Warning;
    if (colour == "div4"_L1 || colour == "div5"_L1)
        return Tone::Success;
    return Tone::Neutral;
}

/// Writes what is preferred of a cell's figures, and behind it as much of their range and sources as has room. Returns
/// the width that was painted.
int paintFigure(QPainter &painter, const QRect &where, const ListCell &cell, Qt::Alignment align, const QColor &aside)
{
    const QFontMetrics metrics(painter.font());
    QString behind;
    for (const QString &said : {cell.note, cell.range}) {
        const QString bracketed = said.isEmpty() ? QString() : u" (%1)"_s.arg(said);
        if (behind.isEmpty() && metrics.horizontalAdvance(cell.text + bracketed) <= where.width())
            behind = bracketed;
    }
    if (behind.isEmpty())
        return qCeil(paintLine(painter, where, cell.text, align));
    const int value = metrics.horizontalAdvance(cell.text);
    const int all = value + metrics.horizontalAdvance(behind);
    const int left = align.testFlag(Qt::AlignRight) ? where.right() + 1 - all : where.left();
    paintLine(painter, QRect(left, where.top(), value + 1, where.height()), cell.text, Qt::AlignLeft);
    painter.setPen(aside);
    paintLine(painter, QRect(left + value, where.top(), all - value + 1, where.height()), behind, Qt::AlignLeft);
    return all;
}

bool looksLikePill(const ListCell &cell, FieldKind kind)
{
    return (kind == FieldKind::Choice && !cell.key.isEmpty()) ||
           ((kind == FieldKind::Term || kind == FieldKind::Links) && cell.colour.startsWith(u"div"));
}

} // namespace

RowDelegate::RowDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

bool RowDelegate::isPill(const QModelIndex &index)
{
    return looksLikePill(index.data(RecordTableModel::CellRole).value<ListCell>(),
                         FieldKind(index.data(RecordTableModel::KindRole).toInt()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.tokens().px(100), m_theme.tokens().rowHeight};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, index);
    if (index.data(RecordTableModel::IsGroupRole).toBool())
        paintGroup(painter, option, index);
    else
        paintCell(painter, option, index);
    painter->restore();
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool group = index.data(RecordTableModel::IsGroupRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, selected  ? tokens.selection
                                   : group   ? tokens.alt
                                   : hovered ? tokens.hover
                                             : tokens.base);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.border);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.accent);
    if (option.state.testFlag(QStyle::State_HasFocus) && !group) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2));
    }
}

void RowDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The title runs through all columns: each cell paints its part of the whole row.
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QRect row = view ? QRect(view->columnViewportPosition(0), option.rect.top(),
                                   view->horizontalHeader()->length(), option.rect.height())
                           : option.rect;
    painter->setClipRect(option.rect);
    const Tokens &tokens = m_theme.tokens();
    const int side = tokens.icon;
    const int indent = index.data(RecordTableModel::GroupLevelRole).toInt() * tokens.px(20);
    const QRect arrow(row.left() + tokens.px(20) + indent, row.center().y() - side / 2, side, side);
    paintIcon(*painter, arrow,
              index.data(RecordTableModel::IsFoldedRole).toBool() ? u"chevron-right"_s : u"chevron-down"_s,
              tokens.muted);
    QRect where = row.adjusted(tokens.px(44) + indent, 0, 0, 0);
    painter->setFont(m_theme.font(Type::Label));
    painter->setPen(option.state.testFlag(QStyle::State_Selected) ? tokens.onSelection : tokens.text);
    const QString name = index.siblingAtColumn(0).data().toString();
    painter->drawText(where, Qt::AlignVCenter | Qt::TextDontClip, name);
    where.translate(painter->fontMetrics().horizontalAdvance(name) + tokens.px(10), 0);
    painter->setFont(m_theme.font(Type::Caption));
    painter->setPen(tokens.muted);
    painter->drawText(where, Qt::AlignVCenter | Qt::TextDontClip,
                      QLocale().toString(index.data(RecordTableModel::GroupCountRole).toLongLong()));
    if (view && view->hasFocus() && view->currentIndex().row() == index.row())
        paintFocus(*painter, row.adjusted(0, 0, 0, -1), tokens, 0);
}

void RowDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto cell = index.data(RecordTableModel::CellRole).value<ListCell>();
    const auto kind = FieldKind(index.data(RecordTableModel::KindRole).toInt());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QRect where = option.rect.adjusted(index.column() == 0 ? tokens.px(24) : tokens.px(8), 0, -tokens.px(8), 0);
    if (looksLikePill(cell, kind)) {
        const Tone tone = kind == FieldKind::Choice ? toneOfChoice(cell.key) : toneOfColour(cell.colour);
        paintPill(*painter, where, cell.text, tone, m_theme.font(Type::Label), tokens);
        return;
    }
    const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const bool right = align.testFlag(Qt::AlignRight);
    const bool blank = cell.isBlank();
    painter->setFont(m_theme.font(index.column() == 0 ? Type::Strong : Type::Body));
    // What classes a record stands back behind what is told of it.
    const bool isSecondary = blank || (kind == FieldKind::Term && index.column() > 0);
    painter->setPen(selected ? tokens.onSelection : isSecondary ? tokens.muted : tokens.text);
    if (!cell.conflict) {
        paintLine(*painter, where, blank ? u"–"_s : cell.text, align);
    } else {
        const int side = tokens.iconTiny + 2;
        const int mark = side + tokens.px(5);
        const QRect room = where.adjusted(right ? mark : 0, 0, right ? 0 : -mark, 0);
        const int width = paintFigure(*painter, room, cell, align, selected ? tokens.onSelection : tokens.muted);
        const int left = right ? where.right() - width - mark : where.left() + width + tokens.px(5);
        paintIcon(*painter, QRect(left, where.center().y() - side / 2, side, side), u"scale"_s, tokens.warning);
    }
}

} // namespace scrutineer
