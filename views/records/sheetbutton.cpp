// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/sheetbutton.h"

#include "views/shell/icon.h"
#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lineHeight = 25;
constexpr int edge = 4;
constexpr int gap = 7;
constexpr int narrowest = 60;

} // namespace

SheetButton::SheetButton(const Theme &theme, const Content &content, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_content(content)
{
    QStringList said{content.label, content.detail, content.trailing};
    said.removeAll(QString());
    setAccessibleName(said.join(u", "_s));
    setText(content.label);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int SheetButton::fullWidth() const
{
    const Tokens &tokens = m_theme.tokens();
    int width = 2 * tokens.px(edge) + QFontMetrics(m_theme.font(Type::Body)).horizontalAdvance(m_content.label);
    if (!m_content.iconName.isEmpty())
        width += tokens.icon + tokens.px(gap);
    const QFontMetrics caption(m_theme.font(Type::Caption));
    for (const QString &part : {m_content.detail, m_content.trailing})
        width += part.isEmpty() ? 0 : caption.horizontalAdvance(part) + tokens.px(gap);
    return width + 2;
}

QSize SheetButton::sizeHint() const
{
    return {fullWidth(), m_theme.tokens().px(lineHeight)};
}

QSize SheetButton::minimumSizeHint() const
{
    return {m_theme.tokens().px(narrowest), m_theme.tokens().px(lineHeight)};
}

void SheetButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    // A tooltip may hold mark-up, which the words of records must never be taken for.
    setToolTip(width() < fullWidth() ? accessibleName().toHtmlEscaped() : QString());
}

void SheetButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown()))
        paintFrame(painter, rect(), 4, 0, tokens.hover, tokens.hover);
    QRect left = rect().adjusted(tokens.px(edge), 0, -tokens.px(edge), 0);
    if (!m_content.iconName.isEmpty()) {
        const QRect box(left.left(), 0, tokens.icon, height());
        paintIcon(painter, centred(QStyle::visualRect(layoutDirection(), rect(), box), tokens.icon), m_content.iconName,
                  tokens.muted);
        left.setLeft(box.right() + 1 + tokens.px(gap));
    }
    const auto draw = [&](const QRect &box, const QString &words, Type type, const QColor &colour, bool trailing) {
        const QFont font = m_theme.font(type);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), box),
                         int(Qt::AlignVCenter | (trailing ? Qt::AlignTrailing : Qt::AlignLeading)),
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, box.width()));
    };
    const QFontMetrics caption(m_theme.font(Type::Caption));
    if (!m_content.trailing.isEmpty()) {
        const int wide = qMin(caption.horizontalAdvance(m_content.trailing) + 1, left.width() / 2);
        draw(QRect(left.right() + 1 - wide, 0, wide, height()), m_content.trailing, Type::Caption, tokens.muted, true);
        left.setRight(left.right() - wide - tokens.px(gap));
    }
    const QColor ink = !isEnabled() ? tokens.disabled : m_content.link ? tokens.accent : tokens.text;
    int wide = QFontMetrics(m_theme.font(Type::Body)).horizontalAdvance(m_content.label) + 1;
    const int asked = m_content.detail.isEmpty() ? 0 : caption.horizontalAdvance(m_content.detail) + tokens.px(gap);
    // The remark keeps a third of the line where both are long, and goes where that is too little to be read.
    const int share = qMin(asked, left.width() / 3);
    const int remark = asked > left.width() - wide && share < qMin(asked, tokens.px(narrowest)) ? 0 : asked;
    wide = qMin(wide, left.width() - qMin(remark, left.width() / 3));
    draw(QRect(left.left(), 0, wide, height()), m_content.label, Type::Body, ink, false);
    if (remark > 0) {
        const int start = left.left() + wide + tokens.px(gap);
        draw(QRect(start, 0, left.right() + 1 - start, height()), m_content.detail, Type::Caption, tokens.muted, false);
    }
    if (hasFocus())
        paintFocus(painter, rect(), tokens);
}

void SheetButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace scrutineer
