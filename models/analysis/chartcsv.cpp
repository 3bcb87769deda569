// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartcsv.h"

#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

QString csvNumber(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 15) : QString();
}

bool looksLikeFormula(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (isNumber || text.isEmpty())
        return false;
    if (text.front() == u'\t' || text.front() == u'\r')
        return true;
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && u"=+-@＝＋－＠"_s.contains(trimmed.front());
}

QStringList boxCells(const std::optional<ChartBox> &box)
{
    if (!box)
        return {{}, {}, {}, {}, {}, {}};
    QStringList outliers;
    for (const double outlier : box->outliers)
        outliers.append(csvNumber(outlier));
    return {QString::number(box->values),  csvNumber(box->lowWhisker),  csvNumber(box->lowerQuartile),
            csvNumber(box->upperQuartile), csvNumber(box->highWhisker), outliers.join(u' ')};
}

/// What differs from row to row.
struct CsvRow
{
    QString category, date, series;
    ChartMark mark;
    QStringList recordIds;
};

void appendCsvRow(QByteArray &csv, const ChartSpec &spec, const CsvRow &row)
{
    QStringList cells{csvText(spec.title),
                      csvText(row.category),
                      row.date,
                      csvText(row.series),
                      csvNumber(row.mark.value),
                      csvNumber(row.mark.low),
                      csvNumber(row.mark.high),
                      csvText(row.mark.label),
                      csvText(row.mark.note),
                      csvText(row.recordIds.join(u' ')),
                      csvText(spec.filter),
                      csvText(spec.unit),
                      csvNumber(row.mark.across)};
    cells += boxCells(row.mark.box);
    cells += {csvText(row.mark.filter), csvText(spec.source)};
    csv += cells.join(u',').toUtf8() + "\r\n";
}

} // namespace

QString csvText(const QString &text)
{
    QString cell = looksLikeFormula(text) ? u'\'' + text : text;
    const bool quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (quoted)
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

QByteArray chartCsv(const ChartSpec &spec)
{
    const QString defect = spec.defect();
    if (!defect.isEmpty())
        throw std::invalid_argument(defect.toStdString());
    QByteArray csv = "chart,category,date,series,value,low,high,label,note,records,filter,"
                     "unit,across,values,lower_whisker,lower_quartile,upper_quartile,upper_whisker,outliers,"
                     "behind,source\r\n";
    const bool days = spec.kind == ChartKind::Days;
    const auto date = [&](int day) { return days ? spec.electionDay.addDays(day).toString(Qt::ISODate) : QString(); };
    for (int series = 0; series < int(spec.series.size()); ++series) {
        for (int category = 0; category < int(spec.categories.size()); ++category) {
            const ChartCategory &row = spec.categories[size_t(category)];
            appendCsvRow(csv, spec,
                         {row.label, date(row.day), spec.series[size_t(series)].label, spec.mark(series, category),
                          spec.recordsOf(series, category)});
        }
    }
    for (const ChartMilestone &milestone : spec.milestones) {
        ChartMark mark;
        mark.label = milestone.label;
        appendCsvRow(csv, spec, {spec.dayText(milestone.day), date(milestone.day), {}, mark, milestone.recordIds});
    }
    return csv;
}

} // namespace scrutineer
