// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/edtf.h"
#include "models/records/edtfreader.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

using Phrases = QHash<QString, QString>;

// The wordings that the source text asks translators for.
Phrases phrases(QLocale::Language language)
{
    const QStringList english{
        u"from %1"_s,  u"until %1"_s,           u"on or before %1"_s,      u"on or after %1"_s,
        u"about %1"_s, u"%1 (day not known)"_s, u"%1 (month not known)"_s, u"%1 (month and day not known)"_s};
    QStringList own = english;
    if (language == QLocale::Azerbaijani)
        own = {u"%1 tarixindən"_s, u"%1 tarixinədək"_s,     u"ən geci %1"_s,        u"ən tezi %1"_s,
               u"təxminən %1"_s,   u"%1 (günü bilinmir)"_s, u"%1 (ayı bilinmir)"_s, u"%1 (ayı və günü bilinmir)"_s};
    else if (language == QLocale::Russian)
        own = {u"с %1"_s,     u"до %1 включительно"_s,   u"не позднее %1"_s,         u"не ранее %1"_s,
               u"около %1"_s, u"%1 (день неизвестен)"_s, u"%1 (месяц неизвестен)"_s, u"%1 (месяц и день неизвестны)"_s};
    else if (language == QLocale::Turkish)
        own = {u"%1 tarihinden itibaren"_s,
               u"%1 tarihine kadar"_s,
               u"en geç %1"_s,
               u"en erken %1"_s,
               u"yaklaşık %1"_s,
               u"%1 (günü bilinmiyor)"_s,
               u"%1 (ayı bilinmiyor)"_s,
               u"%1 (ayı ve günü bilinmiyor)"_s};
    Phrases phrases;
    for (qsizetype i = 0; i < english.size(); ++i)
        phrases.insert(english[i], own[i]);
    return phrases;
}

class PhraseTranslator : public QTranslator
{
public:
    explicit PhraseTranslator(QLocale::Language language)
        : m_phrases(phrases(language))
    {
    }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return m_phrases.value(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }

private:
    Phrases m_phrases;
};

EdtfPoint randomPoint(QRandomGenerator &random, bool withTime)
{
    EdtfPoint point;
    point.year = random.bounded(20) == 0 ? random.bounded(1, 10000) : random.bounded(1990, 2030);
    const int precision = random.bounded(8);
    if (precision > 0)
        point.month = random.bounded(8) == 0 ? EdtfPoint::unspecified : random.bounded(1, 13);
    if (precision > 2 && point.month > 0)
        point.day = random.bounded(8) == 0 ? EdtfPoint::unspecified
                                           : random.bounded(1, QDate(point.year, point.month, 1).daysInMonth() + 1);
    else if (precision > 5 && point.month == EdtfPoint::unspecified)
        point.day = EdtfPoint::unspecified;
    if (withTime && point.isDay() && random.bounded(3) == 0) {
        point.time = QTime(random.bounded(24), random.bounded(60), random.bounded(2) ? 0 : random.bounded(60));
        if (random.bounded(2))
            point.utcOffset = random.bounded(-28, 29) * 1800;
    }
    point.approximate = random.bounded(5) == 0;
    point.uncertain = random.bounded(8) == 0;
    return point;
}

Edtf randomEdtf(QRandomGenerator &random)
{
    for (;;) {
        const auto kind = Edtf::Kind(random.bounded(1, 7));
        const EdtfPoint first = randomPoint(random, true);
        EdtfPoint last = randomPoint(random, true);
        if (random.bounded(2))
            last.year = first.year;
        if (random.bounded(3) == 0 && last.month > 0 && first.month > 0)
            last.month = first.month;
        if (const std::optional<Edtf> date = Edtf::make(kind, first, last))
            return *date;
    }
}

} // namespace

