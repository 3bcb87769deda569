// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/textpositions.h"

#include <QStyledItemDelegate>
#include <QTextLayout>

namespace scrutineer {

class Theme;
class VersionRows;

/// Paints a row of two compared versions: the earlier sentence at the left, the later at the right, what happened
/// between them, and in a changed sentence the words that differ.
class VersionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    VersionDelegate(const Theme &theme, const VersionRows &rows, QObject *parent);

    /// How many pixels the sign between the two sentences takes.
    [[nodiscard]] int signWidth() const;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int columnWidth(int width) const;
    /// Lays a sentence out and gives its height.
    qreal layOut(QTextLayout &layout, int width) const;

    const Theme &m_theme;
    const VersionRows &m_rows;
};

} // namespace scrutineer
