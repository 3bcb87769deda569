// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"
#include "views/shell/tokens.h"

#include <QFont>
#include <QHash>

class QChart;
class QPainter;
class QPointF;

namespace scrutineer {

/// The looks of charts, from the theme's tokens: colours by name, type, and what Qt Charts has to be told.
class ChartStyle
{
public:
    /// Lengths and type sizes follow the tokens' zoom; the typeface is the base font's.
    ChartStyle(const Tokens &tokens, const QFont &base);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    /// A length given at 100 %, in pixels.
    [[nodiscard]] double px(double design) const { return design * m_tokens.zoom / 100.0; }
    /// The colour of a name; what the tokens do not know ("other", misspelt) is `muted`.
    [[nodiscard]] QColor colour(const QString &token) const;
    /// The colour of text upon that colour: the tokens' own pair where there is one, else the first of
    /// text, background, black and white that is legible there.
    [[nodiscard]] QColor textOn(const QString &token) const;

    [[nodiscard]] QFont heading() const; ///< Title of a chart.
    [[nodiscard]] QFont caption() const; ///< All other text; never below 12 px.
    [[nodiscard]] QFont strong() const;  ///< Figures beside and upon marks.

    /// Takes from a chart what its default theme adds: background, margins, shadow, legend, animation.
    void apply(QChart *chart) const;

private:
    [[nodiscard]] QFont font(int pixels, QFont::Weight weight) const;

    Tokens m_tokens;
    QHash<QString, QColor> m_colours;
    QFont m_base;
};

/// Text with a rim of `halo` around its letters, so that it reads upon lines; `baseline` is its left end.
void paintHaloText(QPainter *painter, const QPointF &baseline, const QString &text, const QFont &font,
                   const QColor &ink, const QColor &halo);

} // namespace scrutineer
