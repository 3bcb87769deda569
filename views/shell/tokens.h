// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QString>

#include <array>

namespace scrutineer {

/// What a mark says of its subject. Always shown with a word beside it, never as colour alone.
enum class Tone { Neutral, Success, Warning, Danger, Info };

/// Every colour and size of the program's look, for one appearance at one zoom.
///
/// Widgets and delegates that paint read these from `Theme::tokens()` each time they paint and keep no copy, so that a
/// change of theme or zoom shows at once. Colour pairs meant for text differ by a ratio of at least 4.5:1, outlines of
/// controls by 3:1 (measured by the WCAG formula in the tests); `border` and `disabled` are decoration only.
struct Tokens
{
    bool dark = false;
    int zoom = 100; ///< Percent; all sizes below hold it already.

    QColor window, base, alt, hover, border, control;
    QColor text, muted, disabled;
    QColor accent, accentHover, onAccent;
    QColor selection, onSelection;
    QColor danger, dangerBg, warning, warningBg, success, successBg, info, infoBg;
    QColor scrim; ///< Half transparent; lies over the window behind the command palette.

    std::array<QColor, 6> chart;      ///< Categories in this order; what comes after the sixth is "Other", in `muted`.
    std::array<QColor, 5> sequential; ///< From little to much.
    std::array<QColor, 5> div;        ///< Polarity −2 … +2; the middle one always with a 1 px `border`.
    std::array<QColor, 5> onDiv;      ///< Text upon `div`.
    QColor spanNeg2, spanNeg1, spanPos; ///< Claim spans in the reader, under `text`.

    /// Pixel sizes of type, and the line height of reading text.
    int sizeTitle = 20, sizeHeading = 15, sizeBody = 14, sizeCaption = 12, sizeReading = 17, lineReading = 29;
    /// Pixel sizes of things: controls, table rows, header rows, icons in text, controls, navigation, empty states.
    int controlHeight = 32, rowHeight = 33, rowRoomy = 40, headerRow = 30;
    int iconTiny = 12, icon = 16, iconNav = 20, iconEmpty = 48;
    int radius = 6, radiusCard = 8;

    /// A length given at 100 %, in pixels at the present zoom; never 0 for a length above 0.
    [[nodiscard]] int px(double design) const;
    /// Text and fill of a tone. Neutral is `muted` upon `hover`.
    [[nodiscard]] QColor toneText(Tone tone) const;
    [[nodiscard]] QColor toneFill(Tone tone) const;
    /// All colours by their names ("accentHover", "div1" … "div5", "chart1" …): what the style sheet may name.
    [[nodiscard]] QHash<QString, QColor> colours() const;
    /// All pixel sizes by their names ("sizeTitle", "controlHeight" …).
    [[nodiscard]] QHash<QString, int> sizes() const;
};

/// The light or the dark set at a zoom in percent (kept within 80 … 200).
[[nodiscard]] Tokens makeTokens(bool dark, int zoom);

/// The index 0 … 4 into `div` of a mean polarity: ≤−1.5 · ≤−0.5 · <0.5 · <1.5 · else.
[[nodiscard]] int polarityClass(double mean);

/// Contrast of two opaque colours, 1 … 21, by WCAG 2.1 "contrast ratio"
/// (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio).
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace scrutineer
