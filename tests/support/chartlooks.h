// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QStringList>

namespace scrutineer {

/// How many pixels of a picture have exactly this colour.
[[nodiscard]] int pixelsOf(const QImage &image, const QColor &colour);

/// All text of an SVG file, one entry for each text element, and the font families named there; empty when the file is
/// not well-formed.
[[nodiscard]] QStringList svgTexts(const QByteArray &svg, QStringList *families = nullptr);

} // namespace scrutineer
