// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/codelist.h"

#include <QRegularExpression>
#include <QTest>

#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

const QStringList fourLanguages{u"en"_s, u"az"_s, u"ru"_s, u"tr"_s};

/// What find() gives, or a question mark for nothing.
QString found(const CodeList &list, const QString &typed)
{
    return list.find(typed).value_or(u"?"_s);
}

} // namespace

class TestCodeList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countriesAreWhole();
    void languagesAreWhole();
    void everyLabelFindsItsCode_data();
    void everyLabelFindsItsCode();
    void labelsFollowTheLanguage();
    void personsTypeCountries_data();
    void personsTypeCountries();
    void personsTypeLanguages_data();
    void personsTypeLanguages();
    void unclearNamesFindNothing();
    void completionPutsTheBestFirst();
    void orderIsThatOfTheLanguage();
    void damageIsTold_data();
    void damageIsTold();

private:
    const CodeList m_countries = CodeList::countries();
    const CodeList m_languages = CodeList::languages();
};

void TestCodeList::countriesAreWhole()
{
    QCOMPARE(m_countries.entries().size(), size_t(250));
    static const QRegularExpression twoLetters(u"^[A-Z]{2}$"_s);
    static const QRegularExpression threeLetters(u"^[A-Z]{3}$"_s);
    static const QRegularExpression cyrillic(u"[а-яё]"_s, QRegularExpression::CaseInsensitiveOption);
    for (const CodeListEntry &entry : m_countries.entries()) {
        QVERIFY2(twoLetters.match(entry.code).hasMatch(), qPrintable(entry.code));
        QVERIFY2(threeLetters.match(entry.alpha3).hasMatch(), qPrintable(entry.code));
        QVERIFY2(cyrillic.match(entry.russian).hasMatch(), qPrintable(entry.code));
    }
    QVERIFY(m_countries.contains(u"XK"_s));
    QVERIFY(!m_countries.contains(u"az"_s));
}

void TestCodeList::languagesAreWhole()
{
    int twoLetters = 0;
    static const QRegularExpression shape(u"^[a-z]{2,3}$"_s);
    for (const CodeListEntry &entry : m_languages.entries()) {
        QVERIFY2(shape.match(entry.code).hasMatch(), qPrintable(entry.code));
        if (entry.code.size() == 2)
            ++twoLetters;
        else
            QCOMPARE(entry.code, entry.alpha3);
    }
    QCOMPARE(twoLetters, 184);
    QVERIFY(m_languages.entries().size() > 480);
    QVERIFY(m_languages.contains(u"cnr"_s));
}

void TestCodeList::everyLabelFindsItsCode_data()
{
    QTest::addColumn<bool>("areCountries");
    QTest::newRow("countries") << true;
    QTest::newRow("languages") << false;
}

void TestCodeList::everyLabelFindsItsCode()
{
    QFETCH(bool, areCountries);
    const CodeList &list = areCountries ? m_countries : m_languages;
    QStringList lost;
    for (const CodeListEntry &entry : list.entries()) {
        const QStringList typed{entry.code,        entry.alpha3,  entry.english,
                                entry.azerbaijani, entry.russian, entry.turkish};
        for (const QString &text : typed)
            if (found(list, text) != entry.code)
                lost += text + u" → "_s + found(list, text) + u", not "_s + entry.code;
    }
    QCOMPARE(lost.join(u"; "_s), QString());
}

void TestCodeList::labelsFollowTheLanguage()
{
    QCOMPARE(m_countries.label(u"AZ"_s, u"az"_s), u"Azərbaycan"_s);
    QCOMPARE(m_countries.label(u"AZ"_s, u"ru_RU"_s), u"Азербайджан"_s);
    QCOMPARE(m_countries.label(u"TR"_s, u"en"_s), u"Türkiye"_s);
    QCOMPARE(m_countries.label(u"TR"_s, u"tr-TR"_s), u"Türkiye"_s);
    QCOMPARE(m_countries.label(u"DE"_s, u"fr"_s), u"Germany"_s);
    QCOMPARE(m_countries.label(u"DE"_s, u"azb"_s), u"Germany"_s);
    QCOMPARE(m_countries.label(u"DE"_s, QString()), u"Germany"_s);
    QCOMPARE(m_countries.label(u"QQ"_s, u"az"_s), u"QQ"_s);
    QCOMPARE(m_languages.label(u"en"_s, u"az"_s), u"İngilis dili"_s);
    QCOMPARE(m_languages.label(u"az"_s, u"ru"_s), u"Азербайджанский"_s);
}

