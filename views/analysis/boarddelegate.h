// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/comparisonboard.h"
#include "views/shell/tokens.h"

#include <QStyledItemDelegate>

namespace scrutineer {

class BoardModel;
class Theme;

/// The mark of a cell without claims inside `rect`: hatching, line, ring and so on; each state has a shape of its own
/// and none has a colour.
void paintSilence(QPainter &painter, const QRect &rect, CellState state, const Tokens &tokens);

/// A row's label inside `room`, with a note in smaller letters at its end where both have room.
void paintBoardLabel(QPainter &painter, const QRect &room, const QString &text, const QString &note, const QColor &ink,
                     const QColor &noteInk, const Theme &theme);

/// A mean polarity upon its colour, as wide as `rect`; "−1.0 ×3" stands in two sizes. No mean, no colour.
void paintBoardMean(QPainter &painter, const QRect &rect, const QString &text, const std::optional<double> &mean,
                    const Theme &theme);

/// What is chosen in a table of numbers: a frame around it, a stronger one where `current`.
void paintBoardChoice(QPainter &painter, const QRect &rect, bool current, const Tokens &tokens);

/// Paints the cells of a comparison board: the mean upon its colour, silence as a shape, divergence as number and bar.
class BoardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    BoardDelegate(const Theme &theme, const BoardModel &model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLabel(QPainter &painter, const QRect &rect, const QModelIndex &index, bool current) const;
    void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintDivergence(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
    const BoardModel &m_model;
};

} // namespace scrutineer
