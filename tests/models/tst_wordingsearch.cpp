// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/wordingsearch.h"
#include "models/records/filtertext.h"
#include "tests/support/testproject.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

/// Repeated wording in the texts of a project: which are compared, who said it, and what is read again.
class TestWordingSearch : public QObject
{
    Q_OBJECT

private:
    static constexpr qsizetype all = 1000;
    const QString m_formula =
        u"the elections were open, competitive and in full accordance with national legislation"_s;

    std::unique_ptr<TestProject> m_project;
    QString m_election;
    QString m_mission;

    QString statement(const QString &title, const QString &issued)
    {
        const QString id = m_project->add(u"statement"_s, {{u"title"_s, title}, {u"issued"_s, issued}});
        m_project->add(u"statement_election"_s, {{u"statement"_s, id}, {u"election"_s, m_election}});
        m_project->add(u"statement_issuer"_s, {{u"statement"_s, id}, {u"mission"_s, m_mission}});
        return id;
    }

    QString text(const QString &statement, const QString &content, const Value &standing, int number = 1,
                 const Value &language = u"en"_s)
    {
        return m_project->add(u"statement_text"_s, {{u"statement"_s, statement},
                                                    {u"number"_s, qint64(number)},
                                                    {u"language"_s, language},
                                                    {u"standing"_s, standing},
                                                    {u"content"_s, content}});
    }

    FoundWording find(const WordingQuery &query = {})
    {
        const Result<FoundWording> found = m_search.find(m_project->workspace.connection(), query, all);
        return found ? *found : FoundWording();
    }

