// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/codingrow.h"

#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QPainter>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 26;
constexpr int leastWidth = 96;

} // namespace

CodingRow::CodingRow(const Theme &theme, const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_key(key)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void CodingRow::setField(const QString &label, const QString &value)
{
    m_label = label;
    m_value = value;
    setAccessibleName(label);
    setAccessibleDescription(value.isEmpty() ? tr("not coded") : value);
    setToolTip(value.isEmpty() ? label : label + u'\n' + value);
    update();
}

void CodingRow::setCurrent(bool current)
{
    m_current = current;
    update();
}

void CodingRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::TabFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, readOnly);
    update();
}

QSize CodingRow::sizeHint() const
{
    return minimumSizeHint();
}

QSize CodingRow::minimumSizeHint() const
{
    return {m_theme.tokens().px(leastWidth), m_theme.tokens().px(rowHeight)};
}

void CodingRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current || (underMouse() && !m_readOnly))
        paintFrame(painter, rect(), 4, 0, tokens.border, m_current ? tokens.selection : tokens.hover);
    const QFont caption = m_theme.font(Type::Caption);
    int left = tokens.px(4);
    if (!m_readOnly) {
        const int cap = keyCapSize(m_key, caption, tokens).width();
        paintKeyCap(painter, QRect(left, 0, cap, height()), m_key, caption, tokens);
        left += cap + tokens.px(6);
    }
    painter.setFont(caption);
    painter.setPen(m_current ? tokens.onSelection : tokens.muted);
    const QRect line(left, 0, width() - left - tokens.px(4), height());
    const int name = int(paintLine(painter, line, m_label, Qt::AlignLeft | Qt::AlignVCenter)) + tokens.px(6);
    painter.setFont(m_theme.font(Type::Label));
    painter.setPen(m_current ? tokens.onSelection : tokens.text);
    paintLine(painter, line.adjusted(name, 0, 0, 0), m_value.isEmpty() ? u"–"_s : m_value.simplified(),
              Qt::AlignLeft | Qt::AlignVCenter);
    if (hasFocus())
        paintFocus(painter, rect(), tokens);
}

} // namespace scrutineer
