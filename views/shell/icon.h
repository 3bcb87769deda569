// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tokens.h"

#include <QIcon>
#include <QPalette>

class QPainter;

namespace scrutineer {

class Theme;

/// The colour an icon is drawn in. The first five are told from the palette, so that any code may use them; the others
/// are tones and need the theme.
enum class Ink { Text, Muted, Accent, OnAccent, Disabled, Control, OnSelection, Danger, Warning, Success, Info };

/// The Lucide icon of that name (file name without ".svg"), drawn by stroke 1.75 at the requested size and in the
/// palette's colour at the moment of painting: a change of theme shows at once. Disabled icons are drawn in the
/// disabled text colour, those of selected rows in the accent. An unknown name gives a null icon and a warning in the
/// log. `ink` may be Text, Muted, Accent or OnAccent here; other inks are drawn as Text.
[[nodiscard]] QIcon icon(const QString &name, Ink ink = Ink::Text);

/// The same in any ink, told from `theme` at the moment of painting. When the theme is gone the palette is used.
[[nodiscard]] QIcon icon(const QString &name, const Theme &theme, Ink ink);

/// The ink that belongs to a tone, for the icon beside its word.
[[nodiscard]] Ink inkOf(Tone tone);

/// The colour of an ink among tokens.
[[nodiscard]] QColor inkColour(const Tokens &tokens, Ink ink);

/// Draws the icon into a rectangle in one colour; for delegates, charts and PDF pages. An unknown name draws nothing
/// and warns in the log.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);

/// The program's own sign, in its own colours.
[[nodiscard]] QIcon applicationIcon();

/// All icon names there are, sorted.
[[nodiscard]] QStringList iconNames();

} // namespace scrutineer
