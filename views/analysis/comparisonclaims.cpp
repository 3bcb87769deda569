// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimwords.h"
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/analysis/boardlegend.h"
#include "views/analysis/boardmodel.h"
#include "views/analysis/boardtable.h"
#include "views/analysis/comparisonpage.h"
#include "views/records/carriedfilterbar.h"
#include "views/records/recordlocation.h"
#include "views/shell/emptystate.h"
#include "views/shell/navigation.h"
#include "views/shell/pagehead.h"
#include "views/shell/progressline.h"
#include "views/shell/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype pairsShown = 300;
constexpr int claimsBesides = 6;

} // namespace

void ComparisonPage::refresh()
{
    Workspace &workspace = m_surroundings.workspace;
    if (!workspace.isOpen() || !isVisibleTo(parentWidget()))
        return;
    if (!boardFilter())
        return;
    const BoardQuery asked = query();
    m_progress->start();
    if (tab() == "opposed"_L1)
        ask([asked](Connection &connection) { return readOpposed(connection, asked, pairsShown); },
            [this](const OpposedReading &reading) { fillOpposed(reading); });
    else
        ask([asked](Connection &connection) { return readBoard(connection, asked); },
            [this](const ComparisonBoard &board) { fill(board); });
}

template <typename Read, typename Fill>
void ComparisonPage::ask(Read read, Fill fill)
{
    const int request = ++m_request;
    deliver(
        m_surroundings.workspace.analyses().run(read), this,
        [this, request, fill](const auto &answer) {
            m_progress->finish();
            if (request != m_request)
                return;
            fail(answer ? QString() : answer.problem().sentence);
            if (answer)
                fill(*answer);
        },
        [this](const SqlError &error) {
            m_progress->finish();
            fail(error.toProblem().sentence);
        });
}

void ComparisonPage::fail(const QString &sentence)
{
    m_filter->showProblem(sentence);
}

void ComparisonPage::fill(const ComparisonBoard &board)
{
    keepPlace();
    m_board = board;
    m_pinned = -1;
    const QLocale locale;
    const bool missions = board.query.rows == BoardQuery::Rows::Missions;
    QStringList parts{tr("%n claim(s)", nullptr, int(board.claims))};
    if (board.query.measure == BoardQuery::Measure::Verdict)
        parts = {tr("%n verdict(s)", nullptr, int(board.claims))};
    else if (board.query.columns == BoardQuery::Columns::Yardsticks)
        parts = {tr("%n use(s) of a yardstick", nullptr, int(board.claims))};
    if (missions)
        parts += tr("%1 of %n mission(s) coded", nullptr, int(board.lines.size())).arg(board.codedLines());
    m_head->setCaption(parts.join(u", "_s));
    m_total->setText(board.divergence
                         ? tr("Divergence %1 = %2").arg(locale.toString(*board.divergence, 'f', 2), divergenceFormula())
                         : QString());
    sortBoard();
    choosePanels();
}

void ComparisonPage::choosePanels()
{
    const bool filtered = !m_filter->carried().filter.isEverything();
    QWidget *shown = m_matrix;
    if (tab() == "opposed"_L1)
        shown = m_opposed->rows().isEmpty() ? static_cast<QWidget *>(m_nothing) : m_opposed;
    else if (m_board.lines.isEmpty() || (m_board.claims == 0 && !filtered))
        shown = filtered ? static_cast<QWidget *>(m_nothing) : m_empty;
    const bool hadFocus = m_body->isAncestorOf(window()->focusWidget());
    m_body->setCurrentWidget(shown);
    const bool works = shown == m_matrix || shown == m_opposed;
    m_below->setVisible(works);
    m_legend->setVisible(shown == m_matrix);
    if (hadFocus && works)
        shown->setFocus(Qt::OtherFocusReason);
}

