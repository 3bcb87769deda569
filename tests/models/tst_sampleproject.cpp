// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleproject.h"
#include "models/exchange/vocabularyseed.h"
#include "tests/support/testproject.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonDocument testFile(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/tests/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll());
}

/// "mission:ots-2024" → its id.
QString idOf(const QString &reference)
{
    return SampleProject::id(reference.section(u':', 0, 0), reference.section(u':', 1));
}

/// The value that a cell of the expected rows stands for in this field.
Value expectedValue(const Field &field, const QJsonValue &cell)
{
    const QString text = cell.toString();
    if (field.kind == FieldKind::Term)
        return seededTermId(text.section(u':', 0, 0), text.section(u':', 1));
    if (field.isReference())
        return idOf(text);
    if (field.kind == FieldKind::Flag)
        return Value::flag(cell.toBool());
    if (field.kind == FieldKind::Decimal)
        return cell.toDouble();
    return Value::fromJson(cell);
}

} // namespace

class TestSampleProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<ChangeSet> built = SampleProject().build();
        QVERIFY2(built.ok(), built ? "" : qPrintable(built.problem().sentence));
        for (const RecordChange &change : built->changes) {
            QCOMPARE(change.operation, RecordChange::Operation::Insert);
            Record record(requireRecordType(change.type), change.id);
            for (const FieldChange &field : change.fields)
                record.setValue(field.field, field.after);
            QVERIFY2(!m_types.contains(change.id), qPrintable(change.type + u' ' + change.id));
            m_types.insert(change.id, change.type);
            m_records[change.type].append(record);
            for (const Field &field : record.type().fields) {
                if (field.isStored() && !field.isReference())
                    m_texts[change.id] += record.value(field.key()).text() + u'\n';
            }
            if (*record.type().owner)
                m_parts[record.value(QString::fromLatin1(record.type().owner)).text()].append(change.id);
        }
    }

    void isTheSameEachTime() { QCOMPARE(SampleProject().build()->changes, SampleProject().build()->changes); }

    void claimsStandInTheirTexts()
    {
        QHash<QString, QString> contents;
        for (const Record &text : m_records[u"statement_text"_s])
            contents.insert(text.id(), text.value(u"content").text());
        QSet<QString> anchored;
        for (const Record &anchor : m_records[u"anchor"_s]) {
            const QList<uint> points = contents.value(anchor.value(u"text").text()).toUcs4();
            const auto words = [&points](qint64 start, qint64 length) {
                return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.mid(start, length).constData()),
                                         points.mid(start, length).size());
            };
            const qint64 start = anchor.value(u"start").integer().value_or(-1);
            const qint64 length = anchor.value(u"length").integer().value_or(-1);
            const QString before = anchor.value(u"before").text();
            const QString after = anchor.value(u"after").text();
            QVERIFY(start >= 0 && length > 0 && start + length <= points.size());
            QCOMPARE(words(start, length), anchor.value(u"quote").text());
            QVERIFY(words(0, start).endsWith(before));
            QVERIFY(words(start + length, points.size()).startsWith(after));
            anchored.insert(anchor.value(u"claim").text());
        }
        QCOMPARE(anchored.size(), m_records[u"claim"_s].size());
        QVERIFY(anchored.size() >= 80);
    }

    void missionsOfTheSnapElectionAreCoded()
    {
        QHash<QString, QString> statementOf;
        for (const Record &coding : m_records[u"coding"_s])
            statementOf.insert(coding.id(), coding.value(u"statement").text());
        QSet<QString> coded;
        for (const Record &claim : m_records[u"claim"_s])
            coded.insert(statementOf.value(claim.value(u"coding").text()));
        QSet<QString> missions;
        for (const Record &issuer : m_records[u"statement_issuer"_s]) {
            const QString mission = issuer.value(u"mission").text();
            const bool isOfIt = std::ranges::any_of(m_records[u"mission"_s], [&mission](const Record &one) {
                return one.id() == mission && one.value(u"election").text() == idOf(u"election:az-2024-pres"_s);
            });
            if (isOfIt && coded.contains(issuer.value(u"statement").text()))
                missions.insert(mission);
        }
        QVERIFY2(missions.size() >= 12, qPrintable(QString::number(missions.size())));
    }

    void aProjectTakesItAndGivesItBack()
    {
        TestProject project;
        const QString before = project.everything();
        const Workspace::Committed committed = project.workspace.commitNow(*SampleProject().build());
        QVERIFY2(committed.ok(), committed ? "" : qPrintable(committed.problem().sentence));
        for (const QList<Record> &records : std::as_const(m_records)) {
            QCOMPARE(project.workspace.store().count(records.first().type()), records.size());
            for (const Record &record : records) {
                QCOMPARE(project.workspace.store().record(record.id()), record);
                QVERIFY2(!project.workspace.store().label(record.id()).isEmpty(), qPrintable(record.type().key()));
            }
        }
        QVERIFY(!project.workspace.commitNow(*SampleProject().build()).ok());
        QVERIFY(project.workspace.undoNow().ok());
        QCOMPARE(project.everything(), before);
    }

    void everyReferenceResolves()
    {
        QSet<QString> terms;
        const Result<ChangeSet> seed = vocabularySeed();
        QVERIFY(seed.ok());
        for (const RecordChange &change : seed->changes)
            terms.insert(change.id);
        for (const QList<Record> &records : std::as_const(m_records)) {
            for (const Record &record : records) {
                for (const Field &field : record.type().fields) {
                    if (!field.isStored() || !field.isReference() || record.value(field.key()).isBlank())
                        continue;
                    const QString id = record.value(field.key()).text();
                    const QString place = u"%1 %2 %3"_s.arg(record.type().key(), record.id(), field.key());
                    if (field.kind == FieldKind::Term)
                        QVERIFY2(terms.contains(id), qPrintable(place));
                    else
                        QVERIFY2(m_types.contains(id), qPrintable(place));
                    if (field.kind == FieldKind::Reference)
                        QCOMPARE(m_types[id], QString::fromLatin1(field.target));
                }
            }
        }
    }

    void everyFactIsCited()
    {
        QSet<QString> cited;
        for (const Record &citation : m_records[u"citation"_s]) {
            cited.insert(citation.value(u"subject").text());
            QVERIFY(!citation.value(u"basis").isBlank());
        }
        QStringList unsourced;
        for (const QList<Record> &records : std::as_const(m_records)) {
            for (const Record &record : records) {
                if (holdsFacts(record) && !cited.contains(record.id()) && !isSpelling(record))
                    unsourced.append(u"%1 %2"_s.arg(record.type().key(), record.value(0).text()));
            }
        }
        QVERIFY2(unsourced.isEmpty(), qPrintable(unsourced.join(u'\n')));
    }

    void whatACitationDiffersInIsAField()
    {
        for (const Record &citation : m_records[u"citation"_s]) {
            if (citation.value(u"field").isBlank())
                continue;
            const RecordType &type = requireRecordType(m_types[citation.value(u"subject").text()]);
            QVERIFY2(type.find(citation.value(u"field").text()), qPrintable(citation.value(u"field").text()));
        }
    }

    void everyValueIsFoundAgain()
    {
        const QJsonArray groups = testFile(u"sample-values.json"_s)[u"rows"_s].toArray();
        QVERIFY(groups.size() > 40);
        QStringList missing;
        int looked = 0;
        for (const QJsonValue &group : groups) {
            const QString type = group["type"_L1].toString();
            for (const QJsonValue &row : group["values"_L1].toArray()) {
                ++looked;
                if (!holds(type, group["columns"_L1].toArray(), row.toArray()))
                    missing.append(type + u' ' + QString::fromUtf8(QJsonDocument(row.toArray()).toJson().simplified()));
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY(looked > 2000);
    }

    void everyNameAndNumberInTheTextsIsFoundAgain()
    {
        const QJsonObject mentions = testFile(u"sample-values.json"_s)[u"mentions"_s].toObject();
        QVERIFY(mentions.size() > 100);
        QStringList missing;
        for (auto it = mentions.begin(); it != mentions.end(); ++it) {
            const QString text = textAround(idOf(it.key())).remove(u',');
            for (const QJsonValue &mention : it->toArray()) {
                if (!text.contains(mention.toString().remove(u','), Qt::CaseInsensitive))
                    missing.append(it.key() + u": "_s + mention.toString());
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void talliesAgree()
    {
        const QJsonArray counts = testFile(u"sample-values.json"_s)[u"counts"_s].toArray();
        QVERIFY(counts.size() > 20);
        for (const QJsonValue &count : counts) {
            const QList<Record> records = m_records[count[0].toString()];
            const QString field = count[1].toString();
            qsizetype found = records.size();
            if (!field.isEmpty()) {
                const Value wanted = expectedValue(*requireRecordType(count[0].toString()).find(field), count[2]);
                found = std::count_if(records.begin(), records.end(),
                                      [&](const Record &record) { return record.value(field) == wanted; });
            }
            QVERIFY2(found == count[3].toInt(), qPrintable(u"%1 %2: %3"_s.arg(count[0].toString(), field).arg(found)));
        }
    }

    void whatIsLeftOutHasAReason()
    {
        const QJsonArray left = testFile(u"sample-left-out.json"_s).array();
        QVERIFY(!left.isEmpty());
        for (const QJsonValue &entry : left) {
            QVERIFY(!entry["what"_L1].toString().isEmpty());
            QVERIFY(!entry["where"_L1].toString().isEmpty());
            QVERIFY(!entry["reason"_L1].toString().isEmpty());
        }
    }

    void faultsNameFileAndKey_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("named");
        const QString person = u"person"_s;
        QTest::newRow("not JSON") << person << QByteArray("[") << u"person.json"_s;
        QTest::newRow("no list") << person << QByteArray("{}") << u"person.json"_s;
        QTest::newRow("no such type") << u"planet"_s << QByteArray("[]") << u"planet.json"_s;
        QTest::newRow("no key") << person << QByteArray(R"([{"name": "A"}])") << u"person.json: "_s;
        QTest::newRow("key twice") << person << QByteArray(R"([{"key": "a", "name": "A"}, {"key": "a", "name": "B"}])")
                                   << u"person.json, a: "_s;
        QTest::newRow("no such field") << person << QByteArray(R"([{"key": "a", "name": "A", "age": 4}])")
                                       << u"person.json, a: There is no field “age”"_s;
        QTest::newRow("derived field") << person << QByteArray(R"([{"key": "a", "name": "A", "visits": 4}])")
                                       << u"“visits”"_s;
        QTest::newRow("wrong kind") << person << QByteArray(R"([{"key": "a", "name": 4}])") << u"“name”"_s;
        QTest::newRow("required") << person << QByteArray(R"([{"key": "a"}])") << u"person.json, a: "_s;
        QTest::newRow("unknown country") << person << QByteArray(R"([{"key": "a", "name": "A", "country": "QQ"}])")
                                         << u"QQ"_s;
        QTest::newRow("no such source") << person << QByteArray(R"([{"key": "a", "name": "A", "sources": ["x"]}])")
                                        << u"person.json, person:a/sources/x: "_s;
        QTest::newRow("no such term") << u"place"_s << QByteArray(R"([{"key": "a", "name": "A", "kind": "planet"}])")
                                      << u"“planet”"_s;
        QTest::newRow("no date") << u"source"_s
                                 << QByteArray(R"([{"key": "a", "title": "A", "published": "6 Feb 2024"}])")
                                 << u"source.json, a: “published”"_s;
        QTest::newRow("no such choice") << u"source"_s
                                        << QByteArray(R"([{"key": "a", "title": "A", "level": "fourth"}])")
                                        << u"source.json, a: "_s;
        QTest::newRow("not a list") << person << QByteArray(R"([{"key": "a", "name": "A", "sources": "x"}])")
                                    << u"“sources”"_s;
    }

    void faultsNameFileAndKey()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, named);
        QTemporaryDir folder;
        QFile file(folder.filePath(name + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Result<ChangeSet> built = SampleProject(folder.path()).build();
        QVERIFY(!built.ok());
        QVERIFY2(built.problem().sentence.contains(named), qPrintable(built.problem().sentence));
    }

    void emptyFolderIsAFault()
    {
        QTemporaryDir folder;
        QVERIFY(!SampleProject(folder.path()).build().ok());
    }

private:
    static bool holdsFacts(const Record &record)
    {
        for (const Field &field : record.type().fields) {
            if (field.isStored() && field.role == FieldRole::Fact && !record.value(field.key()).isBlank())
                return true;
        }
        return false;
    }

    /// How a name is written in another language is general knowledge; see sample-left-out.json.
    static bool isSpelling(const Record &record)
    {
        return record.type().key() == u"name"_s && record.value(u"kind").text() != u"misspelling"_s;
    }

    bool holds(const QString &type, const QJsonArray &columns, const QJsonArray &row) const
    {
        for (const Record &record : m_records[type]) {
            bool equal = true;
            for (int i = 0; i < columns.size() && equal; ++i) {
                if (const QString column = columns[i].toString(); column == u"key"_s)
                    equal = record.id() == idOf(row[i].toString());
                else
                    equal = record.value(column) == expectedValue(*record.type().find(column), row[i]);
            }
            if (equal)
                return true;
        }
        return false;
    }

    /// All values of a record, of its parts and of what is attached to them, as one text.
    QString textAround(const QString &id) const
    {
        QString text = m_texts[id];
        for (const QString &part : m_parts[id])
            text += textAround(part);
        return text;
    }

    QHash<QString, QList<Record>> m_records;
    QHash<QString, QString> m_types;
    QHash<QString, QString> m_texts;     ///< The values of a record that are no references, by its id.
    QHash<QString, QStringList> m_parts; ///< The parts and attachments of a record, by its id.
};

QTEST_GUILESS_MAIN(TestSampleProject)
#include "tst_sampleproject.moc"
