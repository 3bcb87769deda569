// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/termmerge.h"

#include "models/analysis/chartquery.h"
#include "models/records/filtertext.h"
#include "tests/support/testproject.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

class TestTermMerge : public QObject
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
    }
    void cleanup() { m_project.reset(); }

    void movesEverythingThatRefers()
    {
        const QString into = theme(u"legal_framework"_s);
        const QString from = theme(u"election_administration"_s);
        const QString claim = addClaim(from);
        const QString silence = m_project->add(
            u"silence"_s, {{u"coding"_s, m_coding}, {u"theme"_s, from}, {u"kind"_s, u"not_addressed"_s}});
        const QString recommendation = m_project->add(
            u"recommendation"_s, {{u"statement"_s, m_statement}, {u"content"_s, u"Do better"_s}, {u"theme"_s, from}});
        const QString note = m_project->add(u"note"_s, {{u"subject"_s, from}, {u"content"_s, u"Of the term"_s}});
        const QString child = theme(u"commissions"_s);
        QCOMPARE(value(child, u"parent"), from);
        const QString before = m_project->everything();

        QVERIFY(merge({into, {from}, u"Also administration."_s}));
        QVERIFY(!m_project->workspace.store().record(from).isValid());
        QCOMPARE(value(claim, u"theme"), into);
        QCOMPARE(value(silence, u"theme"), into);
        QCOMPARE(value(recommendation, u"theme"), into);
        QCOMPARE(value(note, u"subject"), into);
        QCOMPARE(value(child, u"parent"), into);
        QVERIFY(value(into, u"include_rule").endsWith(u"\nAlso administration."_s));

        QVERIFY(m_project->workspace.undoNow());
        QCOMPARE(m_project->everything(), before);
        QVERIFY(m_project->workspace.redoNow());
        QCOMPARE(value(claim, u"theme"), into);
    }

    void movesTwoFieldsOfOneRecord()
    {
        const QString from = m_project->term(u"stage"_s, stages().at(0));
        const QString other = m_project->term(u"stage"_s, stages().at(1));
        const QString into = m_project->term(u"stage"_s, stages().at(2));
        const QString claim = addClaim(theme(u"legal_framework"_s));
        m_project->set(claim, u"stage"_s, from);
        m_project->set(claim, u"scope_phase"_s, other);
        QVERIFY(merge({into, {from, other, into}, {}}));
        QCOMPARE(value(claim, u"stage"), into);
        QCOMPARE(value(claim, u"scope_phase"), into);
    }

    void keepsOneOfLinksThatBecomeAlike()
    {
        const QString first = yardstick(0);
        const QString second = yardstick(1);
        const QString third = yardstick(2);
        const QString claim = addClaim(theme(u"legal_framework"_s));
        for (const QString &one : {first, second, third})
            m_project->add(u"claim_yardstick"_s, {{u"claim"_s, claim}, {u"yardstick"_s, one}});
        const QString other = addClaim(theme(u"legal_framework"_s));
        m_project->add(u"claim_yardstick"_s, {{u"claim"_s, other}, {u"yardstick"_s, second}});
        m_project->add(u"claim_yardstick"_s, {{u"claim"_s, other}, {u"yardstick"_s, third}});
        const QString before = m_project->everything();
        QVERIFY(merge({first, {second, third}, {}}));
        QCOMPARE(yardsticksOf(claim), QStringList{first});
        QCOMPARE(yardsticksOf(other), QStringList{first});
        QVERIFY(m_project->workspace.undoNow());
        QCOMPARE(m_project->everything(), before);
    }

    void keepsALinkThatSomethingRefersTo()
    {
        const QString claim = addClaim(theme(u"legal_framework"_s));
        m_project->add(u"claim_yardstick"_s, {{u"claim"_s, claim}, {u"yardstick"_s, yardstick(0)}});
        const QString cited =
            m_project->add(u"claim_yardstick"_s, {{u"claim"_s, claim}, {u"yardstick"_s, yardstick(1)}});
        m_project->add(u"note"_s, {{u"subject"_s, cited}, {u"content"_s, u"Why"_s}});
        QVERIFY(merge({yardstick(0), {yardstick(1)}, {}}));
        QCOMPARE(yardsticksOf(claim).size(), 2);
    }

    void leavesNoRing()
    {
        // Into a child of what goes, and into a grandchild through a term that stays.
        const QString top = theme(u"legal_framework"_s);
        const QString child = theme(u"electoral_law"_s);
        const QString grandchild = theme(u"suffrage_rights"_s);
        m_project->set(grandchild, u"parent"_s, child);
        QVERIFY(merge({grandchild, {top}, {}}));
        QCOMPARE(value(grandchild, u"parent"), QString());
        QCOMPARE(value(child, u"parent"), grandchild);
        QVERIFY(m_project->workspace.undoNow());
        QVERIFY(merge({grandchild, {top, child}, {}}));
        QCOMPARE(value(grandchild, u"parent"), QString());
        QVERIFY(m_project->workspace.undoNow());
        QVERIFY(merge({grandchild, {child}, {}}));
        QCOMPARE(value(grandchild, u"parent"), top);
    }

    void savedFiltersNameTheTermThatStays()
    {
        const auto save = [this](const QString &type, const QString &filter) {
            return m_project->add(u"saved_filter"_s,
                                  {{u"name"_s, filter}, {u"record_type"_s, type}, {u"filter"_s, filter}});
        };
        const QString onClaims = save(u"claim"_s, u"theme:electoral_law,media not (theme=\"Voter registration\" or "
                                                  "polarity<0) proposition:electoral_law"_s);
        const QString through = save(u"statement"_s, u"has:coding(has:claim(theme:electoral_law,legal_framework))"_s);
        const QString other = save(u"claim"_s, u"hedge:electoral_law"_s);
        const QString broken = save(u"claim"_s, u"theme:(electoral_law"_s);
        const QString before = m_project->everything();
        QVERIFY(merge({theme(u"legal_framework"_s), {theme(u"electoral_law"_s), theme(u"voter_registration"_s)}, {}}));
        QCOMPARE(value(onClaims, u"filter"), u"theme:legal_framework,media not (theme=legal_framework or polarity<0) "
                                             "proposition:electoral_law"_s);
        QCOMPARE(value(through, u"filter"), u"has:coding(has:claim(theme:legal_framework))"_s);
        QCOMPARE(value(other, u"filter"), u"hedge:electoral_law"_s);
        QCOMPARE(value(broken, u"filter"), u"theme:(electoral_law"_s);
        QVERIFY(m_project->workspace.undoNow());
        QCOMPARE(m_project->everything(), before);
    }

    void savedChartsNameTheTermThatStays()
    {
        ChartQuery query;
        query.type = &requireRecordType(u"claim");
        query.filter = readFilter(u"theme:electoral_law").filter;
        query.measure = ChartMeasure::Share;
        query.part = readFilter(u"theme:media,electoral_law").filter;
        query.by = u"stage"_s;
        const auto save = [this](const QString &spec) {
            return m_project->add(u"saved_chart"_s, {{u"name"_s, u"Mine"_s}, {u"spec"_s, spec}});
        };
        const QString chart = save(QString::fromUtf8(query.toText()));
        const QString broken = save(u"{"_s);
        QVERIFY(merge({theme(u"legal_framework"_s), {theme(u"electoral_law"_s)}, {}}));
        const Result<ChartQuery> now = ChartQuery::fromText(value(chart, u"spec").toUtf8());
        QVERIFY(now.ok());
        QCOMPARE(filterText(now->filter), u"theme:legal_framework"_s);
        QCOMPARE(filterText(now->part), u"theme:media,legal_framework"_s);
        QCOMPARE(value(broken, u"spec"), u"{"_s);
        QVERIFY(m_project->workspace.undoNow());
        QCOMPARE(value(chart, u"spec"), QString::fromUtf8(query.toText()));
    }

    void refusesWhatMakesNoSense()
    {
        const Store &store = m_project->workspace.store();
        const QString one = theme(u"legal_framework"_s);
        QVERIFY(!TermMerge({one, {one}, {}}).problem(store).isEmpty());
        QVERIFY(!TermMerge({one, {yardstick(0)}, {}}).problem(store).isEmpty());
        QVERIFY(!TermMerge({one, {m_coding}, {}}).problem(store).isEmpty());
        QVERIFY(!TermMerge({m_statement, {one}, {}}).problem(store).isEmpty());
        QVERIFY(!TermMerge({one, {m_project->workspace.newId()}, {}}).problem(store).isEmpty());
        QVERIFY(TermMerge({one, {theme(u"electoral_law"_s)}, {}}).problem(store).isEmpty());
    }

    void wholeChangeFailsTogether()
    {
        // A merge that was prepared before the project changed changes nothing.
        const QString into = theme(u"legal_framework"_s);
        const QString from = theme(u"electoral_law"_s);
        addClaim(from);
        ChangeSet stale;
        stale.title = u"Merge"_s;
        TermMergeSource source({into, {from}, {}}, m_project->workspace.connection());
        source.rewind();
        for (RecordChange change; source.next(change);)
            stale.changes.append(change);
        m_project->set(from, u"definition"_s, u"Other words"_s);
        const QString before = m_project->everything();
        QVERIFY(!m_project->workspace.commitNow(stale));
        QCOMPARE(m_project->everything(), before);
    }

