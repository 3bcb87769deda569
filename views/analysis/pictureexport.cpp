// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/pictureexport.h"

#include "views/analysis/picturepdf.h"
#include "views/shell/tokens.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double Margin = 16;
constexpr double ScreenDpi = 96; ///< What a pixel at 100 % is taken for.
constexpr double InchesPerMetre = 39.3701;
constexpr int LongestSide = 32000;         ///< QPainter's raster engine goes wrong past 32,767.
constexpr double MostPixels = 400'000'000; ///< 1.6 GB; more would make the program the reason why a machine swaps.

QString describe(const Picture &picture)
{
    if (picture.filter().isEmpty())
        return picture.description();
    return PictureExport::tr("%1 Filter: %2").arg(picture.description(), picture.filter());
}

} // namespace

PictureExport::PictureExport()
    : PictureExport(makeTokens(false, 100).base)
{
}

PictureExport::PictureExport(const QColor &ground)
    : m_ground(ground)
{
}

QList<PictureFormat> PictureExport::formats()
{
    return {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf, PictureFormat::Csv};
}

QString PictureExport::ending(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return u"png"_s;
    case PictureFormat::Svg:
        return u"svg"_s;
    case PictureFormat::Pdf:
        return u"pdf"_s;
    case PictureFormat::Csv:
        return u"csv"_s;
    }
    return {};
}

QString PictureExport::fileFilter(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return tr("PNG picture (*.png)");
    case PictureFormat::Svg:
        return tr("SVG picture (*.svg)");
    case PictureFormat::Pdf:
        return tr("PDF document (*.pdf)");
    case PictureFormat::Csv:
        return tr("CSV table (*.csv)");
    }
    return {};
}

std::optional<PictureFormat> PictureExport::formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const PictureFormat format : formats()) {
        if (suffix == ending(format))
            return format;
    }
    return std::nullopt;
}

QString PictureExport::fileName(const Picture &picture, PictureFormat format)
{
    QString name = picture.id().isEmpty() ? u"picture"_s : picture.id();
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'_')
            letter = u'-';
    }
    return name + u'.' + ending(format);
}

PictureWritten PictureExport::write(const Picture &picture, PictureFormat format, const QString &path,
                                    double scale) const
{
    PictureWritten written{false, path, {}};
    const QFileInfo target(path);
    const QString shown = QDir::toNativeSeparators(path);
    const QString folder = QDir::toNativeSeparators(target.absolutePath());
    if (path.isEmpty() || target.isDir()) {
        written.sentence = tr("“%1” is a folder. Choose a file name for the picture.").arg(shown);
        return written;
    }
    if (!target.absoluteDir().exists()) {
        written.sentence = tr("The folder “%1” does not exist. Create it or choose another one.").arg(folder);
        return written;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        written.sentence = tr("Cannot write to “%1”: %2. Choose another folder.").arg(folder, file.errorString());
        return written;
    }
    const QByteArray bytes = content(picture, format, scale, &written.sentence);
    if (bytes.isEmpty())
        return written;
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        written.sentence = tr("“%1” could not be written: %2. Nothing was changed.").arg(shown, file.errorString());
        return written;
    }
    written.ok = true;
    written.sentence = tr("Saved “%1”.").arg(shown);
    return written;
}

QByteArray PictureExport::content(const Picture &picture, PictureFormat format, double scale, QString *problem) const
{
    QByteArray bytes;
    QString reason;
    try {
        bytes = format == PictureFormat::Png   ? png(picture, scale)
                : format == PictureFormat::Svg ? svg(picture)
                : format == PictureFormat::Pdf ? picturePdf(picture, m_ground, Margin)
                                               : picture.csv();
    } catch (const std::runtime_error &error) {
        reason = QString::fromLocal8Bit(error.what());
    }
    if (bytes.isEmpty() && format == PictureFormat::Png)
        *problem = tr("A PNG of “%1” would be too large. Choose a smaller scale, SVG or PDF.").arg(picture.title());
    else if (bytes.isEmpty())
        *problem = tr("The picture of “%1” could not be made: %2.")
                       .arg(picture.title(), reason.isEmpty() ? tr("too little memory") : reason);
    return bytes;
}

PictureWritten PictureExport::copy(const Picture &picture, double scale) const
{
    const QImage pixels = image(picture, scale);
    if (pixels.isNull())
        return {false, {}, tr("“%1” is too large to be copied. Save it as SVG or PDF.").arg(picture.title())};
    auto *content = new QMimeData;
    content->setImageData(pixels);
    content->setData(u"image/svg+xml"_s, svg(picture));
    QGuiApplication::clipboard()->setMimeData(content);
    return {true, {}, tr("Copied the picture of “%1”.").arg(picture.title())};
}

QSize PictureExport::fileSize(const Picture &picture)
{
    const QSizeF inner = picture.size(picture.naturalWidth());
    return {int(std::ceil(inner.width() + 2 * Margin)), int(std::ceil(inner.height() + 2 * Margin))};
}

void PictureExport::paintInto(QPainter *painter, const QRectF &target, const Picture &picture, double width)
{
    const QSizeF size = picture.size(width);
    const double scale = std::min(target.width() / size.width(), target.height() / size.height());
    if (!(scale > 0) || !std::isfinite(scale))
        return;
    painter->save();
    painter->translate(target.topLeft());
    painter->scale(scale, scale);
    picture.paint(painter, width);
    painter->restore();
}

void PictureExport::paintFile(QPainter *painter, const Picture &picture) const
{
    painter->fillRect(QRectF({0, 0}, QSizeF(fileSize(picture))), m_ground);
    painter->translate(Margin, Margin);
    picture.paint(painter, picture.naturalWidth());
}

QImage PictureExport::image(const Picture &picture, double scale) const
{
    const double factor = std::clamp(scale, 0.1, 16.0);
    const QSizeF wanted = QSizeF(fileSize(picture)) * factor;
    if (std::max(wanted.width(), wanted.height()) > LongestSide || wanted.width() * wanted.height() > MostPixels)
        return {};
    QImage image(wanted.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(factor);
    image.fill(m_ground);
    QPainter painter(&image);
    paintFile(&painter, picture);
    painter.end();
    const int dots = int(std::lround(ScreenDpi * factor * InchesPerMetre));
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    image.setText(u"Title"_s, picture.title());
    image.setText(u"Description"_s, picture.description());
    if (!picture.filter().isEmpty())
        image.setText(u"Filter"_s, picture.filter());
    image.setText(u"Software"_s, u"Scrutineer "_s + QStringLiteral(SCRUTINEER_VERSION));
    return image;
}

QByteArray PictureExport::png(const Picture &picture, double scale) const
{
    const QImage pixels = image(picture, scale);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return !pixels.isNull() && pixels.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray PictureExport::svg(const Picture &picture) const
{
    const QSize whole = fileSize(picture);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(ScreenDpi));
    generator.setSize(whole);
    generator.setViewBox(QRectF({0, 0}, QSizeF(whole)));
    generator.setTitle(picture.title());
    generator.setDescription(describe(picture));
    QPainter painter(&generator);
    paintFile(&painter, picture);
    painter.end();
    return bytes;
}

} // namespace scrutineer
