// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/charttable.h"

#include <QLocale>

#include <map>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

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
    switch (spec.kind) {
    case ChartKind::Bars:
        fillBars(spec);
        break;
    case ChartKind::StackedBars:
        fillStacked(spec);
        break;
    case ChartKind::Days:
        fillDays(spec);
        break;
    default:
        break;
    }
    endResetModel();
}

void ChartTable::fillBars(const ChartSpec &spec)
{
    m_header = {spec.categoryTitle, spec.valueTitle, tr("Lowest"), tr("Highest"), tr("Note")};
    m_firstNumber = 1;
    m_lastNumber = 3;
    const auto number = [](const std::optional<double> &value) { return value ? chartNumber(*value) : QString(); };
    for (int category = 0; category < int(spec.categories.size()) && !spec.series.empty(); ++category) {
        const ChartMark &mark = spec.mark(0, category);
        m_rows.push_back({{spec.categories[size_t(category)].label, spec.valueText(0, category), number(mark.low),
                           number(mark.high), mark.note},
                          spec.recordsOf(0, category)});
    }
}

void ChartTable::fillStacked(const ChartSpec &spec)
{
    m_header = {spec.categoryTitle};
    for (const ChartSeries &series : spec.series)
        m_header.append(series.label);
    m_firstNumber = 1;
    m_lastNumber = int(spec.series.size());
    for (int category = 0; category < int(spec.categories.size()); ++category) {
        Row row{{spec.categories[size_t(category)].label}, spec.categories[size_t(category)].recordIds};
        for (int series = 0; series < int(spec.series.size()); ++series) {
            row.cells.append(spec.valueText(series, category));
            for (const QString &id : spec.mark(series, category).recordIds) {
                if (!row.recordIds.contains(id))
                    row.recordIds.append(id);
            }
        }
        m_rows.push_back(row);
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
