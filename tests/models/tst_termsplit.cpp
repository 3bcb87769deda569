// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/codebook.h"
#include "models/analysis/termsplit.h"
#include "tests/support/testproject.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestTermSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_statement = m_project->add(u"statement"_s, {{u"title"_s, u"Statement"_s}});
        const QString coder = m_project->add(u"coder"_s, {{u"name"_s, u"Coder"_s}});
        m_coding =
            m_project->add(u"coding"_s, {{u"statement"_s, m_statement}, {u"coder"_s, coder}, {u"state"_s, u"open"_s}});
        m_media = m_project->term(u"theme"_s, u"media"_s);
    }
    void cleanup() { m_project.reset(); }

    void listsWhatChoosesATerm()
    {
        const QString claim = addClaim(u"Journalists were detained"_s);
        const QString text = m_project->add(u"statement_text"_s, {{u"statement"_s, m_statement},
                                                                  {u"number"_s, Value(1)},
                                                                  {u"standing"_s, u"verbatim"_s},
                                                                  {u"completeness"_s, u"full"_s},
                                                                  {u"language"_s, u"en"_s},
                                                                  {u"content"_s, u"Journalists were taken."_s}});
        m_project->add(u"anchor"_s, {{u"claim"_s, claim},
                                     {u"text"_s, text},
                                     {u"start"_s, Value(0)},
                                     {u"length"_s, Value(11)},
                                     {u"quote"_s, u"Journalists"_s}});
        m_project->add(u"silence"_s, {{u"coding"_s, m_coding}, {u"theme"_s, m_media}, {u"kind"_s, u"not_addressed"_s}});
        m_project->add(u"note"_s, {{u"subject"_s, m_media}, {u"content"_s, u"Of the term"_s}});
        const TermUses found = termUses(m_project->workspace.connection(), m_media, 10);
        QCOMPARE(found.all, 2);
        QCOMPARE(found.uses.size(), 2);
        QCOMPARE(found.uses.first().record, claim);
        QCOMPARE(found.uses.first().words, u"Journalists were detained"_s);
        QCOMPARE(found.uses.first().quote, u"Journalists"_s);
        QCOMPARE(found.uses.first().where, u"Statement"_s);
        QCOMPARE(termUses(m_project->workspace.connection(), m_media, 1).uses.size(), 1);
    }

    void movesWhatWasDecided()
    {
        const QString press = addClaim(u"Journalists were detained"_s);
        const QString net = addClaim(u"Sites were blocked"_s);
        const QString rest = addClaim(u"Coverage was even"_s);
        const QString gone = addClaim(u"Deleted meanwhile"_s);
        const QString other = addClaim(u"Coded otherwise meanwhile"_s);
        const Codebook codebook(readCodebook(m_project->workspace.connection()));
        TermSplit split{.term = m_media, .made = {}, .decisions = {}, .rule = {}};
        for (const QString &label : {u"Press"_s, u"Internet"_s})
            split.made += codebook.newTerm(u"theme"_s, label, {}, m_project->workspace.newId());
        split.decisions = {{press, 0}, {net, 1}, {gone, 0}, {other, 1}, {rest, 7}};
        split.rule = TermSplit::ruleOf(split.made);
        ChangeSet removal;
        removal.title = u"Delete"_s;
        removal.remove(m_project->workspace.store().record(gone));
        QVERIFY(m_project->workspace.commitNow(removal));
        m_project->set(other, u"theme"_s, m_project->term(u"theme"_s, u"voting"_s));
        const QString before = m_project->everything();

        ChangeSet changes = changesOf(split, m_project->workspace.store());
        changes.title = u"Split"_s;
        QVERIFY(m_project->workspace.commitNow(changes));
        QCOMPARE(theme(press), split.made[0].id());
        QCOMPARE(theme(net), split.made[1].id());
        QCOMPARE(theme(rest), m_media);
        QCOMPARE(theme(other), m_project->term(u"theme"_s, u"voting"_s));
        QVERIFY(m_project->workspace.store()
                    .record(m_media)
                    .value(u"exclude_rule")
                    .text()
                    .endsWith(u"Not what is “Press”.\nNot what is “Internet”."_s));
        QVERIFY(m_project->workspace.undoNow());
        QCOMPARE(m_project->everything(), before);
    }

    void movesEveryFieldOfARecord()
    {
        const QString stage = m_project->workspace.store().terms(u"stage"_s).first().id;
        const QString claim = addClaim(u"Twice"_s);
        m_project->set(claim, u"stage"_s, stage);
        m_project->set(claim, u"scope_phase"_s, stage);
        const Codebook codebook(readCodebook(m_project->workspace.connection()));
        const Record made = codebook.newTerm(u"stage"_s, u"Eve"_s, {}, m_project->workspace.newId());
        QCOMPARE(termUses(m_project->workspace.connection(), stage, 10).all, 1);
        ChangeSet changes = changesOf({.term = stage, .made = {made}, .decisions = {{claim, 0}}, .rule = {}},
                                      m_project->workspace.store());
        changes.title = u"Split"_s;
        QVERIFY(m_project->workspace.commitNow(changes));
        const Record after = m_project->workspace.store().record(claim);
        QCOMPARE(after.value(u"stage").text(), made.id());
        QCOMPARE(after.value(u"scope_phase").text(), made.id());
    }

    void splitsNothingThatIsGone()
    {
        QVERIFY(changesOf({.term = m_project->workspace.newId(), .made = {}, .decisions = {}, .rule = u"x"_s},
                          m_project->workspace.store())
                    .isEmpty());
    }

private:
    QString addClaim(const QString &words)
    {
        return m_project->add(u"claim"_s, {{u"coding"_s, m_coding}, {u"proposition"_s, words}, {u"theme"_s, m_media}});
    }
    [[nodiscard]] QString theme(const QString &claim)
    {
        return m_project->workspace.store().record(claim).value(u"theme").text();
    }

    std::unique_ptr<TestProject> m_project;
    QString m_statement;
    QString m_coding;
    QString m_media;
};

QTEST_GUILESS_MAIN(TestTermSplit)
#include "tst_termsplit.moc"
