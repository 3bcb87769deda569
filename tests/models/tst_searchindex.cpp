// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchindex.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

// Every word of every index with its place, and the counts of words: equal for equal indexes.
QStringList everyWord(Connection &connection)
{
    QStringList all;
    for (const SearchPart part : searchParts) {
        const QString table = searchTable(part);
        connection.execute(u"CREATE VIRTUAL TABLE temp.v_%1 USING fts5vocab (main, %1, instance)"_s.arg(table));
        {
            QSqlQuery words =
                connection.query(u"SELECT term, doc, col, \"offset\" FROM temp.v_%1 ORDER BY 1, 2, 3, 4"_s.arg(table));
            while (words.next())
                all += u"%1 %2 %3 %4 %5"_s.arg(table, words.value(0).toString(), words.value(1).toString(),
                                               words.value(2).toString(), words.value(3).toString());
        }
        connection.execute(u"DROP TABLE temp.v_%1"_s.arg(table));
    }
    QSqlQuery counts = connection.query(u"SELECT term, documents FROM search_term ORDER BY term"_s);
    while (counts.next())
        all += u"%1 is in %2"_s.arg(counts.value(0).toString(), counts.value(1).toString());
    return all;
}

QString expectedSource(SearchPart part)
{
    QStringList arms;
    for (const RecordType *type : recordTypes()) {
        QStringList columns;
        for (const Field &field : type->fields) {
            if (field.isStored() && field.flags.testFlag(searchFlag(part)))
                columns += field.key();
        }
        if (columns.isEmpty())
            continue;
        QStringList joined;
        for (const QString &column : std::as_const(columns))
            joined += u"coalesce(char(10) || %1, '')"_s.arg(column);
        const QString words = columns.size() == 1 ? columns.first() : u"substr(%1, 2)"_s.arg(joined.join(u" || "_s));
        const QString kind = hasKindColumn(part) ? u", '%1'"_s.arg(searchKind(*type)) : QString();
        arms += u"SELECT seq, %1%2 FROM %3 WHERE %4"_s.arg(words, kind, type->key(),
                                                           columns.join(u" IS NOT NULL OR "_s) + u" IS NOT NULL"_s);
    }
    return u"CREATE VIEW %1_source (%2) AS "_s.arg(searchTable(part),
                                                   hasKindColumn(part) ? u"seq, words, kind"_s : u"seq, words"_s) +
           arms.join(u" UNION ALL "_s);
}