class TestEdtf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const QString &text, const QString &canonical = {}) {
            QTest::newRow(qPrintable(text)) << text << (canonical.isNull() ? text : canonical);
        };
        const auto refused = [](const QString &text) {
            QTest::newRow(qPrintable(u"not "_s + text)) << text << u"refused"_s;
        };
        row(u"2024"_s);
        row(u"2024-02"_s);
        row(u"2024-02-06"_s);
        row(u"2024-02-29"_s);
        row(u"0001-01-01"_s);
        row(u"9999-12-31"_s);
        row(u"2024-02-06~"_s);
        row(u"2024-02?"_s);
        row(u"2024%"_s);
        row(u"2024-02-XX"_s);
        row(u"2024-XX"_s);
        row(u"2024-XX-XX"_s);
        row(u"2024-02-xx"_s, u"2024-02-XX"_s);
        row(u" 2024 "_s, u"2024"_s);
        row(u"2024-02-04/2024-02-08"_s);
        row(u"2024-02/2024-02-08"_s);
        row(u"2024-02-04~/2024-02-08?"_s);
        row(u"2024-02-04/2024-02-04"_s, u"2024-02-04"_s);
        row(u"2024-02-04/.."_s);
        row(u"../2023-12-19"_s);
        row(u"[..2023-12-19]"_s);
        row(u"[2023-12-19..]"_s);
        row(u"[..2023-12~]"_s);
        row(u"2024-02-08T14:00:00+04:00"_s);
        row(u"2024-02-08T14:00:00Z"_s);
        row(u"2024-02-08T14:00"_s, u"2024-02-08T14:00:00"_s);
        row(u"2024-02-08t14:00z"_s, u"2024-02-08T14:00:00Z"_s);
        row(u"2024-02-08T14:00:30.125Z"_s, u"2024-02-08T14:00:30Z"_s);
        row(u"2024-02-08T14:00+0400"_s, u"2024-02-08T14:00:00+04:00"_s);
        row(u"2024-02-08T14:00-05"_s, u"2024-02-08T14:00:00-05:00"_s);
        row(u"2024-02-08T14:00+00:00"_s, u"2024-02-08T14:00:00Z"_s);
        row(u"2024-02-08T09:00:00/2024-02-08T10:30:00"_s);
        row(QString(), QString());
        for (const QString &text : {u"2024-02-30"_s,
                                    u"2023-02-29"_s,
                                    u"2024-13"_s,
                                    u"2024-00"_s,
                                    u"2024-02-00"_s,
                                    u"0000"_s,
                                    u"10000"_s,
                                    u"-2024"_s,
                                    u"24"_s,
                                    u"2024-2"_s,
                                    u"2024-02-6"_s,
                                    u"2024-XX-06"_s,
                                    u"202X"_s,
                                    u"2024-02-08/2024-02-04"_s,
                                    u"2024/2023"_s,
                                    u"../.."_s,
                                    u"/2024"_s,
                                    u"2024/"_s,
                                    u"2024/2025/2026"_s,
                                    u"[..]"_s,
                                    u"[2024]"_s,
                                    u"[..2024"_s,
                                    u"2024T10:00"_s,
                                    u"2024-02-08T24:00"_s,
                                    u"2024-02-08T14:60"_s,
                                    u"2024-02-08T14:00+15:00"_s,
                                    u"2024-02-08T14:00+04:75"_s,
                                    u"2024-02-08T10:00/2024-02-08T09:00"_s,
                                    u"2024-02-06~~"_s,
                                    u"2024-02-06 "_s + u"x"_s,
                                    u"２０２４"_s,
                                    u"2024-02-06\n2024"_s,
                                    u"abc"_s})
            refused(text);
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const std::optional<Edtf> date = Edtf::parse(text);
        QCOMPARE(date ? date->text() : u"refused"_s, canonical);
        if (date)
            QCOMPARE(Edtf::parse(date->text()), date);
    }

    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &typed, const QString &expected) {
            QTest::newRow(qPrintable(typed)) << typed << expected;
        };
        // English
        row(u"6 Feb 2024"_s, u"2024-02-06"_s);
        row(u"Feb 6, 2024"_s, u"2024-02-06"_s);
        row(u"February 6th 2024"_s, u"2024-02-06"_s);
        row(u"the 6th of February, 2024"_s, u"2024-02-06"_s);
        row(u"6 FEBRUARY 2024"_s, u"2024-02-06"_s);
        row(u"6 feb. 2024"_s, u"2024-02-06"_s);
        row(u"6-Feb-2024"_s, u"2024-02-06"_s);
        row(u"6Feb2024"_s, u"2024-02-06"_s);
        row(u"2024 Feb 6"_s, u"2024-02-06"_s);
        row(u"6 Sept 2024"_s, u"2024-09-06"_s);
        row(u"Tuesday, 6 February 2024"_s, u"2024-02-06"_s);
        row(u"6.2.2024"_s, u"2024-02-06"_s);
        row(u"06.02.2024"_s, u"2024-02-06"_s);
        row(u"2024.02.06"_s, u"2024-02-06"_s);
        row(u"2024/2/6"_s, u"2024-02-06"_s);
        row(u"2024-2-6"_s, u"2024-02-06"_s);
        row(u"13/2/2024"_s, u"2024-02-13"_s);
        row(u"2/13/2024"_s, u"2024-02-13"_s);
        row(u"6/6/2024"_s, u"2024-06-06"_s);
        row(u"29-01-2024"_s, u"2024-01-29"_s);
        row(u"02.2024"_s, u"2024-02"_s);
        row(u"2/2024"_s, u"2024-02"_s);
        row(u"2024"_s, u"2024"_s);
        row(u"2024-02"_s, u"2024-02"_s);
        row(u"February 2024"_s, u"2024-02"_s);
        row(u"about 5 Feb 2024"_s, u"2024-02-05~"_s);
        row(u"~5 Feb 2024"_s, u"2024-02-05~"_s);
        row(u"about 2024-02-05"_s, u"2024-02-05~"_s);
        row(u"c. 2024"_s, u"2024~"_s);
        row(u"ca. Feb 2024"_s, u"2024-02~"_s);
        row(u"around February 2024"_s, u"2024-02~"_s);
        row(u"probably 5 Feb 2024"_s, u"2024-02-05?"_s);
        row(u"5 Feb 2024?"_s, u"2024-02-05?"_s);
        row(u"about 5 Feb 2024?"_s, u"2024-02-05%"_s);
        row(u"before 19 Dec 2023"_s, u"[..2023-12-18]"_s);
        row(u"before 1 Jan 2024"_s, u"[..2023-12-31]"_s);
        row(u"before Feb 2024"_s, u"[..2024-01]"_s);
        row(u"before January 2024"_s, u"[..2023-12]"_s);
        row(u"before 2024"_s, u"[..2023]"_s);
        row(u"before 8 Feb 2024 19:00 +04:00"_s, u"[..2024-02-08T18:59:59+04:00]"_s);
        row(u"before 8 Feb 2024 00:00"_s, u"[..2024-02-07T23:59:59]"_s);
        row(u"before about 5 Feb 2024"_s, u"[..2024-02-04~]"_s);
        row(u"on or before 19 Dec 2023"_s, u"[..2023-12-19]"_s);
        row(u"by 19 Dec 2023"_s, u"[..2023-12-19]"_s);
        row(u"no later than 19 Dec 2023"_s, u"[..2023-12-19]"_s);
        row(u"19 Dec 2023 at the latest"_s, u"[..2023-12-19]"_s);
        row(u"after 3 Jan 2024"_s, u"[2024-01-04..]"_s);
        row(u"after 31 Dec 2023"_s, u"[2024-01-01..]"_s);
        row(u"after Dec 2023"_s, u"[2024-01..]"_s);
        row(u"on or after 3 Jan 2024"_s, u"[2024-01-03..]"_s);
        row(u"not before 3 Jan 2024"_s, u"[2024-01-03..]"_s);
        row(u"since 29 Dec 2023"_s, u"2023-12-29/.."_s);
        row(u"from 29 Dec 2023"_s, u"2023-12-29/.."_s);
        row(u"29 Dec 2023 –"_s, u"2023-12-29/.."_s);
        row(u"until 19 Dec 2023"_s, u"../2023-12-19"_s);
        row(u"– 19 Dec 2023"_s, u"../2023-12-19"_s);
        row(u"4–8 Feb 2024"_s, u"2024-02-04/2024-02-08"_s);
        row(u"4-8 Feb 2024"_s, u"2024-02-04/2024-02-08"_s);
        row(u"4 — 8 Feb 2024"_s, u"2024-02-04/2024-02-08"_s);
        row(u"Feb 4–8, 2024"_s, u"2024-02-04/2024-02-08"_s);
        row(u"29 Jan – 3 Feb 2024"_s, u"2024-01-29/2024-02-03"_s);
        row(u"Jan 29-Feb 3, 2024"_s, u"2024-01-29/2024-02-03"_s);
        row(u"29 Dec – 3 Jan 2024"_s, u"2023-12-29/2024-01-03"_s);
        row(u"29 Dec 2023 – 3 Jan"_s, u"2023-12-29/2024-01-03"_s);
        row(u"29 Dec 2023 – 3 Jan 2024"_s, u"2023-12-29/2024-01-03"_s);
        row(u"from 4 to 8 Feb 2024"_s, u"2024-02-04/2024-02-08"_s);
        row(u"between 4 and 8 Feb 2024"_s, u"2024-02-04/2024-02-08"_s);
        row(u"4 Feb 2024 until 8 Feb 2024"_s, u"2024-02-04/2024-02-08"_s);
        row(u"4 through 8 Feb 2024"_s, u"2024-02-04/2024-02-08"_s);
        row(u"4.-8.2.2024"_s, u"2024-02-04/2024-02-08"_s);
        row(u"29.01–03.02.2024"_s, u"2024-01-29/2024-02-03"_s);
        row(u"2024-02-04 – 2024-02-08"_s, u"2024-02-04/2024-02-08"_s);
        row(u"2024-02-04..2024-02-08"_s, u"2024-02-04/2024-02-08"_s);
        row(u"6/7 Feb 2024"_s, u"2024-02-06/2024-02-07"_s);
        row(u"2024-02-04 / 2024-02-08"_s, u"2024-02-04/2024-02-08"_s);
        row(u"as of 5 Feb 2024"_s, u"2024-02-05"_s);
        row(u"2023–2024"_s, u"2023/2024"_s);
        row(u"Jan–Feb 2024"_s, u"2024-01/2024-02"_s);
        row(u"about 4–8 Feb 2024"_s, u"2024-02-04~/2024-02-08~"_s);
        row(u"about 4 Feb 2024 – 8 Feb 2024"_s, u"2024-02-04~/2024-02-08"_s);
        row(u"8 Feb 2024 14:00 +04:00"_s, u"2024-02-08T14:00:00+04:00"_s);
        row(u"8 Feb 2024, 14:00 UTC+4"_s, u"2024-02-08T14:00:00+04:00"_s);
        row(u"8 Feb 2024 14:00 GMT"_s, u"2024-02-08T14:00:00Z"_s);
        row(u"8 Feb 2024 14:00 -05:00"_s, u"2024-02-08T14:00:00-05:00"_s);
        row(u"8 Feb 2024 14:00"_s, u"2024-02-08T14:00:00"_s);
        row(u"14:00, 8 Feb 2024"_s, u"2024-02-08T14:00:00"_s);
        row(u"2024-02-08 14:00"_s, u"2024-02-08T14:00:00"_s);
        row(u"8 Feb 2024 2:30 pm"_s, u"2024-02-08T14:30:00"_s);
        row(u"8 Feb 2024 10:00-11:30"_s, u"2024-02-08T10:00:00/2024-02-08T11:30:00"_s);
        row(u"8 Feb 2024 10:00–11:30 UTC+04:00"_s, u"2024-02-08T10:00:00+04:00/2024-02-08T11:30:00+04:00"_s);
        row(u"Feb 2024 (day not known)"_s, u"2024-02-XX"_s);
        row(u"[..2023-12-19]"_s, u"[..2023-12-19]"_s);
        row(u"2024-02-06~"_s, u"2024-02-06~"_s);
        row(u"6\u00a0Feb\u20092024"_s, u"2024-02-06"_s);
        // Azerbaijani
        row(u"6 fevral 2024"_s, u"2024-02-06"_s);
        row(u"2024-cü il fevralın 6-sı"_s, u"2024-02-06"_s);
        row(u"fevralın 6-da 2024"_s, u"2024-02-06"_s);
        row(u"təxminən 5 fevral 2024"_s, u"2024-02-05~"_s);
        row(u"texminen 5 FEVRAL 2024"_s, u"2024-02-05~"_s);
        row(u"19 dekabr 2023-dən əvvəl"_s, u"[..2023-12-18]"_s);
        row(u"19 dekabrdan əvvəl 2023"_s, u"[..2023-12-18]"_s);
        row(u"3 yanvar 2024-dən sonra"_s, u"[2024-01-04..]"_s);
        row(u"24 dek 2023"_s, u"2023-12-24"_s);
        row(u"dek 2023"_s, u"2023-12"_s);
        row(u"2024-cü il fevralın 6-na dək"_s, u"../2024-02-06"_s);
        row(u"ən geci 19 dekabr 2023"_s, u"[..2023-12-19]"_s);
        row(u"29 dekabr 2023-dən"_s, u"2023-12-29/.."_s);
        row(u"29 dekabr 2023-cü ildən etibarən"_s, u"2023-12-29/.."_s);
        row(u"19 dekabr 2023-ə qədər"_s, u"../2023-12-19"_s);
        row(u"29 dekabr 2023 tarixindən"_s, u"2023-12-29/.."_s);
        row(u"29 dekabr 2023-dən 3 yanvar 2024-ə qədər"_s, u"2023-12-29/2024-01-03"_s);
        row(u"sentyabr 2024"_s, u"2024-09"_s);
        row(u"çərşənbə axşamı, 6 fevral 2024"_s, u"2024-02-06"_s);
        // Russian
        row(u"6 февраля 2024"_s, u"2024-02-06"_s);
        row(u"6 февраля 2024 г."_s, u"2024-02-06"_s);
        row(u"6 февраля 2024года"_s, u"2024-02-06"_s);
        row(u"6-го февраля 2024"_s, u"2024-02-06"_s);
        row(u"в феврале 2024 года"_s, u"2024-02"_s);
        row(u"6 февр. 2024"_s, u"2024-02-06"_s);
        row(u"6 мая 2024"_s, u"2024-05-06"_s);
        row(u"около 5 февраля 2024"_s, u"2024-02-05~"_s);
        row(u"до 19 декабря 2023"_s, u"[..2023-12-18]"_s);
        row(u"до 19 декабря 2023 включительно"_s, u"../2023-12-19"_s);
        row(u"не позднее 19 декабря 2023"_s, u"[..2023-12-19]"_s);
        row(u"к 19 декабря 2023"_s, u"[..2023-12-19]"_s);
        row(u"после 3 января 2024"_s, u"[2024-01-04..]"_s);
        row(u"с 29 декабря 2023"_s, u"2023-12-29/.."_s);
        row(u"по 19 декабря 2023"_s, u"../2023-12-19"_s);
        row(u"с 4 по 8 февраля 2024"_s, u"2024-02-04/2024-02-08"_s);
        row(u"с 4 до 8 февраля 2024"_s, u"2024-02-04/2024-02-08"_s);
        row(u"между 4 и 8 февраля 2024"_s, u"2024-02-04/2024-02-08"_s);
        // Turkish
        row(u"6 Şubat 2024"_s, u"2024-02-06"_s);
        row(u"6 subat 2024"_s, u"2024-02-06"_s);
        row(u"6 ŞUBAT 2024"_s, u"2024-02-06"_s);
        row(u"6 Aralık 2024"_s, u"2024-12-06"_s);
        row(u"6 Ağustos 2024"_s, u"2024-08-06"_s);
        row(u"yaklaşık 5 Şubat 2024"_s, u"2024-02-05~"_s);
        row(u"5 Şubat 2024 civarında"_s, u"2024-02-05~"_s);
        row(u"19 Aralık 2023'ten önce"_s, u"[..2023-12-18]"_s);
        row(u"19 Aralık’tan önce 2023"_s, u"[..2023-12-18]"_s);
        row(u"3 Ocak 2024’ten sonra"_s, u"[2024-01-04..]"_s);
        row(u"en geç 19 Aralık 2023"_s, u"[..2023-12-19]"_s);
        row(u"29 Aralık 2023'ten itibaren"_s, u"2023-12-29/.."_s);
        row(u"19 Aralık 2023'e dek"_s, u"../2023-12-19"_s);
        row(u"19 Aralık 2023'e kadar"_s, u"../2023-12-19"_s);
        row(u"4 ve 8 Şubat 2024 arasında"_s, u"2024-02-04/2024-02-08"_s);
        row(QString(), QString());
        row(u"   "_s, QString());
    }

    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const EdtfReading reading = Edtf::read(typed);
        QVERIFY2(reading.isOk(), qPrintable(reading.problem));
        QCOMPARE(reading.date.text(), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("mentions");
        const auto row = [](const QString &typed, const QStringList &mentions = {}) {
            QTest::newRow(qPrintable(typed)) << typed << mentions;
        };
        row(u"2/6/2024"_s, {u"2 June 2024"_s, u"6 February 2024"_s});
        row(u"2/6"_s, {u"2 June"_s, u"6 February"_s});
        row(u"2-6-2024"_s, {u"2 June 2024"_s, u"6 February 2024"_s});
        row(u"about 2/6/2024"_s, {u"2 June 2024"_s});
        row(u"6.2.24"_s, {u"four digits"_s});
        row(u"6 Feb 24"_s, {u"four digits"_s});
        row(u"6 Feb '24"_s, {u"four digits"_s});
        row(u"2023–24"_s, {u"month"_s});
        row(u"30 Feb 2024"_s, {u"February 2024"_s, u"30"_s, u"29"_s});
        row(u"29 Feb 2023"_s, {u"28"_s});
        row(u"2024-02-30"_s, {u"29"_s});
        row(u"2024-13"_s, {u"13"_s});
        row(u"13.13.2024"_s, {u"13"_s});
        row(u"0 Feb 2024"_s, {u"day 0"_s});
        row(u"32 Feb 2024"_s, {u"32"_s});
        row(u"6 Feb 0000"_s, {u"0001"_s});
        row(u"about 0000-02-06"_s, {u"0001"_s});
        row(u"before 0001"_s, {u"0001"_s});
        row(u"after 9999"_s, {u"9999"_s});
        row(u"6 Feb"_s, {u"year"_s});
        row(u"6 2024"_s, {u"month"_s});
        row(u"8–4 Feb 2024"_s, {u"ends before"_s});
        row(u"yesterday"_s, {u"yesterday"_s});
        row(u"today"_s, {u"today"_s});
        row(u"dünən"_s, {u"dünən"_s});
        row(u"next week"_s, {u"next"_s});
        row(u"spring 2024"_s, {u"spring"_s});
        row(u"4 and 8 Feb 2024"_s, {u"and"_s});
        row(u"between 4 Feb 2024"_s, {u"Between"_s});
        row(u"before after 4 Feb 2024"_s, {u"before"_s});
        row(u"1 Feb – 2 Feb – 3 Feb 2024"_s, {u"two ends"_s});
        row(u"before 4–8 Feb 2024"_s, {u"span"_s});
        row(u"4 Feb 2024 2025"_s, {u"2025"_s});
        row(u"Monday, 6 February 2024"_s, {u"Tuesday"_s});
        row(u"8 Feb 2024 25:00"_s, {u"25:00"_s});
        row(u"8 Feb 2024 14:00 +16:00"_s, {u"14:00"_s});
        row(u"Feb 2024 14:00"_s, {u"day"_s});
        row(u"14:00"_s);
        row(u"about"_s, {u"about"_s});
        row(u"Monday"_s);
        row(u"iyu 2024"_s, {u"iyu"_s});
        row(u"20240206"_s, {u"four digits"_s});
        row(u"<b>2024</b>"_s);
        row(u"🗳"_s);
        row(QString(QChar(0)));
        row(u"%1 %2"_s);
    }

    void refuses()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, mentions);
        const EdtfReading reading = Edtf::read(typed);
        QVERIFY2(!reading.isOk(), qPrintable(reading.date.text()));
        QVERIFY(reading.date.isBlank());
        for (const QString &mention : mentions)
            QVERIFY2(reading.problem.contains(mention), qPrintable(reading.problem));
    }

    void takesTheYearFromTheReference()
    {
        const QDate election(2024, 2, 7);
        const auto read = [](const QString &typed, const EdtfReference &reference) {
            const EdtfReading reading = Edtf::read(typed, reference);
            return reading.isOk() ? reading.date.text() : reading.problem;
        };
        QCOMPARE(read(u"6 Feb"_s, {2024, {}}), u"2024-02-06"_s);
        QCOMPARE(read(u"29 Dec"_s, {2024, {}}), u"2024-12-29"_s);
        QCOMPARE(read(u"29 Dec"_s, {{}, election}), u"2023-12-29"_s);
        QCOMPARE(read(u"29 Dec"_s, {2024, election}), u"2023-12-29"_s);
        QCOMPARE(read(u"about 5 Feb"_s, {{}, election}), u"2024-02-05~"_s);
        QCOMPARE(read(u"before 19 Dec"_s, {{}, election}), u"[..2023-12-18]"_s);
        QCOMPARE(read(u"29 Dec – 3 Jan"_s, {{}, election}), u"2023-12-29/2024-01-03"_s);
        QCOMPARE(read(u"4–8 Feb"_s, {{}, election}), u"2024-02-04/2024-02-08"_s);
        QCOMPARE(read(u"06.02"_s, {{}, election}), u"2024-02-06"_s);
        QCOMPARE(read(u"06.02. sonra"_s, {{}, election}), u"[2024-02-07..]"_s);
        QCOMPARE(read(u"February"_s, {{}, election}), u"2024-02"_s);
        QCOMPARE(read(u"December"_s, {{}, election}), u"2023-12"_s);
        QCOMPARE(read(u"29 Feb"_s, {{}, QDate(2023, 3, 1)}), u"2024-02-29"_s);
        QVERIFY(read(u"29 Feb"_s, {2023, {}}).contains(u"28"_s));
        QCOMPARE(read(u"6 Feb 2019"_s, {2024, election}), u"2019-02-06"_s);
    }

    void displays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shortForm");
        QTest::addColumn<QString>("longForm");
        const auto row = [](const QString &text, const QString &shortForm, const QString &longForm) {
            QTest::newRow(qPrintable(text)) << text << shortForm << longForm;
        };
        row(u"2024-02-06"_s, u"6 Feb 2024"_s, u"6 February 2024"_s);
        row(u"2024-02-05~"_s, u"about 5 Feb 2024"_s, u"about 5 February 2024"_s);
        row(u"2024-02-05?"_s, u"5 Feb 2024?"_s, u"5 February 2024?"_s);
        row(u"2024-02"_s, u"Feb 2024"_s, u"February 2024"_s);
        row(u"2024"_s, u"2024"_s, u"2024"_s);
        row(u"2024-02-XX"_s, u"Feb 2024 (day not known)"_s, u"February 2024 (day not known)"_s);
        row(u"[..2023-12-19]"_s, u"on or before 19 Dec 2023"_s, u"on or before 19 December 2023"_s);
        row(u"[2023-12-19..]"_s, u"on or after 19 Dec 2023"_s, u"on or after 19 December 2023"_s);
        row(u"2024-02-04/2024-02-08"_s, u"4–8 Feb 2024"_s, u"4–8 February 2024"_s);
        row(u"2024-01-29/2024-02-03"_s, u"29 Jan – 3 Feb 2024"_s, u"29 January – 3 February 2024"_s);
        row(u"2023-12-29/2024-01-03"_s, u"29 Dec 2023 – 3 Jan 2024"_s, u"29 December 2023 – 3 January 2024"_s);
        row(u"2024-01/2024-02"_s, u"Jan–Feb 2024"_s, u"January–February 2024"_s);
        row(u"2023/2024"_s, u"2023–2024"_s, u"2023–2024"_s);
        row(u"2023-12-29/.."_s, u"from 29 Dec 2023"_s, u"from 29 December 2023"_s);
        row(u"../2023-12-19"_s, u"until 19 Dec 2023"_s, u"until 19 December 2023"_s);
        row(u"2024-02-08T14:00:00+04:00"_s, u"8 Feb 2024, 14:00 UTC+04:00"_s, u"8 February 2024, 14:00 UTC+04:00"_s);
        row(u"2024-02-08T14:00:00"_s, u"8 Feb 2024, 14:00"_s, u"8 February 2024, 14:00"_s);
        row(QString(), QString(), QString());
    }

    void displays()
    {
        QFETCH(QString, text);
        const Edtf date = Edtf::parse(text).value();
        QTEST(date.display(QLocale(QLocale::English), Edtf::Style::Short), "shortForm");
        QTEST(date.display(QLocale(QLocale::English), Edtf::Style::Long), "longForm");
    }

    void displaysOtherLanguages()
    {
        const auto shown = [](const QString &text, QLocale::Language language) {
            PhraseTranslator translator(language);
            QCoreApplication::installTranslator(&translator);
            return Edtf::parse(text).value().display(QLocale(language), Edtf::Style::Long);
        };
        QCOMPARE(shown(u"2024-02-06"_s, QLocale::Russian), u"6 февраля 2024"_s);
        QCOMPARE(shown(u"2024-02"_s, QLocale::Russian), u"февраль 2024"_s);
        QCOMPARE(shown(u"2024-02~"_s, QLocale::Russian), u"около февраля 2024"_s);
        QCOMPARE(shown(u"2024-02/.."_s, QLocale::Russian), u"с февраля 2024"_s);
        QCOMPARE(shown(u"2024-02-06~"_s, QLocale::Azerbaijani), u"təxminən 6 fevral 2024"_s);
        QCOMPARE(shown(u"2023-12-29/.."_s, QLocale::Turkish), u"29 Aralık 2023 tarihinden itibaren"_s);
    }

    void whatIsShownCanBeTyped_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("English") << int(QLocale::English);
        QTest::newRow("Azerbaijani") << int(QLocale::Azerbaijani);
        QTest::newRow("Russian") << int(QLocale::Russian);
        QTest::newRow("Turkish") << int(QLocale::Turkish);
    }

    void whatIsShownCanBeTyped()
    {
        QFETCH(int, language);
        const auto own = QLocale::Language(language);
        PhraseTranslator translator(own);
        QCoreApplication::installTranslator(&translator);
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 1500; ++round) {
            const Edtf date = randomEdtf(random);
            QCOMPARE(Edtf::parse(date.text()), date);
            for (const Edtf::Style style : {Edtf::Style::Long, Edtf::Style::Short}) {
                const QString shown = date.display(QLocale(own), style);
                for (const QString &typed : {shown, shown.toUpper()}) {
                    const EdtfReading reading = Edtf::read(typed);
                    QVERIFY2(reading.date == date, qPrintable(date.text() + u" → "_s + typed + u" → "_s +
                                                              reading.date.text() + reading.problem));
                }
            }
        }
    }

    void boundsAndRangesAgree()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 4000; ++round) {
            const Edtf one = randomEdtf(random);
            const Edtf other = randomEdtf(random);
            const QByteArray story = (one.text() + u" and "_s + other.text()).toUtf8();
            if (one.earliest() && one.latest())
                QVERIFY2(*one.earliest() <= *one.latest(), story);
            QVERIFY2(one.overlaps(other) == other.overlaps(one), story);
            QVERIFY2(one.overlaps(one), story);
            if (one.surelyWithin(other))
                QVERIFY2(one.overlaps(other), story);
            QVERIFY2((one <=> other) == 0 ? one == other : (one < other) != (other < one), story);
        }
    }

    void bounds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<QDate>("latest");
        const QDate none;
        QTest::newRow("year") << u"2024"_s << QDate(2024, 1, 1) << QDate(2024, 12, 31);
        QTest::newRow("month") << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("day unknown") << u"2023-02-XX"_s << QDate(2023, 2, 1) << QDate(2023, 2, 28);
        QTest::newRow("day") << u"2024-02-06~"_s << QDate(2024, 2, 6) << QDate(2024, 2, 6);
        QTest::newRow("span") << u"2024-01/2024-02-08"_s << QDate(2024, 1, 1) << QDate(2024, 2, 8);
        QTest::newRow("open end") << u"2024-02/.."_s << QDate(2024, 2, 1) << none;
        QTest::newRow("open start") << u"../2024-02"_s << none << QDate(2024, 2, 29);
        QTest::newRow("on or before") << u"[..2023-12-19]"_s << none << QDate(2023, 12, 19);
        QTest::newRow("on or after") << u"[2023-12-19..]"_s << QDate(2023, 12, 19) << none;
        QTest::newRow("blank") << QString() << none << none;
    }

    void bounds()
    {
        QFETCH(QString, text);
        const Edtf date = Edtf::parse(text).value();
        QTEST(date.earliest().value_or(QDate()), "earliest");
        QTEST(date.latest().value_or(QDate()), "latest");
    }

    void answersQuestions()
    {
        const auto date = [](const QString &text) { return Edtf::parse(text).value(); };
        QVERIFY(date(u"2024-02-06"_s).isExact());
        QVERIFY(!date(u"2024-02"_s).isExact());
        QVERIFY(!date(u"2024-02-06~"_s).isExact());
        QVERIFY(!date(u"2024-02-XX"_s).isExact());
        QVERIFY(date(u"2024-02-04/2024-02-08%"_s).isApproximate());
        QVERIFY(date(u"2024-02-04/2024-02-08%"_s).isUncertain());
        const Edtf february = date(u"2024-02"_s);
        QVERIFY(date(u"2024-01-29/2024-02-03"_s).overlaps(february));
        QVERIFY(!date(u"2024-01-29/2024-02-03"_s).surelyWithin(february));
        QVERIFY(date(u"2024-02-29"_s).surelyWithin(february));
        QVERIFY(!date(u"2024-02-29?"_s).surelyWithin(february));
        QVERIFY(!date(u"2024-03-01"_s).overlaps(february));
        QVERIFY(date(u"[..2024-02-03]"_s).overlaps(february));
        QVERIFY(!date(u"[..2024-02-03]"_s).surelyWithin(february));
        QVERIFY(date(u"[..2024-02-03]"_s).surelyWithin(date(u"../2024-02"_s)));
        QVERIFY(!date(u"[..2024-01-31]"_s).overlaps(february));
        QVERIFY(!Edtf().overlaps(february));
        QVERIFY(!february.overlaps(Edtf()));
        QCOMPARE(date(u"2024-01-26"_s).daysFrom(QDate(2024, 2, 7)).value(), -12);
        QCOMPARE(date(u"2024-02-07"_s).daysFrom(QDate(2024, 2, 7)).value(), 0);
        QCOMPARE(date(u"[..2024-02-09]"_s).daysFrom(QDate(2024, 2, 7)).value(), 2);
        QVERIFY(!Edtf().daysFrom(QDate(2024, 2, 7)));
        QVERIFY(!february.daysFrom(QDate()));
    }

    void knowsTimes()
    {
        const Edtf date = Edtf::parse(u"2024-02-08T14:00+04:00").value();
        QCOMPARE(date.time().value(), QTime(14, 0));
        QCOMPARE(date.utcOffset().value(), 4 * 3600);
        QCOMPARE(date.instant().value(), QDateTime(QDate(2024, 2, 8), QTime(10, 0), Qt::UTC));
        const Edtf local = Edtf::parse(u"2024-02-08T14:00").value();
        QVERIFY(local.time() && !local.utcOffset() && !local.instant());
        QVERIFY(!Edtf::parse(u"2024-02-08").value().time());
    }

    void sorts()
    {
        const QStringList inOrder{QString(),
                                  u"[..2023-12-19]"_s,
                                  u"2023-12-19"_s,
                                  u"[2023-12-19..]"_s,
                                  u"2024"_s,
                                  u"2024-01"_s,
                                  u"2024-01-01"_s,
                                  u"2024-02-08"_s,
                                  u"2024-02-08T14:00:00+04:00"_s,
                                  u"2024-02-08T12:00:00Z"_s,
                                  u"2024-02-09"_s};
        QStringList sorted = inOrder;
        std::reverse(sorted.begin(), sorted.end());
        std::sort(sorted.begin(), sorted.end(),
                  [](const QString &a, const QString &b) { return Edtf::parse(a).value() < Edtf::parse(b).value(); });
        QCOMPARE(sorted, inOrder);
    }

    void randomTextIsNoCrash()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList pieces =
            u"4 8 31 0 24 2024 0001 99999 . - – / : , ( ) [ ] ' ’ ~ ? % .. + T Z Feb February мая Mar "
            "dekabrdan about before after on or to and between from until by c. no later than 14:00 "
            "+04:00 UTC pm Monday 2024-02-06 6.2.2024 2/6/2024 14:00–15:00 \u0301 🗳 -dən 'ten"_s.split(u' ');
        for (int round = 0; round < 20000; ++round) {
            QString typed;
            for (int i = random.bounded(1, 8); i > 0; --i)
                typed += pieces[random.bounded(int(pieces.size()))] + (random.bounded(2) ? u" "_s : QString());
            const EdtfReading reading = Edtf::read(typed, {2024, QDate(2024, 2, 7)});
            if (reading.isOk())
                QCOMPARE(Edtf::parse(reading.date.text()), reading.date);
            else
                QVERIFY(reading.date.isBlank());
        }
    }
};

QTEST_GUILESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
