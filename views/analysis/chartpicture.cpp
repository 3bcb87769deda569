// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartpicture.h"

#include "models/analysis/chartcsv.h"
#include "views/analysis/chartsheet.h"

#include <stdexcept>

namespace scrutineer {

namespace {

constexpr double UsualWidth = 640;
constexpr double DaysWidth = 1120; ///< A days strip needs more of it.

} // namespace

ChartPicture::ChartPicture(ChartSpec spec, const Tokens &tokens, const QFont &font)
    : m_spec(std::move(spec))
    , m_tokens(tokens)
    , m_font(pictureFont(font))
{
    const QString defect = m_spec.defect();
    if (!defect.isEmpty())
        throw std::invalid_argument(defect.toStdString());
}

double ChartPicture::naturalWidth() const
{
    return m_spec.kind == ChartKind::Days ? DaysWidth : UsualWidth;
}

QSizeF ChartPicture::size(double width) const
{
    return ChartSheet(m_spec, ChartStyle(m_tokens, m_font), width, WholeSheet).size();
}

void ChartPicture::paint(QPainter *painter, double width) const
{
    ChartSheet(m_spec, ChartStyle(m_tokens, m_font), width, WholeSheet).paint(painter);
}

QByteArray ChartPicture::csv() const
{
    return chartCsv(m_spec);
}

} // namespace scrutineer
