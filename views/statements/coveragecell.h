// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/codingcoverage.h"

#include <QAbstractButton>

class QPainter;

namespace scrutineer {

class Theme;

/// One theme of the coverage grid: its digit and name, and the mean of its claims or the way in which the statement is
/// silent on it.
class CoverageCell final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `shared`: the edges at which a neighbour draws the line between the two.
    CoverageCell(const Theme &theme, Qt::Edges shared, QWidget *parent = nullptr);

    /// What stands there. `current`: the claim under work is on it, or its silence is chosen.
    void setCoverage(const TermEntry &theme, const ThemeCoverage &coverage, bool current);
    /// A cell to be read is no button.
    void setReadOnly(bool readOnly);
    /// "−1.0 · 2 claims", "Not addressed" …
    [[nodiscard]] QString words() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRect &place) const;

    const Theme &m_theme;
    Qt::Edges m_shared;
    QString m_digit;
    QString m_name;
    ThemeCoverage m_coverage;
    bool m_current = false;
};

} // namespace scrutineer
