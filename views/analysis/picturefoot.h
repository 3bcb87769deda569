// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/charttext.h"

namespace scrutineer {

/// What a picture's values rest on; printed at its foot, so that it stands alone.
struct PictureFoot
{
    QString counted; ///< "33 visits"
    QString filter;  ///< In words.
    QString source;  ///< See provenanceLine().

    [[nodiscard]] bool isEmpty() const { return counted.isEmpty() && filter.isEmpty() && source.isEmpty(); }
    /// The lines for flowText().
    [[nodiscard]] std::vector<TextRun> runs(const ChartStyle &style) const;
};

/// Title and subtitle of a picture for flowText().
[[nodiscard]] std::vector<TextRun> pictureTitle(const QString &title, const QString &subtitle, const ChartStyle &style);

} // namespace scrutineer
