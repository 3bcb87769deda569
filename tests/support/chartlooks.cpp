// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartlooks.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    }
    return count;
}

QStringList svgTexts(const QByteArray &svg, QStringList *families)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "text"_L1) {
            if (families)
                families->append(reader.attributes().value("font-family"_L1).toString());
            texts.append(reader.readElementText());
        }
    }
    return reader.hasError() ? QStringList() : texts;
}

} // namespace scrutineer
