// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"
#include "views/analysis/picture.h"
#include "views/shell/tokens.h"

namespace scrutineer {

/// A chart as a picture that stands alone: title, subtitle, figure with axes, footnote, legend, counts, filter and
/// source.
class ChartPicture : public Picture
{
public:
    /// Draws with these tokens and this typeface; files and pages are usually light at 100 %. Throws
    /// std::invalid_argument for a defective spec.
    ChartPicture(ChartSpec spec, const Tokens &tokens, const QFont &font);

    [[nodiscard]] QString id() const override { return m_spec.id.isEmpty() ? QStringLiteral("chart") : m_spec.id; }
    [[nodiscard]] QString title() const override { return m_spec.title; }
    [[nodiscard]] QString description() const override { return m_spec.altText; }
    [[nodiscard]] QString filter() const override { return m_spec.filter; }
    [[nodiscard]] double naturalWidth() const override;
    [[nodiscard]] QSizeF size(double width) const override;
    void paint(QPainter *painter, double width) const override;
    [[nodiscard]] QByteArray csv() const override;

private:
    ChartSpec m_spec;
    Tokens m_tokens;
    QFont m_font;
};

} // namespace scrutineer
