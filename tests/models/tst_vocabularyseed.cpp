// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/vocabularyseed.h"

#include "models/records/vocabularyterm.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

class TestVocabularySeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedVocabulariesAreWhole()
    {
        const Result<ChangeSet> seed = vocabularySeed();
        QVERIFY2(seed.ok(), seed ? "" : qPrintable(seed.problem().sentence));
        QSet<QString> ids;
        QSet<QString> vocabularies;
        for (const RecordChange &change : seed->changes) {
            QCOMPARE(change.type, u"term"_s);
            QCOMPARE(change.operation, RecordChange::Operation::Insert);
            QVERIFY2(!ids.contains(change.id), qPrintable(change.id));
            ids.insert(change.id);
            QStringList labels;
            for (const FieldChange &field : change.fields) {
                if (field.field.startsWith(u"label_"_s))
                    labels.append(field.after.text());
                if (field.field == u"vocabulary"_s)
                    vocabularies.insert(field.after.text());
                if (field.field == u"parent"_s)
                    QVERIFY(ids.contains(field.after.text()));
            }
            QCOMPARE(labels.size(), 4);
        }
        QVERIFY(ids.contains(seededTermId(u"theme", u"voting")));
        QVERIFY(ids.contains(seededTermId(u"verdict", u"no_verdict")));
        QVERIFY(vocabularies.size() >= 30);
    }

    void everyTermFieldHasItsVocabulary()
    {
        QSet<QString> vocabularies;
        const Result<ChangeSet> seed = vocabularySeed();
        QVERIFY(seed.ok());
        for (const RecordChange &change : seed->changes) {
            for (const FieldChange &field : change.fields) {
                if (field.field == u"vocabulary"_s)
                    vocabularies.insert(field.after.text());
            }
        }
        for (const RecordType *type : recordTypes()) {
            for (const Field &field : type->fields) {
                if (field.kind == FieldKind::Term && *field.vocabulary)
                    QVERIFY2(vocabularies.contains(QLatin1StringView(field.vocabulary)), field.vocabulary);
            }
        }
    }

    void derivedFieldsAskForClassesThatExist()
    {
        QSet<QString> classes;
        const Result<ChangeSet> seed = vocabularySeed();
        QVERIFY(seed.ok());
        for (const RecordChange &change : seed->changes) {
            QHash<QString, QString> values;
            for (const FieldChange &field : change.fields)
                values[field.field] = field.after.text();
            classes.insert(values[u"vocabulary"_s] + u'/' + values[u"class"_s]);
        }
        for (const RecordType *type : recordTypes()) {
            for (const Field &field : type->fields) {
                if (!*field.derivation.onlyField)
                    continue;
                const Field *only = requireRecordType(QString::fromLatin1(field.derivation.type))
                                        .find(QString::fromLatin1(field.derivation.onlyField));
                QVERIFY(only);
                if (only->kind == FieldKind::Term)
                    QVERIFY2(classes.contains(QString::fromLatin1(only->vocabulary) + u'/' +
                                              QString::fromLatin1(field.derivation.onlyValue)),
                             field.derivation.onlyValue);
            }
        }
    }

    void propertiesReachTheirFields()
    {
        QTemporaryDir folder;
        write(folder, R"({"vocabulary": "v", "terms": [{"key": "a", "label": {"en": "A", "az": "Ə"}},
            {"key": "b", "label": {"en": "B"}, "short": {"ru": "Б"}, "parent": "a", "scale": -1.5, "digit": 3,
             "deployed": false, "include": "in", "class": "c", "unit": "u"}]})");
        const Result<ChangeSet> seed = vocabularySeed(folder.path());
        QVERIFY(seed.ok());
        QCOMPARE(seed->changes.size(), 2);
        Record made(VocabularyTerm::type(), seed->changes.at(1).id);
        for (const FieldChange &field : seed->changes.at(1).fields)
            made.setValue(field.field, field.after);
        VocabularyTerm expected;
        expected.vocabulary = u"v"_s;
        expected.key = u"b"_s;
        expected.labelEn = u"B"_s;
        expected.shortRu = u"Б"_s;
        expected.parent.id = seededTermId(u"v", u"a");
        expected.scale = -1.5;
        expected.digit = 3;
        expected.deployed = false;
        expected.includeRule.text = u"in"_s;
        expected.termClass = u"c"_s;
        expected.unit = u"u"_s;
        expected.position = 2;
        QCOMPARE(made.as<VocabularyTerm>(), expected);
        QCOMPARE(made.id(), seededTermId(u"v", u"b"));
    }

    void faultsNameFileAndKey_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("named");
        QTest::newRow("not JSON") << QByteArray("{") << u"v.json"_s;
        QTest::newRow("no terms") << QByteArray(R"({"vocabulary": "v"})") << u"v.json"_s;
        QTest::newRow("twice") << terms(R"({"key": "a", "label": {"en": "A"}}, {"key": "a", "label": {"en": "B"}})")
                               << u"v.json"_s;
        QTest::newRow("unknown property") << terms(R"({"key": "a", "label": {"en": "A"}, "size": 1})") << u"a: "_s;
        QTest::newRow("wrong kind") << terms(R"({"key": "a", "label": {"en": "A"}, "scale": "1"})") << u"a: "_s;
        QTest::newRow("no label") << terms(R"({"key": "a"})") << u"a: "_s;
        QTest::newRow("foreign language") << terms(R"({"key": "a", "label": {"en": "A", "xx": "A"}})") << u"a: "_s;
        QTest::newRow("no such parent") << terms(R"({"key": "a", "label": {"en": "A"}, "parent": "z"})") << u"“z”"_s;
        QTest::newRow("bad digit") << terms(R"({"key": "a", "label": {"en": "A"}, "digit": 1.5})") << u"a: "_s;
    }

    void faultsNameFileAndKey()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, named);
        QTemporaryDir folder;
        write(folder, content);
        const Result<ChangeSet> seed = vocabularySeed(folder.path());
        QVERIFY(!seed.ok());
        QVERIFY2(seed.problem().sentence.contains(named), qPrintable(seed.problem().sentence));
        QVERIFY(seed.problem().sentence.contains(u"v.json"_s));
    }

    void emptyFolderIsAFault()
    {
        QTemporaryDir folder;
        QVERIFY(!vocabularySeed(folder.path()).ok());
    }

private:
    static QByteArray terms(const char *entries)
    {
        return QByteArray(R"({"vocabulary": "v", "terms": [)") + entries + "]}";
    }

    static void write(const QTemporaryDir &folder, const QByteArray &content)
    {
        QFile file(folder.filePath(u"v.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

QTEST_GUILESS_MAIN(TestVocabularySeed)
#include "tst_vocabularyseed.moc"
