// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartlegend.h"

#include "views/analysis/charttext.h"

#include <QPainter>

#include <cmath>

namespace scrutineer {

ChartLegend::ChartLegend(const Tokens &tokens, QWidget *parent)
    : QWidget(parent)
    , m_tokens(tokens)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setEntries(const std::vector<ChartLegendEntry> &entries, const QString &remark)
{
    m_entries = entries;
    m_remark = remark;
    QStringList words;
    for (const ChartLegendEntry &entry : entries)
        words.append(entry.label);
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    setAccessibleDescription(remark);
    updateGeometry();
    update();
}

void ChartLegend::setTokens(const Tokens &tokens)
{
    m_tokens = tokens;
    updateGeometry();
    update();
}

int ChartLegend::heightForWidth(int width) const
{
    return int(flowLegend(nullptr, {}, width, ChartStyle(m_tokens, font()), m_entries, 0, m_remark).height());
}

QSize ChartLegend::sizeHint() const
{
    const QSizeF flat = flowLegend(nullptr, {}, 1e5, ChartStyle(m_tokens, font()), m_entries, 0, m_remark);
    return {int(std::ceil(flat.width())), int(flat.height())};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {m_tokens.px(120), 0};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartStyle style(m_tokens, font());
    // Beside a title the words share its middle line.
    const double height = flowLegend(nullptr, {}, width(), style, m_entries, 0, m_remark).height();
    const double top = std::max(0.0, std::floor((this->height() - height) / 2));
    flowLegend(&painter, {0, top}, width(), style, m_entries, 0, m_remark);
}

} // namespace scrutineer
