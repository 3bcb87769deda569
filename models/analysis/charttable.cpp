// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/charttable.h"

#include <QLocale>

#include <map>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

QString numberText(const std::optional<double> &value)
{
    return value ? chartNumber(*value) : QString();
}

QStringList boxCells(const std::optional<ChartBox> &box)
{
    if (!box)
        return {u"–"_s, {}, {}, u"–"_s, {}, {}, {}};
    QStringList outliers;
    for (const double outlier : box->outliers)
        outliers.append(chartNumber(outlier));
    return {QLocale().toString(box->values), chartNumber(box->lowWhisker),    chartNumber(box->lowerQuartile),
            chartNumber(box->median),        chartNumber(box->upperQuartile), chartNumber(box->highWhisker),
            outliers.join(u"; "_s)};
}

} // namespace

ChartTable::ChartTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChartTable::setSpec(const ChartSpec &spec)
{
    const QString defect = spec.defect();
    if (!defect.isEmpty())
        throw std::invalid_argument(defect.toStdString());
    beginResetModel();
    m_header.clear();
    m_rows.clear();
    fill(spec);
    endResetModel();
}

void ChartTable::fill(const ChartSpec &spec)
{
    switch (spec.kind) {
    case ChartKind::Bars:
    case ChartKind::Lollipops:
        return fillBars(spec);
    case ChartKind::StackedBars:
    case ChartKind::Columns:
    case ChartKind::Shares:
    case ChartKind::Lines:
    case ChartKind::Histogram:
    case ChartKind::HeatMap:
    case ChartKind::Diverging:
        return fillSeries(spec);
    case ChartKind::Boxes:
        return fillBoxes(spec);
    case ChartKind::Points:
    case ChartKind::Dots:
        return fillMarks(spec);
    case ChartKind::Days:
        return fillDays(spec);
    }
}

void ChartTable::fillBars(const ChartSpec &spec)
{
    m_header = {spec.categoryTitle, spec.valueAxisTitle(), tr("Lowest"), tr("Highest"), tr("Note")};
    m_firstNumber = 1;
    m_lastNumber = 3;
    for (int category = 0; category < int(spec.categories.size()) && !spec.series.empty(); ++category) {
        const ChartMark &mark = spec.mark(0, category);
        m_rows.push_back({{spec.categories[size_t(category)].label, spec.valueText(0, category), numberText(mark.low),
                           numberText(mark.high), mark.note},
                          spec.recordsOf(0, category),
                          {{}, mark.filter}});
    }
}

void ChartTable::fillSeries(const ChartSpec &spec)
{
    const bool hasShares = spec.kind == ChartKind::Shares && spec.unit != "%"_L1;
    m_header = {spec.categoryTitle};
    for (const ChartSeries &series : spec.series) {
        m_header.append(series.label.isEmpty() ? spec.valueAxisTitle() : series.label);
        if (hasShares)
            m_header.append(tr("%1, %", "series; its share in per cent").arg(series.label));
    }
    m_firstNumber = 1;
    m_lastNumber = int(m_header.size()) - 1;
    for (int category = 0; category < int(spec.categories.size()); ++category) {
        Row row{{spec.categories[size_t(category)].label}, spec.categories[size_t(category)].recordIds, {{}}};
        for (int series = 0; series < int(spec.series.size()); ++series) {
            const ChartMark &mark = spec.mark(series, category);
            row.cells.append(spec.valueText(series, category));
            row.filters.append(mark.filter);
            if (hasShares) {
                const std::optional<double> share = spec.shareOf(series, category);
                row.cells.append(share ? QLocale().toString(*share * 100, 'f', 1) : u"–"_s);
                row.filters.append(mark.filter);
            }
            for (const QString &id : mark.recordIds) {
                if (!row.recordIds.contains(id))
                    row.recordIds.append(id);
            }
        }
        m_rows.push_back(row);
    }
}

void ChartTable::fillBoxes(const ChartSpec &spec)
{
    const bool isSplit = spec.series.size() > 1;
    m_header = {spec.categoryTitle};
    if (isSplit)
        m_header.append(tr("Group"));
    m_firstNumber = int(m_header.size());
    m_header += {tr("Values"),         tr("Lower whisker"), tr("Lower quartile"), tr("Median"),
                 tr("Upper quartile"), tr("Upper whisker"), tr("Outliers")};
    m_lastNumber = int(m_header.size()) - 1;
    for (int category = 0; category < int(spec.categories.size()); ++category) {
        for (int series = 0; series < int(spec.series.size()); ++series) {
            const ChartMark &mark = spec.mark(series, category);
            Row row{{spec.categories[size_t(category)].label}, spec.recordsOf(series, category), {mark.filter}};
            if (isSplit)
                row.cells.append(spec.series[size_t(series)].label);
            row.cells += boxCells(mark.box);
            m_rows.push_back(row);
        }
    }
}

