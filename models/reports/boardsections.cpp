// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/boardsections.h"

#include "models/analysis/claimwords.h"
#include "models/analysis/opposedreading.h"

#include <QCoreApplication>

#include <algorithm>

namespace scrutineer::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

struct BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

constexpr qsizetype pairsPrinted = 25;

BoardQuery queryOf(const QString &election, BoardQuery::Columns columns)
{
    return {.rows = BoardQuery::Rows::Missions,
            .columns = columns,
            .measure = BoardQuery::Measure::Polarity,
            .organization = {},
            .filter = Filter::scope(election),
            .onlyPublic = true};
}

CellTone toneOf(const BoardCell &cell)
{
    if (const std::optional<double> mean = cell.mean())
        return CellTone(int(CellTone::Neutral) + classOfMean(*mean));
    switch (cell.state) {
    case CellState::NotObserved:
        return CellTone::NotObserved;
    case CellState::NotAddressed:
        return CellTone::NotAddressed;
    case CellState::NotCoded:
        return CellTone::NotCoded;
    case CellState::NoMission:
        return CellTone::NoMission;
    case CellState::NotInText:
    case CellState::Coded:
    case CellState::LeftOut:
        break;
    }
    return CellTone::None;
}

/// Mean, number of claims, and how far they spread where they do.
QString cellWords(const BoardCell &cell)
{
    const std::optional<double> mean = cell.mean();
    if (!mean)
        return cell.claims() > 0                    ? u"(%1)"_s.arg(cell.claims())
               : cell.state == CellState::NotInText ? u"…"_s
                                                    : QString();
    QString words = u"%1 (%2)"_s.arg(meanWords(*mean, QLocale()), QString::number(cell.claims()));
    if (cell.lowest() != cell.highest())
        words += u"\n%1…%2"_s.arg(polarityWords(cell.lowest()), polarityWords(cell.highest()));
    return words;
}

/// The digit that the codebook gives a column, or its place.
QString headOf(const ComparisonBoard &board, qsizetype place)
{
    const std::optional<int> digit = board.columns[place].digit;
    const bool allHave =
        std::ranges::all_of(board.columns, [](const BoardColumn &one) { return one.digit.has_value(); });
    return QString::number(allHave ? *digit : int(place + 1));
}

Text keyTo(const ComparisonBoard &board)
{
    Text key;
    for (qsizetype i = 0; i < board.columns.size(); ++i)
        key.plain(i > 0 ? u" · "_s : QString()).strong(headOf(board, i)).plain(u" "_s + board.columns[i].label);
    return key;
}

} // namespace

BoardSections::BoardSections(Connection &connection, const QString &electionId, Document &document, SourceNotes &notes)
    : m_connection(connection)
    , m_store(connection)
    , m_election(electionId)
    , m_document(document)
    , m_notes(notes)
{
}

std::optional<ComparisonBoard> BoardSections::read(BoardQuery::Columns columns) const
{
    Result<ComparisonBoard> found = readBoard(m_connection, queryOf(m_election, columns));
    if (!found)
        return std::nullopt;
    ComparisonBoard board = *found;
    board.lines.removeIf([&](const BoardLine &line) { return m_store.record(line.id).isPrivate(); });
    return board;
}

void BoardSections::write()
{
    const std::optional<ComparisonBoard> themes = read(BoardQuery::Columns::Themes);
    if (!themes || themes->claims == 0)
        return;
    m_document.heading(1, BoardWords::tr("Where the missions differ"), u"comparison"_s);
    board(*themes);
    opposed();
    if (const std::optional<ComparisonBoard> found = read(BoardQuery::Columns::Yardsticks))
        yardsticks(*found);
}

Table BoardSections::grid(const ComparisonBoard &board, bool withSilence) const
{
    Table table;
    table.columns.push_back({BoardWords::tr("Mission"), Column::Alignment::Left, 3, true});
    for (qsizetype i = 0; i < board.columns.size(); ++i)
        table.columns.push_back({headOf(board, i), Column::Alignment::Center, 1.1});
    for (const BoardLine &line : board.lines) {
        Row row;
        Text name(line.label);
        name.small(line.note.isEmpty() ? QString() : u"\n"_s + line.note);
        row.cells.emplace_back(name);
        for (const BoardCell &cell : line.cells)
            row.cells.push_back(withSilence || cell.claims() > 0 ? Cell(cellWords(cell), toneOf(cell)) : Cell());
        table.rows.push_back(row);
    }
    table.legend = {{CellTone::VeryNegative, u"≤ −1.5"_s},
                    {CellTone::Negative, u"≤ −0.5"_s},
                    {CellTone::Neutral, u"±0.5"_s},
                    {CellTone::Positive, u"≥ +0.5"_s},
                    {CellTone::VeryPositive, u"≥ +1.5"_s}};
    return table;
}

