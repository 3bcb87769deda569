// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/textpositions.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

QString normalText(const QString &text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s);
    plain.replace(u'\r', u'\n');
    plain.replace(QChar(QChar::ParagraphSeparator), u'\n');
    plain.remove(QChar(QChar::Null));
    plain.remove(QChar(QChar::ByteOrderMark));
    return plain.normalized(QString::NormalizationForm_C);
}

TextPositions::TextPositions(const QString &text)
    : m_units(text.size())
{
    for (qsizetype unit = 0; unit + 1 < text.size(); ++unit) {
        if (text[unit].isHighSurrogate() && text[unit + 1].isLowSurrogate()) {
            m_wide.append(unit - m_wide.size());
            ++unit;
        }
    }
}

qsizetype TextPositions::toUnits(qsizetype point) const
{
    const qsizetype within = std::clamp<qsizetype>(point, 0, points());
    return within + (std::ranges::lower_bound(m_wide, within) - m_wide.begin());
}

qsizetype TextPositions::toPoints(qsizetype unit) const
{
    const qsizetype within = std::clamp<qsizetype>(unit, 0, m_units);
    qsizetype low = 0;
    qsizetype high = m_wide.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        // The wide one at this place takes the units place + middle and the next; what stands after both is beyond it.
        if (m_wide[middle] + middle + 1 < within)
            low = middle + 1;
        else
            high = middle;
    }
    const bool inside = low < m_wide.size() && m_wide[low] + low + 1 == within;
    return within - low - (inside ? 1 : 0);
}

} // namespace scrutineer
