// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/codingcoverage.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// What a coding says of its ten themes, beside what the comparison board makes of the same statement.
class TestCodingCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isWhatTheBoardSays_data();
    void isWhatTheBoardSays();
    void anExcerptIsNeverSilent();
    void rollsThemesUp();

private:
    void addText(const QString &completeness);
    void addClaim(const QString &theme, std::optional<int> polarity);
    void addSilence(const QString &theme, const QString &kind);
    [[nodiscard]] QList<ThemeCoverage> coverage();
    [[nodiscard]] ThemeCoverage coverageOf(const QString &theme);
    [[nodiscard]] CellState boardState(const QString &theme);

    std::unique_ptr<TestProject> m_project;
    QString m_statement;
    QString m_coding;
};

void TestCodingCoverage::init()
{
    m_project = std::make_unique<TestProject>();
    TestProject &project = *m_project;
    const QString election = project.add(u"election"_s, {{u"title"_s, Value(u"Election"_s)},
                                                         {u"country"_s, Value(u"AZ"_s)},
                                                         {u"voting_day"_s, Value(u"2024-02-07"_s)}});
    const QString mission =
        project.add(u"mission"_s, {{u"title"_s, Value(u"Mission"_s)}, {u"election"_s, Value(election)}});
    m_statement = project.add(u"statement"_s, {{u"title"_s, Value(u"Statement"_s)}, {u"form"_s, Value(u"written"_s)}});
    project.add(u"statement_issuer"_s, {{u"statement"_s, Value(m_statement)}, {u"mission"_s, Value(mission)}});
    const QString coder = project.add(u"coder"_s, {{u"name"_s, Value(u"Coder"_s)}});
    m_coding =
        project.add(u"coding"_s,
                    {{u"statement"_s, Value(m_statement)}, {u"coder"_s, Value(coder)}, {u"state"_s, Value(u"open"_s)}});
}

void TestCodingCoverage::addText(const QString &completeness)
{
    m_project->add(u"statement_text"_s, {{u"statement"_s, Value(m_statement)},
                                         {u"number"_s, Value(1)},
                                         {u"completeness"_s, Value(completeness)},
                                         {u"content"_s, Value(u"Words."_s)}});
}

void TestCodingCoverage::addClaim(const QString &theme, std::optional<int> polarity)
{
    m_project->add(u"claim"_s, {{u"coding"_s, Value(m_coding)},
                                {u"proposition"_s, Value(u"Something"_s)},
                                {u"theme"_s, Value(m_project->term(u"theme"_s, theme))},
                                {u"polarity"_s, polarity ? Value(*polarity) : Value()}});
}

void TestCodingCoverage::addSilence(const QString &theme, const QString &kind)
{
    m_project->add(u"silence"_s, {{u"coding"_s, Value(m_coding)},
                                  {u"theme"_s, Value(m_project->term(u"theme"_s, theme))},
                                  {u"kind"_s, Value(kind)}});
}

QList<ThemeCoverage> TestCodingCoverage::coverage()
{
    Connection &connection = m_project->workspace.connection();
    return codingCoverage(readStatement(connection, {.statement = m_statement}),
                          m_project->workspace.store().terms(u"theme"_s));
}

ThemeCoverage TestCodingCoverage::coverageOf(const QString &theme)
{
    const QList<ThemeCoverage> all = coverage();
    const auto found = std::ranges::find(all, m_project->term(u"theme"_s, theme), &ThemeCoverage::theme);
    return found == all.end() ? ThemeCoverage() : *found;
}

CellState TestCodingCoverage::boardState(const QString &theme)
{
    const ComparisonBoard board = *readBoard(m_project->workspace.connection(), {});
    const auto found = std::ranges::find(board.columns, theme, &BoardColumn::id);
    return board.lines.first().cells.at(found - board.columns.begin()).state;
}

void TestCodingCoverage::isWhatTheBoardSays_data()
{
    QTest::addColumn<quint32>("seed");
    for (int i = 0; i < 6; ++i)
        QTest::addRow("%d", i) << QRandomGenerator::global()->generate();
}

void TestCodingCoverage::isWhatTheBoardSays()
{
    QFETCH(quint32, seed);
    qInfo("seed %u", seed);
    QRandomGenerator dice(seed);
    const auto any = [&dice](const QStringList &list) { return list[dice.bounded(list.size())]; };
    for (int i = 0; i < dice.bounded(3); ++i)
        addText(any({u"full"_s, u"excerpt"_s}));
    m_project->set(m_statement, u"form"_s, Value(any({u"written"_s, u"oral"_s, u"reported"_s})));
    m_project->set(m_coding, u"state"_s, Value(any({u"open"_s, u"complete"_s, u"adjudicated"_s})));
    const QStringList themes{u"media"_s,    u"media_coverage"_s, u"voting"_s,      u"secrecy"_s,
                             u"counting"_s, u"tabulation"_s,     u"observation"_s, u"boycott_and_withdrawal"_s};
    for (int i = 0; i < dice.bounded(4); ++i)
        addClaim(any(themes), dice.bounded(5) - 2);
    for (int i = 0; i < 4; ++i)
        addSilence(any(themes), any({u"not_addressed"_s, u"not_observed"_s}));
    const QList<ThemeCoverage> all = coverage();
    QCOMPARE(all.size(), 10);
    for (const ThemeCoverage &one : all)
        QCOMPARE(cellStateKey(one.state), cellStateKey(boardState(one.theme)));
}

void TestCodingCoverage::anExcerptIsNeverSilent()
{
    m_project->set(m_coding, u"state"_s, Value(u"complete"_s));
    QCOMPARE(coverageOf(u"media"_s).state, CellState::NotInText);
    addText(u"excerpt"_s);
    QCOMPARE(coverageOf(u"media"_s).state, CellState::NotInText);
    QCOMPARE(boardState(m_project->term(u"theme"_s, u"media"_s)), CellState::NotInText);
    addText(u"full"_s);
    QCOMPARE(coverageOf(u"media"_s).state, CellState::NotAddressed);
    m_project->set(m_statement, u"form"_s, Value(u"reported"_s));
    QCOMPARE(coverageOf(u"media"_s).state, CellState::NotInText);
    QCOMPARE(boardState(m_project->term(u"theme"_s, u"media"_s)), CellState::NotInText);
}

void TestCodingCoverage::rollsThemesUp()
{
    addClaim(u"secrecy"_s, -2);
    addClaim(u"voting"_s, 1);
    addClaim(u"opening"_s, std::nullopt);
    const ThemeCoverage voting = coverageOf(u"voting"_s);
    QCOMPARE(voting.claims, 3);
    QCOMPARE(*voting.mean, -0.5);
    QCOMPARE(voting.state, CellState::Coded);
    QVERIFY(!coverageOf(u"media"_s).mean);
    const QList<TermEntry> themes = m_project->workspace.store().terms(u"theme"_s);
    QCOMPARE(mainThemeOf(themes, m_project->term(u"theme"_s, u"secrecy"_s)), m_project->term(u"theme"_s, u"voting"_s));
    QCOMPARE(mainThemeOf(themes, u"nothing"_s), QString());
}

QTEST_GUILESS_MAIN(TestCodingCoverage)
#include "tst_codingcoverage.moc"
