// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/icon.h"

#include <QWidget>

namespace scrutineer {

class Theme;

/// One icon that stands still: beside a heading, in a row, above an empty page. Takes no focus and says nothing to a
/// screen reader, as the words beside it do.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    /// `side` is the size in pixels at 100 %: 12, 16, 20, 24 or 48.
    IconLabel(const Theme &theme, const QString &name, Ink ink, int side = 16, QWidget *parent = nullptr);

    void setIcon(const QString &name, Ink ink);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    Ink m_ink;
    int m_side;
};

} // namespace scrutineer
