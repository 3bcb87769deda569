// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/charttile.h"

namespace scrutineer {

/// A chart in a window of its own, at half as much again of the program's type size. Esc closes it; it deletes itself.
class ChartWindow : public QWidget
{
    Q_OBJECT

public:
    ChartWindow(const Theme &theme, const ChartSpec &spec);

    void setSpec(const ChartSpec &spec);
    [[nodiscard]] ChartTile *tile() const { return m_tile; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChartTile *m_tile;
};

} // namespace scrutineer
