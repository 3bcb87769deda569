// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchquery.h"

#include <QColor>
#include <QFont>
#include <QRect>

class QPainter;

namespace scrutineer {

class Theme;

/// How a line with found words is painted.
struct MarkStyle
{
    QFont plain;
    QFont marked;
    QColor ink;
    QColor markInk;
    QColor markGround;
};

/// The style of a found line: body text in `ink`, found words in 600 weight upon `warningBg`.
[[nodiscard]] MarkStyle markStyle(const Theme &theme, const QColor &ink, const QFont &plain);

/// The width that a line needs, in pixels.
[[nodiscard]] int markedWidth(const QString &text, const QList<TextRange> &ranges, const MarkStyle &style);

/// Paints one line with its found words marked, in the middle of `rect`. What does not fit is left out with "…", at the
/// beginning rather than that the first mark would not show. Returns the width that was painted.
int paintMarked(QPainter &painter, const QRect &rect, const QString &text, const QList<TextRange> &ranges,
                const MarkStyle &style);

} // namespace scrutineer
