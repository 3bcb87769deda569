// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartfoot.h"

#include "views/shell/plainlabel.h"
#include "views/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr int Height = 30;

/// True for kinds whose values may be summed up.
bool counts(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Bars:
    case ChartKind::StackedBars:
    case ChartKind::Columns:
    case ChartKind::Shares:
    case ChartKind::Histogram:
        return true;
    case ChartKind::Days:
    case ChartKind::Lollipops:
    case ChartKind::Lines:
    case ChartKind::Boxes:
    case ChartKind::Points:
    case ChartKind::HeatMap:
    case ChartKind::Dots:
    case ChartKind::Diverging:
        return false;
    }
    return false;
}

} // namespace

QString chartFootText(const ChartSpec &spec)
{
    QStringList parts;
    if (!spec.counted.isEmpty())
        parts.append(spec.counted);
    for (int category = 0; category < int(spec.categories.size()) && counts(spec.kind) && spec.unit.isEmpty();
         ++category) {
        if (!spec.categories[size_t(category)].unknown)
            continue;
        double sum = 0;
        for (const ChartSeries &series : spec.series)
            sum += series.marks[size_t(category)].value.value_or(0);
        if (sum > 0)
            parts.append(
                ChartSpec::tr("%1: %2", "mark, value").arg(spec.categories[size_t(category)].label, chartNumber(sum)));
    }
    return parts.join(u" · "_s);
}

ChartFoot::ChartFoot(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(plainLabel({}, u"caption"_s, this))
{
    setStyleProperty(*this, "role", u"chartFoot"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    connect(&theme, &Theme::changed, this, &ChartFoot::followTheme);
    followTheme();
}

void ChartFoot::setSpec(const ChartSpec &spec)
{
    m_text->setText(chartFootText(spec));
    m_text->setAccessibleName(m_text->text());
}

bool ChartFoot::hasText() const
{
    return !m_text->text().isEmpty();
}

void ChartFoot::followTheme()
{
    setMinimumHeight(m_theme.tokens().px(Height));
}

} // namespace scrutineer
