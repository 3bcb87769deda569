// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace scrutineer {

class Theme;
struct PaletteRow;

/// Paints the rows of the palette: icon, name and context with the found words marked, and a fact or keys at the end.
/// Made for views of a PaletteModel.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PaletteDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &inner, const PaletteRow &row) const;
    void paintRow(QPainter &painter, const QRect &inner, const PaletteRow &row, bool selected) const;
    [[nodiscard]] int paintTrailing(QPainter &painter, const QRect &inner, const PaletteRow &row, bool selected) const;

    const Theme &m_theme;
};

} // namespace scrutineer