private:
    bool merge(const TermMerge &merge)
    {
        auto future = m_project->workspace.commitBulk(
            {.title = u"Merge"_s, .author = {}, .target = {}},
            [merge](Connection &connection) { return std::make_unique<TermMergeSource>(merge, connection); });
        while (!future.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        if (!future.result())
            qWarning("%s", qUtf8Printable(future.result().problem().sentence));
        return future.result().ok();
    }
    QString addClaim(const QString &theme)
    {
        return m_project->add(u"claim"_s,
                              {{u"coding"_s, m_coding}, {u"proposition"_s, u"Something"_s}, {u"theme"_s, theme}});
    }
    [[nodiscard]] QString theme(const QString &key) { return m_project->term(u"theme"_s, key); }
    [[nodiscard]] QString yardstick(int place)
    {
        return m_project->workspace.store().terms(u"yardstick"_s).at(place).id;
    }
    [[nodiscard]] QStringList stages()
    {
        QStringList keys;
        for (const TermEntry &term : m_project->workspace.store().terms(u"stage"_s))
            keys.append(term.key);
        return keys;
    }
    [[nodiscard]] QStringList yardsticksOf(const QString &claim)
    {
        QStringList ids;
        for (const Record &link :
             m_project->workspace.store().recordsWhere(requireRecordType(u"claim_yardstick"), u"claim", claim))
            ids.append(link.value(u"yardstick").text());
        return ids;
    }
    [[nodiscard]] QString value(const QString &id, QStringView field)
    {
        return m_project->workspace.store().record(id).value(field).text();
    }

    std::unique_ptr<TestProject> m_project;
    QString m_statement;
    QString m_coding;
};

QTEST_GUILESS_MAIN(TestTermMerge)
#include "tst_termmerge.moc"
