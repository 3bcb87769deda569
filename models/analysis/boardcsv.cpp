// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/boardcsv.h"

#include "models/analysis/chartcsv.h"
#include "models/analysis/claimwords.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList claimCells(const BoardClaim &claim)
{
    return {claim.id,
            claim.polarity ? QString::number(*claim.polarity) : QString(),
            csvText(claimSpeakers(claim)),
            csvText(claim.proposition),
            claim.statement,
            csvText(claim.statementTitle)};
}

} // namespace

QByteArray boardCsv(const ComparisonBoard &board)
{
    QByteArray csv = "row_id,row,column_id,column,state,claims,mean,lowest,highest\r\n";
    for (const BoardLine &line : board.lines) {
        for (qsizetype i = 0; i < line.cells.size(); ++i) {
            const BoardCell &cell = line.cells[i];
            const std::optional<double> mean = cell.mean();
            QStringList cells{line.id,
                              csvText(line.label),
                              board.columns[i].id,
                              csvText(board.columns[i].label),
                              cellStateKey(cell.state),
                              QString::number(cell.claims())};
            cells += mean ? QString::number(*mean) : QString();
            cells += mean ? QString::number(cell.lowest()) : QString();
            cells += mean ? QString::number(cell.highest()) : QString();
            csv += cells.join(u',').toUtf8() + "\r\n";
        }
    }
    return csv;
}

QByteArray opposedCsv(const QList<OpposedRow> &rows)
{
    QByteArray csv = "theme,apart,critical_id,critical_polarity,critical_by,critical_claim,critical_statement_id,"
                     "critical_statement,positive_id,positive_polarity,positive_by,positive_claim,"
                     "positive_statement_id,positive_statement\r\n";
    for (const OpposedRow &row : rows) {
        const int apart = row.positive.polarity.value_or(0) - row.critical.polarity.value_or(0);
        const QStringList cells = QStringList{csvText(row.critical.theme), QString::number(apart)} +
                                  claimCells(row.critical) + claimCells(row.positive);
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace scrutineer
