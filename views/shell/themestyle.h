// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tokens.h"

#include <QProxyStyle>

namespace scrutineer {

/// Fusion, with the small marks that a style sheet cannot draw in theme colours drawn here: check and radio marks,
/// combo and spin boxes with their arrows, tree and sort arrows, the focus outline; and icon sizes that follow the
/// zoom.
class ThemeStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ThemeStyle(const Tokens &tokens);
    /// Draws by these tokens from now on; the application's style sheet is to be set anew after it.
    void setTokens(const Tokens &tokens) { m_tokens = tokens; }

    using QProxyStyle::polish;
    /// Sets what neither sheet nor metrics can: the gap between a button's icon and its words, headers that do not turn
    /// bold with the selection.
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

private:
    void drawField(QPainter &painter, const QRect &rect, const QStyleOption &option, const QWidget *widget) const;
    void drawCheck(QPainter &painter, const QStyleOption &option) const;
    void drawRadio(QPainter &painter, const QStyleOption &option) const;
    void drawGlyph(QPainter &painter, const QRect &rect, const QString &name, const QStyleOption &option) const;

    Tokens m_tokens;
};

} // namespace scrutineer
