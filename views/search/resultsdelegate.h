// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace scrutineer {

class Theme;

/// Paints found records on two lines: name and facts, and below where the words stand. For views of a ResultsModel.
class ResultsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ResultsDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace scrutineer
