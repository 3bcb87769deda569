// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/picture.h"

#include <QColor>
#include <QCoreApplication>
#include <QImage>
#include <QList>
#include <QRectF>

#include <optional>

namespace scrutineer {

/// A file format of a picture.
enum class PictureFormat {
    Png, ///< Pixels, at any scale.
    Svg, ///< Vectors; text stays text in the named font.
    Pdf, ///< Vectors on one page of the picture's size, with embedded fonts, title and text alternative.
    Csv, ///< The values, see Picture::csv().
};

/// What came of writing, copying or printing a picture.
struct PictureWritten
{
    bool ok = false;
    QString path;     ///< The file written to, or tried; empty where there is none.
    QString sentence; ///< For the user: what was done, or why not and what to do.
};

/// Pictures as files, on the clipboard and on pages: the one place that writes them.
///
/// Works without a screen ("offscreen" platform), needs a QGuiApplication. A margin of 16 pixels (at 100 %) is left on
/// all sides of files.
class PictureExport
{
    Q_DECLARE_TR_FUNCTIONS(PictureExport)

public:
    static constexpr double UsualScale = 2; ///< Of a PNG.

    /// Files are usually light whatever the window is: the ground is that of the light theme unless told otherwise.
    PictureExport();
    explicit PictureExport(const QColor &ground);

    /// Writes a file, by way of a temporary one beside it: an existing file is replaced whole or not at all. `scale` is
    /// how many pixels of a PNG make one of the picture, 0.1 to 16.
    [[nodiscard]] PictureWritten write(const Picture &picture, PictureFormat format, const QString &path,
                                       double scale = UsualScale) const;
    /// Puts it on the clipboard, as pixels and as SVG.
    [[nodiscard]] PictureWritten copy(const Picture &picture, double scale = UsualScale) const;

    /// What a file of this format holds; empty when it cannot be made. `problem` then gets a sentence.
    [[nodiscard]] QByteArray content(const Picture &picture, PictureFormat format, double scale,
                                     QString *problem) const;
    /// The picture in pixels, with title, description and filter as its texts; null when it would be too large.
    [[nodiscard]] QImage image(const Picture &picture, double scale = UsualScale) const;
    /// The size of a file in pixels at 100 %, margins included.
    [[nodiscard]] static QSize fileSize(const Picture &picture);

    /// Paints the picture, laid out for this width, as vectors into a rectangle of any unit: scaled evenly to fit, at
    /// the upper left, without margin and ground. The painter is left as it was.
    static void paintInto(QPainter *painter, const QRectF &target, const Picture &picture, double width);

    /// All formats, in the order in which they are offered.
    [[nodiscard]] static QList<PictureFormat> formats();
    /// The format that a file name's ending asks for; nothing for an unknown ending.
    [[nodiscard]] static std::optional<PictureFormat> formatOf(const QString &path);
    /// The ending of a file name, such as "png".
    [[nodiscard]] static QString ending(PictureFormat format);
    /// The format for a file dialog, such as "PNG picture (*.png)".
    [[nodiscard]] static QString fileFilter(PictureFormat format);
    /// A file name for a picture: its id with the format's ending, free of what file systems forbid.
    [[nodiscard]] static QString fileName(const Picture &picture, PictureFormat format);

private:
    [[nodiscard]] QByteArray png(const Picture &picture, double scale) const;
    [[nodiscard]] QByteArray svg(const Picture &picture) const;
    void paintFile(QPainter *painter, const Picture &picture) const;

    QColor m_ground;
};

} // namespace scrutineer
