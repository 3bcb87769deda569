// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace scrutineer {

class Theme;

/// What the colours and shapes of a comparison board mean, on as many lines as the width asks for.
class BoardLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardLegend(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Lays the entries out and paints them where there is a painter; the height they take.
    int flow(int width, QPainter *painter) const;

    const Theme &m_theme;
};

} // namespace scrutineer
