// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/boarddelegate.h"

#include "views/analysis/boardmodel.h"
#include "views/analysis/marklook.h"
#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void paintSilence(QPainter &painter, const QRect &rect, CellState state, const Tokens &tokens)
{
    const QPointF middle = QRectF(rect).center();
    const qreal size = tokens.px(10);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case CellState::Coded:
        break;
    case CellState::NotObserved:
        paintHatch(&painter, rect, tokens.px(6), QPen(tokens.control, 1));
        painter.setPen(QPen(tokens.control, 1));
        painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case CellState::NoMission:
        painter.setPen(QPen(tokens.control, tokens.px(1.5)));
        painter.drawLine(middle + QPointF(-size / 2, -size / 2), middle + QPointF(size / 2, size / 2));
        painter.drawLine(middle + QPointF(-size / 2, size / 2), middle + QPointF(size / 2, -size / 2));
        break;
    case CellState::NotAddressed:
        painter.setPen(QPen(tokens.muted, tokens.px(1.5)));
        painter.drawLine(middle - QPointF(size / 2, 0), middle + QPointF(size / 2, 0));
        break;
    case CellState::NotInText:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.control);
        for (int dot = -1; dot <= 1; ++dot)
            painter.drawEllipse(middle + QPointF(dot * size / 2, 0), size / 8, size / 8);
        break;
    case CellState::NotCoded: {
        QPen pen(tokens.muted, tokens.px(1.25));
        pen.setDashPattern({1.8, 2.2});
        painter.setPen(pen);
        painter.drawEllipse(middle, size / 2, size / 2);
        break;
    }
    case CellState::LeftOut:
        painter.setPen(QPen(tokens.muted, tokens.px(1.25)));
        painter.drawRect(QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size));
        break;
    }
    painter.restore();
}

void paintBoardLabel(QPainter &painter, const QRect &room, const QString &text, const QString &note, const QColor &ink,
                     const QColor &noteInk, const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    painter.setFont(theme.font(Type::Caption));
    const int aside = note.isEmpty() ? 0 : QFontMetrics(painter.font()).horizontalAdvance(note) + tokens.px(10);
    painter.setFont(theme.font(Type::Strong));
    const int own = QFontMetrics(painter.font()).horizontalAdvance(text);
    // The note gives way to the name, never the other way round.
    const int spare = std::min(aside, std::max(0, room.width() - own));
    const int left = spare == aside ? aside : 0;
    painter.setPen(ink);
    paintLine(painter, room.adjusted(0, 0, -left, 0), text, Qt::AlignLeft | Qt::AlignVCenter);
    if (left == 0)
        return;
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(noteInk);
    paintLine(painter, QRect(room.right() + 1 - left + tokens.px(8), room.top(), left - tokens.px(8), room.height()),
              note, Qt::AlignRight | Qt::AlignVCenter);
}