void TestCodeList::personsTypeCountries_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("no schwa") << u"azerbaycan"_s << u"AZ"_s;
    QTest::newRow("small code") << u"az"_s << u"AZ"_s;
    QTest::newRow("three letters") << u"aze"_s << u"AZ"_s;
    QTest::newRow("spaces") << u"  Azerbaijan "_s << u"AZ"_s;
    QTest::newRow("dotless capital") << u"ISVEC"_s << u"SE"_s;
    QTest::newRow("dotted capital") << u"İRAN"_s << u"IR"_s;
    QTest::newRow("no dots") << u"turkiye"_s << u"TR"_s;
    QTest::newRow("older name") << u"Turkey"_s << u"TR"_s;
    QTest::newRow("Russian") << u"беларусь"_s << u"BY"_s;
    QTest::newRow("older Russian") << u"Белоруссия"_s << u"BY"_s;
    QTest::newRow("abbreviation") << u"ABŞ"_s << u"US"_s;
    QTest::newRow("abbreviation, Latin") << u"abs"_s << u"US"_s;
    QTest::newRow("full stops") << u"U.S.A."_s << u"US"_s;
    QTest::newRow("hyphen") << u"guinea bissau"_s << u"GW"_s;
    QTest::newRow("apostrophe") << u"Cote d’Ivoire"_s << u"CI"_s;
    QTest::newRow("official") << u"Republic of Azerbaijan"_s << u"AZ"_s;
    QTest::newRow("Kosovo") << u"Kosova"_s << u"XK"_s;
    QTest::newRow("nothing") << u"   "_s << u"?"_s;
    QTest::newRow("unknown") << u"Atlantis"_s << u"?"_s;
}

void TestCodeList::personsTypeCountries()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QCOMPARE(found(m_countries, typed), code);
}

void TestCodeList::personsTypeLanguages_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << u"russian"_s << u"ru"_s;
    QTest::newRow("Azerbaijani") << u"rus dili"_s << u"ru"_s;
    QTest::newRow("Azerbaijani, short") << u"türkcə"_s << u"tr"_s;
    QTest::newRow("Turkish") << u"ingilizce"_s << u"en"_s;
    QTest::newRow("Russian") << u"турецкий"_s << u"tr"_s;
    QTest::newRow("three letters") << u"aze"_s << u"az"_s;
    QTest::newRow("bibliographic") << u"fre"_s << u"fr"_s;
    QTest::newRow("other name") << u"Farsi"_s << u"fa"_s;
}

void TestCodeList::personsTypeLanguages()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QCOMPARE(found(m_languages, typed), code);
}

void TestCodeList::unclearNamesFindNothing()
{
    const CodeList list = CodeList::fromJson(R"([
        {"code":"aa","alpha3":"aaa","en":"One","az":"Bir","ru":"Один","tr":"Bir","also":["Same"]},
        {"code":"bb","alpha3":"bbb","en":"Two","az":"Iki","ru":"Два","tr":"Iki","also":["Same","One"]}])");
    QCOMPARE(found(list, u"same"_s), u"?"_s);
    QCOMPARE(found(list, u"one"_s), u"aa"_s);
}

void TestCodeList::completionPutsTheBestFirst()
{
    QCOMPARE(m_countries.complete(u"ni"_s, u"en"_s, 3), QStringList({u"NI"_s, u"NE"_s, u"NG"_s}));
    QCOMPARE(m_countries.complete(u"gürc"_s, u"en"_s, 10), QStringList({u"GE"_s}));
    const QStringList koreas = m_countries.complete(u"korea"_s, u"en"_s, 10);
    QVERIFY(koreas.contains(u"KR"_s) && koreas.contains(u"KP"_s));
    QCOMPARE(m_countries.complete(QString(), u"en"_s, 2), QStringList({u"AF"_s, u"AX"_s}));
    QCOMPARE(m_countries.complete(u"xyzzy"_s, u"en"_s, 5), QStringList());
    for (const QString &language : fourLanguages)
        QCOMPARE(m_countries.complete(u"azer"_s, language, 5).value(0), u"AZ"_s);
}

void TestCodeList::orderIsThatOfTheLanguage()
{
    for (const QString &language : fourLanguages) {
        const QStringList codes = m_countries.sorted(language);
        QCOMPARE(codes.size(), 250);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), 250);
    }
    const QStringList russian = m_countries.sorted(u"ru"_s);
    QVERIFY(russian.indexOf(u"AZ"_s) < russian.indexOf(u"RU"_s));
    QVERIFY(russian.indexOf(u"RU"_s) < russian.indexOf(u"JP"_s));
}

void TestCodeList::damageIsTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("[{");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("no code") << QByteArray(R"([{"alpha3":"aaa","en":"A","az":"A","ru":"А","tr":"A"}])");
    QTest::newRow("no label") << QByteArray(R"([{"code":"aa","alpha3":"aaa","en":"A","az":"A","tr":"A"}])");
    QTest::newRow("twice") << QByteArray(R"([{"code":"aa","alpha3":"aaa","en":"A","az":"A","ru":"А","tr":"A"},
                                             {"code":"aa","alpha3":"aab","en":"B","az":"B","ru":"Б","tr":"B"}])");
}

void TestCodeList::damageIsTold()
{
    QFETCH(QByteArray, json);
    QVERIFY_EXCEPTION_THROWN(CodeList::fromJson(json), std::runtime_error);
}

QTEST_GUILESS_MAIN(TestCodeList)
#include "tst_codelist.moc"
