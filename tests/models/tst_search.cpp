// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList labels(const SearchAnswer &answer, SearchPart part)
{
    QStringList all;
    for (const SearchGroup &group : answer.groups) {
        for (const SearchHit &hit : group.hits) {
            // A new project holds the words of the vocabularies, too.
            if (group.part == part && hit.type != u"term"_s)
                all += hit.label;
        }
    }
    return all;
}

QStringList marked(const QString &text, const QList<TextRange> &ranges)
{
    QStringList words;
    for (const TextRange &range : ranges)
        words += text.mid(range.start, range.length);
    return words;
}

int interruptAtOnce(void *database)
{
    sqlite3_interrupt(static_cast<sqlite3 *>(database));
    return 0;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestProject> m_project;

    SearchAnswer look(const QString &words, const SearchRequest &like = {})
    {
        SearchRequest request = like;
        request.words = words;
        return search(m_project->workspace.connection(), request);
    }

    QStringList names(const QString &words, const SearchRequest &like = {})
    {
        return labels(look(words, like), SearchPart::Names);
    }

    QString person(const QString &name) { return m_project->add(u"person"_s, {{u"name"_s, name}}); }

    QString election(const QString &title)
    {
        return m_project->add(u"election"_s,
                              {{u"title"_s, title}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
    }

    QString statement(const QString &title, const QString &summary = {})
    {
        return m_project->add(u"statement"_s, {{u"title"_s, title}, {u"summary"_s, summary}});
    }

private Q_SLOTS:
    void init() { m_project = std::make_unique<TestProject>(); }
    void cleanup() { m_project.reset(); }

    void lettersFoldAsUsersType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        const QList<std::pair<QString, QString>> pairs{{u"aliyev"_s, u"Əliyev"_s},
                                                       {u"eliyev"_s, u"Əliyev"_s},
                                                       {u"əliyev"_s, u"ƏLİYEV"_s},
                                                       {u"aliyev"_s, u"Алиев"_s},
                                                       {u"алиев"_s, u"Əliyev"_s},
                                                       {u"xocali"_s, u"Xocalı"_s},
                                                       {u"khojali"_s, u"Xocalı"_s},
                                                       {u"isiq"_s, u"Işıq"_s},
                                                       {u"IŞIQ"_s, u"Işıq"_s},
                                                       {u"ışıq"_s, u"IŞIQ"_s},
                                                       {u"ilham"_s, u"İlham"_s},
                                                       {u"İLHAM"_s, u"İlham"_s},
                                                       {u"ILHAM"_s, u"İlham"_s},
                                                       {u"kerimov"_s, u"Kərimov"_s},
                                                       {u"karimov"_s, u"Kərimov"_s},
                                                       {u"выбор"_s, u"Выборы"_s},
                                                       {u"ВЫБОРЫ"_s, u"выборы"_s},
                                                       {u"omuraliev"_s, u"Omuraliyev"_s},
                                                       {u"omuraliyev"_s, u"Omuraliev"_s},
                                                       {u"susa"_s, u"Şuşa"_s},
                                                       {u"elcin"_s, u"Elçin"_s},
                                                       {u"елка"_s, u"Ёлка"_s},
                                                       {u"s\u0327us\u0327a"_s, u"Şuşa"_s}};
        for (const auto &[typed, stored] : pairs)
            QTest::addRow("%s finds %s", qPrintable(typed), qPrintable(stored)) << typed << stored;
    }

    void azerbaijaniLettersFindEnglishSpellings()
    {
        for (const QString &name : {u"Aliyev"_s, u"Aliev"_s, u"Khojali"_s})
            person(name);
        QStringList both = names(u"əliyev"_s);
        both.sort();
        QCOMPARE(both, (QStringList{u"Aliev"_s, u"Aliyev"_s}));
        QCOMPARE(names(u"əliy"_s).size(), 2);
        QCOMPARE(names(u"Xocalı"_s), QStringList{u"Khojali"_s});
        const SearchHit hit = look(u"xocalı"_s).groups.first().hits.first();
        QCOMPARE(marked(hit.label, hit.labelRanges), QStringList{u"Khojali"_s});
    }

    void lettersFoldAsUsersType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        person(u"Zzz Yyy"_s);
        person(u"Fuad %1 Qqq"_s.arg(stored));
        QCOMPARE(names(typed), QStringList{u"Fuad %1 Qqq"_s.arg(stored)});
        const SearchHit hit = look(typed).groups.first().hits.first();
        QCOMPARE(marked(hit.label, hit.labelRanges), QStringList{stored});
    }

    void noStemming()
    {
        statement(u"Observers observed"_s);
        QCOMPARE(labels(look(u"observing"_s), SearchPart::Headlines), QStringList());
        QCOMPARE(labels(look(u"observe "_s), SearchPart::Headlines), QStringList());
        QCOMPARE(labels(look(u"observe"_s), SearchPart::Headlines).size(), 1);
    }

    void anAliasFindsItsPerson()
    {
        const QString id = person(u"Zaur Zeynalov"_s);
        m_project->add(u"name"_s, {{u"subject"_s, id}, {u"text"_s, u"Zaour the Observer"_s}, {u"kind"_s, u"alias"_s}});
        const SearchAnswer answer = look(u"zaour"_s);
        QCOMPARE(answer.groups.size(), 1);
        const SearchHit hit = answer.groups.first().hits.first();
        QCOMPARE(hit.id, id);
        QCOMPARE(hit.type, u"person"_s);
        QCOMPARE(hit.label, u"Zaur Zeynalov"_s);
        QCOMPARE(hit.matchedType, u"name"_s);
        QCOMPARE(marked(hit.context, hit.contextRanges), QStringList{u"Zaour"_s});
        QCOMPARE(answer.counts.size(), 1);
        QCOMPARE(answer.counts.first().type, u"person"_s);
        SearchRequest people;
        people.limitToType = u"person"_s;
        QCOMPARE(names(u"zaour"_s, people), QStringList{u"Zaur Zeynalov"_s});
        people.limitToType = u"organization"_s;
        QCOMPARE(names(u"zaour"_s, people), QStringList());
    }

    void whatHangsOnPartsOfPartsCountsAsItsHit()
    {
        const QString vote = election(u"Vote"_s);
        const QString source = m_project->add(u"source"_s, {{u"title"_s, u"News"_s}, {u"level"_s, u"secondary"_s}});
        for (const QString &title : {u"First"_s, u"Second"_s}) {
            const QString mission = m_project->add(u"mission"_s, {{u"title"_s, title}, {u"election"_s, vote}});
            const QString figure =
                m_project->add(u"figure"_s, {{u"subject"_s, mission},
                                             {u"measure"_s, m_project->term(u"measure"_s, u"team_size"_s)},
                                             {u"low"_s, 7}});
            const QString citation = m_project->add(
                u"citation"_s, {{u"subject"_s, figure}, {u"source"_s, source}, {u"basis"_s, u"stated"_s}});
            m_project->add(u"name"_s, {{u"subject"_s, citation}, {u"text"_s, u"Okapi"_s}, {u"kind"_s, u"alias"_s}});
        }
        SearchRequest one;
        one.limit = 1;
        const SearchAnswer answer = look(u"okapi"_s, one);
        QCOMPARE(answer.groups.first().hits.first().type, u"mission"_s);
        QVERIFY(answer.groups.first().isMore);
        QCOMPARE(answer.counts.size(), 1);
        QCOMPARE(answer.counts.first().type, u"mission"_s);
        QCOMPARE(answer.counts.first().hits, 2);
    }

    void oneRecordIsOneHit()
    {
        const QString id = person(u"Zaur Okapi"_s);
        m_project->add(u"name"_s, {{u"subject"_s, id}, {u"text"_s, u"Z. Okapi"_s}, {u"kind"_s, u"alias"_s}});
        const SearchAnswer answer = look(u"okapi"_s);
        QCOMPARE(answer.groups.first().hits.size(), 1);
        QCOMPARE(answer.counts.first().hits, 1);
    }

    void exactLettersComeFirst()
    {
        person(u"Anar Əliyev"_s);
        person(u"Fuad Aliyev"_s);
        person(u"Rasim Əliyev"_s);
        QCOMPARE(names(u"aliyev"_s).first(), u"Fuad Aliyev"_s);
        QVERIFY(names(u"əliyev"_s).first().endsWith(u"Əliyev"_s));
        QCOMPARE(names(u"əliyev"_s).size(), 3);
        QCOMPARE(names(u"əliyev"_s).last(), u"Fuad Aliyev"_s);
        person(u"Ali Baba"_s);
        QCOMPARE(names(u"ali"_s).first(), u"Ali Baba"_s);
    }

    void exactModeTakesCaseAndLetters()
    {
        person(u"Anar Əliyev"_s);
        person(u"Fuad Aliyev"_s);
        statement(u"An ALIYEV headline"_s, u"Long text on Aliyev and others"_s);
        SearchRequest exact;
        exact.exact = true;
        QCOMPARE(names(u"Aliyev"_s, exact), QStringList{u"Fuad Aliyev"_s});
        QCOMPARE(names(u"aliyev"_s, exact), QStringList());
        QCOMPARE(names(u"Əli"_s, exact), QStringList{u"Anar Əliyev"_s});
        QCOMPARE(labels(look(u"ALIYEV"_s, exact), SearchPart::Headlines).size(), 1);
        QCOMPARE(labels(look(u"Aliyev"_s, exact), SearchPart::Headlines), QStringList());
        QCOMPARE(labels(look(u"Aliyev"_s, exact), SearchPart::Text).size(), 1);
    }

    void longTextsShowWhereTheWordsStand()
    {
        const QString id = statement(u"Title"_s);
        m_project->add(u"statement_text"_s, {{u"statement"_s, id},
                                             {u"number"_s, 1},
                                             {u"content"_s, QString(u"voting \U0001F5F3 went on. "_s.repeated(80) +
                                                                    u"Kərimov spoke to okapis at length. "_s +
                                                                    u"Counting began. "_s.repeated(80))}});
        const SearchAnswer answer = look(u"okapi"_s);
        QCOMPARE(answer.groups.size(), 1);
        QCOMPARE(answer.groups.first().part, SearchPart::Text);
        const SearchHit hit = answer.groups.first().hits.first();
        QCOMPARE(hit.id, id);
        QCOMPARE(hit.type, u"statement"_s);
        QCOMPARE(hit.matchedType, u"statement_text"_s);
        QVERIFY2(hit.context.size() < 200, qPrintable(hit.context));
        QCOMPARE(marked(hit.context, hit.contextRanges), QStringList{u"okapis"_s});
        const SearchHit both = look(u"kerimov okapis"_s).groups.first().hits.first();
        QCOMPARE(marked(both.context, both.contextRanges), (QStringList{u"Kərimov"_s, u"okapis"_s}));
    }

    void theLastWordMayGoOnUntilASpace()
    {
        statement(u"One"_s, u"tabulations"_s);
        QCOMPARE(labels(look(u"tabula"_s), SearchPart::Text).size(), 1);
        QCOMPARE(labels(look(u"tabula "_s), SearchPart::Text).size(), 0);
        QCOMPARE(labels(look(u"tabulations "_s), SearchPart::Text).size(), 1);
    }

    void recordsOfTheScopeComeFirst()
    {
        const QString first = election(u"First"_s);
        const QString second = election(u"Second"_s);
        for (const QString &id : {first, second})
            m_project->add(u"mission"_s, {{u"title"_s, u"Okapi mission"_s}, {u"election"_s, id}});
        for (const QString &id : {first, second}) {
            SearchRequest scoped;
            scoped.scope = id;
            const QList<SearchHit> hits = look(u"okapi"_s, scoped).groups.first().hits;
            QCOMPARE(hits.size(), 2);
            QVERIFY(hits[0].inScope);
            QVERIFY(!hits[1].inScope);
            QCOMPARE(hits[0].secondary, m_project->workspace.store().label(id));
        }
    }

    void everyTypeCanBeAskedForItsScope()
    {
        // One word in a record of each kind that hangs on an election in its own way.
        const QString id = election(u"Okapi vote"_s);
        const QString mission = m_project->add(u"mission"_s, {{u"title"_s, u"Okapi"_s}, {u"election"_s, id}});
        m_project->add(u"visit"_s, {{u"title"_s, u"Okapi"_s}, {u"election"_s, id}, {u"mission"_s, mission}});
        const QString member = person(u"Okapi"_s);
        m_project->add(u"mission_member"_s, {{u"mission"_s, mission}, {u"person"_s, member}});
        const QString said = statement(u"Okapi"_s);
        m_project->add(u"statement_election"_s, {{u"statement"_s, said}, {u"election"_s, id}});
        const QString source = m_project->add(u"source"_s, {{u"title"_s, u"Okapi"_s}, {u"level"_s, u"secondary"_s}});
        m_project->add(u"citation"_s, {{u"subject"_s, said}, {u"source"_s, source}, {u"basis"_s, u"stated"_s}});
        SearchRequest scoped;
        scoped.scope = id;
        int hits = 0;
        for (const SearchGroup &group : look(u"okapi"_s, scoped).groups) {
            for (const SearchHit &hit : group.hits) {
                QVERIFY2(hit.inScope, qPrintable(hit.type));
                ++hits;
            }
        }
        QCOMPARE(hits, 6);
    }

    void countsEachTypeUpToAThousand()
    {
        ChangeSet changes;
        changes.title = u"Many"_s;
        for (int i = 0; i < 2'500; ++i) {
            Record record(requireRecordType(i < 40 ? u"organization" : u"person"), m_project->workspace.newId());
            record.setValue(u"name", u"Okapi %1"_s.arg(i));
            changes.insert(record);
        }
        QVERIFY(m_project->workspace.commitNow(changes));
        SearchRequest few;
        few.limit = 20;
        const SearchAnswer answer = look(u"okapi"_s, few);
        QCOMPARE(answer.groups.first().hits.size(), 20);
        QVERIFY(answer.groups.first().isMore);
        QCOMPARE(answer.counts.size(), 2);
        for (const SearchCount &count : answer.counts) {
            QCOMPARE(count.hits, count.type == u"person"_s ? 1'000 : 40);
            QCOMPARE(count.isCapped, count.type == u"person"_s);
        }
        const SearchAnswer one = look(u"okapi 17"_s, few);
        QCOMPARE(one.groups.first().hits.first().label, u"Okapi 17"_s);
        // Some 110 numbers begin with 17.
        QVERIFY(one.groups.first().isMore);
        few.limitToType = u"organization"_s;
        for (const QString &label : names(u"okapi"_s, few))
            QVERIFY2(label.section(u' ', 1).toInt() < 40, qPrintable(label));
    }

    // Long beginnings go through the counted words of titles, unless those are too many.
    void titlesAreFoundByTheBeginningOfAWord()
    {
        for (int i = 0; i < 50; ++i)
            statement(u"Title %1 with okapiw%2"_s.arg(i).arg(1000 + i));
        const QString rare = statement(u"Title of its own, the zygomorphic one"_s);
        SearchRequest many;
        many.limit = 100;
        QCOMPARE(labels(look(u"okapiw"_s, many), SearchPart::Headlines).size(), 50);
        QCOMPARE(labels(look(u"okapiw103"_s, many), SearchPart::Headlines).size(), 10);
        QCOMPARE(labels(look(u"title okapiw1042"_s, many), SearchPart::Headlines).size(), 1);
        QCOMPARE(labels(look(u"zygo"_s, many), SearchPart::Headlines),
                 QStringList{u"Title of its own, the zygomorphic one"_s});
        QCOMPARE(labels(look(u"zy"_s, many), SearchPart::Headlines).size(), 1);
        QVERIFY(labels(look(u"zyzzy"_s, many), SearchPart::Headlines).isEmpty());
        m_project->set(rare, u"title"_s, u"Another"_s);
        QVERIFY(labels(look(u"zygo"_s, many), SearchPart::Headlines).isEmpty());
    }

    void relevanceCountsTimesAndLength()
    {
        statement(u"Okapi among a great many other words that make this title long"_s);
        statement(u"Okapi"_s);
        statement(u"Okapi and okapi again"_s);
        QCOMPARE(labels(look(u"okapi"_s), SearchPart::Headlines),
                 (QStringList{u"Okapi and okapi again"_s, u"Okapi"_s,
                              u"Okapi among a great many other words that make this title long"_s}));
    }

    // Older names are not hidden by thousands of newer ones.
    void theOldestNamesAreFoundToo()
    {
        person(u"Okapi"_s);
        ChangeSet changes;
        changes.title = u"Many"_s;
        for (int i = 0; i < 2'500; ++i) {
            Record record(requireRecordType(u"person"), m_project->workspace.newId());
            record.setValue(u"name", u"Okapia number %1 with more words"_s.arg(i));
            changes.insert(record);
        }
        QVERIFY(m_project->workspace.commitNow(changes).ok());
        QCOMPARE(names(u"okapi"_s).first(), u"Okapi"_s);
        QCOMPARE(names(u"oka"_s).first(), u"Okapi"_s);
    }

    void fullTextComesNewestFirstInPages()
    {
        QStringList all;
        for (int i = 0; i < 25; ++i) {
            statement(u"Statement %1"_s.arg(i), u"okapi"_s);
            all.prepend(u"Statement %1"_s.arg(i));
        }
        SearchRequest page;
        page.fullTextOnly = true;
        page.limit = 10;
        QCOMPARE(labels(look(u"okapi"_s, page), SearchPart::Text), all.mid(0, 10));
        page.offset = 20;
        const SearchAnswer last = look(u"okapi"_s, page);
        QCOMPARE(labels(last, SearchPart::Text), all.mid(20));
        QVERIFY(!last.groups.first().isMore);
        page.offset = 0;
        page.ranked = true;
        statement(u"Best"_s, u"okapi okapi okapi"_s);
        statement(u"Newest"_s, QString(u"okapi "_s + u"other words stand here "_s.repeated(20)));
        QCOMPARE(labels(look(u"okapi"_s, page), SearchPart::Text).first(), u"Best"_s);
        page.ranked = false;
        QCOMPARE(labels(look(u"okapi"_s, page), SearchPart::Text).first(), u"Newest"_s);
    }

    void tellsOtherSpellings()
    {
        person(u"Fuad Əliyev"_s);
        person(u"Fuad Алиев"_s);
        person(u"Fuad ALIYEV"_s);
        QStringList spellings = look(u"aliyev"_s).spellings;
        spellings.sort();
        QCOMPARE(spellings, (QStringList{u"Əliyev"_s, u"Алиев"_s}));
    }

    void anyTextIsSafe()
    {
        person(u"Okapi"_s);
        statement(u"Okapi"_s, u"okapi"_s);
        const QStringList hostile{u""_s,
                                  u" "_s,
                                  u"\""_s,
                                  u"\"\"\""_s,
                                  u"a\""_s,
                                  u"'; DROP TABLE person; --"_s,
                                  u"* OR NEAR("_s,
                                  u"words : okapi"_s,
                                  u"-okapi"_s,
                                  u"okapi AND"_s,
                                  u"OR"_s,
                                  u"NOT okapi"_s,
                                  u"^okapi"_s,
                                  u"{kind} : person"_s,
                                  u"%1 %n %s"_s,
                                  u"100%"_s,
                                  u"(((((("_s,
                                  u"okapi + \"x"_s,
                                  QString(QChar(0xd800)),
                                  QString(u"okapi"_s + QChar(0xdc00)),
                                  QString(QChar(0)) + u"okapi"_s,
                                  QString(100'000, u'a'),
                                  u"a "_s.repeated(5'000),
                                  QString(1'000, QChar(0x301)),
                                  u"\U0010ffff"_s};
        for (qsizetype i = 0; i < hostile.size(); ++i) {
            for (const bool isExact : {false, true}) {
                SearchRequest request;
                request.exact = isExact;
                request.ranked = isExact;
                QVERIFY2(!look(hostile[i], request).isStopped, qPrintable(QString::number(i)));
            }
        }
        QCOMPARE(m_project->workspace.store().count(requireRecordType(u"person")), 1);
        QCOMPARE(names(u"okapi"_s), QStringList{u"Okapi"_s});
    }

    void randomTextIsSafe()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        person(u"Okapi"_s);
        for (int i = 0; i < 500; ++i) {
            QString typed;
            const int length = random.bounded(12);
            for (int c = 0; c < length; ++c)
                typed += random.bounded(3) ? QChar(random.bounded(0x20, 0x7f)) : QChar(random.bounded(0xffff));
            QVERIFY(!look(typed).isStopped);
        }
    }

    void givesUpWhenAsked()
    {
        person(u"Okapi"_s);
        SearchRequest request;
        request.stopped = std::make_shared<std::atomic_bool>(true);
        QVERIFY(look(u"okapi"_s, request).isStopped);
        request.stopped->store(false);
        sqlite3 *database = m_project->workspace.connection().handle();
        sqlite3_progress_handler(database, 1, &interruptAtOnce, database);
        QVERIFY(look(u"okapi"_s, request).isStopped);
        sqlite3_progress_handler(database, 0, nullptr, nullptr);
        QVERIFY(!look(u"okapi"_s, request).isStopped);
        QCOMPARE(names(u"okapi"_s), QStringList{u"Okapi"_s});
    }

    void excerptsKeepTheirRanges()
    {
        const SearchTokens tokens(m_project->workspace.connection());
        const SearchQuery query(u"okapi zebra"_s, tokens);
        const QString text = u"okapi\n"_s + u"word "_s.repeated(60) + u"\U0001F5F3 zebra, okapi\tzebra"_s;
        const Excerpt cut = excerpt(text, query.find(text), 60);
        QVERIFY(!cut.text.contains(u'\n'));
        QVERIFY(cut.text.startsWith(u"… "_s));
        QCOMPARE(marked(cut.text, cut.ranges), (QStringList{u"zebra"_s, u"okapi"_s, u"zebra"_s}));
        QCOMPARE(excerpt(u"short"_s, {}).text, u"short"_s);
        QCOMPARE(excerpt(QString(), {}).text, QString());
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
