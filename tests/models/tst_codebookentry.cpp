// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/codebookentry.h"
#include "tests/support/testproject.h"

#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// What the codebook says of a term, with examples of the project's own claims.
class TestCodebookEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsRulesAndClaimsCodedAlike();
    void hidesTheStatementThatIsCodedBlind();
    void findsYardsticksAndVerdicts();
    void knowsNothingOfOtherFields();

private:
    QString claim(const QString &coding, const QString &words, const QString &hedge);
    [[nodiscard]] CodebookEntry read(const CodebookQuestion &question, int examples = 3)
    {
        return readCodebookEntry(m_project->workspace.connection(), question, examples);
    }

    std::unique_ptr<TestProject> m_project;
    QString m_statement;
    QString m_other;
    QString m_coding;
    QString m_otherCoding;
};

void TestCodebookEntry::init()
{
    m_project = std::make_unique<TestProject>();
    const QString coder = m_project->add(u"coder"_s, {{u"name"_s, Value(u"A"_s)}});
    const auto coding = [&](const QString &title, QString &statement) {
        statement = m_project->add(u"statement"_s, {{u"title"_s, Value(title)}});
        return m_project->add(
            u"coding"_s,
            {{u"statement"_s, Value(statement)}, {u"coder"_s, Value(coder)}, {u"state"_s, Value(u"open"_s)}});
    };
    m_coding = coding(u"One"_s, m_statement);
    m_otherCoding = coding(u"Other"_s, m_other);
}

QString TestCodebookEntry::claim(const QString &coding, const QString &words, const QString &hedge)
{
    return m_project->add(u"claim"_s, {{u"coding"_s, Value(coding)},
                                       {u"proposition"_s, Value(words)},
                                       {u"hedge"_s, Value(m_project->term(u"hedge"_s, hedge))}});
}

void TestCodebookEntry::tellsRulesAndClaimsCodedAlike()
{
    claim(m_coding, u"First"_s, u"notes"_s);
    claim(m_otherCoding, u"Second"_s, u"notes"_s);
    claim(m_coding, u"Not alike"_s, u"asserts"_s);
    const QString own = claim(m_coding, u"Own"_s, u"notes"_s);
    const CodebookEntry entry =
        read({.term = m_project->term(u"hedge"_s, u"notes"_s), .field = u"hedge"_s, .besides = own});
    QCOMPARE(entry.label, u"Notes"_s);
    QVERIFY(!entry.definition.isEmpty());
    QCOMPARE(entry.coded, (QList<CodedExample>{{u"Second"_s, u"Other"_s}, {u"First"_s, u"One"_s}}));
    QVERIFY(entry.words().contains(entry.definition));
    QVERIFY(entry.words().contains(u"Second"_s));
    QCOMPARE(read({.term = entry.term, .field = u"hedge"_s}, 1).coded, (QList<CodedExample>{{u"Own"_s, u"One"_s}}));
    const CodebookEntry theme = read({.term = m_project->term(u"theme"_s, u"media"_s), .field = u"theme"_s});
    QVERIFY(!theme.include.isEmpty());
    QVERIFY(theme.words().contains(theme.exclude));
}

void TestCodebookEntry::hidesTheStatementThatIsCodedBlind()
{
    claim(m_coding, u"First"_s, u"notes"_s);
    claim(m_otherCoding, u"Second"_s, u"notes"_s);
    const CodebookEntry entry =
        read({.term = m_project->term(u"hedge"_s, u"notes"_s), .field = u"hedge"_s, .besidesStatement = m_statement});
    QCOMPARE(entry.coded, (QList<CodedExample>{{u"Second"_s, u"Other"_s}}));
}

void TestCodebookEntry::findsYardsticksAndVerdicts()
{
    const QString law = m_project->term(u"yardstick"_s, u"national_law"_s);
    const QString made = claim(m_coding, u"By the law"_s, u"notes"_s);
    m_project->add(u"claim_yardstick"_s, {{u"claim"_s, Value(made)}, {u"yardstick"_s, Value(law)}});
    QCOMPARE(read({.term = law, .field = u"yardstick"_s}).coded, (QList<CodedExample>{{u"By the law"_s, u"One"_s}}));
    const QString critical = m_project->term(u"verdict"_s, u"critical"_s);
    m_project->set(m_otherCoding, u"verdict"_s, Value(critical));
    QCOMPARE(read({.term = critical, .field = u"verdict"_s}).coded, (QList<CodedExample>{{u"Other"_s, {}}}));
    QCOMPARE(read({.term = critical, .field = u"verdict"_s, .besides = m_otherCoding}).coded, QList<CodedExample>());
}

void TestCodebookEntry::knowsNothingOfOtherFields()
{
    const QString term = m_project->term(u"hedge"_s, u"notes"_s);
    QCOMPARE(read({.term = term, .field = u"proposition"_s}).words(), QString());
    QCOMPARE(read({.term = term, .field = u"hedge; DROP TABLE claim"_s}).words(), QString());
    QCOMPARE(read({.term = u"nothing"_s, .field = u"hedge"_s}).words(), QString());
}

QTEST_GUILESS_MAIN(TestCodebookEntry)
#include "tst_codebookentry.moc"
