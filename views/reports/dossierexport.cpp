// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/dossierexport.h"

#include "views/analysis/chartpicture.h"
#include "views/analysis/pictureexport.h"
#include "views/reports/reportstyle.h"
#include "views/shell/tokens.h"

#include <QFont>
#include <QPainter>

namespace scrutineer::reports {

namespace {

constexpr double chartWidth = 640; ///< In pixels at 100 %, before it is scaled to the page.

} // namespace

RenderOutcome DossierExport::write(const Dossier &dossier, const QString &path) const
{
    QFont font;
    font.setFamilies(m_families);
    const Tokens tokens = makeTokens(false, 100);
    font.setPixelSize(tokens.sizeBody);
    const auto paint = [&](const ChartRef &chart, QPainter &painter, QSizeF size) {
        const auto spec = dossier.charts.constFind(chart.name);
        if (spec == dossier.charts.cend())
            return false;
        PictureExport::paintInto(&painter, QRectF({0, 0}, size), ChartPicture(*spec, tokens, font), chartWidth);
        return true;
    };
    return renderPdf(dossier.document, ReportStyle(m_families), path, paint);
}

} // namespace scrutineer::reports
