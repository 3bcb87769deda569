// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/charttile.h"

namespace scrutineer {

/// "Days to election" of the overview: visits and statements by day around the election day, with milestones. Takes a
/// spec of the kind Days; title, legend and remark stand in one line above.
class DaysStrip : public ChartTile
{
    Q_OBJECT

public:
    explicit DaysStrip(const Theme &theme, QWidget *parent = nullptr)
        : ChartTile(theme, Header::Inline, parent)
    {
    }
};

} // namespace scrutineer
