// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/picture.h"

class QColor;

namespace scrutineer {

/// A picture as PDF: one page of its size on this ground with a margin (pixels at 100 %) on all sides, vectors and
/// embedded fonts, with title, language, and the description as the text alternative of the figure.
/// Throws std::runtime_error when libqpdf cannot read what Qt wrote.
[[nodiscard]] QByteArray picturePdf(const Picture &picture, const QColor &ground, double margin);

} // namespace scrutineer
