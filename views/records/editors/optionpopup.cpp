// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/editors/optionpopup.h"

#include "models/records/folding.h"
#include "views/shell/icon.h"
#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr int mostRows = 8;

/// Icon, text with the typed beginning in bold, note at the trailing end; Alt Enter for the row that makes a record.
class OptionDelegate final : public QStyledItemDelegate
{
public:
    OptionDelegate(const Theme &theme, OptionPopup &popup)
        : QStyledItemDelegate(&popup)
        , m_theme(theme)
        , m_popup(popup)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const Option &option = m_popup.options().at(index.row());
        const bool chosen = m_popup.currentRow() == index.row();
        const QColor ink = chosen ? tokens.onSelection : tokens.text;
        painter->save();
        painter->fillRect(item.rect, chosen ? tokens.selection : tokens.base);
        if (option.isCreate()) {
            painter->setPen(tokens.border);
            painter->drawLine(item.rect.topLeft(), item.rect.topRight());
        }
        QRect inner = item.rect.adjusted(tokens.px(10), 0, -tokens.px(10), 0);
        inner.setLeft(inner.left() + option.level * tokens.px(16));
        if (!option.iconName.isEmpty()) {
            const QRect slot(inner.left(), inner.top(), tokens.icon, inner.height());
            paintIcon(*painter, centred(slot, tokens.icon), option.iconName, chosen ? ink : tokens.muted);
            inner.setLeft(inner.left() + tokens.icon + tokens.px(8));
        }
        inner.setRight(paintNote(*painter, inner, option, chosen ? ink : tokens.muted));
        painter->setPen(ink);
        paintText(*painter, inner, option);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.tokens().px(120), m_theme.tokens().controlHeight};
    }

private:
    int paintNote(QPainter &painter, const QRect &inner, const Option &option, const QColor &ink) const
    {
        const Tokens &tokens = m_theme.tokens();
        const QFont font = m_theme.font(Type::Caption);
        if (option.isCreate()) {
            const QRect enter = paintKeyCap(painter, inner, u"Enter"_s, font, tokens);
            const QRect alt =
                paintKeyCap(painter, inner.adjusted(0, 0, -enter.width() - tokens.px(4), 0), u"Alt"_s, font, tokens);
            return alt.left() - tokens.px(8);
        }
        if (option.note.isEmpty())
            return inner.right();
        const QFontMetrics metrics(font);
        const QString note = metrics.elidedText(option.note, Qt::ElideRight, inner.width() / 2);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, note);
        return inner.right() - metrics.horizontalAdvance(note) - tokens.px(8);
    }

    void paintText(QPainter &painter, const QRect &rect, const Option &option) const
    {
        const QString typed = fold(m_popup.typed());
        const bool begins = !typed.isEmpty() && !option.isCreate() && fold(option.text).startsWith(typed);
        // A folded text may be longer or shorter than what was typed, so the mark is measured on the label itself.
        qsizetype marked = 0;
        while (begins && marked < option.text.size() && fold(option.text.left(marked)).size() < typed.size())
            ++marked;
        int left = rect.left();
        if (marked > 0) {
            painter.setFont(m_theme.font(Type::Bold));
            const QString head = option.text.left(marked);
            painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, head);
            left += QFontMetrics(painter.font()).horizontalAdvance(head);
        }
        painter.setFont(m_theme.font(Type::Body));
        const QRect rest(left, rect.top(), rect.right() - left + 1, rect.height());
        painter.drawText(
            rest, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(painter.font()).elidedText(option.text.mid(marked), Qt::ElideRight, rest.width()));
    }

    const Theme &m_theme;
    OptionPopup &m_popup;
};

} // namespace

OptionPopup::OptionPopup(const Theme &theme, QWidget *field)
    : QListView(field->window())
    , m_theme(theme)
    , m_field(field)
    , m_rows(new QStandardItemModel(this))
{
    setModel(m_rows);
    setItemDelegate(new OptionDelegate(theme, *this));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Suggestions"));
    setStyleProperty(*this, "role", u"boxed"_s);
    connect(this, &QListView::entered, this, [this](const QModelIndex &index) { setCurrentRow(index.row()); });
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT picked(index.row()); });
    hide();
}

void OptionPopup::setOptions(const QList<Option> &options, const QString &typed)
{
    m_options = options;
    m_typed = typed;
    m_rows->clear();
    for (const Option &option : options) {
        auto *item = new QStandardItem(option.text);
        item->setAccessibleText(option.note.isEmpty() ? option.text : option.text + u", "_s + option.note);
        m_rows->appendRow(item);
    }
    setCurrentRow(options.isEmpty() ? -1 : 0);
}

int OptionPopup::currentRow() const
{
    return currentIndex().row();
}

void OptionPopup::setCurrentRow(int row)
{
    setCurrentIndex(m_rows->index(row, 0));
    viewport()->update();
}

void OptionPopup::open()
{
    QWidget *window = m_field->window();
    if (parentWidget() != window)
        setParent(window);
    const Tokens &tokens = m_theme.tokens();
    const int rows = qMin(int(m_options.size()), mostRows);
    const int height = rows * tokens.controlHeight + 2;
    const QPoint below = m_field->mapTo(window, QPoint(0, m_field->height() + 2));
    const int above = m_field->mapTo(window, QPoint(0, -2)).y() - height;
    const bool fitsBelow = below.y() + height <= window->height() || above < 0;
    const int width = qMax(m_field->width(), tokens.px(280));
    const int left = qMax(0, qMin(below.x(), window->width() - width - tokens.px(8)));
    setGeometry(left, fitsBelow ? below.y() : above, width, height);
    show();
    raise();
}

} // namespace scrutineer
