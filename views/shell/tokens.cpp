// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/tokens.h"

#include "models/analysis/ordinalagreement.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {
namespace {

QColor rgb(uint value)
{
    return QColor::fromRgb(value);
}

template <std::size_t N>
std::array<QColor, N> rgbRow(const uint (&values)[N])
{
    std::array<QColor, N> row;
    std::transform(std::begin(values), std::end(values), row.begin(), rgb);
    return row;
}

void fillLight(Tokens &t)
{
    t.window = rgb(0xF4F5F7), t.base = rgb(0xFFFFFF), t.alt = rgb(0xFAFBFC), t.hover = rgb(0xEDF0F3);
    t.border = rgb(0xDCE0E6), t.control = rgb(0x868E99);
    t.text = rgb(0x1A1D23), t.muted = rgb(0x59616E), t.disabled = rgb(0x9AA1AC);
    t.accent = rgb(0x0F6E78), t.accentHover = rgb(0x0B5A62), t.onAccent = rgb(0xFFFFFF);
    t.selection = rgb(0xD8ECEE), t.onSelection = rgb(0x10282B);
    t.danger = rgb(0xB3261E), t.dangerBg = rgb(0xFBE9E7);
    t.warning = rgb(0x8A5300), t.warningBg = rgb(0xFFF1D6);
    t.success = rgb(0x1B6B3A), t.successBg = rgb(0xE3F4E8);
    t.info = rgb(0x1F5FA8), t.infoBg = rgb(0xE5EFFA);
    t.scrim = t.text, t.scrim.setAlphaF(0.32F);
    t.chart = rgbRow({0x0F6E78, 0xB47D25, 0x482E8E, 0x622536, 0x715B13, 0x3D90CC});
    t.sequential = rgbRow({0xD8ECEE, 0x9FD0D5, 0x5FAEB6, 0x0F6E78, 0x0A3F45});
    t.div = rgbRow({0x8A5300, 0xD9A860, 0xF3EFE8, 0x7FBAC0, 0x0B5A62});
    t.onDiv = rgbRow({0xFFFFFF, 0x1A1D23, 0x1A1D23, 0x10282B, 0xFFFFFF});
    t.spanNeg2 = rgb(0xF6E7CB), t.spanNeg1 = rgb(0xFBF3E2), t.spanPos = rgb(0xE6F3F4);
}

void fillDark(Tokens &t)
{
    t.window = rgb(0x16181C), t.base = rgb(0x1D2025), t.alt = rgb(0x20242A), t.hover = rgb(0x282D34);
    t.border = rgb(0x343A43), t.control = rgb(0x717A88);
    t.text = rgb(0xE6E8EB), t.muted = rgb(0xA5ADB9), t.disabled = rgb(0x6B7280);
    t.accent = rgb(0x58C4CE), t.accentHover = rgb(0x7AD3DB), t.onAccent = rgb(0x0A2225);
    t.selection = rgb(0x1B4247), t.onSelection = rgb(0xE9F7F8);
    t.danger = rgb(0xFF8A80), t.dangerBg = rgb(0x40201E);
    t.warning = rgb(0xF2B84B), t.warningBg = rgb(0x3A2D12);
    t.success = rgb(0x6FCF97), t.successBg = rgb(0x18341F);
    t.info = rgb(0x7FB6F0), t.infoBg = rgb(0x162C45);
    t.scrim = rgb(0x000000), t.scrim.setAlphaF(0.5F);
    t.chart = rgbRow({0x58C4CE, 0xEF834C, 0xA67BF8, 0xC83A35, 0xDAE162, 0x517A93});
    t.sequential = rgbRow({0x0A3F45, 0x0F6E78, 0x2F939D, 0x58C4CE, 0xB9E6EA});
    t.div = rgbRow({0xE0A04A, 0x8F6A33, 0x3A3F47, 0x37737A, 0x58C4CE});
    t.onDiv = rgbRow({0x1A1D23, 0xFFFFFF, 0xE6E8EB, 0xFFFFFF, 0x0A2225});
    t.spanNeg2 = rgb(0x4A3818), t.spanNeg1 = rgb(0x332A18), t.spanPos = rgb(0x1B3A3E);
}

/// The linear value of one channel 0 … 1, as the WCAG definition of relative luminance has it.
double linearChannel(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor &colour)
{
    return 0.2126 * linearChannel(double(colour.redF())) + 0.7152 * linearChannel(double(colour.greenF())) +
           0.0722 * linearChannel(double(colour.blueF()));
}

} // namespace

