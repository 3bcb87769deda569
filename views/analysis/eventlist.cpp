// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/eventlist.h"

#include "views/shell/icon.h"
#include "views/shell/painting.h"
#include "views/shell/theme.h"
#include "views/shell/tooltip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace scrutineer {

namespace {

enum Role { TypeRole = Qt::UserRole, IdRole, DateRole, IconRole };

/// Paints date, sign and title of a row.
class EventDelegate final : public QStyledItemDelegate
{
public:
    EventDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const bool focused = option.state & QStyle::State_HasFocus;
        painter->save();
        if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, tokens.hover);
        QRect rect = option.rect.adjusted(tokens.px(2), 0, -tokens.px(4), 0);
        painter->setFont(m_theme.font(Type::Caption));
        painter->setPen(tokens.muted);
        const int date = tokens.px(72);
        paintLine(*painter, QRect(rect.left(), rect.top(), date - tokens.px(6), rect.height()),
                  index.data(DateRole).toString(), Qt::AlignLeft | Qt::AlignVCenter);
        const QRect sign(rect.left() + date, rect.top(), tokens.px(16), rect.height());
        paintIcon(*painter, centred(sign, tokens.px(16)), index.data(IconRole).toString(), tokens.muted);
        painter->setFont(m_theme.font(Type::Body));
        painter->setPen(tokens.text);
        rect.setLeft(sign.right() + tokens.px(8));
        paintLine(*painter, rect, index.data(Qt::DisplayRole).toString(), Qt::AlignLeft | Qt::AlignVCenter);
        painter->restore();
        if (focused)
            paintFocus(*painter, option.rect, tokens);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const Tokens &tokens = m_theme.tokens();
        return {tokens.px(80), std::max(tokens.px(22), QFontMetrics(m_theme.font(Type::Body)).height() + 2)};
    }

private:
    const Theme &m_theme;
};

} // namespace

EventList::EventList(const Theme &theme, const QString &name, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new EventDelegate(theme, this));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListWidget::itemClicked, this, &EventList::open);
    connect(&theme, &Theme::changed, this, &QListWidget::doItemsLayout);
}

void EventList::setRows(const QList<Row> &rows)
{
    clear();
    for (const Row &row : rows) {
        auto *item = new QListWidgetItem(row.title, this);
        item->setData(TypeRole, row.type);
        item->setData(IdRole, row.id);
        item->setData(DateRole, row.date);
        item->setData(IconRole, row.iconName);
        item->setData(Qt::AccessibleTextRole, row.words);
        item->setToolTip(toolTipOf(row.words));
    }
    setFocusPolicy(rows.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
}

void EventList::open(const QListWidgetItem *item)
{
    if (item)
        Q_EMIT opened(item->data(TypeRole).toString(), item->data(IdRole).toString());
}

void EventList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace scrutineer