void ComparisonPage::keepPlace()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !m_model->cell(index))
        return;
    m_keptLine = m_model->board().lines[m_model->line(index)].id;
    m_keptColumn = m_model->board().columns[m_model->column(index)].id;
}

void ComparisonPage::restorePlace()
{
    const ComparisonBoard &board = m_model->board();
    if (board.lines.isEmpty() || board.columns.isEmpty())
        return;
    qsizetype line = std::ranges::find(board.lines, m_keptLine, &BoardLine::id) - board.lines.begin();
    qsizetype column = std::ranges::find(board.columns, m_keptColumn, &BoardColumn::id) - board.columns.begin();
    if (line >= board.lines.size() || column >= board.columns.size()) {
        // At first the place where there is most to see: the most divergent column, else the first with claims.
        column = 0;
        for (qsizetype one = 1; one < board.columns.size(); ++one) {
            if (board.columns[one].divergence.value.value_or(-1) > board.columns[column].divergence.value.value_or(-1))
                column = one;
        }
        line = 0;
        while (line + 1 < board.lines.size() && board.lines[line].cells[column].claims() == 0)
            ++line;
    }
    m_table->setCurrentIndex(m_model->indexOf(int(line), int(column)));
    showClaims();
}

void ComparisonPage::sortBoard()
{
    if (m_model->rowCount() > 0)
        keepPlace();
    m_model->setBoard(m_sort->isChecked() ? m_board.sortedByDivergence() : m_board);
    m_pinned = -1;
    restorePlace();
}

QList<int> ComparisonPage::linesBeside(int line, int column, int *left) const
{
    const QList<BoardLine> &lines = m_model->board().lines;
    QList<int> coded;
    for (int one = 0; one < lines.size(); ++one) {
        if (lines[one].cells[column].claims() > 0)
            coded += one;
    }
    const auto mean = [&](int one) { return lines[one].cells[column].mean().value_or(0); };
    std::ranges::stable_sort(coded, {}, mean);
    QList<int> chosen;
    const auto choose = [&](int one) {
        if (!chosen.contains(one) && coded.contains(one) && chosen.size() < m_claims->capacity())
            chosen += one;
    };
    choose(line);
    // From both ends inwards, so that the widest difference is seen first.
    for (qsizetype step = 0; step < coded.size(); ++step)
        choose(step % 2 == 0 ? coded[step / 2] : coded[coded.size() - 1 - step / 2]);
    *left = int(coded.size() - chosen.size());
    std::ranges::stable_sort(chosen, {}, mean);
    return chosen;
}

void ComparisonPage::showClaims()
{
    if (tab() == "opposed"_L1)
        return;
    const QModelIndex index = m_table->currentIndex();
    const int line = m_model->line(index);
    const int column = m_pinned >= 0 ? m_pinned : m_model->column(index);
    m_model->setMarkedColumn(column);
    if (column < 0) {
        ++m_claimRequest;
        m_belowTitle->setText(tr("No cell is chosen"));
        m_belowNote->clear();
        m_claims->setColumns({});
        return;
    }
    const ComparisonBoard &board = m_model->board();
    int left = 0;
    const QList<int> lines = linesBeside(line, column, &left);
    m_belowTitle->setText(board.columns[column].label + (m_pinned >= 0 ? u" · "_s + tr("pinned") : QString()));
    QStringList notes;
    if (line >= 0) {
        const BoardCell &cell = board.lines[line].cells[column];
        if (cell.state != CellState::Coded)
            notes += tr("%1: %2").arg(board.lines[line].label, cellStateLabel(cell.state));
    }
    if (board.columns[column].divergence.value)
        notes += tr("divergence %1").arg(board.columns[column].divergence.words());
    if (left > 0)
        notes += tr("%n more with claims", nullptr, left);
    m_belowNote->setText(notes.join(u" · "_s));
    readColumns(lines, column);
}

