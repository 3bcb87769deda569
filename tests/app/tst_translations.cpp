// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interfacelanguage.h"
#include "models/records/edtf.h"
#include "models/records/edtfreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One text of a translation file.
struct Message
{
    QString context;
    QString source;
    QString remark; ///< Tells equal sources of one context apart.
    bool plural = false;
    bool finished = false;
    QStringList forms; ///< The translation; one for each plural form.

    [[nodiscard]] QString place() const { return context + u": "_s + source; }
};

QList<Message> messagesOf(const QString &file)
{
    QFile opened(QStringLiteral(SOURCE_ROOT "/translations/") + file);
    QList<Message> messages;
    if (!opened.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&opened);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString element = xml.name().toString();
        if (element == "name"_L1) {
            context = xml.readElementText();
        } else if (element == "message"_L1) {
            Message message;
            message.context = context;
            message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
            messages.append(message);
        } else if (element == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (element == "comment"_L1) {
            messages.last().remark = xml.readElementText();
        } else if (element == "translation"_L1) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().plural)
                messages.last().forms.append(xml.readElementText());
        } else if (element == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// %1, %2 … and %n of a text, each once and in order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?\\d{1,2}|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

QString edge(const QString &text, bool atEnd)
{
    qsizetype length = 0;
    while (length < text.size() && text.at(atEnd ? text.size() - 1 - length : length).isSpace())
        ++length;
    return atEnd ? text.right(length) : text.left(length);
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression pattern(u"(?<!&)&[^&\\s]"_s);
    return pattern.match(text).hasMatch();
}

QString translated(const char *context, const char *source, int count = -1)
{
    return QCoreApplication::translate(context, source, nullptr, count);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinishedOrEmpty_data() { files(); }
    void nothingIsUnfinishedOrEmpty()
    {
        const QList<Message> messages = fetched();
        QVERIFY(!messages.isEmpty());
        QStringList wanting;
        for (const Message &message : messages) {
            const bool empty = std::ranges::any_of(message.forms, [](const QString &form) { return form.isEmpty(); });
            if (!message.finished || message.forms.isEmpty() || empty)
                wanting.append(message.place());
        }
        QVERIFY2(wanting.isEmpty(), qPrintable(wanting.join(u'\n')));
    }

    void placeholdersAreKept_data() { files(); }
    void placeholdersAreKept()
    {
        QStringList wrong;
        for (const Message &message : fetched()) {
            for (const QString &form : message.forms) {
                if (placeholders(form) != placeholders(message.source))
                    wrong.append(message.place() + u" → "_s + form);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void outerSpacesAndMnemonicsAreKept_data() { files(); }
    void outerSpacesAndMnemonicsAreKept()
    {
        QStringList wrong;
        for (const Message &message : fetched()) {
            for (const QString &form : message.forms) {
                if (edge(form, false) != edge(message.source, false) ||
                    edge(form, true) != edge(message.source, true) || hasMnemonic(form) != hasMnemonic(message.source))
                    wrong.append(message.place() + u" → "_s + form);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void pluralsHaveTheFormsOfTheLanguage_data() { files(); }
    void pluralsHaveTheFormsOfTheLanguage()
    {
        QFETCH(qsizetype, pluralForms);
        for (const Message &message : fetched())
            QVERIFY2(message.forms.size() == (message.plural ? pluralForms : 1), qPrintable(message.place()));
    }

    void allLanguagesHaveTheSameTexts()
    {
        QHash<QString, QStringList> keys;
        for (const QString &language : {u"az"_s, u"ru"_s, u"tr"_s}) {
            for (const Message &message : messagesOf(u"scrutineer_%1.ts"_s.arg(language)))
                keys[language].append(message.place() + u" // "_s + message.remark);
            keys[language].sort();
        }
        QVERIFY(!keys.value(u"az"_s).isEmpty());
        QCOMPARE(keys.value(u"ru"_s), keys.value(u"az"_s));
        QCOMPARE(keys.value(u"tr"_s), keys.value(u"az"_s));
    }

    void aRecordAndANoteDiffer()
    {
        for (const QString &language : {u"az"_s, u"ru"_s, u"tr"_s}) {
            QHash<QString, QString> words;
            for (const Message &message : messagesOf(u"scrutineer_%1.ts"_s.arg(language)))
                words.insert(message.place(), message.forms.value(0));
            QVERIFY(words.contains(u"Field: Record"_s) && words.contains(u"RecordType: Note"_s));
            QVERIFY2(words.value(u"Field: Record"_s) != words.value(u"RecordType: Note"_s), qPrintable(language));
        }
    }

    void languageSwitchesAndSwitchesBack()
    {
        InterfaceLanguage language(*QCoreApplication::instance());
        QCOMPARE(language.apply(u"az"_s), u"az"_s);
        QCOMPARE(translated("RecordType", "Missions"), u"Missiyalar"_s);
        QCOMPARE(QLocale().language(), QLocale::Azerbaijani);
        QCOMPARE(language.apply(u"ru"_s), u"ru"_s);
        QCOMPARE(translated("RecordType", "Missions"), u"Миссии"_s);
        QCOMPARE(language.apply(u"tr"_s), u"tr"_s);
        QCOMPARE(translated("RecordType", "Missions"), u"Misyonlar"_s);
        QCOMPARE(language.apply(u"en"_s), u"en"_s);
        QCOMPARE(translated("RecordType", "Missions"), u"Missions"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void aDestroyedLanguageLeavesEnglish()
    {
        {
            InterfaceLanguage language(*QCoreApplication::instance());
            language.apply(u"az"_s);
        }
        QCOMPARE(translated("RecordType", "Missions"), u"Missions"_s);
    }

    void countsFollowTheLanguage()
    {
        InterfaceLanguage language(*QCoreApplication::instance());
        language.apply(u"en"_s);
        QCOMPARE(translated("List", "%n source(s)", 1), u"1 source"_s);
        QCOMPARE(translated("List", "%n source(s)", 2), u"2 sources"_s);
        language.apply(u"ru"_s);
        QCOMPARE(translated("List", "%n source(s)", 21), u"21 источник"_s);
        QCOMPARE(translated("List", "%n source(s)", 3), u"3 источника"_s);
        QCOMPARE(translated("List", "%n source(s)", 11), u"11 источников"_s);
        language.apply(u"az"_s);
        QCOMPARE(translated("List", "%n source(s)", 1), u"1 mənbə"_s);
        QCOMPARE(translated("List", "%n source(s)", 2), u"2 mənbə"_s);
        language.apply(u"tr"_s);
        QCOMPARE(translated("List", "%n source(s)", 5), u"5 kaynak"_s);
    }

    void qtsOwnWordsAreAzerbaijani()
    {
        InterfaceLanguage language(*QCoreApplication::instance());
        language.apply(u"az"_s);
        QCOMPARE(translated("QPlatformTheme", "Cancel"), u"Ləğv et"_s);
        QCOMPARE(translated("QLineEdit", "&Paste"), u"&Yapışdır"_s);
        language.apply(u"en"_s);
        QCOMPARE(translated("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }

    void shownDatesReadBack_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"az"_s, u"ru"_s, u"tr"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    void shownDatesReadBack()
    {
        QFETCH(QString, language);
        InterfaceLanguage applied(*QCoreApplication::instance());
        applied.apply(language);
        const QStringList dates{u"2023-12-29/.."_s,         u"../2023-12-19"_s, u"[..2023-12-19]"_s,
                                u"[2024-01-03..]"_s,        u"2024-02-05~"_s,   u"2024-02-XX"_s,
                                u"2024-02-04/2024-02-08"_s, u"2024-02"_s,       u"2024-02-06"_s};
        for (const QString &stored : dates) {
            const std::optional<Edtf> date = Edtf::parse(stored);
            QVERIFY2(date, qPrintable(stored));
            const QString shown = date->display(QLocale());
            const EdtfReading reading = Edtf::read(shown);
            QVERIFY2(reading.isOk(), qPrintable(shown + u": "_s + reading.problem));
            QCOMPARE(reading.date.text(), stored);
        }
    }

private:
    static void files()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qsizetype>("pluralForms");
        QTest::newRow("en") << u"scrutineer_en.ts"_s << qsizetype(2);
        QTest::newRow("az") << u"scrutineer_az.ts"_s << qsizetype(2);
        QTest::newRow("ru") << u"scrutineer_ru.ts"_s << qsizetype(3);
        QTest::newRow("tr") << u"scrutineer_tr.ts"_s << qsizetype(1);
        QTest::newRow("Qt in az") << u"qt_az.ts"_s << qsizetype(2);
    }

    static QList<Message> fetched()
    {
        QFETCH(QString, file);
        return messagesOf(file);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