void ChartTable::fillMarks(const ChartSpec &spec)
{
    const bool isSplit = spec.series.size() > 1;
    const bool hasAcross = spec.kind == ChartKind::Points;
    m_header = {spec.categoryTitle};
    if (isSplit)
        m_header.append(tr("Group"));
    m_firstNumber = int(m_header.size());
    if (hasAcross)
        m_header.append(spec.acrossTitle);
    m_header.append(spec.valueAxisTitle());
    m_lastNumber = int(m_header.size()) - 1;
    m_header.append(tr("Note"));
    for (int category = 0; category < int(spec.categories.size()); ++category) {
        for (int series = 0; series < int(spec.series.size()); ++series) {
            const ChartMark &mark = spec.mark(series, category);
            // Each mark is a record of its own: what a series does not have of a category is no gap.
            if (isSplit && !mark.value && !mark.across)
                continue;
            Row row{{spec.categories[size_t(category)].label}, spec.recordsOf(series, category), {mark.filter}};
            if (isSplit)
                row.cells.append(spec.series[size_t(series)].label);
            if (hasAcross)
                row.cells.append(mark.across ? chartNumber(*mark.across) : u"–"_s);
            row.cells += {spec.valueText(series, category), mark.note};
            m_rows.push_back(row);
        }
    }
}

void ChartTable::fillDays(const ChartSpec &spec)
{
    m_header = {tr("Day"), tr("Date")};
    for (const ChartSeries &series : spec.series)
        m_header.append(series.label);
    m_header.append(tr("Milestones"));
    m_firstNumber = 2;
    m_lastNumber = 1 + int(spec.series.size());

    std::map<int, Row> days;
    const auto dayRow = [&](int day) -> Row & {
        Row &row = days[day];
        if (row.cells.isEmpty()) {
            row.cells.resize(m_header.size());
            row.cells[0] = spec.dayText(day);
            row.cells[1] = QLocale().toString(spec.electionDay.addDays(day), QLocale::ShortFormat);
        }
        return row;
    };
    for (int category = 0; category < int(spec.categories.size()); ++category) {
        Row &row = dayRow(spec.categories[size_t(category)].day);
        for (int series = 0; series < int(spec.series.size()); ++series) {
            row.cells[2 + series] = spec.valueText(series, category);
            row.recordIds += spec.mark(series, category).recordIds;
        }
    }
    for (const ChartMilestone &milestone : spec.milestones) {
        Row &row = dayRow(milestone.day);
        QString &cell = row.cells.last();
        cell += (cell.isEmpty() ? u""_s : u"; "_s) + milestone.label;
        row.recordIds += milestone.recordIds;
    }
    for (auto &[day, row] : days) {
        row.recordIds.removeDuplicates();
        m_rows.push_back(std::move(row));
    }
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_header.size());
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_rows[size_t(index.row())].cells.value(index.column());
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() >= m_firstNumber && index.column() <= m_lastNumber;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return m_header.value(section);
    if (role == Qt::TextAlignmentRole) {
        const bool number = section >= m_firstNumber && section <= m_lastNumber;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QStringList ChartTable::recordsOf(int row) const
{
    return m_rows.at(size_t(row)).recordIds;
}

QString ChartTable::filterOf(int row, int column) const
{
    const QStringList &filters = m_rows.at(size_t(row)).filters;
    if (!filters.value(column).isEmpty())
        return filters.value(column);
    QStringList all = filters;
    all.removeAll(QString());
    all.removeDuplicates();
    return all.size() == 1 ? all.first() : QString();
}

QString ChartTable::tabbed() const
{
    const auto line = [](const QStringList &cells) {
        QStringList clean;
        for (QString cell : cells) {
            for (const QChar breaking : {QChar(u'\t'), QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator)})
                cell.replace(breaking, u' ');
            clean.append(cell);
        }
        return clean.join(u'\t') + u'\n';
    };
    QString text = line(m_header);
    for (const Row &row : m_rows)
        text += line(row.cells);
    return text;
}

} // namespace scrutineer
