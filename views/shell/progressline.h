// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace scrutineer {

class Theme;

/// The 2 px line under a page's header that shows that work goes on. It keeps its place always, shows itself only when
/// the work takes more than 200 ms, and does not move by itself.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(const Theme &theme, QWidget *parent = nullptr);

    /// Work has begun. Nests: as many `finish` as `start` end it.
    void start();
    void finish();
    /// How far the work is, 0 … 1; below 0: not known (the whole line is drawn).
    void setFraction(double fraction);
    /// True while the line is drawn.
    [[nodiscard]] bool isShown() const { return m_shown; }
    [[nodiscard]] QSize sizeHint() const override { return {0, 2}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    QTimer m_delay;
    int m_works = 0;
    double m_fraction = -1;
    bool m_shown = false;
};

} // namespace scrutineer
