// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/rowlabels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace scrutineer {

namespace {

constexpr double LabelShare = 0.4; ///< The label column never takes more of the width.

} // namespace

QStringList brokenLabel(const QString &label, const QFontMetricsF &metrics, double width)
{
    if (metrics.horizontalAdvance(label) <= width)
        return {label};
    qsizetype cut = 0;
    for (qsizetype at = label.indexOf(u' '); at > 0; at = label.indexOf(u' ', at + 1)) {
        if (metrics.horizontalAdvance(label.left(at)) <= width)
            cut = at;
    }
    if (cut == 0)
        return {metrics.elidedText(label, Qt::ElideRight, width)};
    return {label.left(cut), metrics.elidedText(label.mid(cut + 1), Qt::ElideRight, width)};
}

RowLabels::RowLabels(const ChartSpec &spec, const std::vector<int> &categories, const ChartStyle &style, double width,
                     double least, double height)
{
    const QFontMetricsF metrics(style.caption());
    double widest = metrics.horizontalAdvance(spec.footnote.label);
    for (const int category : categories)
        widest = std::max(widest, metrics.horizontalAdvance(spec.categories[size_t(category)].label));
    edge = std::ceil(std::clamp(widest, std::min(least, width * LabelShare), width * LabelShare));
    bool twoLines = false;
    for (const int category : categories) {
        lines.push_back(brokenLabel(spec.categories[size_t(category)].label, metrics, edge));
        twoLines = twoLines || lines.back().size() > 1;
    }
    rowHeight = std::round(std::max(height, metrics.height() + style.px(2)));
    if (twoLines)
        rowHeight = std::max(rowHeight, std::ceil(2 * metrics.height() + style.px(4)));
}

} // namespace scrutineer
