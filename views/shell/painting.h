// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tokens.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace scrutineer {

// What widgets, delegates and the style paint alike. Each function leaves the painter as it found it.

/// A square of `side` pixels in the middle of `rect`.
[[nodiscard]] QRect centred(const QRect &rect, int side);

/// A rounded box inside `rect`, outline included.
void paintFrame(QPainter &painter, const QRectF &rect, qreal radius, qreal width, const QColor &outline,
                const QColor &fill);

/// The 2 px accent outline of what has the focus, inside `rect`.
void paintFocus(QPainter &painter, const QRect &rect, const Tokens &tokens, int radius = 4);

/// The ground of a table or list row: `selection` with a 3 px accent bar at the leading edge when selected (the bar
/// only when `leading`, for the first cell), else `hover` when under the pointer, else nothing.
void paintRowGround(QPainter &painter, const QRect &rect, const Tokens &tokens, bool selected, bool hovered,
                    bool leading, Qt::LayoutDirection direction = Qt::LeftToRight);

/// One line of text inside `rect` in the painter's font and pen, cut with "…" at its end when it is too long. Returns
/// the width that was painted. It shapes a text once where measuring, cutting and drawing shape it three times, which
/// is most of what painting a table takes.
qreal paintLine(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment align);

/// A status pill: dot and word. `rect` gives the leading edge and the middle line; the pill is as wide as its word and
/// cut with "…" when `rect` is narrower. `label` is the font of `Type::Label`. Returns the rectangle that was painted.
QRect paintPill(QPainter &painter, const QRect &rect, const QString &word, Tone tone, const QFont &label,
                const Tokens &tokens);
/// The size that `paintPill` needs for a word.
[[nodiscard]] QSize pillSize(const QString &word, const QFont &label, const Tokens &tokens);

/// A key cap ("Ctrl") whose trailing edge is that of `rect`, in its middle line. Returns the rectangle that was
/// painted.
QRect paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, const QFont &caption, const Tokens &tokens);
[[nodiscard]] QSize keyCapSize(const QString &key, const QFont &caption, const Tokens &tokens);

} // namespace scrutineer
