// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/picture.h"
#include "views/analysis/picturefoot.h"

#include <QList>
#include <QStringList>

namespace scrutineer {

/// A table of texts to be drawn, with all that it says of itself.
struct TableDrawing
{
    QString id;
    QString title;
    QString subtitle;
    QString description;
    PictureFoot foot;
    QStringList header;
    QList<double> shares; ///< Of the width, one for each column; they sum up to 1.
    QList<QStringList> rows;
    QByteArray csv;
};

/// A table of texts as a picture that stands alone; cells are wrapped.
class TablePicture : public Picture
{
public:
    TablePicture(TableDrawing drawing, const Tokens &tokens, const QFont &font);

    [[nodiscard]] QString id() const override { return m_drawing.id; }
    [[nodiscard]] QString title() const override { return m_drawing.title; }
    [[nodiscard]] QString description() const override { return m_drawing.description; }
    [[nodiscard]] QString filter() const override { return m_drawing.foot.filter; }
    [[nodiscard]] double naturalWidth() const override { return 960; }
    [[nodiscard]] QSizeF size(double width) const override { return {width, lay(nullptr, width)}; }
    void paint(QPainter *painter, double width) const override;
    [[nodiscard]] QByteArray csv() const override { return m_drawing.csv; }

private:
    /// Paints, or only measures with a null painter; returns where the next thing starts.
    double lay(QPainter *painter, double width) const;
    double layRow(QPainter *painter, double top, double width, const QStringList &cells, bool isHeader) const;

    TableDrawing m_drawing;
    ChartStyle m_style;
};

} // namespace scrutineer
