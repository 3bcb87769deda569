// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/polaritybadge.h"

#include "models/analysis/claimwords.h"
#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QPainter>

namespace scrutineer {

PolarityBadge::PolarityBadge(const Theme &theme, const std::optional<int> &polarity, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_polarity(polarity)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Polarity %1").arg(polarityWords(polarity)));
}

QSize PolarityBadge::sizeHint() const
{
    return {m_theme.tokens().px(30), m_theme.tokens().px(20)};
}

void PolarityBadge::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const std::size_t place = std::size_t(m_polarity.value_or(0) + 2);
    QPainter painter(this);
    const bool outlined = place == 2;
    paintFrame(painter, rect(), 4, outlined ? 1 : 0, outlined ? tokens.border : Qt::transparent,
               m_polarity ? tokens.div[place] : tokens.base);
    painter.setFont(m_theme.font(Type::Label));
    painter.setPen(m_polarity ? tokens.onDiv[place] : tokens.muted);
    painter.drawText(rect(), Qt::AlignCenter, polarityWords(m_polarity));
}

} // namespace scrutineer
