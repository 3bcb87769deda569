// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/codebook.h"
#include "tests/support/testproject.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestCodebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TestProject>(); }
    void cleanup() { m_project.reset(); }

    void listsTheVocabulariesOfCodingFirst()
    {
        const QStringList names = read().vocabularies();
        QCOMPARE(names.mid(0, 7), (QStringList{u"theme"_s, u"stage"_s, u"severity"_s, u"hedge"_s, u"evidence_basis"_s,
                                               u"yardstick"_s, u"verdict"_s}));
        QVERIFY(names.contains(u"mission_kind"_s));
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }

    void setsTermsAsATree()
    {
        const Codebook codebook = read();
        const QList<Codebook::Line> lines = codebook.lines(u"theme"_s);
        QCOMPARE(std::ranges::count(lines, 0, &Codebook::Line::depth), 10);
        QCOMPARE(keysOf(lines).mid(0, 3),
                 (QStringList{u"legal_framework"_s, u"electoral_law"_s, u"electoral_system_and_boundaries"_s}));
        QCOMPARE(lines[0].depth, 0);
        QCOMPARE(lines[1].depth, 1);
        const QStringList branch = codebook.withChildren(m_project->term(u"theme"_s, u"legal_framework"_s));
        QVERIFY(branch.contains(m_project->term(u"theme"_s, u"electoral_law"_s)));
        QVERIFY(!branch.contains(m_project->term(u"theme"_s, u"election_administration"_s)));
    }

    void showsEachTermOfARingOnce()
    {
        const QString one = m_project->term(u"theme"_s, u"legal_framework"_s);
        const QString other = m_project->term(u"theme"_s, u"electoral_law"_s);
        const qsizetype before = read().lines(u"theme"_s).size();
        m_project->set(one, u"parent"_s, other);
        QStringList keys = keysOf(read().lines(u"theme"_s));
        QCOMPARE(keys.size(), before);
        keys.removeDuplicates();
        QCOMPARE(keys.size(), before);
    }

    void countsUses()
    {
        const QString kind = m_project->term(u"statement_kind"_s, u"preliminary_statement"_s);
        QVERIFY(!kind.isEmpty());
        QCOMPARE(usesOf(kind), 0);
        m_project->add(u"statement"_s, {{u"title"_s, u"One"_s}, {u"kind"_s, kind}});
        m_project->add(u"statement"_s, {{u"title"_s, u"Other"_s}, {u"kind"_s, kind}});
        QCOMPARE(usesOf(kind), 2);
    }

    void movesABranchPastItsSibling()
    {
        const QString id = m_project->term(u"theme"_s, u"election_administration"_s);
        const Codebook before = read();
        ChangeSet up = before.moved(id, -1);
        QVERIFY(!up.isEmpty());
        up.title = u"Up"_s;
        QVERIFY(m_project->workspace.commitNow(up));
        QStringList keys = keysOf(read().lines(u"theme"_s));
        QCOMPARE(keys.first(), u"election_administration"_s);
        QCOMPARE(keys[before.withChildren(id).size()], u"legal_framework"_s);
        QVERIFY(read().moved(id, -1).isEmpty());
        QVERIFY(m_project->workspace.undoNow());
        QCOMPARE(keysOf(read().lines(u"theme"_s)), keysOf(before.lines(u"theme"_s)));
    }

    void movesWhereNothingIsNumbered()
    {
        const Codebook numbered = read();
        const QList<Codebook::Line> lines = numbered.lines(u"hedge"_s);
        QVERIFY(lines.size() > 2);
        const QStringList before = keysOf(lines);
        for (const Codebook::Line &line : lines)
            m_project->set(line.term->id(), u"position"_s, Value());
        ChangeSet down = read().moved(m_project->term(u"hedge"_s, before.first()), 1);
        down.title = u"Down"_s;
        QVERIFY(m_project->workspace.commitNow(down));
        QStringList expected = before;
        expected.move(0, 1);
        QCOMPARE(keysOf(read().lines(u"hedge"_s)), expected);
    }

    void retiredOnesStandLast()
    {
        const QString first = m_project->term(u"theme"_s, u"legal_framework"_s);
        m_project->set(first, u"retired"_s, Value::flag(true));
        const Codebook codebook = read();
        QList<Codebook::Line> tops = codebook.lines(u"theme"_s);
        tops.removeIf([](const Codebook::Line &line) { return line.depth > 0; });
        QCOMPARE(tops.last().term->id(), first);
        QVERIFY(codebook.moved(first, -1).isEmpty());
    }

    void makesKeysThatAreFree()
    {
        const Codebook codebook = read();
        const Record made = codebook.newTerm(u"theme"_s, u"  Legal Framework! "_s, {}, m_project->workspace.newId());
        QCOMPARE(made.value(u"key").text(), u"legal_framework_2"_s);
        QCOMPARE(made.value(u"label_en").text(), u"Legal Framework!"_s);
        QVERIFY(made.findings().isEmpty());
        QCOMPARE(codebook.newTerm(u"theme"_s, u"«»"_s, {}, {}).value(u"key").text(), u"term"_s);
        QCOMPARE(codebook.newTerm(u"theme"_s, u"Şəffaflıq"_s, {}, {}).value(u"key").text(), u"seffafliq"_s);
    }

private:
    Codebook read() { return Codebook(readCodebook(m_project->workspace.connection())); }
    qint64 usesOf(const QString &id) { return read().find(id)->uses; }
    static QStringList keysOf(const QList<Codebook::Line> &lines)
    {
        QStringList keys;
        for (const Codebook::Line &line : lines)
            keys.append(line.term->record.value(u"key").text());
        return keys;
    }

    std::unique_ptr<TestProject> m_project;
};

QTEST_GUILESS_MAIN(TestCodebook)
#include "tst_codebook.moc"