// Words that fold, that vary, that are alike, and signs that divide or do not.
QString randomText(QRandomGenerator &random, int most)
{
    static const QStringList words{u"Əliyev"_s, u"əliyev"_s,     u"Алиев"_s,     u"IŞIQ"_s,       u"ışıq"_s,
                                   u"Xocalı"_s, u"O'zbek"_s,     u"election"_s,  u"Omuraliyev"_s, u"выборы"_s,
                                   u"92.12%"_s, u"\"quoted\""_s, u"naïve"_s,     u"naive"_s,      u"北京"_s,
                                   u"🗳"_s,   u"a"_s,          u"e\u0301lan"_s};
    QStringList chosen;
    const int count = 1 + random.bounded(most);
    for (int i = 0; i < count; ++i)
        chosen += words[random.bounded(int(words.size()))];
    return chosen.join(random.bounded(5) == 0 ? u'\n' : u' ');
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<Connection> m_connection;

    int found(SearchPart part, const QString &match)
    {
        return m_connection->value(u"SELECT count(*) FROM %1 WHERE %1 MATCH ?"_s.arg(searchTable(part)), {match})
            .toInt();
    }

    int documents(const QString &term)
    {
        return m_connection->value(u"SELECT documents FROM search_term WHERE term = ?"_s, {term}).toInt();
    }

    void remove(const QString &id)
    {
        ChangeSet changes;
        changes.title = u"Delete"_s;
        changes.remove(m_project->workspace.store().record(id), m_project->workspace.store().created(id));
        QVERIFY(m_project->workspace.commitNow(changes));
    }

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_connection = std::make_unique<Connection>();
        QVERIFY(m_connection->open(m_project->path(), Access::ReadWrite));
    }

    void cleanup()
    {
        m_connection.reset();
        m_project.reset();
    }

    void sourcesFollowFromTheDescriptions()
    {
        for (const SearchPart part : searchParts) {
            const QString view = m_connection
                                     ->value(u"SELECT sql FROM sqlite_master WHERE type = 'view' AND name = ?"_s,
                                             {QString(searchTable(part) + u"_source"_s)})
                                     .toString();
            QCOMPARE(view.simplified(), expectedSource(part));
        }
    }

    void everyTypeWithTextOfItsOwnIsIndexed()
    {
        // What is left out holds keys, codes and settings, or text that is indexed elsewhere.
        const QSet<QString> without{u"mission_organization"_s,
                                    u"mission_phase"_s,
                                    u"mission_place"_s,
                                    u"visit_participant"_s,
                                    u"statement_election"_s,
                                    u"statement_issuer"_s,
                                    u"statement_relation"_s,
                                    u"codebook_version"_s,
                                    u"claim_yardstick"_s,
                                    u"anchor"_s,
                                    u"tag"_s,
                                    u"saved_chart"_s,
                                    u"project"_s};
        for (const RecordType *type : recordTypes()) {
            const bool isAnywhere = std::any_of(searchParts.begin(), searchParts.end(),
                                                [type](SearchPart part) { return isIndexed(part, *type); });
            QVERIFY2(isAnywhere != without.contains(type->key()), type->name);
        }
    }

    void followsInsertUpdateAndDelete()
    {
        const QString id = m_project->add(u"person"_s, {{u"name"_s, u"Fuad Əliyev"_s}});
        QCOMPARE(found(SearchPart::Names, u"words : fuad AND kind : person"_s), 1);
        m_project->set(id, u"name"_s, u"Fərid Əliyev"_s);
        QCOMPARE(found(SearchPart::Names, u"fuad"_s), 0);
        QCOMPARE(found(SearchPart::Names, u"ferid aliyev"_s), 1);
        remove(id);
        QCOMPARE(found(SearchPart::Names, u"ferid"_s), 0);
        QCOMPARE(SearchIndex(*m_connection).damaged(), QStringList());
    }

    void countsEachWordOncePerRecord()
    {
        const QString first =
            m_project->add(u"statement"_s, {{u"title"_s, u"One"_s}, {u"summary"_s, u"zebra zebra Zebra okapi"_s}});
        m_project->add(u"statement"_s, {{u"title"_s, u"Two"_s}, {u"summary"_s, u"zebra"_s}});
        QCOMPARE(documents(u"zebra"_s), 2);
        QCOMPARE(documents(u"okapi"_s), 1);
        m_project->set(first, u"summary"_s, u"okapi giraffe"_s);
        QCOMPARE(documents(u"zebra"_s), 1);
        QCOMPARE(documents(u"okapi"_s), 1);
        remove(first);
        QVERIFY(!m_connection->value(u"SELECT 1 FROM search_term WHERE term = 'okapi'"_s).isValid());
    }

    void aRefusedChangeLeavesNoTrace()
    {
        const QString id = m_project->add(u"statement"_s, {{u"title"_s, u"One"_s}, {u"summary"_s, u"zebra"_s}});
        const QStringList before = everyWord(*m_connection);
        Record stale = m_project->workspace.store().record(id);
        Record wanted = stale;
        stale.setValue(u"title", u"Not what is there"_s);
        wanted.setValue(u"title", u"Okapi"_s);
        wanted.setValue(u"summary", u"giraffe"_s);
        ChangeSet changes;
        changes.title = u"Stale"_s;
        Record fresh(requireRecordType(u"person"), m_project->workspace.newId());
        fresh.setValue(u"name", u"Okapi"_s);
        changes.insert(fresh);
        changes.update(stale, wanted);
        QVERIFY(!m_project->workspace.commitNow(changes));
        QCOMPARE(everyWord(*m_connection), before);
    }

    void randomChangesEqualARebuild()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QStringList people;
        QStringList statements;
        for (int step = 0; step < 250; ++step) {
            const int dice = random.bounded(10);
            if (dice < 2 || people.isEmpty()) {
                people += m_project->add(u"person"_s, {{u"name"_s, randomText(random, 4)}});
            } else if (dice < 4 || statements.isEmpty()) {
                statements += m_project->add(
                    u"statement"_s, {{u"title"_s, randomText(random, 6)}, {u"summary"_s, randomText(random, 30)}});
            } else if (dice < 6) {
                const QString subject = random.bounded(2) ? people.first() : statements.first();
                m_project->add(u"note"_s, {{u"subject"_s, subject}, {u"content"_s, randomText(random, 20)}});
                m_project->add(u"name"_s,
                               {{u"subject"_s, subject}, {u"text"_s, randomText(random, 3)}, {u"kind"_s, u"alias"_s}});
            } else if (dice < 8) {
                m_project->set(people[random.bounded(int(people.size()))], u"name"_s, randomText(random, 4));
                m_project->set(statements[random.bounded(int(statements.size()))], u"summary"_s,
                               random.bounded(4) ? Value(randomText(random, 30)) : Value());
            } else if (dice == 8 && people.size() > 1) {
                remove(people.takeLast());
            } else {
                QVERIFY(m_project->workspace.undoNow());
                if (random.bounded(2))
                    QVERIFY(m_project->workspace.redoNow());
                const auto isGone = [this](const QString &id) {
                    return m_project->workspace.store().typeOf(id).isEmpty();
                };
                people.removeIf(isGone);
                statements.removeIf(isGone);
            }
        }
        SearchIndex index(*m_connection);
        QCOMPARE(index.damaged(), QStringList());
        const QStringList kept = everyWord(*m_connection);
        QVERIFY(kept.size() > 500);
        QVERIFY(index.rebuild());
        QCOMPARE(everyWord(*m_connection), kept);
    }

    void mergingEndsAndChangesNothing()
    {
        for (int i = 0; i < 40; ++i)
            m_project->add(u"statement"_s, {{u"title"_s, u"Number %1"_s.arg(i)}, {u"summary"_s, u"zebra %1"_s.arg(i)}});
        const QStringList before = everyWord(*m_connection);
        SearchIndex index(*m_connection);
        QVERIFY(index.mergeStep());
        int steps = 1;
        while (index.mergeStep() && steps < 1000)
            ++steps;
        QVERIFY(steps < 1000);
        QVERIFY(!index.mergeStep());
        QCOMPARE(everyWord(*m_connection), before);
        QCOMPARE(index.damaged(), QStringList());
    }

    void aStoppedRebuildChangesNothing()
    {
        m_project->add(u"person"_s, {{u"name"_s, u"Okapi"_s}});
        const QStringList before = everyWord(*m_connection);
        SearchIndex index(*m_connection);
        QVERIFY(!index.rebuild([](qint64, qint64) { return false; }));
        QCOMPARE(everyWord(*m_connection), before);
        qint64 last = -1;
        QVERIFY(index.rebuild([&last](qint64 done, qint64 total) {
            last = total - done;
            return true;
        }));
        QCOMPARE(last, 0);
        QCOMPARE(everyWord(*m_connection), before);
    }

    void damageIsSeenAndMended()
    {
        m_project->add(u"person"_s, {{u"name"_s, u"Okapi"_s}});
        m_connection->execute(u"UPDATE person SET name = 'Zebra'"_s);
        SearchIndex index(*m_connection);
        QCOMPARE(index.damaged(), QStringList{u"search_name"_s});
        QVERIFY(index.rebuild());
        QCOMPARE(index.damaged(), QStringList());
        QCOMPARE(found(SearchPart::Names, u"zebra"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
