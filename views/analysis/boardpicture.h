// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/boardmodel.h"
#include "views/analysis/picture.h"
#include "views/analysis/picturefoot.h"

#include <memory>

namespace scrutineer {

/// How a board is drawn outside of the program.
struct BoardDrawing
{
    QString title;
    QString subtitle; ///< What the cells say.
    PictureFoot foot;
    bool isSwapped = false;
    BoardModel::Saying saying = BoardModel::Saying::Mean;
};

/// A comparison board as a picture that stands alone: the matrix with polarity and the ways of silence, the divergence,
/// a legend of what occurs, and what it rests on.
class BoardPicture : public Picture
{
public:
    BoardPicture(const ComparisonBoard &board, const BoardDrawing &drawing, const Tokens &tokens, const QFont &font);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override { return m_drawing.title; }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QString filter() const override { return m_drawing.foot.filter; }
    [[nodiscard]] double naturalWidth() const override;
    [[nodiscard]] QSizeF size(double width) const override;
    void paint(QPainter *painter, double width) const override;
    [[nodiscard]] QByteArray csv() const override;

private:
    /// Widths and heights for one width.
    struct Grid
    {
        double label = 0; ///< Width of the names.
        double cell = 0;
        double last = 0;   ///< Width of the sums.
        double header = 0; ///< Height of the titles of columns.
        double row = 0;
    };

    [[nodiscard]] Grid gridOf(double width) const;
    [[nodiscard]] QRectF rectOf(const Grid &grid, int row, int column) const;
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] int lastColumn() const { return m_model->columnCount() - 1; }
    /// Paints everything, or only measures with a null painter; returns the height.
    double lay(QPainter *painter, double width) const;
    void paintHeader(QPainter *painter, const Grid &grid) const;
    void paintRow(QPainter *painter, const Grid &grid, int row) const;
    void paintLabel(QPainter *painter, const QRectF &rect, const QModelIndex &index) const;
    void paintCell(QPainter *painter, const QRectF &rect, const QModelIndex &index) const;
    void paintDivergence(QPainter *painter, const QRectF &rect, const QModelIndex &index) const;
    double layLegend(QPainter *painter, double top, double width) const;
    /// Text in the middle of a room, cut where it has none.
    void paintAround(QPainter *painter, const QRectF &room, const QString &text, bool isStrong,
                     const QColor &ink) const;

    BoardDrawing m_drawing;
    ChartStyle m_style;
    std::unique_ptr<BoardModel> m_model;
};

} // namespace scrutineer
