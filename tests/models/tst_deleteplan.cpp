// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/deleteplan.h"
#include "tests/support/testproject.h"

#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

// An election with a mission of one organisation, which two visits refer to.
struct Stage : TestProject
{
    Stage()
        : election(add(u"election"_s,
                       {{u"title"_s, u"Presidential"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}}))
        , mission(add(u"mission"_s, {{u"title"_s, u"OTS"_s}, {u"election"_s, election}}))
        , organization(add(u"organization"_s, {{u"name"_s, u"Organization of Turkic States"_s}}))
        , link(add(u"mission_organization"_s, {{u"mission"_s, mission}, {u"organization"_s, organization}}))
    {
        for (int i = 0; i < 2; ++i)
            visits += add(u"visit"_s,
                          {{u"title"_s, u"Visit %1"_s.arg(i)}, {u"election"_s, election}, {u"mission"_s, mission}});
        note = add(u"note"_s, {{u"subject"_s, visits[0]}, {u"content"_s, u"Any"_s}});
    }
    bool isThere(const QString &id) { return !workspace.store().typeOf(id).isEmpty(); }
    Workspace::Committed run(const QStringList &ids, DeletePlan::Choice choice)
    {
        const DeletePlan plan(workspace.store(), ids);
        const Result<ChangeSet> changes = plan.changes(choice, u"Delete"_s);
        return changes ? workspace.commitNow(*changes) : Workspace::Committed(changes.problem());
    }

    QString election;
    QString mission;
    QString organization;
    QString link;
    QStringList visits;
    QString note;
};

} // namespace

class TestDeletePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsGoAlongUnasked();
    void referrersAreTold();
    void refusesWhileOthersRefer();
    void clearsWhatMayBeBlank();
    void cannotClearWhatIsNeeded();
    void takesAlongAndUndoBringsAllBack();
    void whatCanBeWithoutOnlyLosesTheReference();
    void manyAtOnce();
    void recordThatIsGone();
};

void TestDeletePlan::partsGoAlongUnasked()
{
    Stage stage;
    const DeletePlan plan(stage.workspace.store(), {stage.visits[0]});
    QVERIFY(plan.referrers().isEmpty());
    QCOMPARE(plan.own(), (QStringList{stage.visits[0], stage.note}));
    QVERIFY(stage.run({stage.visits[0]}, DeletePlan::Choice::Refuse).ok());
    QVERIFY(!stage.isThere(stage.visits[0]));
    QVERIFY(!stage.isThere(stage.note));
    QVERIFY(stage.workspace.undoNow().ok());
    QVERIFY(stage.isThere(stage.visits[0]));
    QVERIFY(stage.isThere(stage.note));
}

void TestDeletePlan::referrersAreTold()
{
    Stage stage;
    const DeletePlan plan(stage.workspace.store(), {stage.mission});
    QVERIFY(plan.own().contains(stage.link)); // A part of the mission.
    QCOMPARE(plan.referrers().size(), 1);
    QCOMPARE(plan.referrers().first().type->key(), u"visit"_s);
    QCOMPARE(plan.referrers().first().field->key(), u"mission"_s);
    QCOMPARE(plan.referrers().first().ids, stage.visits);
    QVERIFY(plan.canClear());
}

void TestDeletePlan::refusesWhileOthersRefer()
{
    Stage stage;
    const QString before = stage.everything();
    const Workspace::Committed committed = stage.run({stage.mission}, DeletePlan::Choice::Refuse);
    QVERIFY(!committed.ok());
    QVERIFY(committed.problem().kind == Problem::Kind::Invalid);
    QVERIFY(!committed.problem().sentence.isEmpty());
    QCOMPARE(stage.everything(), before);
}

void TestDeletePlan::clearsWhatMayBeBlank()
{
    Stage stage;
    QVERIFY(stage.run({stage.mission}, DeletePlan::Choice::Clear).ok());
    QVERIFY(!stage.isThere(stage.mission));
    QVERIFY(!stage.isThere(stage.link));
    for (const QString &visit : stage.visits)
        QVERIFY(stage.workspace.store().record(visit).value(u"mission").isBlank());
    QVERIFY(stage.workspace.undoNow().ok());
    for (const QString &visit : stage.visits)
        QCOMPARE(stage.workspace.store().record(visit).value(u"mission").text(), stage.mission);
}

void TestDeletePlan::cannotClearWhatIsNeeded()
{
    Stage stage;
    const DeletePlan plan(stage.workspace.store(), {stage.election});
    QVERIFY(!plan.canClear());
    QVERIFY(!stage.run({stage.election}, DeletePlan::Choice::Clear).ok());
    QVERIFY(stage.isThere(stage.election));
}

void TestDeletePlan::takesAlongAndUndoBringsAllBack()
{
    Stage stage;
    const DeletePlan plan(stage.workspace.store(), {stage.election});
    const QStringList all = plan.takenAlong();
    for (const QString &id : QStringList{stage.election, stage.mission, stage.link, stage.note} + stage.visits)
        QVERIFY2(all.contains(id), qPrintable(id));
    QVERIFY(!all.contains(stage.organization)); // It is referred to, and refers to none of these.
    const Workspace::Committed committed = stage.run({stage.election}, DeletePlan::Choice::TakeAlong);
    QVERIFY2(committed.ok(), committed.ok() ? "" : qPrintable(committed.problem().sentence));
    for (const QString &id : all)
        QVERIFY(!stage.isThere(id));
    QVERIFY(stage.isThere(stage.organization));
    QVERIFY(stage.workspace.undoNow().ok());
    for (const QString &id : all)
        QVERIFY(stage.isThere(id));
    QCOMPARE(stage.workspace.store().record(stage.visits[1]).value(u"mission").text(), stage.mission);
    QVERIFY(stage.workspace.redoNow().ok());
    QVERIFY(!stage.isThere(stage.election));
}

void TestDeletePlan::whatCanBeWithoutOnlyLosesTheReference()
{
    Stage stage;
    const QString other = stage.add(
        u"election"_s, {{u"title"_s, u"Next"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-09-01"_s}});
    const QString later =
        stage.add(u"mission"_s, {{u"title"_s, u"Later"_s}, {u"election"_s, other}, {u"parent"_s, stage.mission}});
    QVERIFY(!DeletePlan(stage.workspace.store(), {stage.election}).takenAlong().contains(later));
    QVERIFY(stage.run({stage.election}, DeletePlan::Choice::TakeAlong).ok());
    QVERIFY(!stage.isThere(stage.mission));
    QVERIFY(stage.isThere(later));
    QVERIFY(stage.workspace.store().record(later).value(u"parent").isBlank());
    QVERIFY(stage.workspace.undoNow().ok());
    QCOMPARE(stage.workspace.store().record(later).value(u"parent").text(), stage.mission);
}

void TestDeletePlan::manyAtOnce()
{
    Stage stage;
    // What is deleted together does not stand in its own way.
    const DeletePlan plan(stage.workspace.store(), stage.visits + QStringList{stage.mission});
    QVERIFY(plan.referrers().isEmpty());
    QVERIFY(stage.run(stage.visits + QStringList{stage.mission}, DeletePlan::Choice::Refuse).ok());
    QVERIFY(!stage.isThere(stage.mission));
}

void TestDeletePlan::recordThatIsGone()
{
    Stage stage;
    const DeletePlan plan(stage.workspace.store(), {stage.workspace.newId()});
    QVERIFY(plan.own().isEmpty());
    QVERIFY(plan.referrers().isEmpty());
}

QTEST_GUILESS_MAIN(TestDeletePlan)
#include "tst_deleteplan.moc"
