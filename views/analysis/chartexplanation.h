// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"

#include <QFrame>

class QLabel;

namespace scrutineer {

class Theme;

/// How a chart is made, in words: what it counts, which filter its records match, how many there are and where they
/// come from. Opened by “Explain”.
class ChartExplanation : public QFrame
{
    Q_OBJECT

public:
    explicit ChartExplanation(const Theme &theme, QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);

private:
    void followTheme();

    const Theme &m_theme;
    QLabel *m_words;
};

/// The lines of the explanation; empty when the spec has nothing to say.
[[nodiscard]] QString chartExplanationText(const ChartSpec &spec);

} // namespace scrutineer
