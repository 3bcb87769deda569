// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/keyhints.h"

#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

KeyHints::KeyHints(const Theme &theme, Under under, const QList<Hint> &hints, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_under(under)
{
    setAccessibleName(tr("Keys"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    setHints(hints);
}

void KeyHints::setHints(const QList<Hint> &hints)
{
    if (hints == m_hints)
        return;
    m_hints = hints;
    QStringList spoken;
    for (const Hint &hint : hints)
        spoken += hint.keys.join(u'+') + u": "_s + hint.what;
    setAccessibleDescription(spoken.join(u", "_s));
    update();
}

QSize KeyHints::sizeHint() const
{
    return {0, m_theme.tokens().px(m_under == Under::Card ? 40 : 36)};
}

int KeyHints::margin() const
{
    return m_theme.tokens().px(m_under == Under::Card ? 16 : 24);
}

int KeyHints::widthOf(const Hint &hint) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont caption = m_theme.font(Type::Caption);
    int width = QFontMetrics(caption).horizontalAdvance(hint.what) + tokens.px(4);
    for (const QString &key : hint.keys)
        width += keyCapSize(key, caption, tokens).width() + tokens.px(4);
    return width;
}

void KeyHints::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const QFont caption = m_theme.font(Type::Caption);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The corners are the card's own, less its outline.
    const qreal corner = m_under == Under::Card ? tokens.radiusCard - 1 : 0;
    QPainterPath ground;
    ground.setFillRule(Qt::WindingFill);
    ground.addRoundedRect(QRectF(rect()), corner, corner);
    ground.addRect(QRectF(0, 0, width(), height() / 2.0));
    painter.fillPath(ground, tokens.alt);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
    painter.setFont(caption);
    painter.setPen(tokens.muted);
    int left = margin();
    for (const Hint &hint : std::as_const(m_hints)) {
        if (left + widthOf(hint) > width() - margin())
            break;
        for (const QString &key : hint.keys) {
            const int side = keyCapSize(key, caption, tokens).width();
            paintKeyCap(painter, QRect(left, 0, side, height()), key, caption, tokens);
            left += side + tokens.px(4);
        }
        const int words = painter.fontMetrics().horizontalAdvance(hint.what);
        painter.drawText(QRect(left + tokens.px(2), 0, words + 2, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         hint.what);
        left += words + tokens.px(20);
    }
}

} // namespace scrutineer
