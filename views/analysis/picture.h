// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QSizeF>
#include <QString>

class QPainter;

namespace scrutineer {

/// A drawing that stands alone outside of the program, in a file, on the clipboard or on paper: with its title, axes,
/// units, number of records, filter, source line and date. See PictureExport.
///
/// Lengths are pixels at 100 %. It is laid out for a width and painted as vectors at the painter's origin.
class Picture
{
public:
    virtual ~Picture() = default;

    /// Stable key such as "timeline"; proposed as a file name.
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// What it shows, in a sentence; the text alternative in files that can hold one.
    [[nodiscard]] virtual QString description() const = 0;
    /// The filter that its values match, in words; blank for none. Written into files that can hold it.
    [[nodiscard]] virtual QString filter() const { return {}; }
    /// The width at which it is drawn when nobody asks for another.
    [[nodiscard]] virtual double naturalWidth() const { return 760; }
    /// Its size when laid out for this width.
    [[nodiscard]] virtual QSizeF size(double width) const = 0;
    /// Paints it, laid out for this width, without a background. The painter is left as it was.
    virtual void paint(QPainter *painter, double width) const = 0;
    /// Its values as CSV (RFC 4180, UTF-8); text cells as csvText() makes them.
    [[nodiscard]] virtual QByteArray csv() const = 0;
};

/// The typeface as pictures in files need it: without hinting for one screen, and without ligatures, which nobody who
/// has the file could search or copy.
[[nodiscard]] QFont pictureFont(const QFont &font);

} // namespace scrutineer
