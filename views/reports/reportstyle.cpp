// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportstyle.h"

#include "views/shell/tokens.h"

namespace scrutineer::reports {

namespace {

enum class RoleInk { Text, Muted, Accent };

struct RoleType
{
    TextRole role;
    qreal size;    ///< Points.
    qreal leading; ///< Points.
    QFont::Weight weight;
    RoleInk ink;
};

constexpr RoleType roleTypes[] = {
    {TextRole::CoverBrand, 10, 14, QFont::DemiBold, RoleInk::Text},
    {TextRole::CoverKind, 9.5, 14, QFont::Normal, RoleInk::Muted},
    {TextRole::CoverEyebrow, 10.5, 15, QFont::DemiBold, RoleInk::Accent},
    {TextRole::CoverTitle, 30, 33, QFont::DemiBold, RoleInk::Text},
    {TextRole::CoverSubtitle, 13, 18, QFont::Normal, RoleInk::Muted},
    {TextRole::CoverNumber, 19, 24, QFont::DemiBold, RoleInk::Text},
    {TextRole::CoverLabel, 8.7, 11.3, QFont::Normal, RoleInk::Muted},
    {TextRole::CoverHeading, 10, 14, QFont::DemiBold, RoleInk::Text},
    {TextRole::CoverEntry, 10, 14, QFont::Normal, RoleInk::Text},
    {TextRole::CoverScope, 8.7, 12.5, QFont::Normal, RoleInk::Text},
    {TextRole::Heading1, 16, 20, QFont::DemiBold, RoleInk::Text},
    {TextRole::Heading2, 12, 16, QFont::DemiBold, RoleInk::Text},
    {TextRole::Heading3, 10, 14, QFont::DemiBold, RoleInk::Text},
    {TextRole::Body, 9.5, 13.5, QFont::Normal, RoleInk::Text},
    {TextRole::Lead, 11, 16, QFont::Normal, RoleInk::Muted},
    {TextRole::Remark, 7.9, 11, QFont::Normal, RoleInk::Muted},
    {TextRole::Caption, 10, 14, QFont::DemiBold, RoleInk::Text},
    {TextRole::ColumnTitle, 8, 10.4, QFont::DemiBold, RoleInk::Muted},
    {TextRole::Cell, 8.7, 11.3, QFont::Normal, RoleInk::Text},
    {TextRole::RowName, 8.7, 11.3, QFont::Medium, RoleInk::Text},
    {TextRole::TotalCell, 8.7, 11.3, QFont::DemiBold, RoleInk::Text},
    {TextRole::ToneCell, 7.9, 11.3, QFont::DemiBold, RoleInk::Text},
    {TextRole::FactLabel, 9, 13.5, QFont::Normal, RoleInk::Muted},
    {TextRole::FactValue, 9.5, 13.5, QFont::Normal, RoleInk::Text},
    {TextRole::ContentsEntry, 10, 14, QFont::Medium, RoleInk::Text},
    {TextRole::ContentsSub, 9, 12.5, QFont::Normal, RoleInk::Muted},
    {TextRole::Note, 7.3, 9.6, QFont::Normal, RoleInk::Text},
    {TextRole::NoteNumber, 7.3, 9.6, QFont::DemiBold, RoleInk::Accent},
    {TextRole::Running, 7.9, 10.4, QFont::Normal, RoleInk::Muted},
};

} // namespace

ReportStyle::ReportStyle(const QStringList &families)
    : m_families(families)
{
    const Tokens tokens = makeTokens(false, 100);
    text = tokens.text;
    muted = tokens.muted;
    accent = tokens.accent;
    onAccent = tokens.onAccent;
    hairline = tokens.border;
    tint = tokens.window;
    polarity = tokens.div;
    onPolarity = tokens.onDiv;
}

TextSpec ReportStyle::spec(TextRole role, Qt::Alignment alignment) const
{
    const RoleType &type = roleTypes[size_t(role)];
    Q_ASSERT(type.role == role);
    TextSpec spec;
    spec.font.setFamilies(m_families);
    spec.font.setPixelSize(qRound(pt(type.size)));
    spec.font.setWeight(type.weight);
    spec.font.setHintingPreference(QFont::PreferNoHinting);
    // The least spacing that is not rounded to nothing: it keeps the shaper from forming ligatures, whose glyphs
    // a PDF reader would copy as other letters than were written. In percent, so that no device scales it.
    spec.font.setLetterSpacing(QFont::PercentageSpacing, 100.02);
    spec.leading = pt(type.leading);
    spec.colour = type.ink == RoleInk::Text ? text : type.ink == RoleInk::Muted ? muted : accent;
    spec.muted = muted;
    spec.accent = accent;
    spec.alignment = alignment;
    return spec;
}

TextSpec ReportStyle::resized(TextSpec spec, qreal points) const
{
    spec.leading *= pt(points) / spec.font.pixelSize();
    spec.font.setPixelSize(qRound(pt(points)));
    return spec;
}

} // namespace scrutineer::reports
