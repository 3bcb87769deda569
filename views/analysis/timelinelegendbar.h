// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/timeline.h"

#include <QWidget>

#include <memory>

namespace scrutineer {

class Theme;

/// The legend of a timeline on the screen.
class TimelineLegendBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegendBar(const Theme &theme, QWidget *parent = nullptr);

    void setTimeline(const std::shared_ptr<const Timeline> &timeline);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::shared_ptr<const Timeline> m_timeline;
};

} // namespace scrutineer
