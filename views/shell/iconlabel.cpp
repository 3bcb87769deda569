// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/iconlabel.h"

#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QPainter>

namespace scrutineer {

IconLabel::IconLabel(const Theme &theme, const QString &name, Ink ink, int side, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_ink(ink)
    , m_side(side)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconLabel::setIcon(const QString &name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = m_theme.tokens().px(m_side);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Ink ink = isEnabled() ? m_ink : Ink::Disabled;
    paintIcon(painter, centred(rect(), sizeHint().width()), m_name, inkColour(m_theme.tokens(), ink));
}

} // namespace scrutineer
