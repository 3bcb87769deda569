// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/dossierexport.h"

#include "views/analysis/chartexport.h"
#include "views/reports/reportstyle.h"
#include "views/shell/tokens.h"

#include <QFont>
#include <QPainter>

#include <algorithm>

namespace scrutineer::reports {

QHash<QString, QPicture> DossierExport::drawCharts(const Dossier &dossier) const
{
    const Tokens tokens = makeTokens(false, 100);
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(tokens.sizeBody);
    const ChartExport charts(tokens, font);
    QHash<QString, QPicture> drawn;
    for (auto spec = dossier.charts.cbegin(); spec != dossier.charts.cend(); ++spec) {
        QPicture picture;
        const QSizeF size = charts.size(*spec);
        QPainter painter(&picture);
        charts.paint(&painter, QRectF({0, 0}, size), *spec);
        painter.end();
        picture.setBoundingRect(QRectF({0, 0}, size).toAlignedRect());
        drawn.insert(spec.key(), picture);
    }
    return drawn;
}

RenderOutcome DossierExport::write(const Dossier &dossier, const QHash<QString, QPicture> &charts,
                                   const QString &path) const
{
    const auto paint = [&charts](const ChartRef &chart, QPainter &painter, QSizeF size) {
        const auto drawn = charts.constFind(chart.name);
        if (drawn == charts.cend())
            return false;
        const QSizeF whole = drawn->boundingRect().size();
        const double scale = std::min(size.width() / whole.width(), size.height() / whole.height());
        painter.save();
        painter.scale(scale, scale);
        QPicture copy = *drawn; // Playing moves the place in it, so threads must not share one.
        copy.detach();
        copy.play(&painter);
        painter.restore();
        return true;
    };
    return renderPdf(dossier.document, ReportStyle(m_families), path, paint);
}

RenderOutcome DossierExport::write(const Dossier &dossier, const QString &path) const
{
    return write(dossier, drawCharts(dossier), path);
}

} // namespace scrutineer::reports
