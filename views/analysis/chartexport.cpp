// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartexport.h"

#include "models/analysis/chartcsv.h"
#include "views/analysis/chartsheet.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr double FileWidth = 640;  ///< Width of a chart in a file, without margins, in pixels at 100 %.
constexpr double DaysWidth = 1120; ///< A days strip needs more of it.
constexpr double Margin = 16;
constexpr int PngScale = 2;

double fileWidth(const ChartSpec &spec)
{
    return spec.kind == ChartKind::Days ? DaysWidth : FileWidth;
}

QString ending(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return u"png"_s;
    case ChartFormat::Svg:
        return u"svg"_s;
    case ChartFormat::Csv:
        return u"csv"_s;
    }
    return {};
}

} // namespace

ChartExport::ChartExport(const Tokens &tokens, const QFont &font)
    : m_tokens(tokens)
    , m_font(font)
{
    // Files are scaled by their readers: hinting for this screen would only misplace letters there.
    m_font.setHintingPreference(QFont::PreferNoHinting);
    // Spaced text has no ligatures, which a reader of the file could neither search nor copy ("ﬀ" for "ff").
    m_font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
}

std::optional<ChartFormat> ChartExport::formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const ChartFormat format : {ChartFormat::Png, ChartFormat::Svg, ChartFormat::Csv}) {
        if (suffix == ending(format))
            return format;
    }
    return std::nullopt;
}

QString ChartExport::fileName(const ChartSpec &spec, ChartFormat format)
{
    QString name = spec.id.isEmpty() ? u"chart"_s : spec.id;
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'_')
            letter = u'-';
    }
    return name + u'.' + ending(format);
}

ChartWritten ChartExport::write(const ChartSpec &spec, ChartFormat format, const QString &path) const
{
    ChartWritten written{false, path, {}};
    const QFileInfo target(path);
    const QString shown = QDir::toNativeSeparators(path);
    const QString folder = QDir::toNativeSeparators(target.absolutePath());
    if (path.isEmpty() || target.isDir()) {
        written.sentence = tr("“%1” is a folder. Choose a file name for the chart.").arg(shown);
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
    const QByteArray content = format == ChartFormat::Png   ? png(spec)
                               : format == ChartFormat::Svg ? svg(spec)
                                                            : chartCsv(spec);
    if (content.isEmpty()) {
        written.sentence = tr("The picture of “%1” could not be made: too little memory.").arg(spec.title);
        return written;
    }
    if (file.write(content) != content.size() || !file.commit()) {
        written.sentence = tr("“%1” could not be written: %2. Nothing was changed.").arg(shown, file.errorString());
        return written;
    }
    written.ok = true;
    written.sentence = tr("Saved “%1”.").arg(shown);
    return written;
}

QSizeF ChartExport::size(const ChartSpec &spec, double width) const
{
    return ChartSheet(spec, ChartStyle(m_tokens, m_font), width, WholeSheet).size();
}

void ChartExport::paint(QPainter *painter, const QRectF &target, const ChartSpec &spec, double width) const
{
    const ChartSheet sheet(spec, ChartStyle(m_tokens, m_font), width, WholeSheet);
    const double scale = std::min(target.width() / sheet.size().width(), target.height() / sheet.size().height());
    if (!(scale > 0) || !std::isfinite(scale))
        return;
    painter->save();
    painter->translate(target.topLeft());
    painter->scale(scale, scale);
    sheet.paint(painter);
    painter->restore();
}

QByteArray ChartExport::png(const ChartSpec &spec) const
{
    const ChartSheet sheet(spec, ChartStyle(m_tokens, m_font), fileWidth(spec), WholeSheet);
    const QSizeF whole = sheet.size() + QSizeF(2 * Margin, 2 * Margin);
    QImage image((whole * PngScale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(PngScale);
    image.fill(m_tokens.base);
    QPainter painter(&image);
    painter.translate(Margin, Margin);
    sheet.paint(&painter);
    painter.end();
    image.setText(u"Title"_s, spec.title);
    image.setText(u"Description"_s, spec.altText);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray ChartExport::svg(const ChartSpec &spec) const
{
    const ChartSheet sheet(spec, ChartStyle(m_tokens, m_font), fileWidth(spec), WholeSheet);
    const QRectF whole(QPointF(0, 0), sheet.size() + QSizeF(2 * Margin, 2 * Margin));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(whole.size().toSize());
    generator.setViewBox(whole);
    generator.setTitle(spec.title);
    generator.setDescription(spec.altText);
    QPainter painter(&generator);
    painter.fillRect(whole, m_tokens.base);
    painter.translate(Margin, Margin);
    sheet.paint(&painter);
    painter.end();
    return bytes;
}

} // namespace scrutineer
