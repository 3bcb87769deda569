// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/chartfigure.h"
#include "views/analysis/chartstyle.h"
#include "views/analysis/figuretexts.h"
#include "views/analysis/marklook.h"

namespace scrutineer {

/// What figures share that are painted by us and not by Qt Charts: shapes first, then texts, of which none lies on
/// another; a sentence where there is no value.
class PaintedFigure : public ChartFigure
{
public:
    [[nodiscard]] QSizeF size() const override { return m_size; }
    void paint(QPainter *painter) const override;
    /// All lines of text as they lie, for tests.
    [[nodiscard]] const std::vector<FigureText> &texts() const { return m_texts.all(); }

protected:
    PaintedFigure(const ChartSpec &spec, const ChartStyle &style, double width);

    virtual void paintShapes(QPainter *painter) const = 0;

    /// True when there is nothing to lay out; the size is set then.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// Adds the mark of a series and a category, with its words, records and filter.
    void addMark(const QRectF &shape, const QRectF &target, int row, int series, int category);
    /// Adds one mark for several values that lie on one place.
    void addMark(const QRectF &shape, const QRectF &target, int row, const std::vector<std::pair<int, int>> &values);
    /// A line of text from the left end of its baseline.
    [[nodiscard]] FigureText words(const QPointF &baseline, const QString &text, const QColor &ink,
                                   bool isStrong = false) const;
    /// The same, so that its right end, or its middle, is there.
    [[nodiscard]] FigureText wordsEndingAt(const QPointF &baseline, const QString &text, const QColor &ink,
                                           bool isStrong = false) const;
    [[nodiscard]] FigureText wordsAround(const QPointF &baseline, const QString &text, const QColor &ink,
                                         bool isStrong = false) const;
    [[nodiscard]] double widthOf(const QString &text, bool isStrong = false) const;
    [[nodiscard]] double lineHeight() const;
    /// How far below the middle of a line its baseline lies.
    [[nodiscard]] double dropOf() const;
    /// A value as written in the figure: as in the spec, with a true minus sign.
    [[nodiscard]] QString valueText(int series, int category) const;
    /// All known values are whole numbers, and not shares.
    [[nodiscard]] bool hasWholeNumbers() const;
    /// The least and the greatest known value, 0 included if wanted.
    [[nodiscard]] std::pair<double, double> reach(bool withZero) const;
    [[nodiscard]] const Tokens &tokens() const { return m_style.tokens(); }

    ChartSpec m_spec;
    ChartStyle m_style;
    double m_width;
    QSizeF m_size;
    FigureTexts m_texts;

private:
    bool m_isEmpty;
};

} // namespace scrutineer
