// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/claimcards.h"

#include "models/analysis/claimwords.h"
#include "views/shell/painting.h"
#include "views/shell/theme.h"
#include "views/statements/claimwords.h"
#include "views/statements/codingdesk.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QStyledItemDelegate>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cardHeight = 80;
constexpr int cardGap = 8;

} // namespace

/// One row for each claim; everything is asked of the desk.
class ClaimCards::Cards final : public QAbstractListModel
{
public:
    Cards(const CodingDesk &desk, QObject *parent)
        : QAbstractListModel(parent)
        , m_desk(desk)
    {
    }
    void renew()
    {
        beginResetModel();
        m_count = int(m_desk.reading().claims.size());
        endResetModel();
    }
    /// The same rows with other words.
    void repaint() { Q_EMIT dataChanged(index(0), index(m_count - 1)); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return {};
        if (index.row() >= m_desk.reading().claims.size())
            return {};
        const ReadClaim &claim = m_desk.reading().claims[index.row()];
        if (role != Qt::AccessibleTextRole)
            return claim.claim.value(u"proposition").text();
        return spokenClaim(m_desk, index.row());
    }

private:
    const CodingDesk &m_desk;
    int m_count = 0;
};

class ClaimCards::Painter final : public QStyledItemDelegate
{
public:
    Painter(const Theme &theme, const CodingDesk &desk, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_desk(desk)
    {
    }
    int hovered = -1;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, m_theme.tokens().px(cardHeight + cardGap)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintScale(QPainter &painter, QRect place, std::optional<int> polarity) const;
    void paintDashes(QPainter &painter, const QRect &card, bool current) const;

    const Theme &m_theme;
    const CodingDesk &m_desk;
};

void ClaimCards::Painter::paintScale(QPainter &painter, QRect place, std::optional<int> polarity) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setPen(tokens.text);
    painter.setFont(m_theme.font(Type::Label));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, polarityWords(polarity));
    const QSize cell(tokens.px(12), tokens.px(8));
    int x = place.right() - tokens.px(26) - 5 * (cell.width() + 2);
    for (int step = -2; step <= 2; ++step, x += cell.width() + 2) {
        const bool chosen = polarity == step;
        const QRect box(QPoint(x, place.center().y() - cell.height() / 2), cell);
        paintFrame(painter, box, 2, chosen && step == 0 ? 1 : 0, tokens.control,
                   chosen ? tokens.div[std::size_t(step + 2)] : tokens.hover);
    }
}

void ClaimCards::Painter::paintDashes(QPainter &painter, const QRect &card, bool current) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setPen(QPen(current ? tokens.accent : tokens.warning, current ? 2 : 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), tokens.radiusCard, tokens.radiusCard);
}

void ClaimCards::Painter::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.row() >= m_desk.reading().claims.size())
        return;
    const Tokens &tokens = m_theme.tokens();
    const ReadClaim &claim = m_desk.reading().claims[index.row()];
    const bool current = index.row() == m_desk.current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(0, 0, -tokens.px(4), -tokens.px(cardGap));
    const bool hover = hovered == index.row() || option.state.testFlag(QStyle::State_MouseOver);
    const bool draft = claim.claim.value(u"theme").isBlank();
    paintFrame(*painter, card, tokens.radiusCard,
               draft     ? 0
               : current ? 2
                         : 1,
               current ? tokens.accent : tokens.border, hover ? tokens.hover : tokens.base);
    if (draft)
        paintDashes(*painter, card, current);
    const QRect inner = card.adjusted(tokens.px(12), tokens.px(8), -tokens.px(12), -tokens.px(8));
    const QRect disc(inner.left(), inner.top(), tokens.px(20), tokens.px(20));
    paintFrame(*painter, disc, disc.height() / 2.0, 0, tokens.border, current ? tokens.accent : tokens.hover);
    painter->setFont(m_theme.font(Type::Caption));
    painter->setPen(current ? tokens.onAccent : tokens.muted);
    painter->drawText(disc, Qt::AlignCenter, QString::number(index.row() + 1));
    const int line = inner.height() / 3;
    const QRect head(disc.right() + tokens.px(8), inner.top(), inner.right() - disc.right() - tokens.px(8),
                     disc.height());
    paintScale(*painter, head, claim.polarity());
    painter->setFont(m_theme.font(Type::Bold));
    const QString theme = claimTheme(m_desk, claim);
    painter->setPen(theme.isEmpty() ? tokens.warning : tokens.text);
    paintLine(*painter, head.adjusted(0, 0, -tokens.px(110), 0), theme.isEmpty() ? tr("Draft, no theme yet") : theme,
              Qt::AlignLeft | Qt::AlignVCenter);
    painter->setFont(m_theme.font(Type::Body));
    painter->setPen(tokens.text);
    paintLine(*painter, QRect(inner.left(), inner.top() + line + tokens.px(2), inner.width(), line),
              claim.claim.value(u"proposition").text(), Qt::AlignLeft | Qt::AlignVCenter);
    painter->setFont(m_theme.font(Type::Caption));
    painter->setPen(tokens.muted);
    paintLine(*painter, QRect(inner.left(), inner.bottom() - line + tokens.px(3), inner.width(), line),
              claimStanding(m_desk, claim), Qt::AlignLeft | Qt::AlignVCenter);
    painter->restore();
}

ClaimCards::ClaimCards(const Theme &theme, CodingDesk &desk, QWidget *parent)
    : QListView(parent)
    , m_desk(desk)
    , m_cards(new Cards(desk, this))
    , m_painter(new Painter(theme, desk, this))
{
    setProperty("role", u"clear"_s);
    setModel(m_cards);
    setItemDelegate(m_painter);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Claims"));
    connect(&desk, &CodingDesk::read, this, &ClaimCards::refresh);
    connect(&desk, &CodingDesk::edited, this, &ClaimCards::refresh);
    connect(&desk, &CodingDesk::currentChanged, this, &ClaimCards::followCurrent);
    connect(&theme, &Theme::changed, this, &ClaimCards::refresh);
    connect(this, &QListView::entered, this, [this](const QModelIndex &index) { Q_EMIT hovered(index.row()); });
    connect(this, &QListView::viewportEntered, this, [this] { Q_EMIT hovered(-1); });
}

void ClaimCards::refresh()
{
    if (m_cards->rowCount() == m_desk.reading().claims.size() && m_cards->rowCount() > 0)
        m_cards->repaint();
    else
        m_cards->renew();
    followCurrent();
}

void ClaimCards::followCurrent()
{
    const QModelIndex row = m_cards->index(int(m_desk.current()));
    if (row != currentIndex())
        setCurrentIndex(row);
    if (row.isValid())
        scrollTo(row);
    viewport()->update();
}

void ClaimCards::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        m_desk.setCurrent(current.row());
}

void ClaimCards::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // A field that opens below takes room from the cards, not from the one it belongs to.
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void ClaimCards::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    Q_EMIT hovered(-1);
}

void ClaimCards::setHovered(int place)
{
    m_painter->hovered = place;
    viewport()->update();
}

} // namespace scrutineer
