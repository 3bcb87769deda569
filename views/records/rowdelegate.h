// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/listrows.h"
#include "views/shell/tokens.h"

#include <QStyledItemDelegate>

namespace scrutineer {

class Theme;

/// Paints the cells of record tables: text, pills for states and terms with a colour, a scale before figures on which
/// sources differ, a dash for a blank, and group titles over the whole width.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// True when a cell is shown as a pill.
    [[nodiscard]] static bool isPill(const QModelIndex &index);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
};

/// The tone of a choice's key, so that states of all types look alike: danger for what did not happen, success for
/// what is done.
[[nodiscard]] Tone toneOfChoice(const QString &key);

} // namespace scrutineer
