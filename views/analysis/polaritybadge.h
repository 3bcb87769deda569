// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace scrutineer {

class Theme;

/// The polarity of one claim: its number upon its colour.
class PolarityBadge final : public QWidget
{
    Q_OBJECT

public:
    PolarityBadge(const Theme &theme, const std::optional<int> &polarity, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::optional<int> m_polarity;
};

} // namespace scrutineer
