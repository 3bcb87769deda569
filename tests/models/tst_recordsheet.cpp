// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/recordsheet.h"
#include "models/exchange/sampleproject.h"
#include "tests/support/testproject.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestRecordSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<ChangeSet> sample = SampleProject().build();
        QVERIFY(sample);
        QVERIFY(m_sample.workspace.commitNow(*sample));
    }

    void tellsWhoGivesALabel()
    {
        TestProject project;
        const QString league = project.add(u"organization"_s, {{u"name"_s, u"League"_s}});
        const QString kind = project.term(u"label_kind"_s, u"shadow_monitor"_s);
        const QString label = project.add(u"label"_s, {{u"subject"_s, league}, {u"kind"_s, kind}});
        const auto lines = [&] {
            return recordSheet(project.workspace.connection(), league, QLocale(QLocale::English)).labels;
        };
        QCOMPARE(lines().size(), 1);
        QCOMPARE(lines()[0].text, u"“Shadow monitor” — not said according to whom"_s);
        QCOMPARE(lines()[0].detail, u"no source"_s);
        project.set(label, u"attributed_to"_s, u"A scholar"_s);
        project.set(label, u"given"_s, u"2017"_s);
        const QString source = project.add(u"source"_s, {{u"title"_s, u"An article"_s}});
        project.add(u"citation"_s, {{u"subject"_s, label}, {u"source"_s, source}});
        QCOMPARE(lines()[0].text, u"“Shadow monitor” — according to A scholar"_s);
        QVERIFY2(lines()[0].detail.startsWith(u"2017 · source: An article"_s), qPrintable(lines()[0].detail));
    }

    void gathersAMissionOfTheSample()
    {
        const RecordSheet sheet = of(u"mission", u"odihr-eom-2024");
        QVERIFY(sheet.isValid());
        QCOMPARE(sheet.label, u"ODIHR EOM"_s);
        QVERIFY2(sheet.subtitle.startsWith(u"Election observation mission, part of "), qPrintable(sheet.subtitle));
        QCOMPARE(sheet.votingDay, QDate(2024, 2, 7));
        QCOMPARE(sheet.fact(u"election")->links.value(0).type, u"election"_s);
        QCOMPARE(sheet.fact(u"present")->day, std::optional(-40));
        QCOMPARE(sheet.fact(u"organizations")->links.value(0).label, u"OSCE/ODIHR"_s);
        QCOMPARE(sheet.fact(u"head")->links.value(0).type, u"person"_s);
        QCOMPARE(sheet.fact(u"state")->text, u"Deployed"_s);
        QVERIFY(!sheet.fact(u"title"));
        QCOMPARE(sheet.unsourcedCount(), 0);
        QVERIFY(!sheet.sources.isEmpty());
        QVERIFY(!sheet.notes.isEmpty());
        QCOMPARE(sheet.author, u"Tester"_s);
        QVERIFY(!sheet.changed.isEmpty());
    }

    void setsFiguresSideBySide()
    {
        const RecordSheet sheet = of(u"mission", u"odihr-eom-2024");
        const auto team = std::ranges::find(sheet.measures, u"team_size"_s, &SheetMeasure::key);
        QVERIFY(team != sheet.measures.end());
        QCOMPARE(team->label, u"Team size"_s);
        QCOMPARE(team->figures.size(), 3);
        QVERIFY(team->summary->conflict);
        QVERIFY2(team->summaryText.startsWith(u"256 (256–266, 2 source"), qPrintable(team->summaryText));
        QCOMPARE(team - sheet.measures.begin() < 2, true); // Conflicts stand first.
        const auto preferred =
            std::ranges::find_if(team->figures, [](const SheetFigure &one) { return one.figure.preferred; });
        QVERIFY(preferred != team->figures.end());
        QCOMPARE(preferred->value, u"256"_s);
        QVERIFY(!preferred->preferredReason.isEmpty());
        QCOMPARE(preferred->sources.size(), 1);
        const auto from = std::ranges::find(sheet.measures, u"long_term_from"_s, &SheetMeasure::key);
        QCOMPARE(from->figures.value(0).value, u"5 Jan 2024"_s);
    }

    void tellsAbsencesApart()
    {
        const RecordSheet mission = of(u"mission", u"odihr-nam-2023");
        QCOMPARE(mission.fact(u"present")->state, FactState::Known);
        QVERIFY(mission.fact(u"present")->remark.contains(u"19 December"));
        QCOMPARE(mission.fact(u"statements")->state, FactState::Searched);
        QCOMPARE(mission.fact(u"statements")->text, u"Searched, not found"_s);
        QCOMPARE(of(u"organization", u"odihr").fact(u"declaration_endorser")->state, FactState::Unknown);

        TestProject project;
        const QString person = project.add(u"person"_s, {{u"name"_s, u"Alien"_s}});
        QCOMPARE(sheetIn(project, person).fact(u"country")->state, FactState::Blank);
        project.add(u"absence"_s,
                    {{u"subject"_s, person}, {u"field"_s, u"country"_s}, {u"state"_s, u"not_applicable"_s}});
        QCOMPARE(sheetIn(project, person).fact(u"country")->state, FactState::NotApplicable);
    }

    void marksWhatHasNoSource()
    {
        TestProject project;
        const QString place = project.add(u"place"_s, {{u"name"_s, u"Xocalı"_s}, {u"country"_s, u"AZ"_s}});
        const QString source = project.add(u"source"_s, {{u"title"_s, u"Gazetteer"_s}, {u"publisher"_s, u"P"_s}});
        RecordSheet sheet = sheetIn(project, place);
        QCOMPARE(sheet.fact(u"country")->text, u"Azerbaijan"_s);
        QVERIFY(sheet.fact(u"country")->unsourced);
        QVERIFY(!sheet.fact(u"latitude")->unsourced);

        const QString citation = project.add(u"citation"_s, {{u"subject"_s, place},
                                                             {u"source"_s, source},
                                                             {u"field"_s, u"country"_s},
                                                             {u"states"_s, u"in the Caucasus"_s}});
        sheet = sheetIn(project, place);
        QVERIFY(!sheet.fact(u"country")->unsourced);
        QCOMPARE(sheet.fact(u"country")->sources, QList<int>{0});
        QCOMPARE(sheet.sources.value(0).states, u"in the Caucasus"_s);
        QCOMPARE(sheet.sources.value(0).publisher, u"P"_s);

        project.set(place, u"latitude"_s, 39.9);
        QVERIFY(sheetIn(project, place).fact(u"latitude")->unsourced);
        project.set(citation, u"field"_s, Value());
        const QString other =
            project.add(u"name"_s, {{u"subject"_s, place}, {u"text"_s, u"Khojaly"_s}, {u"kind"_s, u"alias"_s}});
        project.add(u"citation"_s, {{u"subject"_s, other}, {u"source"_s, source}});
        QCOMPARE(sheetIn(project, place).sources.size(), 2);
        QCOMPARE(sheetIn(project, place).sources.value(1).part, u"Khojaly · alias"_s);
        QVERIFY(sheetIn(project, place).sources.value(0).part.isEmpty());
        QCOMPARE(sheetIn(project, place).unsourcedCount(), 0);
    }

    void groupsWhatRefersHere()
    {
        const RecordSheet sheet = of(u"organization", u"odihr");
        const SheetGroup *missions = group(sheet, u"mission");
        QVERIFY(missions);
        QCOMPARE(missions->title, u"Missions"_s);
        QVERIFY(missions->count >= 5);
        QCOMPARE(missions->rows.size(), sheetRowLimit);
        QCOMPARE(missions->filter, u"has:mission_organization.mission(organization:@%1)"_s.arg(sheet.id));
        QCOMPARE(missions->rows.first().type, u"mission"_s);
        QCOMPARE(sheet.fullTitle, u"OSCE Office for Democratic Institutions and Human Rights"_s);

        const RecordSheet election = of(u"election", u"az-2024-pres");
        QVERIFY(group(election, u"mission")->filter.startsWith(u"election:@"));
        QVERIFY(group(election, u"milestone")->filter.isEmpty());
        QCOMPARE(group(election, u"milestone")->rows.size(), group(election, u"milestone")->count);
        for (const SheetRow &row : group(election, u"milestone")->rows)
            QVERIFY2(row.label != row.date.display(QLocale()), "A row tells its date twice");
        QVERIFY(!group(election, u"figure")); // The ledger shows those.
    }

    void mergesTheListsOfOneType()
    {
        const RecordSheet mission = of(u"mission", u"odihr-eom-2024");
        const SheetGroup *visits = group(mission, u"visit");
        QVERIFY(visits);
        QCOMPARE(visits->title, u"Visits"_s);
        QCOMPARE(std::ranges::count(mission.groups, u"visit"_s, &SheetGroup::type), 1);
        QCOMPARE(visits->count, 3);
        QVERIFY2(visits->filter.contains(u" or has:visit_participant.visit(mission:@"), qPrintable(visits->filter));
    }

    void namesTheRoleInAList()
    {
        const RecordSheet mission = of(u"mission", u"odihr-eom-2024");
        const SheetGroup *members = group(mission, u"mission_member");
        QVERIFY(members);
        QCOMPARE(members->rows.first().type, u"person"_s); // A member leads to the person.
        QVERIFY(!members->rows.first().detail.isEmpty());
        const RecordSheet person = sheetIn(m_sample, members->rows.first().id);
        QCOMPARE(group(person, u"mission")->rows.first().label, u"ODIHR EOM"_s);
    }

    void staysQuickForManyRelations()
    {
        TestProject project;
        const QString election = project.add(
            u"election"_s, {{u"title"_s, u"E"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
        ChangeSet many;
        many.title = u"Many"_s;
        for (int i = 0; i < countedForTest; ++i) {
            Record mission(requireRecordType(u"mission"), project.workspace.newId());
            mission.setValue(u"title", u"M%1"_s.arg(i));
            mission.setValue(u"election", election);
            many.insert(mission);
        }
        QVERIFY(project.workspace.commitNow(many));
        const RecordSheet sheet = sheetIn(project, election);
        QCOMPARE(group(sheet, u"mission")->count, 10'000);
        QVERIFY(group(sheet, u"mission")->more);
        QCOMPARE(group(sheet, u"mission")->rows.size(), sheetRowLimit);
    }

    void knowsWhatIsNotThere() { QVERIFY(!sheetIn(m_sample, u"nobody"_s).isValid()); }

    /// Every record of the sample can be shown.
    void gathersEveryRecord()
    {
        for (const RecordType *type : recordTypes()) {
            for (const Record &record : m_sample.workspace.store().records(*type).mid(0, 12)) {
                const RecordSheet sheet = sheetIn(m_sample, record.id());
                QVERIFY2(sheet.isValid(), type->name);
                for (const SheetGroup &one : sheet.groups) {
                    for (const SheetRow &row : one.rows)
                        QVERIFY2(!row.id.isEmpty() && !row.label.isEmpty(), type->name);
                }
            }
        }
    }

private:
    static constexpr int countedForTest = 10'050;

    static RecordSheet sheetIn(TestProject &project, const QString &id)
    {
        return recordSheet(project.workspace.connection(), id, QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    RecordSheet of(QStringView type, QStringView key) { return sheetIn(m_sample, SampleProject::id(type, key)); }
    static const SheetGroup *group(const RecordSheet &sheet, QStringView type)
    {
        const auto found = std::ranges::find_if(sheet.groups, [&](const SheetGroup &one) { return one.type == type; });
        return found == sheet.groups.end() ? nullptr : &*found;
    }

    TestProject m_sample;
};

QTEST_GUILESS_MAIN(TestRecordSheet)
#include "tst_recordsheet.moc"
