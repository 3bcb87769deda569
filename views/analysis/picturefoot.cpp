// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/picturefoot.h"

namespace scrutineer {

std::vector<TextRun> PictureFoot::runs(const ChartStyle &style) const
{
    QStringList lines;
    if (!counted.isEmpty() && !filter.isEmpty())
        lines.append(ChartSpec::tr("%1. Filter: %2", "records counted, filter").arg(counted, filter));
    else if (!counted.isEmpty())
        lines.append(counted);
    else if (!filter.isEmpty())
        lines.append(ChartSpec::tr("Filter: %1").arg(filter));
    if (!source.isEmpty())
        lines.append(source);
    return {{lines.join(QChar(QChar::LineSeparator)), style.caption(), style.tokens().muted}};
}

std::vector<TextRun> pictureTitle(const QString &title, const QString &subtitle, const ChartStyle &style)
{
    std::vector<TextRun> runs{{title, style.heading(), style.tokens().text}};
    if (!subtitle.isEmpty())
        runs.push_back({QChar(QChar::LineSeparator) + subtitle, style.caption(), style.tokens().muted});
    return runs;
}

} // namespace scrutineer
