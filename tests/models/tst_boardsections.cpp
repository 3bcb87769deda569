// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/comparisonboard.h"
#include "models/exchange/sampleproject.h"
#include "models/reports/electiondossier.h"
#include "tests/support/sampleworkspace.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;
using namespace scrutineer::reports;

/// What a dossier says of where missions differ.
class TestBoardSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheBoardWithItsFormula();
    void citesOpposedClaims();
    void leavesOutWhatIsPrivate();

private:
    struct Chapter
    {
        QList<Table> tables;
        QString words; ///< Of its paragraphs.
    };
    Chapter chapter();
    static QString all(const Table &table);

    SampleWorkspace m_sample;
    const QString m_election = SampleProject::id(u"election", u"az-2024-pres");
};

TestBoardSections::Chapter TestBoardSections::chapter()
{
    const Document document = gatherElectionDossier(m_sample.workspace.connection(), m_election, u"sample"_s).document;
    Chapter found;
    bool inside = false;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            inside = heading->anchor == "comparison"_L1;
        if (!inside)
            continue;
        if (const auto *table = std::get_if<Table>(&block))
            found.tables.append(*table);
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            found.words += paragraph->text.words() + u'\n';
    }
    return found;
}

QString TestBoardSections::all(const Table &table)
{
    QString words;
    for (const Row &row : table.rows)
        for (const Cell &cell : row.cells)
            words += cell.text.words() + u'\n';
    return words;
}

void TestBoardSections::printsTheBoardWithItsFormula()
{
    const Chapter found = chapter();
    QCOMPARE(found.tables.size(), 3);
    BoardQuery query;
    query.filter = Filter::scope(m_election);
    const ComparisonBoard board = *readBoard(m_sample.workspace.connection(), query);
    const Table &table = found.tables[0];
    QCOMPARE(qsizetype(table.columns.size()), board.columns.size() + 1);
    QCOMPARE(qsizetype(table.rows.size()), board.lines.size() + 1);
    for (qsizetype line = 0; line < board.lines.size(); ++line) {
        for (qsizetype column = 0; column < board.columns.size(); ++column) {
            const BoardCell &cell = board.lines[line].cells[column];
            const QString words = table.rows[std::size_t(line)].cells[std::size_t(column) + 1].text.words();
            QCOMPARE(words.contains(u"(%1)"_s.arg(cell.claims())), cell.claims() > 0);
        }
    }
    const Row &divergence = table.rows.back();
    for (qsizetype column = 0; column < board.columns.size(); ++column)
        if (board.columns[column].divergence.value)
            QCOMPARE(divergence.cells[std::size_t(column) + 1].text.words(), board.columns[column].divergence.words());
    QVERIFY(found.words.contains(divergenceExplanation()));
    QVERIFY(found.words.contains(QLocale().toString(*board.divergence, 'f', 2)));
}

void TestBoardSections::citesOpposedClaims()
{
    const Table table = chapter().tables[1];
    QVERIFY(!table.rows.empty());
    for (const Row &row : table.rows) {
        for (std::size_t side = 1; side <= 2; ++side) {
            const std::vector<Run> &runs = row.cells[side].text.runs();
            QVERIFY(std::ranges::any_of(runs, [](const Run &run) { return !run.note.isEmpty(); }));
        }
    }
}

void TestBoardSections::leavesOutWhatIsPrivate()
{
    const QString secret = u"The incumbent faced no meaningful challenge"_s;
    QVERIFY(all(chapter().tables[1]).contains(secret));
    Workspace &workspace = m_sample.workspace;
    const Record before = workspace.store().record(SampleProject::id(u"statement", u"s-ieom-q2"));
    Record after = before;
    after.setPrivate(true);
    ChangeSet changes;
    changes.title = u"Private"_s;
    changes.update(before, after);
    QVERIFY(workspace.commitNow(changes));
    QVERIFY(!all(chapter().tables[1]).contains(secret));
}

QTEST_GUILESS_MAIN(TestBoardSections)
#include "tst_boardsections.moc"