void paintBoardMean(QPainter &painter, const QRect &rect, const QString &text, const std::optional<double> &mean,
                    const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    const std::size_t place = std::size_t(mean ? classOfMean(*mean) + 2 : 2);
    painter.fillRect(rect, mean ? tokens.div[place] : tokens.base);
    if (place == 2) {
        painter.setPen(QPen(tokens.border, 1));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    painter.setPen(tokens.onDiv[place]);
    const qsizetype split = text.indexOf(u' ');
    if (split < 0) {
        painter.setFont(theme.font(mean ? Type::Bold : Type::Caption));
        paintLine(painter, rect, text, Qt::AlignHCenter | Qt::AlignVCenter);
        return;
    }
    const QString head = text.left(split);
    const QString tail = text.mid(split + 1);
    const QFont bold = theme.font(Type::Bold);
    const QFont small = theme.font(Type::Caption);
    const int first = QFontMetrics(bold).horizontalAdvance(head);
    const int gap = tokens.px(6);
    const int whole = first + gap + QFontMetrics(small).horizontalAdvance(tail);
    const int left = rect.left() + std::max(0, (rect.width() - whole) / 2);
    painter.setFont(bold);
    painter.drawText(QRect(left, rect.top(), first + 1, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, head);
    painter.setFont(small);
    painter.drawText(QRect(left + first + gap, rect.top(), whole, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     tail);
}

void paintBoardChoice(QPainter &painter, const QRect &rect, bool current, const Tokens &tokens)
{
    const QRectF frame = QRectF(rect).adjusted(1.25, 1.25, -1.25, -1.25);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (current) {
        painter.setPen(QPen(tokens.base, 4));
        painter.drawRect(frame.adjusted(2, 2, -2, -2));
    }
    painter.setPen(QPen(tokens.accent, current ? 2.5 : 1));
    painter.drawRect(frame);
}

BoardDelegate::BoardDelegate(const Theme &theme, const BoardModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    const BoardModel::Part part = m_model.part(index);
    painter->save();
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
    switch (part) {
    case BoardModel::Part::Label:
        paintLabel(*painter, option.rect, index, current.isValid() && current.row() == index.row());
        break;
    case BoardModel::Part::Cell:
        paintCell(*painter, option.rect, index);
        break;
    case BoardModel::Part::Claims: {
        painter->setFont(m_theme.font(Type::Caption));
        painter->setPen(m_model.board().lines[m_model.line(index)].claims > 0 ? tokens.text : tokens.muted);
        painter->drawText(option.rect.adjusted(0, 0, -tokens.px(12), 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data().toString());
        break;
    }
    case BoardModel::Part::Divergence:
    case BoardModel::Part::Corner:
        paintDivergence(*painter, option.rect, index);
        break;
    }
    if (option.state.testFlag(QStyle::State_Selected) && part != BoardModel::Part::Label) {
        paintBoardChoice(*painter, option.rect, index == current, tokens);
    } else if (index == current && option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocus(*painter, option.rect, tokens);
    }
    painter->restore();
}

void BoardDelegate::paintLabel(QPainter &painter, const QRect &rect, const QModelIndex &index, bool current) const
{
    const Tokens &tokens = m_theme.tokens();
    const ComparisonBoard &board = m_model.board();
    if (current)
        painter.fillRect(rect.adjusted(0, 1, 0, -1), tokens.selection);
    const QRect room = rect.adjusted(tokens.px(24), 0, -tokens.px(8), 0);
    QString note;
    if (!m_model.isSwapped())
        note = index.row() < board.lines.size() ? board.lines[index.row()].note : divergenceFormula();
    const bool isFormula = !m_model.isSwapped() && index.row() >= board.lines.size();
    const QColor ink = current ? tokens.onSelection : tokens.text;
    const QString text = index.data().toString();
    if (isFormula) {
        const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
        painter.setFont(m_theme.font(Type::Strong));
        painter.setPen(ink);
        paintLine(painter, upper.adjusted(0, tokens.px(2), 0, 0), text, Qt::AlignLeft | Qt::AlignVCenter);
        painter.setFont(m_theme.font(Type::Caption));
        painter.setPen(current ? tokens.onSelection : tokens.muted);
        paintLine(painter, upper.translated(0, upper.height()), note, Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const QColor named = m_model.isSwapped() && m_model.column(index) == m_model.markedColumn() ? tokens.accent : ink;
    paintBoardLabel(painter, room, text, note, named, current ? tokens.onSelection : tokens.muted, m_theme);
}

void BoardDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const BoardCell &cell = *m_model.cell(index);
    const QRect inner = rect.adjusted(0, 0, -2, -2);
    const bool inWords = m_model.saying() == BoardModel::Saying::Words;
    if (cell.state != CellState::Coded) {
        if (inWords) {
            painter.setFont(m_theme.font(Type::Caption));
            painter.setPen(tokens.muted);
            paintLine(painter, inner.adjusted(tokens.px(4), 0, -tokens.px(4), 0), index.data().toString(),
                      Qt::AlignLeft | Qt::AlignVCenter);
        } else {
            paintSilence(painter, inner, cell.state, tokens);
        }
        return;
    }
    paintBoardMean(painter, inner, index.data().toString(), cell.mean(), m_theme);
}

void BoardDelegate::paintDivergence(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const int column = m_model.column(index);
    const std::optional<double> value =
        column >= 0 ? m_model.board().columns[column].divergence.value : m_model.board().divergence;
    painter.setFont(m_theme.font(value ? Type::Bold : Type::Caption));
    painter.setPen(value ? tokens.text : tokens.muted);
    const int bar = tokens.px(5);
    const QRect upper = value ? rect.adjusted(0, 0, 0, -bar - tokens.px(4)) : rect;
    paintLine(painter, upper, index.data().toString(), Qt::AlignHCenter | Qt::AlignVCenter);
    if (!value)
        return;
    const QRect track(rect.left() + tokens.px(10), rect.bottom() - bar - tokens.px(4), rect.width() - tokens.px(20),
                      bar);
    painter.fillRect(track, tokens.hover);
    painter.fillRect(QRect(track.left(), track.top(), int(track.width() * *value), bar), tokens.chart[2]);
}

} // namespace scrutineer
