// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/folding.h"
#include "models/storage/foldtokenizer.h"
#include "models/storage/textfunctions.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestFoldTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        m_database.setDatabaseName(u":memory:"_s);
        QVERIFY(m_database.open());
        const QVariant handle = m_database.driver()->handle();
        m_handle = *static_cast<sqlite3 *const *>(handle.data());
        QVERIFY(registerFoldTokenizer(m_handle));
        QVERIFY(registerTextFunctions(m_handle, QLocale(QLocale::Azerbaijani)));
        run(u"CREATE VIRTUAL TABLE f USING fts5(body, tokenize='scrutineer_fold')"_s);
    }

    void cleanup()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"test"_s);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const QString &typed, const QString &text, bool found = true) {
            QTest::newRow(qPrintable(typed + (found ? u" finds "_s : u" does not find "_s) + text))
                << typed << text << found;
        };
        row(u"aliyev"_s, u"Əliyev"_s);
        row(u"eliyev"_s, u"Əliyev"_s);
        row(u"aliev"_s, u"Əliyev"_s);
        row(u"ƏLİYEV"_s, u"Əliyev"_s);
        row(u"əliyev"_s, u"ƏLİYEV"_s);
        row(u"xocali"_s, u"Xocalı"_s);
        row(u"khojali"_s, u"Xocalı"_s);
        row(u"khojaly"_s, u"Xocalı"_s);
        row(u"isiq"_s, u"Işıq"_s);
        row(u"IŞIQ"_s, u"Işıq"_s);
        row(u"isiq"_s, u"IŞIQ"_s);
        row(u"işiq"_s, u"ışıq"_s);
        row(u"ilham"_s, u"İlham"_s);
        row(u"İLHAM"_s, u"ilham"_s);
        row(u"kerimov"_s, u"Kərimov"_s);
        row(u"karimov"_s, u"Kərimov"_s);
        row(u"kərimov"_s, u"Kerimov"_s);
        row(u"выбор"_s, u"Выборы"_s);
        row(u"елка"_s, u"Ёлка"_s);
        row(u"ёлка"_s, u"елка"_s);
        row(u"omuraliev"_s, u"Omuraliyev"_s);
        row(u"omuraliyev"_s, u"Omuraliev"_s);
        row(u"omurali"_s, u"Omuraliyev"_s);
        row(u"omuralie"_s, u"Omuraliyev"_s);
        row(u"aliyev"_s, u"Алиев"_s);
        row(u"aliev"_s, u"Алиев"_s);
        row(u"алиев"_s, u"Əliyev"_s);
        row(u"алиев"_s, u"Aliyev"_s);
        row(u"омуралиев"_s, u"Omuraliyev"_s);
        row(u"mammedov"_s, u"Məmmədov"_s);
        row(u"mammadov"_s, u"Məmmədov"_s);
        row(u"ganja"_s, u"Gəncə"_s);
        row(u"gence"_s, u"Gəncə"_s);
        row(u"susa"_s, u"Şuşa"_s);
        row(u"o'zbek"_s, u"Oʻzbekiston"_s);
        row(u"oʻzbek"_s, u"O'zbekiston"_s);
        row(u"lodz"_s, u"Łódź"_s);
        row(u"observation"_s, u"obser\u00advation"_s);
        row(u"observation"_s, u"observation \u00ad"_s);
        row(u"2024"_s, u"7 Feb 2024"_s);
        row(u"ilham aliyev"_s, u"Prezident İlham Əliyev"_s);
        row(u"aliyev ilham"_s, u"Prezident İlham Əliyev"_s);
        row(u"queen"_s, u"green"_s, false);
        row(u"jat"_s, u"Cat"_s, false);
        row(u"khekhutive"_s, u"executive"_s, false);
        row(u"май"_s, u"маи"_s, false);
        row(u"выбор "_s, u"Выборы"_s, false);
        row(u"karim "_s, u"Kərimov"_s, false);
        row(u"elections"_s, u"election"_s, false);
    }

    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, found);
        insert(text);
        QCOMPARE(count(quoteMatch(typed)), found ? 1 : 0);
    }

    void theOriginalIsShown()
    {
        insert(u"Prezident İlham Əliyev Gəncədə çıxış etdi"_s);
        QCOMPARE(value(u"SELECT highlight(f, 0, '[', ']') FROM f WHERE f MATCH ?"_s, quoteMatch(u"ilham aliyev")),
                 u"Prezident [İlham] [Əliyev] Gəncədə çıxış etdi"_s);
        QCOMPARE(value(u"SELECT snippet(f, 0, '[', ']', '…', 3) FROM f WHERE f MATCH ?"_s, quoteMatch(u"genced")),
                 u"…Əliyev [Gəncədə] çıxış…"_s);
        QCOMPARE(value(u"SELECT highlight(f, 0, '[', ']') FROM f WHERE f MATCH ?"_s, u"\"ilham aliyev\""_s),
                 u"Prezident [İlham Əliyev] Gəncədə çıxış etdi"_s);
    }

    void aDeletedTextIsNotFound()
    {
        insert(u"Əliyev Xocalı Алиев"_s);
        run(u"DELETE FROM f"_s);
        for (const QString &typed : {u"eliyev"_s, u"aliyev"_s, u"khojaly"_s, u"алиев"_s, u"aliev"_s})
            QCOMPARE(count(quoteMatch(typed)), 0);
        run(u"INSERT INTO f(f) VALUES('integrity-check')"_s);
    }

    void nearAndPhrasesWork()
    {
        insert(u"Şuşa və Xocalı səsvermə məntəqələri"_s);
        QCOMPARE(count(u"NEAR(shusha khojali, 2)"_s), 1);
        QCOMPARE(count(u"\"xocali sesverme\""_s), 1);
        QCOMPARE(count(u"\"sesverme xocali\""_s), 0);
    }

    void hostileTextIsNoError()
    {
        insert(u"the quick brown fox OR NOT NEAR"_s);
        const QStringList hostile{u"\""_s,
                                  u"\"\"\""_s,
                                  u"a\"b"_s,
                                  u"AND"_s,
                                  u"NOT x"_s,
                                  u"NEAR(a b"_s,
                                  u"body:x"_s,
                                  u"f:"_s,
                                  u"a*b"_s,
                                  u"*"_s,
                                  u"^a"_s,
                                  u"-a"_s,
                                  u"{a b}: c"_s,
                                  u"('"_s,
                                  u"'; DROP TABLE f;--"_s,
                                  u"a\\"_s,
                                  u"…"_s,
                                  u"—"_s,
                                  u"𝒳 🗳"_s,
                                  u"+"_s,
                                  u"a + b"_s,
                                  QString(QChar(0)),
                                  u"x\0y"_s,
                                  u"\"\0"_s,
                                  QString(QChar(0xd800)),
                                  u"a"_s.repeated(100000),
                                  u"w "_s.repeated(5000),
                                  u"\u00ad"_s,
                                  u"%"_s,
                                  u""_s};
        for (const QString &typed : hostile)
            if (!matchWithoutError(typed))
                return;
    }

    void randomTextIsNoError()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QString signs =
            u"\"'*^:()-+{}[]\\ \tANDORNOTNEAR.,;%_əƏıİşАё\u00ad\u0300🗳"_s + QChar(0) + QChar(0xdc00);
        for (int round = 0; round < 3000; ++round) {
            QString typed;
            for (int i = random.bounded(1, 12); i > 0; --i)
                typed += random.bounded(4) ? signs[random.bounded(int(signs.size()))]
                                           : QChar(ushort(random.bounded(0xffff)));
            insert(typed);
            if (!matchWithoutError(typed))
                return;
        }
        run(u"INSERT INTO f(f) VALUES('integrity-check')"_s);
    }

    void everyWordFindsItself()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QString letters = u"aAbBcCçÇdDeEəƏfgğĞhxXıIiİjkqQlmnoöÖprsşŞtuüÜvyzaeiвыборёЙй"_s;
        for (int round = 0; round < 500; ++round) {
            QString word;
            for (int i = random.bounded(1, 10); i > 0; --i)
                word += letters[random.bounded(int(letters.size()))];
            run(u"DELETE FROM f"_s);
            insert(word);
            QStringList ways{word, fold(word), word.normalized(QString::NormalizationForm_D)};
            ways += variants(word);
            for (const QString &way : ways)
                QVERIFY2(count(quoteMatch({way}, LastWord::Whole)) == 1, qPrintable(word + u": "_s + way));
        }
    }

    void quotes()
    {
        QCOMPARE(quoteMatch(u"  ilham  ali"), u"\"ilham\" \"ali\"*"_s);
        QCOMPARE(quoteMatch(u"ilham ali "), u"\"ilham\" \"ali\""_s);
        QCOMPARE(quoteMatch(u"say \"no\" —"), u"\"say\" \"\"\"no\"\"\"*"_s);
        QCOMPARE(quoteMatch(u" — … "), QString());
        QCOMPARE(quoteMatch({u"a"_s, u"b c"_s}, LastWord::Whole), u"\"a\" \"b c\""_s);
    }

    void foldsInSql()
    {
        QCOMPARE(value(u"SELECT fold(?)"_s, u"ƏLİYEV – Işıq"_s), u"eliyev - isiq"_s);
        QSqlQuery query(m_database);
        QVERIFY(query.exec(u"SELECT fold(NULL) IS NULL, fold(12), fold('') = ''"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), 1);
        QCOMPARE(query.value(1).toString(), u"12"_s);
        QCOMPARE(query.value(2).toInt(), 1);
        run(u"CREATE TABLE t(a TEXT)"_s);
        run(u"CREATE INDEX t_fold ON t(fold(a))"_s);
    }

    void sortsAsTheLanguageDoes()
    {
        run(u"CREATE TABLE w(a TEXT)"_s);
        const QStringList azerbaijani{u"çay 2"_s, u"çay 10"_s, u"dağ"_s,   u"Elçin"_s, u"əl"_s,   u"fil"_s, u"hə"_s,
                                      u"Xalid"_s, u"ışıq"_s,   u"İlham"_s, u"kənd"_s,  u"Quba"_s, u"lalə"_s};
        for (qsizetype i = azerbaijani.size(); i-- > 0;)
            value(u"INSERT INTO w VALUES(?) RETURNING a"_s, azerbaijani[i]);
        QCOMPARE(column(u"SELECT a FROM w ORDER BY a COLLATE scrutineer"_s), azerbaijani);
        QVERIFY(registerTextFunctions(m_handle, QLocale(QLocale::English)));
        const QStringList english = column(u"SELECT a FROM w ORDER BY a COLLATE scrutineer"_s);
        QVERIFY(english.indexOf(u"Quba"_s) > english.indexOf(u"lalə"_s));
        QSqlQuery query(m_database);
        QVERIFY(query.exec(u"SELECT 'a' = 'A' COLLATE scrutineer, 'x' = 'x' COLLATE scrutineer, "
                           "'a' || char(1) = 'a' COLLATE scrutineer"_s) &&
                query.next());
        QCOMPARE(query.value(0).toInt(), 0);
        QCOMPARE(query.value(1).toInt(), 1);
        QCOMPARE(query.value(2).toInt(), 0);
    }

    void noDatabaseIsDeclined()
    {
        QVERIFY(!registerFoldTokenizer(nullptr));
        QVERIFY(!registerTextFunctions(nullptr, QLocale::c()));
    }

