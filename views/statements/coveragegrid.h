// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/codingcoverage.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace scrutineer {

class CodingDesk;
class CoverageCell;
class SectionLabel;
class Theme;

/// The ten main themes with their digits, and what the coding says of each: the mean polarity of its claims, or in
/// which way the statement is silent on it. A click or Space goes on to the next silence of a theme.
class CoverageGrid final : public QWidget
{
    Q_OBJECT

public:
    CoverageGrid(const Theme &theme, CodingDesk &desk, QWidget *parent = nullptr);

    /// While silences are coded, digits choose a theme; says so above the themes.
    void setSilencing(bool silencing);
    [[nodiscard]] bool isSilencing() const { return m_silencing; }
    /// Goes on to the next silence of the theme that was chosen last; nothing when none is.
    void cycleCurrent();
    /// Chooses a theme and goes on to its next silence.
    void cycle(const QString &theme);

private:
    void count();
    void refresh();
    void build();

    const Theme &m_theme;
    CodingDesk &m_desk;
    SectionLabel *m_title;
    QGridLayout *m_grid;
    QList<CoverageCell *> m_cells;
    QList<ThemeCoverage> m_coverage;
    bool m_silencing = false;
    QString m_chosen; ///< The theme whose silence is coded.
};

} // namespace scrutineer