    WordingSearch m_search;

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_election = m_project->add(
            u"election"_s, {{u"title"_s, u"Election"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
        const QString organization =
            m_project->add(u"organization"_s, {{u"name"_s, u"Observers’ League"_s}, {u"short_name"_s, u"OL"_s}});
        m_mission = m_project->add(u"mission"_s, {{u"title"_s, u"OL mission"_s}, {u"election"_s, m_election}});
        m_project->add(u"mission_organization"_s, {{u"mission"_s, m_mission}, {u"organization"_s, organization}});
    }

    void namesPlacesInTheOrderOfTime()
    {
        const QString late = statement(u"Late"_s, u"2024-02-09"_s);
        const QString early = statement(u"Early"_s, u"2024-02-08"_s);
        text(late, u"𝒳 says: "_s + m_formula.toUpper(), u"verbatim"_s);
        text(early, m_formula + u"."_s, u"translation"_s);
        const FoundWording found = find();
        QCOMPARE(found.passages.size(), 1);
        const FoundPassage &passage = found.passages.first();
        QCOMPARE(passage.wording, m_formula);
        QCOMPARE(passage.passage.words, 12);
        QCOMPARE(passage.elections, 1);
        QCOMPARE(passage.missions, 1);
        QCOMPARE(passage.organizations, 1);
        QCOMPARE(passage.passage.places[0].statement, early);
        QCOMPARE(passage.passage.places[1].statement, late);
        QCOMPARE(passage.passage.places[1].span.start, 8); // In code points: 𝒳 is one.
        QCOMPARE(found.statements.value(late).issuers(), u"OL mission"_s);
        QCOMPARE(found.statements.value(late).organizations, QStringList{u"OL"_s});
    }

    void leavesSummariesOutAndSaysSo()
    {
        text(statement(u"A"_s, u"2024"_s), m_formula, u"summary"_s);
        text(statement(u"B"_s, u"2024"_s), m_formula, {});
        text(statement(u"C"_s, u"2024"_s), m_formula, u"verbatim"_s);
        const FoundWording own = find();
        QVERIFY(own.passages.isEmpty());
        QCOMPARE(own.statementCount, 1);
        QCOMPARE(own.summaries, 1);
        QCOMPARE(own.unknown, 1);
        QCOMPARE(own.remarks().size(), 2);
        const FoundWording with = find({.filter = {}, .summaries = true});
        QCOMPARE(with.passages.size(), 1);
        QCOMPARE(with.passages.first().passage.statements, 3);
        QVERIFY(with.remarks().join(u' ').contains(u"researcher"_s));
    }

    void comparesTheLatestVersionOnly()
    {
        const QString one = statement(u"A"_s, u"2024"_s);
        text(one, m_formula, u"verbatim"_s, 1);
        text(statement(u"B"_s, u"2024"_s), m_formula, u"verbatim"_s);
        QCOMPARE(find().passages.size(), 1);
        text(one, u"Nothing of this was said."_s, u"verbatim"_s, 2);
        QVERIFY(find().passages.isEmpty());
        QVERIFY(m_project->workspace.undoNow());
        QCOMPARE(find().passages.size(), 1);
    }

    void keepsToTheFilter()
    {
        text(statement(u"A"_s, u"2024-01"_s), m_formula, u"verbatim"_s);
        text(statement(u"B"_s, u"2024-01"_s), m_formula, u"verbatim"_s);
        text(statement(u"C"_s, u"2023-01"_s), m_formula, u"verbatim"_s);
        QCOMPARE(find().passages.first().passage.statements, 3);
        QCOMPARE(find({.filter = readFilter(u"issued:2024"_s).filter}).passages.first().passage.statements, 2);
        QVERIFY(find({.filter = readFilter(u"issued:2023"_s).filter}).passages.isEmpty());
        const Result<FoundWording> wrong =
            m_search.find(m_project->workspace.connection(), {.filter = readFilter(u"nope:1"_s).filter}, all);
        QVERIFY(!wrong);
        QVERIFY(!wrong.problem().sentence.isEmpty());
    }

    void tellsBetweenWhom()
    {
        text(statement(u"A"_s, u"2024-01"_s), m_formula, u"verbatim"_s);
        const QString second = statement(u"B"_s, u"2024-01"_s);
        text(second, m_formula, u"verbatim"_s);
        const auto listed = [&](WordingSpread spread) { return find({.filter = {}, .spread = spread}).passageCount; };
        QCOMPARE(listed(WordingSpread::Anyone), 1);
        QCOMPARE(listed(WordingSpread::OneOrganization), 1);
        QCOMPARE(listed(WordingSpread::Elections), 0);
        QCOMPARE(listed(WordingSpread::Missions), 0);
        const QString election = m_project->add(
            u"election"_s, {{u"title"_s, u"Later"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2025"_s}});
        m_project->add(u"statement_election"_s, {{u"statement"_s, second}, {u"election"_s, election}});
        const QString organization = m_project->add(u"organization"_s, {{u"name"_s, u"Others"_s}});
        const QString mission =
            m_project->add(u"mission"_s, {{u"title"_s, u"Others’ mission"_s}, {u"election"_s, election}});
        m_project->add(u"mission_organization"_s, {{u"mission"_s, mission}, {u"organization"_s, organization}});
        m_project->add(u"statement_issuer"_s, {{u"statement"_s, second}, {u"mission"_s, mission}});
        QCOMPARE(listed(WordingSpread::OneOrganization), 0);
        QCOMPARE(listed(WordingSpread::Elections), 1);
        QCOMPARE(listed(WordingSpread::Missions), 1);
    }

    void findsWhatTwoTextsShare()
    {
        const QString one = text(statement(u"A"_s, u"2024"_s), m_formula, u"verbatim"_s);
        const QString other = text(statement(u"B"_s, u"2024"_s), u"So: "_s + m_formula, u"verbatim"_s);
        text(statement(u"C"_s, u"2024"_s), m_formula, u"verbatim"_s);
        Connection &connection = m_project->workspace.connection();
        find();
        const QList<RepeatedPassage> shared = m_search.between(connection, one, other, {});
        QCOMPARE(shared.size(), 1);
        QCOMPARE(shared.first().statements, 2);
        QCOMPARE(shared.first().places.size(), 2);
        QVERIFY(m_search.between(connection, one, u"nothing"_s, {}).isEmpty());
    }

    void readsEachTextOnce()
    {
        for (int i = 0; i < 5; ++i)
            text(statement(u"S%1"_s.arg(i), u"2024"_s), m_formula, u"verbatim"_s);
        const FoundWording first = find();
        // Behind the back of the index: what it has read, it does not read again.
        Connection writing;
        QVERIFY(writing.open(m_project->path(), Access::ReadWrite));
        writing.execute(u"UPDATE statement_text SET content = 'gone'"_s);
        QCOMPARE(find().wording.texts, first.wording.texts);
        // Another project is read from scratch.
        TestProject other;
        QVERIFY(m_search.find(other.workspace.connection(), {}, all)->passages.isEmpty());
        QVERIFY(find().passages.isEmpty());
    }

    void tellsWhatStandsElsewhere()
    {
        const QString own = text(statement(u"A"_s, u"2024-02-08"_s), u"We say: "_s + m_formula, u"verbatim"_s);
        text(statement(u"C"_s, u"2024-02-10"_s), m_formula + u" "_s + m_formula, u"verbatim"_s);
        text(statement(u"B"_s, u"2024-02-09"_s), u"Indeed "_s + m_formula + u" too"_s, u"verbatim"_s);
        const Result<QList<WordingElsewhere>> found = m_search.elsewhere(m_project->workspace.connection(), own, {});
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().span, (PointSpan{8, m_formula.size()}));
        QCOMPARE(found->first().statements.size(), 2);
        QCOMPARE(found->first().statements[0].title, u"B"_s);
        QCOMPARE(found->first().statements[1].title, u"C"_s);
    }
};

QTEST_GUILESS_MAIN(TestWordingSearch)
#include "tst_wordingsearch.moc"
