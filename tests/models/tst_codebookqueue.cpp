// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/codebookqueue.h"
#include "models/analysis/termmerge.h"
#include "tests/support/testproject.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestCodebookQueue : public QObject
{
    Q_OBJECT

private:
    static TermEvent event(const QString &at, const QString &before, const QString &after,
                           const QString &field = u"definition"_s, const QString &term = u"media"_s)
    {
        return {term, at, {{field, Value(before), Value(after)}}};
    }
    static IssuedVersion version(const QString &number, const QString &at) { return {number, number, {}, {}, at}; }
    /// Instants have milliseconds.
    static void waitForNextInstant(const Workspace &workspace)
    {
        const QDateTime before = workspace.now();
        QTRY_VERIFY(workspace.now() > before.addMSecs(1));
    }
    static QStringList ids(const QList<ClaimToLookAt> &wanted)
    {
        QStringList found;
        for (const ClaimToLookAt &one : wanted)
            found.append(one.claim);
        return found;
    }

private Q_SLOTS:
    void changedDefinitionOpensTheQueue()
    {
        const QList<IssuedVersion> versions{version(u"1"_s, u"2024-01-01"_s), version(u"2"_s, u"2024-03-01"_s)};
        const QList<TermEvent> events{event(u"2024-02-01"_s, u"a"_s, u"b"_s)};
        const QList<CodedClaim> claims{
            {u"old"_s, u"1"_s, u"2024-01-02"_s, {u"media"_s}},
            {u"looked at"_s, u"2"_s, u"2024-01-02"_s, {u"media"_s}},
            {u"made later"_s, u"1"_s, u"2024-02-02"_s, {u"media"_s}},
            {u"other term"_s, u"1"_s, u"2024-01-02"_s, {u"voting"_s}},
            {u"unknown version"_s, {}, u"2024-01-02"_s, {u"voting"_s, u"media"_s}},
        };
        const QList<ClaimToLookAt> wanted = claimsToLookAt(versions, events, claims);
        QCOMPARE(ids(wanted), (QStringList{u"old"_s, u"unknown version"_s}));
        QCOMPARE(wanted.last().terms, QStringList{u"media"_s});
        QCOMPARE(wanted.last().fields, QStringList{u"definition"_s});
    }

    void whatIsNotIssuedWaits()
    {
        const QList<CodedClaim> claims{{u"one"_s, u"1"_s, u"2024-01-02"_s, {u"media"_s}}};
        const QList<TermEvent> events{event(u"2024-02-01"_s, u"a"_s, u"b"_s)};
        QVERIFY(claimsToLookAt({version(u"1"_s, u"2024-01-01"_s)}, events, claims).isEmpty());
        QVERIFY(claimsToLookAt({}, events, claims).isEmpty());
        QCOMPARE(changedFields(events, u"2024-01-01"_s, {}, true).value(u"media"_s), QStringList{u"definition"_s});
        QVERIFY(changedFields(events, u"2024-02-01"_s, {}, true).isEmpty());
    }

    void whatWasPutBackIsNoChange()
    {
        const QList<IssuedVersion> versions{version(u"1"_s, u"2024-01-01"_s), version(u"2"_s, u"2024-03-01"_s)};
        const QList<CodedClaim> claims{{u"one"_s, u"1"_s, u"2024-01-02"_s, {u"media"_s}}};
        const QList<TermEvent> events{event(u"2024-02-01"_s, u"a"_s, u"b"_s), event(u"2024-02-02"_s, u"b"_s, u"a"_s)};
        QVERIFY(claimsToLookAt(versions, events, claims).isEmpty());
        // Put back only after the version was issued.
        const QList<TermEvent> late{events.first(), event(u"2024-04-01"_s, u"b"_s, u"a"_s)};
        QCOMPARE(claimsToLookAt(versions, late, claims).size(), 1);
    }

    void onlyMeaningCounts()
    {
        const QList<IssuedVersion> versions{version(u"1"_s, u"2024-01-01"_s), version(u"2"_s, u"2024-03-01"_s)};
        const QList<CodedClaim> claims{{u"one"_s, u"1"_s, u"2024-01-02"_s, {u"media"_s}}};
        for (const QString &field : {u"colour"_s, u"label_en"_s, u"position"_s, u"parent"_s, u"examples"_s})
            QVERIFY(claimsToLookAt(versions, {event(u"2024-02-01"_s, {}, u"b"_s, field)}, claims).isEmpty());
        for (const QString &field : {u"definition"_s, u"include_rule"_s, u"exclude_rule"_s})
            QCOMPARE(claimsToLookAt(versions, {event(u"2024-02-01"_s, {}, u"b"_s, field)}, claims).size(), 1);
    }

    void olderThanAnyVersionBetween()
    {
        const QList<IssuedVersion> versions{version(u"1"_s, u"2024-01-01"_s), version(u"2"_s, u"2024-03-01"_s),
                                            version(u"3"_s, u"2024-05-01"_s)};
        const QList<TermEvent> events{event(u"2024-02-01"_s, u"a"_s, u"b"_s)};
        const QList<CodedClaim> claims{{u"one"_s, u"1"_s, u"2024-01-02"_s, {u"media"_s}},
                                       {u"two"_s, u"2"_s, u"2024-01-02"_s, {u"media"_s}}};
        QCOMPARE(ids(claimsToLookAt(versions, events, claims)), QStringList{u"one"_s});
    }

    void numbersFollowEachOther()
    {
        QCOMPARE(nextVersionNumber({}), u"1.0"_s);
        QCOMPARE(nextVersionNumber(u"1.0"_s), u"1.1"_s);
        QCOMPARE(nextVersionNumber(u"2.9"_s), u"2.10"_s);
        QCOMPARE(nextVersionNumber(u"7 draft"_s), u"8 draft"_s);
        QCOMPARE(nextVersionNumber(u"first"_s), u"first.1"_s);
    }

    void readsAProject()
    {
        TestProject project;
        Workspace &workspace = project.workspace;
        const QString first = project.add(u"codebook_version"_s, {{u"number"_s, u"1.0"_s}});
        const QString statement = project.add(u"statement"_s, {{u"title"_s, u"Statement"_s}});
        const QString coder = project.add(u"coder"_s, {{u"name"_s, u"Coder"_s}});
        const QString coding = project.add(
            u"coding"_s,
            {{u"statement"_s, statement}, {u"coder"_s, coder}, {u"state"_s, u"open"_s}, {u"codebook"_s, first}});
        const QString media = project.term(u"theme"_s, u"media"_s);
        const QString yardstick = workspace.store().terms(u"yardstick"_s).first().id;
        const QString one = project.add(
            u"claim"_s, {{u"coding"_s, coding}, {u"proposition"_s, u"Journalists were free"_s}, {u"theme"_s, media}});
        const QString other = project.add(u"claim"_s, {{u"coding"_s, coding}, {u"proposition"_s, u"Law was kept"_s}});
        project.add(u"claim_yardstick"_s, {{u"claim"_s, other}, {u"yardstick"_s, yardstick}});
        waitForNextInstant(workspace);
        project.set(media, u"definition"_s, u"Newer words"_s);
        project.set(yardstick, u"exclude_rule"_s, u"Never"_s);
        project.set(yardstick, u"position"_s, Value(99));
        project.add(u"term"_s, {{u"vocabulary"_s, u"theme"_s}, {u"key"_s, u"new"_s}, {u"label_en"_s, u"New one"_s}});

        CodebookState state = readCodebookState(workspace.connection(), 10);
        QCOMPARE(state.versions.size(), 1);
        QCOMPARE(state.queued, 0);
        QCOMPARE(state.pending.split(u'\n').size(), 3);
        QVERIFY(state.pending.startsWith(u"Changed: Media (Definition)\n"_s));
        QVERIFY(state.pending.endsWith(u"\nNew: New one"_s));

        waitForNextInstant(workspace);
        const QString second = project.add(u"codebook_version"_s, {{u"number"_s, u"1.1"_s}});
        state = readCodebookState(workspace.connection(), 1);
        QCOMPARE(state.newest(), second);
        QVERIFY(state.pending.isEmpty());
        QCOMPARE(state.queued, 2);
        QCOMPARE(state.queue.size(), 1);
        QCOMPARE(state.queue.first().proposition, u"Journalists were free"_s);
        QCOMPARE(state.queue.first().statement, u"Statement"_s);
        QCOMPARE(state.queue.first().version, u"1.0"_s);
        QCOMPARE(state.queue.first().reason, u"Media: Definition"_s);
        QCOMPARE(queuedClaims(workspace.connection()), (QStringList{one, other}));

        ChangeSet looked = lookedAt(workspace.store(), {one, statement, workspace.newId()}, second);
        QCOMPARE(looked.changes.size(), 1);
        looked.title = u"Looked at"_s;
        QVERIFY(workspace.commitNow(looked));
        QCOMPARE(queuedClaims(workspace.connection()), QStringList{other});
        QVERIFY(workspace.undoNow());
        QCOMPARE(queuedClaims(workspace.connection()).size(), 2);
    }

    void tellsWhatIsGone()
    {
        TestProject project;
        project.add(u"codebook_version"_s, {{u"number"_s, u"1.0"_s}});
        waitForNextInstant(project.workspace);
        ChangeSet gone;
        gone.title = u"Remove"_s;
        gone.remove(project.workspace.store().record(project.term(u"theme"_s, u"electoral_law"_s)));
        QVERIFY(project.workspace.commitNow(gone));
        QCOMPARE(readCodebookState(project.workspace.connection(), 1).pending, u"Gone: Electoral law"_s);
        QVERIFY(project.workspace.undoNow());
        QVERIFY(readCodebookState(project.workspace.connection(), 1).pending.isEmpty());
        // What came after the version and went again was never in it.
        project.add(u"term"_s, {{u"vocabulary"_s, u"theme"_s}, {u"key"_s, u"new"_s}, {u"label_en"_s, u"New one"_s}});
        QCOMPARE(readCodebookState(project.workspace.connection(), 1).pending, u"New: New one"_s);
        QVERIFY(project.workspace.undoNow());
        QVERIFY(readCodebookState(project.workspace.connection(), 1).pending.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCodebookQueue)
#include "tst_codebookqueue.moc"
