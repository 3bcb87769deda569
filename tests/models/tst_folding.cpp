// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/folding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *name, const QString &text, const QString &folded) {
            QTest::newRow(name) << text << folded;
        };
        row("plain", u"Election 2024"_s, u"election 2024"_s);
        row("empty", QString(), QString());
        row("schwa", u"Əliyev ƏLİYEV əliyev"_s, u"eliyev eliyev eliyev"_s);
        row("dotless small", u"ışıq"_s, u"isiq"_s);
        row("dotless great", u"IŞIQ"_s, u"isiq"_s);
        row("dotted great", u"İlham"_s, u"ilham"_s);
        row("dot as a mark", u"I\u0307lham i\u0307"_s, u"ilham i"_s);
        row("azerbaijani", u"Çağrı Şuşa Öz Gülüş Ğ"_s, u"cagri susa oz gulus g"_s);
        row("decomposed", u"S\u0327us\u0327a"_s, u"susa"_s);
        row("turkish", u"Kâzım İĞDIR"_s, u"kazim igdir"_s);
        row("yo", u"Ёлка Горбачёв"_s, u"елка горбачев"_s);
        row("yo decomposed", u"е\u0308лка"_s, u"елка"_s);
        row("short i stays", u"Йод май МАЙ"_s, u"йод май май"_s);
        row("short i decomposed", u"маи\u0306"_s, u"май"_s);
        row("cyrillic stays", u"ВЫБОРЫ Выборы"_s, u"выборы выборы"_s);
        row("kazakh schwa stays", u"Әлиев"_s, u"әлиев"_s);
        row("stray schwa", u"\u04d8liyev K\u04d9rimov"_s, u"eliyev kerimov"_s);
        row("turned e", u"\u01ddliyev \u018eliyev"_s, u"eliyev eliyev"_s);
        row("german", u"Straße STRASSE GROẞ"_s, u"strasse strasse gross"_s);
        row("polish", u"Łódź"_s, u"lodz"_s);
        row("nordic", u"Bjørn Ærø Þór Đặng"_s, u"bjorn aero thor dang"_s);
        row("apostrophes", u"O‘zbek Oʻzbek O’zbek O`zbek"_s, u"o'zbek o'zbek o'zbek o'zbek"_s);
        row("quotes", u"«Selis» “x” „y“"_s, u"\"selis\" \"x\" \"y\""_s);
        row("dashes", u"4–8 — 4‑8 −1"_s, u"4-8 - 4-8 -1"_s);
        row("ligature", u"ﬁnal ofﬁce"_s, u"final office"_s);
        row("wide", u"ＯＳＣＥ"_s, u"osce"_s);
        row("spaces", u"a\u00a0b\tc\u2009d"_s, u"a b c d"_s);
        row("soft hyphen", u"obser\u00advation"_s, u"observation"_s);
        row("joiner", u"a\u200db\ufeff"_s, u"ab"_s);
        row("greek", u"ΣΊΣΥΦΟΣ"_s, u"σισυφοσ"_s);
        row("emoji", u"🗳️ ok"_s, u"🗳 ok"_s);
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
        QCOMPARE(fold(folded), folded);
    }

    void schwasInARowAreJudgedTogether()
    {
        QCOMPARE(fold(u"n\u04D9\u04D9"), u"nee"_s);
        QCOMPARE(fold(u"\u043D\u04D9\u04D9"), u"\u043D\u04D9\u04D9"_s);
    }

    void signsThatUnicodeHasTwiceAreOne() { QCOMPARE(fold(u"a\u1FFDb"), fold(u"a\u00B4b")); }

    void foldingTwiceChangesNothing()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 4000; ++round) {
            QString text;
            for (int i = 0; i < 12; ++i) {
                const char32_t c = random.bounded(round % 2 ? 0x600 : 0x1ffff);
                if (!QChar::isSurrogate(c))
                    text += QChar::fromUcs4(c);
            }
            const QString once = fold(text);
            QVERIFY2(fold(once) == once, qPrintable(text + u" → "_s + once + u" → "_s + fold(once)));
            QVERIFY2(fold(text.normalized(QString::NormalizationForm_D)) == once, qPrintable(text));
        }
    }

    void hasVariants_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("wanted");
        const auto row = [](const QString &word, const QStringList &wanted) {
            QTest::newRow(qPrintable(word)) << word << wanted;
        };
        row(u"Əliyev"_s, {u"aliyev"_s, u"aliev"_s, u"eliev"_s});
        row(u"ƏLİYEVA"_s, {u"aliyeva"_s, u"alieva"_s});
        row(u"əliyev"_s, {u"aliyev"_s});
        row(u"Kərimov"_s, {u"karimov"_s});
        row(u"Məmmədov"_s, {u"mammadov"_s, u"mammedov"_s});
        row(u"Xocalı"_s, {u"khojali"_s, u"khojaly"_s});
        row(u"Gəncə"_s, {u"ganja"_s});
        row(u"Şəki"_s, {u"sheki"_s, u"shaki"_s});
        row(u"Ağdam"_s, {u"aghdam"_s});
        row(u"Naxçıvan"_s, {u"nakhchivan"_s});
        row(u"Sadiqov"_s, {u"sadigov"_s});
        row(u"Quliyev"_s, {u"guliyev"_s, u"guliev"_s});
        row(u"Xalid"_s, {u"khalid"_s});
        row(u"Çavuşoğlu"_s, {u"chavushoghlu"_s});
        row(u"Omuraliyev"_s, {u"omuraliev"_s});
        row(u"Omuraliev"_s, {u"omuraliyev"_s});
        row(u"Əliyevin"_s, {u"alievin"_s});
        row(u"Nazarbayev"_s, {u"nazarbaev"_s});
        row(u"Алиев"_s, {u"aliev"_s, u"aliyev"_s});
        row(u"АЛИЕВ"_s, {u"aliev"_s, u"aliyev"_s});
        row(u"Горбачёв"_s, {u"gorbachev"_s, u"gorbachyov"_s});
        row(u"Дмитрий"_s, {u"dmitry"_s, u"dmitriy"_s});
        row(u"Мехрибан"_s, {u"mekhriban"_s, u"mehriban"_s});
        row(u"Назарбаев"_s, {u"nazarbaev"_s, u"nazarbayev"_s});
    }

    void hasVariants()
    {
        QFETCH(QString, word);
        QFETCH(QStringList, wanted);
        const QStringList got = variants(word);
        for (const QString &spelling : wanted)
            QVERIFY2(got.contains(spelling), qPrintable(spelling + u" not in "_s + got.join(u' ')));
        QVERIFY(!got.contains(fold(word)));
        QVERIFY(got.size() <= 12);
        QStringList unique = got;
        QCOMPARE(unique.removeDuplicates(), 0);
        for (const QString &spelling : got)
            QCOMPARE(fold(spelling), spelling);
    }

    void ordinaryWordsHaveNone()
    {
        const QStringList words =
            u"Election executive Queen quiet taxi believe believes player Не Да Iran receive cat выборы года "
            "seventeen review previous Development 2024 Elections Achim Büro"_s.split(u' ');
        for (const QString &word : words)
            QVERIFY2(variants(word).isEmpty(), qPrintable(word + u": "_s + variants(word).join(u' ')));
    }

    void latinSpellingsAreForCyrillicOnly()
    {
        QCOMPARE(latinSpellings(u"алиев"), (QStringList{u"aliev"_s, u"aliyev"_s}));
        QCOMPARE(latinSpellings(u"Aliyev"), QStringList());
        QCOMPARE(latinSpellings(u""), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
