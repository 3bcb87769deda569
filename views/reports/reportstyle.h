// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QStringList>

#include <array>

namespace scrutineer {
struct Tokens;
}

namespace scrutineer::reports {

/// Layout is measured in twentieths of a point, so that each type size is a whole number of pixels of a font.
inline constexpr int unitsPerPoint = 20;

/// Points (1/72 inch) in layout units.
[[nodiscard]] constexpr qreal pt(qreal points)
{
    return points * unitsPerPoint;
}

/// The sheet: A4 portrait with margins of 22 mm, in layout units from the top left corner.
struct Sheet
{
    static constexpr qreal width = pt(595);
    static constexpr qreal height = pt(842);
    static constexpr qreal left = pt(62.4);
    static constexpr qreal right = width - left;
    static constexpr qreal textWidth = right - left;
    static constexpr qreal headerText = pt(36);  ///< Top of the running header's line of text.
    static constexpr qreal headerRule = pt(53);  ///< Hairline below it.
    static constexpr qreal top = pt(70);         ///< Where the text begins.
    static constexpr qreal bottom = pt(785);     ///< Where text and notes end.
    static constexpr qreal footerRule = pt(795); ///< Hairline above the footer.
    static constexpr qreal footerText = pt(800); ///< Top of the footer's text.
    static constexpr qreal textHeight = bottom - top;
};

/// What a piece of text is, and so how it is set.
enum class TextRole {
    CoverBrand,
    CoverKind,
    CoverEyebrow,
    CoverTitle,
    CoverSubtitle,
    CoverNumber,
    CoverLabel,
    CoverHeading,
    CoverEntry,
    CoverScope,
    Heading1,
    Heading2,
    Heading3,
    Body,
    Lead,
    Remark,
    Caption,
    ColumnTitle,
    Cell,
    RowName,
    TotalCell,
    ToneCell,
    FactLabel,
    FactValue,
    ContentsEntry,
    ContentsSub,
    Note,
    NoteNumber,
    Running,
};

/// How a text is set: type, distance between baselines, colours and alignment.
struct TextSpec
{
    QFont font;
    qreal leading = 0;
    QColor colour;
    QColor muted;  ///< For muted and small runs.
    QColor accent; ///< For links and references to notes.
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Type and colours of printed reports; always the light palette, at 100 %.
class ReportStyle
{
public:
    /// Families in order of preference; where the first has no glyph, the next is asked.
    explicit ReportStyle(const QStringList &families);

    [[nodiscard]] TextSpec spec(TextRole role, Qt::Alignment alignment = Qt::AlignLeft) const;
    /// The same text at another size in points, with the distance of lines in proportion.
    [[nodiscard]] TextSpec resized(TextSpec spec, qreal points) const;

    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor hairline;
    QColor tint; ///< Ground of group rows.
    std::array<QColor, 5> polarity;
    std::array<QColor, 5> onPolarity;

private:
    QStringList m_families;
};

} // namespace scrutineer::reports