void ComparisonPage::readColumns(const QList<int> &lines, int column)
{
    const ComparisonBoard &board = m_model->board();
    QList<ClaimColumns::Column> columns;
    QList<qint64> keys;
    for (const int line : lines) {
        const BoardLine &own = board.lines[line];
        const std::optional<double> mean = own.cells[column].mean();
        columns.append({own.label,
                        mean ? tr("mean %1").arg(meanWords(*mean, QLocale())) : QString(),
                        {},
                        own.cells[column].claims()});
        keys += own.key;
    }
    const int request = ++m_claimRequest;
    const auto read = [asked = board.query, key = board.columns[column].key, keys, columns](Connection &connection) {
        QList<ClaimColumns::Column> filled = columns;
        const Result<BoardReader> reader = BoardReader::make(connection, asked);
        for (qsizetype i = 0; reader && i < keys.size(); ++i) {
            filled[i].claims = boardClaims(connection, reader->claims(keys[i], key, claimsBesides));
            filled[i].further = std::max<qint64>(0, filled[i].further - filled[i].claims.size());
        }
        return filled;
    };
    deliver(
        m_surroundings.workspace.analyses().run(read), this,
        [this, request](const QList<ClaimColumns::Column> &filled) {
            if (request == m_claimRequest)
                m_claims->setColumns(filled);
        },
        [this](const SqlError &error) { fail(error.toProblem().sentence); });
}

void ComparisonPage::fillOpposed(const OpposedReading &reading)
{
    m_opposed->setRows(reading.rows);
    m_head->setCaption(tr("%n opposed pair(s)", nullptr, int(reading.count)) +
                       (reading.count > reading.rows.size()
                            ? u", "_s + tr("the first %1 shown").arg(reading.rows.size())
                            : QString()));
    m_total->setText(tr("Same theme, scope and election; two or more apart"));
    choosePanels();
    if (!reading.rows.isEmpty())
        m_opposed->setCurrentIndex(m_opposed->model()->index(0, 1));
}

void ComparisonPage::showOpposed(int row)
{
    ++m_claimRequest;
    if (row < 0 || row >= m_opposed->rows().size()) {
        m_claims->setColumns({});
        return;
    }
    const OpposedRow &pair = m_opposed->rows()[row];
    QList<ClaimColumns::Column> columns;
    for (const BoardClaim *claim : {&pair.critical, &pair.positive}) {
        columns.append({claimSpeakers(*claim), {}, {*claim}, 0});
    }
    m_belowTitle->setText(pair.critical.theme);
    m_belowNote->clear();
    m_claims->setColumns(columns);
}

void ComparisonPage::pin(const QModelIndex &index)
{
    const int column = m_model->column(index);
    m_pinned = m_pinned == column ? -1 : column;
    showClaims();
}

void ComparisonPage::openCell(const QModelIndex &index)
{
    const BoardCell *cell = m_model->cell(index);
    const int line = m_model->line(index);
    if (line < 0)
        return;
    const BoardLine &own = m_model->board().lines[line];
    if (cell && cell->claims() > 0) {
        Connection &connection = m_surroundings.workspace.connection();
        const Result<BoardReader> reader = BoardReader::make(connection, m_model->board().query);
        if (reader) {
            const QList<BoardClaim> first = boardClaims(
                connection, reader->claims(own.key, m_model->board().columns[m_model->column(index)].key, 1));
            if (!first.isEmpty()) {
                openRecord(u"statement"_s, first.first().statement);
                return;
            }
        }
    }
    openRecord(m_surroundings.workspace.store().typeOf(own.id), own.id);
}

void ComparisonPage::openRecord(const QString &type, const QString &id)
{
    // What a mission said is read where its claims stand in the text.
    if (type == "statement"_L1)
        m_surroundings.navigation.go({.page = u"reader"_s, .type = type, .id = id});
    else if (const RecordType *known = recordType(type); known && known->placement == Placement::Page)
        m_surroundings.navigation.go(locationOf(type, id));
}

} // namespace scrutineer
