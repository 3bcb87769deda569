// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/arrivalbars.h"

#include "views/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

ArrivalBars::ArrivalBars(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ArrivalBars::setRows(const QList<Row> &rows)
{
    m_rows = rows;
    QStringList words;
    for (const Row &row : rows)
        words += tr("%1: %2", "election, when an organisation came").arg(row.label, row.words);
    setAccessibleDescription(words.join(u"; "_s));
    setToolTip({});
    updateGeometry();
    update();
}

int ArrivalBars::rowHeight() const
{
    return std::max(m_theme.tokens().px(16), QFontMetrics(m_theme.font(Type::Caption)).height());
}

QSize ArrivalBars::sizeHint() const
{
    return {m_theme.tokens().px(300), int(m_rows.size()) * rowHeight()};
}

QSize ArrivalBars::minimumSizeHint() const
{
    return {m_theme.tokens().px(160), sizeHint().height()};
}

void ArrivalBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const int row = rowHeight();
    const QFontMetrics plain(m_theme.font(Type::Caption));
    const QFontMetrics strong(m_theme.font(Type::Label));
    int labels = 0;
    int words = 0;
    int most = 1;
    for (const Row &one : m_rows) {
        labels = std::max(labels, strong.horizontalAdvance(one.label));
        words = std::max(words, strong.horizontalAdvance(one.words));
        most = std::max(most, one.days.value_or(0));
    }
    labels = std::min(labels, width() / 3);
    const int left = labels + tokens.px(8);
    const double room = std::max(0, std::min(width() - left - words - tokens.px(8), tokens.px(160)));
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &one = m_rows[i];
        const QRect line(0, i * row, width(), row);
        painter.setFont(m_theme.font(one.present ? Type::Label : Type::Caption));
        painter.setPen(one.present ? tokens.text : tokens.muted);
        painter.drawText(QRect(0, line.top(), labels, row), Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(one.label, Qt::ElideRight, labels));
        const double bar = one.days ? std::max(2.0, room * std::max(0, *one.days) / most) : 0;
        if (one.days)
            painter.fillRect(QRectF(left, line.top() + (row - tokens.px(9)) / 2.0, bar, tokens.px(9)),
                             one.present ? tokens.accent : tokens.control);
        const int at = left + int(bar) + (one.days ? tokens.px(7) : 0);
        painter.setPen(one.days ? tokens.text : tokens.muted);
        painter.drawText(QRect(at, line.top(), width() - at, row), Qt::AlignLeft | Qt::AlignVCenter, one.words);
    }
}

} // namespace scrutineer
