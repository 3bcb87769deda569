// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

namespace scrutineer {

class Theme;
struct Tokens;

/// The colour that a term names: a token of the theme or "#rrggbb"; an invalid one for anything else.
[[nodiscard]] QColor termColour(const QString &name, const Tokens &tokens);

/// Paints the rows of a TermListModel.
class TermDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TermDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSection(QPainter &painter, const QRect &rect, const QString &text) const;
    void paintTerm(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace scrutineer
