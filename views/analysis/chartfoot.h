// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"

#include <QFrame>

class QLabel;

namespace scrutineer {

class Theme;

/// The foot of a chart's tile: how many records it counts, and how many of them have no place in it.
class ChartFoot : public QFrame
{
    Q_OBJECT

public:
    explicit ChartFoot(const Theme &theme, QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    [[nodiscard]] bool hasText() const;

private:
    void followTheme();

    const Theme &m_theme;
    QLabel *m_text;
};

/// "33 visits · Not dated: 4": the records counted and, of kinds that count, what is not known of them; may be empty.
[[nodiscard]] QString chartFootText(const ChartSpec &spec);

} // namespace scrutineer
