// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/versionplan.h"
#include "tests/support/testproject.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

/// What a new version of a text does to the claims of every coding.
class TestVersionPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesClaimsOfEveryCoding();
    void knowsNoClaimOfAnotherText();

private:
    static QString addClaim(TestProject &project, const QString &coding, const QString &text, const QString &content,
                            const QString &words);
    static VersionPlan plan(TestProject &project, const QString &text, const QString &content);
};

QString TestVersionPlan::addClaim(TestProject &project, const QString &coding, const QString &text,
                                  const QString &content, const QString &words)
{
    const QString claim = project.add(u"claim"_s, {{u"coding"_s, coding}, {u"proposition"_s, words}});
    const Record record = anchorRecord(
        claim, text, anchorAt(content, TextPositions(content), {content.indexOf(words), words.size()}), {});
    QList<std::pair<QString, Value>> fields;
    for (const QString &field : {u"claim"_s, u"text"_s, u"start"_s, u"length"_s, u"quote"_s, u"before"_s, u"after"_s})
        fields.append({field, record.value(field)});
    project.add(u"anchor"_s, fields);
    return claim;
}

VersionPlan TestVersionPlan::plan(TestProject &project, const QString &text, const QString &content)
{
    return project.workspace.analyses()
        .run([=](Connection &connection) { return planVersion(connection, text, content); })
        .result();
}

void TestVersionPlan::carriesClaimsOfEveryCoding()
{
    TestProject project;
    const QString old = u"Voting was calm. Counting was slow 🗳 in places. Media were restricted."_s;
    const QString statement = project.add(u"statement"_s, {{u"title"_s, u"S"_s}});
    const QString text = project.add(
        u"statement_text"_s,
        {{u"statement"_s, statement}, {u"number"_s, Value(qint64(1))}, {u"language"_s, u"en"_s}, {u"content"_s, old}});
    QStringList codings;
    for (const QString &coder : {u"First"_s, u"Second"_s})
        codings += project.add(u"coding"_s, {{u"statement"_s, statement},
                                             {u"coder"_s, project.add(u"coder"_s, {{u"name"_s, coder}})},
                                             {u"state"_s, u"open"_s}});
    const QString media = addClaim(project, codings[0], text, old, u"Media were restricted"_s);
    const QString slow = addClaim(project, codings[1], text, old, u"slow 🗳 in places"_s);
    const QString calm = addClaim(project, codings[0], text, old, u"Voting was calm"_s);
    const QString young =
        u"Voting was calm. Counting was very slow in some places. Observers left. Media were restricted."_s;
    const VersionPlan carried = plan(project, text, young);
    QCOMPARE(carried.earlier, old);
    QCOMPARE(carried.claims.size(), 3);
    QCOMPARE(carried.claims[0].claim, calm);
    QCOMPARE(carried.claims[1].claim, slow);
    QCOMPARE(carried.claims[2].claim, media);
    QCOMPARE(carried.count(Reanchored::Place::Same), 1);
    QCOMPARE(carried.count(Reanchored::Place::Moved), 1);
    QCOMPARE(carried.count(Reanchored::Place::NotPlaced), 1);
    const AnchoredSpan sentence = *carried.claims[1].outcome.proposal;
    QCOMPARE(sentence.quote, u"Counting was very slow in some places."_s);

    int made = 0;
    const auto newId = [&made] { return u"id%1"_s.arg(++made); };
    const QList<Record> undecided = carried.anchors(u"new"_s, {}, newId);
    QCOMPARE(undecided.size(), 2);
    for (const Record &anchor : undecided) {
        QCOMPARE(anchor.value(u"text").text(), u"new"_s);
        const TextPositions positions(young);
        const qsizetype from = positions.toUnits(*anchor.value(u"start").integer());
        QCOMPARE(young.mid(from, anchor.value(u"quote").text().size()), anchor.value(u"quote").text());
    }
    const QList<Record> decided = carried.anchors(u"new"_s, {{slow, sentence}}, newId);
    QCOMPARE(decided.size(), 3);
    QCOMPARE(decided[1].value(u"claim").text(), slow);
    QCOMPARE(decided[1].value(u"quote").text(), sentence.quote);
}

void TestVersionPlan::knowsNoClaimOfAnotherText()
{
    TestProject project;
    const QString statement = project.add(u"statement"_s, {{u"title"_s, u"S"_s}});
    const QString text =
        project.add(u"statement_text"_s,
                    {{u"statement"_s, statement}, {u"number"_s, Value(qint64(1))}, {u"content"_s, u"Calm."_s}});
    QVERIFY(plan(project, text, u"Calm."_s).claims.isEmpty());
    QVERIFY(plan(project, u"no-such-text"_s, u"Calm."_s).claims.isEmpty());
}

QTEST_GUILESS_MAIN(TestVersionPlan)
#include "tst_versionplan.moc"
