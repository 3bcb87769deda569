// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/paintedfigure.h"
#include "views/analysis/valueaxis.h"

namespace scrutineer {

/// What figures share whose values go upwards: an axis of values on the left with a grid, and below either categories,
/// whose names are broken, thinned or tilted so that they never overlap, or a second axis of numbers.
class UprightFigure : public PaintedFigure
{
public:
    [[nodiscard]] double plotEdge() const override { return m_plot.left(); }
    [[nodiscard]] const QRectF &plot() const { return m_plot; }

protected:
    UprightFigure(const ChartSpec &spec, const ChartStyle &style, double width, bool hasAxisTitles);

    /// Sets axis and plot for values from `least` to `most`, with room above and right of the plot in pixels.
    void layOutPlot(double least, double most, double above, double right);
    /// Gives each category its slot, those that stand for what is not known apart at the end of a gap, and names them.
    /// In order: names that do not fit are thinned, for their neighbours tell what they are.
    void layOutCategories(bool isInOrder);
    /// Sets an axis of numbers below instead, with its title.
    void layOutAcross(double least, double most, bool wholeNumbers);

    [[nodiscard]] double yOf(double value) const;
    /// The middle of a category's slot.
    [[nodiscard]] double xOf(int category) const { return m_centres[size_t(category)]; }
    /// The place on the axis of numbers.
    [[nodiscard]] double acrossOf(double value) const;
    [[nodiscard]] double slot() const { return m_slot; }
    /// Room for texts: the whole figure.
    [[nodiscard]] QRectF room() const { return {{0, 0}, m_size}; }
    /// Grid lines and the line of 0.
    void paintGrid(QPainter *painter) const;

    QRectF m_plot;

private:
    enum class Names { Flat, TwoLines, Thinned, Tilted };
    [[nodiscard]] Names waysOfNames(bool isInOrder) const;
    void nameFlat(bool thins);
    void nameTwoLines();
    void nameTilted();
    [[nodiscard]] QColor nameInk(int category) const;

    ValueAxis m_axis;
    std::optional<ValueAxis> m_across;
    std::vector<double> m_centres;
    double m_slot = 1;
    bool m_hasAxisTitles;
};

} // namespace scrutineer
