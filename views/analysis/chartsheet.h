// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/chartfigure.h"
#include "views/analysis/chartstyle.h"

#include <QFlags>

class QPainter;

namespace scrutineer {

/// What surrounds a figure on a sheet.
enum class SheetPart {
    Title = 1,
    Footnote = 2,
    Legend = 4,
    Basis = 8, ///< How many records, the filter in words, and the source.
    Axes = 16, ///< What the axes show.
};
Q_DECLARE_FLAGS(SheetParts, SheetPart)

/// What stands alone, outside of the program: everything.
constexpr SheetParts WholeSheet = SheetParts(int(SheetPart::Title) | int(SheetPart::Footnote) | int(SheetPart::Legend) |
                                             int(SheetPart::Basis) | int(SheetPart::Axes));

/// A figure with its title, footnote, legend and what it rests on, laid out from top to bottom for one width.
///
/// On the screen a tile shows the title itself; a file or a page of a report holds all parts.
class ChartSheet
{
public:
    /// Throws std::invalid_argument for a defective spec.
    ChartSheet(const ChartSpec &spec, const ChartStyle &style, double width, SheetParts parts, double labelColumn = 0);

    [[nodiscard]] QSizeF size() const { return {m_width, m_height}; }
    /// Paints at the painter's origin, without a background. The painter is left as it was.
    void paint(QPainter *painter) const;
    /// The marks of the figure, and the footnote when it names records, in coordinates of the sheet.
    [[nodiscard]] const std::vector<ChartMarkArea> &marks() const { return m_marks; }
    [[nodiscard]] const ChartFigure &figure() const { return *m_figure; }

private:
    struct Part
    {
        QPointF at;
        QSizeF size;
    };

    /// Where the footnote's text starts: beside its label, or at 0 when the label column has no room for that.
    [[nodiscard]] double footnoteLeft() const;
    void layOutTitle();
    void layOutFootnote();
    void layOutLegend();
    void layOutBasis();
    void collectMarks();
    void paintFootnote(QPainter *painter) const;

    ChartSpec m_spec;
    std::vector<ChartLegendEntry> m_entries;
    ChartStyle m_style;
    double m_width;
    double m_height = 0;
    SheetParts m_parts;
    std::unique_ptr<ChartFigure> m_figure;
    Part m_title, m_plot, m_footnote, m_legend, m_basis;
    std::vector<ChartMarkArea> m_marks;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(SheetParts)

} // namespace scrutineer