void BoardSections::board(const ComparisonBoard &board)
{
    const auto speaks = [&](BoardTone tone) { return int(std::ranges::count(board.lines, tone, &BoardLine::tone)); };
    m_document.paragraph(
        Text(BoardWords::tr("%n claim(s) are coded.", nullptr, int(board.claims)) + u' ' +
             BoardWords::tr("%n mission(s) speak favourably only,", nullptr, speaks(BoardTone::OnlyPositive)) + u' ' +
             BoardWords::tr("%n critically only,", nullptr, speaks(BoardTone::OnlyCritical)) + u' ' +
             BoardWords::tr("%n both ways,", nullptr, speaks(BoardTone::Mixed)) + u' ' +
             BoardWords::tr("%n have no coded claim.", nullptr, speaks(BoardTone::Silent))),
        Paragraph::Kind::Lead);
    Table table = grid(board, true);
    table.caption = Text(BoardWords::tr("Mean polarity of the claims of each mission on each theme"));
    Row divergence{.cells = {Cell(BoardWords::tr("Divergence"))}, .kind = Row::Kind::Total, .anchor = {}};
    for (const BoardColumn &column : board.columns)
        divergence.cells.emplace_back(column.divergence.value ? column.divergence.words() : u"–"_s);
    table.rows.push_back(divergence);
    table.legend.push_back({CellTone::NotObserved, cellStateLabel(CellState::NotObserved)});
    table.legend.push_back({CellTone::NotAddressed, cellStateLabel(CellState::NotAddressed)});
    table.legend.push_back({CellTone::NotCoded, cellStateLabel(CellState::NotCoded)});
    table.legend.push_back({CellTone::NoMission, cellStateLabel(CellState::NoMission)});
    table.remark = Text(BoardWords::tr("In brackets the number of claims, below them how far they spread. "
                                       "“…” is: %1. Themes: ")
                            .arg(cellStateLabel(CellState::NotInText).toLower()))
                       .append(keyTo(board));
    m_document.add(table);
    const QString whole = board.divergence ? QLocale().toString(*board.divergence, 'f', 2) : QString();
    Text formula;
    if (!whole.isEmpty())
        formula.strong(BoardWords::tr("Divergence of the election: %1. ").arg(whole));
    m_document.paragraph(formula.plain(divergenceExplanation()), Paragraph::Kind::Remark);
}

void BoardSections::opposed()
{
    const Result<OpposedReading> found =
        readOpposed(m_connection, queryOf(m_election, BoardQuery::Columns::Themes), pairsPrinted);
    if (!found || found->rows.isEmpty())
        return;
    m_document.heading(2, BoardWords::tr("Opposed claims"), u"opposed"_s);
    Table table;
    table.caption = Text(BoardWords::tr("Claims of different missions on the same theme and scope, two or more apart"));
    table.columns = {{BoardWords::tr("Theme"), Column::Alignment::Left, 1.2, true},
                     {BoardWords::tr("Critical"), Column::Alignment::Left, 3},
                     {BoardWords::tr("Favourable"), Column::Alignment::Left, 3}};
    for (const OpposedRow &pair : found->rows) {
        const auto side = [&](const BoardClaim &claim) {
            Text text;
            text.strong(u"%1 %2. "_s.arg(polarityWords(claim.polarity), claimSpeakers(claim))).plain(claim.proposition);
            m_notes.cite(text, claim.id);
            m_notes.cite(text, claim.statement);
            return text;
        };
        table.rows.push_back(
            {.cells = {Cell(pair.critical.theme), Cell(side(pair.critical)), Cell(side(pair.positive))},
             .kind = Row::Kind::Body,
             .anchor = {}});
    }
    if (found->count > found->rows.size())
        table.remark = Text(BoardWords::tr("The %1 pairs furthest apart of %2.")
                                .arg(QString::number(found->rows.size()), QString::number(found->count)));
    m_document.add(table);
}

void BoardSections::yardsticks(const ComparisonBoard &board)
{
    ComparisonBoard spoken = board;
    spoken.lines.removeIf([](const BoardLine &line) { return line.claims == 0; });
    if (spoken.lines.isEmpty())
        return;
    m_document.heading(2, BoardWords::tr("Yardsticks"), u"yardsticks"_s);
    Table table = grid(spoken, false);
    table.caption = Text(BoardWords::tr("Mean polarity of the claims by the standard that they measure by"));
    table.remark = Text(BoardWords::tr("A claim that measures by two yardsticks counts for both.")).plain(u" "_s);
    table.remark.append(keyTo(spoken));
    m_document.add(table);
}

} // namespace scrutineer::reports
