// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace scrutineer {

class Theme;

/// Cells of a chart's table of values: ground and hairline of a row from the theme, plain text, numbers right.
class ChartTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` must outlive the delegate.
    ChartTableDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace scrutineer
