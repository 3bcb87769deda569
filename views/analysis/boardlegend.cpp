// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/boardlegend.h"

#include "models/analysis/claimwords.h"
#include "views/analysis/boarddelegate.h"
#include "views/shell/theme.h"

#include <QPainter>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

BoardLegend::BoardLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Legend"));
    connect(&theme, &Theme::changed, this, [this] {
        setFixedHeight(flow(width(), nullptr));
        update();
    });
}

int BoardLegend::flow(int width, QPainter *painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont font = m_theme.font(Type::Caption);
    const QFontMetrics metrics(font);
    const int side = tokens.px(13);
    const int line = tokens.px(24);
    int x = tokens.px(24);
    int y = tokens.px(4);
    const auto place = [&](const QString &text, const auto &mark) {
        const int needed = side + tokens.px(6) + metrics.horizontalAdvance(text);
        if (x > tokens.px(24) && x + needed > width - tokens.px(16)) {
            x = tokens.px(24);
            y += line;
        }
        if (painter) {
            mark(QRect(x, y + (line - side) / 2, side, side));
            painter->setFont(font);
            painter->setPen(tokens.muted);
            painter->drawText(QRect(x + side + tokens.px(6), y, needed, line), Qt::AlignLeft | Qt::AlignVCenter, text);
        }
        x += needed + tokens.px(16);
    };
    for (int polarity = -2; polarity <= 2; ++polarity) {
        QString text = polarityWords(polarity);
        if (polarity == -2)
            text = tr("%1 critical").arg(text);
        else if (polarity == 2)
            text = tr("%1 positive").arg(text);
        place(text, [&](const QRect &rect) {
            painter->fillRect(rect, tokens.div[std::size_t(polarity + 2)]);
            if (polarity == 0) {
                painter->setPen(QPen(tokens.border, 1));
                painter->drawRect(rect.adjusted(0, 0, -1, -1));
            }
        });
    }
    for (const CellState state : {CellState::NotObserved, CellState::NotAddressed, CellState::NotInText,
                                  CellState::NotCoded, CellState::NoMission, CellState::LeftOut})
        place(cellStateLabel(state), [&](const QRect &rect) { paintSilence(*painter, rect, state, tokens); });
    return y + line + tokens.px(4);
}

void BoardLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A splitter asks for no height that follows from the width, so it is set.
    setFixedHeight(flow(width(), nullptr));
}

void BoardLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    flow(width(), &painter);
}

} // namespace scrutineer
