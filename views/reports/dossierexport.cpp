// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/dossierexport.h"

#include "views/analysis/chartexport.h"
#include "views/reports/reportstyle.h"
#include "views/shell/tokens.h"

#include <QFont>
#include <QPainter>

namespace scrutineer::reports {

RenderOutcome DossierExport::write(const Dossier &dossier, const QString &path) const
{
    QFont font;
    font.setFamilies(m_families);
    const Tokens tokens = makeTokens(false, 100);
    font.setPixelSize(tokens.sizeBody);
    const ChartExport charts(tokens, font);
    const auto paint = [&](const ChartRef &chart, QPainter &painter, QSizeF size) {
        const auto spec = dossier.charts.constFind(chart.name);
        if (spec == dossier.charts.cend())
            return false;
        charts.paint(&painter, QRectF({0, 0}, size), *spec);
        return true;
    };
    return renderPdf(dossier.document, ReportStyle(m_families), path, paint);
}

} // namespace scrutineer::reports