private:
    void run(const QString &sql)
    {
        QSqlQuery query(m_database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }

    QString value(const QString &sql, const QString &bound)
    {
        QSqlQuery query(m_database);
        query.prepare(sql);
        query.addBindValue(bound);
        if (!query.exec() || !query.next())
            return u"failed: "_s + query.lastError().text();
        return query.value(0).toString();
    }

    QStringList column(const QString &sql)
    {
        QSqlQuery query(sql, m_database);
        QStringList values;
        while (query.next())
            values.append(query.value(0).toString());
        return values;
    }

    void insert(const QString &text) { value(u"INSERT INTO f(body) VALUES(?) RETURNING 1"_s, text); }

    int count(const QString &match) { return value(u"SELECT count(*) FROM f WHERE f MATCH ?"_s, match).toInt(); }

    bool matchWithoutError(const QString &typed)
    {
        const QString match = quoteMatch(typed);
        if (match.isEmpty())
            return true;
        bool isNumber = false;
        const QString counted = value(u"SELECT count(*) FROM f WHERE f MATCH ?"_s, match);
        counted.toInt(&isNumber);
        const QString story = typed.left(50) + u" → "_s + match.left(50) + u": "_s + counted;
        return QTest::qVerify(isNumber, "isNumber", qPrintable(story), __FILE__, __LINE__);
    }

    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
};

QTEST_GUILESS_MAIN(TestFoldTokenizer)
#include "tst_foldtokenizer.moc"