int Tokens::px(double design) const
{
    const int scaled = int(std::lround(design * zoom / 100.0));
    return design > 0 ? std::max(1, scaled) : scaled;
}

QColor Tokens::toneText(Tone tone) const
{
    switch (tone) {
    case Tone::Success:
        return success;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    case Tone::Info:
        return info;
    case Tone::Neutral:
        break;
    }
    return muted;
}

QColor Tokens::toneFill(Tone tone) const
{
    switch (tone) {
    case Tone::Success:
        return successBg;
    case Tone::Warning:
        return warningBg;
    case Tone::Danger:
        return dangerBg;
    case Tone::Info:
        return infoBg;
    case Tone::Neutral:
        break;
    }
    return hover;
}

QHash<QString, QColor> Tokens::colours() const
{
    QHash<QString, QColor> all{
        {u"window"_s, window},
        {u"base"_s, base},
        {u"alt"_s, alt},
        {u"hover"_s, hover},
        {u"border"_s, border},
        {u"control"_s, control},
        {u"text"_s, text},
        {u"muted"_s, muted},
        {u"disabled"_s, disabled},
        {u"accent"_s, accent},
        {u"accentHover"_s, accentHover},
        {u"onAccent"_s, onAccent},
        {u"selection"_s, selection},
        {u"onSelection"_s, onSelection},
        {u"scrim"_s, scrim},
        {u"danger"_s, danger},
        {u"dangerBg"_s, dangerBg},
        {u"warning"_s, warning},
        {u"warningBg"_s, warningBg},
        {u"success"_s, success},
        {u"successBg"_s, successBg},
        {u"info"_s, info},
        {u"infoBg"_s, infoBg},
        {u"spanNeg2"_s, spanNeg2},
        {u"spanNeg1"_s, spanNeg1},
        {u"spanPos"_s, spanPos},
    };
    const auto addRow = [&all](const QString &name, const auto &row) {
        for (std::size_t i = 0; i < row.size(); ++i)
            all.insert(name + QString::number(i + 1), row[i]);
    };
    addRow(u"chart"_s, chart);
    addRow(u"sequential"_s, sequential);
    addRow(u"div"_s, div);
    addRow(u"onDiv"_s, onDiv);
    return all;
}

QHash<QString, int> Tokens::sizes() const
{
    return {
        {u"sizeTitle"_s, sizeTitle},
        {u"sizeHeading"_s, sizeHeading},
        {u"sizeBody"_s, sizeBody},
        {u"sizeCaption"_s, sizeCaption},
        {u"sizeReading"_s, sizeReading},
        {u"lineReading"_s, lineReading},
        {u"controlHeight"_s, controlHeight},
        {u"rowHeight"_s, rowHeight},
        {u"rowRoomy"_s, rowRoomy},
        {u"headerRow"_s, headerRow},
        {u"iconTiny"_s, iconTiny},
        {u"icon"_s, icon},
        {u"iconNav"_s, iconNav},
        {u"iconEmpty"_s, iconEmpty},
        {u"radius"_s, radius},
        {u"radiusCard"_s, radiusCard},
    };
}

Tokens makeTokens(bool dark, int zoom)
{
    Tokens t;
    t.dark = dark;
    t.zoom = std::clamp(zoom, 80, 200);
    dark ? fillDark(t) : fillLight(t);
    for (int *size :
         {&t.sizeTitle, &t.sizeHeading, &t.sizeBody, &t.sizeCaption, &t.sizeReading, &t.lineReading, &t.controlHeight,
          &t.rowHeight, &t.rowRoomy, &t.headerRow, &t.iconTiny, &t.icon, &t.iconNav, &t.iconEmpty})
        *size = t.px(*size);
    return t;
}

int polarityClass(double mean)
{
    return classOfMean(mean) + 2;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = relativeLuminance(one);
    const double second = relativeLuminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace scrutineer
