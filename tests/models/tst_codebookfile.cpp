// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/codebookfile.h"
#include "models/exchange/codebookqdc.h"
#include "models/exchange/csvreader.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

/// The codebook in files: what is written comes back, and what comes from elsewhere is taken or refused in words.
class TestCodebookFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TestProject>(); }
    void cleanup() { m_project.reset(); }

    void csvKeepsAnyText()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        const QString letters = u"ab,;\"\n\t'=+-@ \rəИ"_s;
        for (int round = 0; round < 300; ++round) {
            QStringList cells;
            const int count = 1 + dice.bounded(5);
            for (int i = 0; i < count; ++i) {
                QString cell;
                for (int length = dice.bounded(8); length > 0; --length)
                    cell += letters[dice.bounded(int(letters.size()))];
                cells.append(cell);
            }
            cells.append(u"end"_s);
            QStringList written;
            for (const QString &cell : cells)
                written += csvCell(cell);
            // The first line says how cells are divided.
            const Result<QList<CsvRow>> rows =
                readCsv((u"a,b,c,d,e,f,g\r\n"_s + written.join(u',') + u"\r\n"_s).toUtf8());
            QVERIFY2(rows, rows ? "" : qPrintable(rows.problem().sentence));
            QCOMPARE(rows->size(), 2);
            QStringList read;
            for (const QString &cell : rows->last().cells)
                read += csvCellText(cell);
            QCOMPARE(read, cells);
        }
    }

    void csvReadsWhatSpreadsheetsWrite()
    {
        QCOMPARE(cellsOf("\xEF\xBB\xBF"
                         "a;b\r\n1;\"x;y\"\r\n"),
                 (QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"x;y"_s}}));
        QCOMPARE(cellsOf("a\tb\n\n1\t\n"), (QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, QString()}}));
        QCOMPARE(cellsOf("a,b\r1,2"), (QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
        QCOMPARE(cellsOf("a,b\r\n1,"), (QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, QString()}}));
        QVERIFY(cellsOf("").isEmpty());
        QCOMPARE(readCsv("a,b\n\"x\ny\",2\n3,4\n")->last().line, 4);
    }

    void csvSaysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("latin") << QByteArray("a,b\n\xE9t\xE9,1\n") << u"UTF-8"_s;
        QTest::newRow("utf-16") << QByteArray("\xFF\xFE"
                                              "a\0,\0b\0",
                                              8)
                                << u"UTF-8"_s;
        QTest::newRow("null") << QByteArray("a,b\0c", 5) << u"UTF-8"_s;
        QTest::newRow("cut off") << QByteArray("a,b\n1,\"two") << u"line 2"_s;
        QTest::newRow("quote inside") << QByteArray("a,b\n1,tw\"o\n") << u"Line 2"_s;
        QTest::newRow("after a quote") << QByteArray("a,b\n\"1\"x,2\n") << u"Line 2"_s;
        QTest::newRow("huge") << QByteArray(33 * 1024 * 1024, 'x') << u"32 MB"_s;
    }
    void csvSaysWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const Result<QList<CsvRow>> rows = readCsv(bytes);
        QVERIFY(!rows);
        QVERIFY2(rows.problem().sentence.contains(word), qPrintable(rows.problem().sentence));
    }

    void wholeCodebookComesBackAsCsv()
    {
        addOddTerm();
        const Codebook before = codebook();
        const QByteArray csv = codebookCsv(before, before.vocabularies());
        const CodebookImport same = plan(readCodebookCsv(csv));
        QCOMPARE(same.rows.size(), before.terms().size());
        QCOMPARE(same.count(CodebookImport::State::Same), before.terms().size());
        QVERIFY(same.changes.isEmpty());
        // Into a project that has lost and changed some.
        ChangeSet damage;
        damage.title = u"Damage"_s;
        const Store store(m_project->workspace.connection());
        for (const QString &key : {u"electoral_law"_s, u"suffrage_rights"_s, u"odd"_s})
            damage.remove(store.record(m_project->term(u"theme"_s, key)));
        QVERIFY(m_project->workspace.commitNow(damage));
        m_project->set(m_project->term(u"theme"_s, u"media"_s), u"definition"_s, u"Lost"_s);
        CodebookImport import = plan(readCodebookCsv(csv));
        QCOMPARE(import.count(CodebookImport::State::New), 3);
        QCOMPARE(import.count(CodebookImport::State::Changed), 1);
        import.changes.title = u"Import"_s;
        QVERIFY(m_project->workspace.commitNow(import.changes));
        QCOMPARE(codebookCsv(codebook(), before.vocabularies()), csv);
        QVERIFY(m_project->workspace.undoNow());
        QVERIFY(m_project->term(u"theme"_s, u"odd"_s).isEmpty());
    }

    void missingColumnsAndTermsStay()
    {
        const CodebookImport import = plan(readCodebookCsv("label_en,key,comment,vocabulary\n"
                                                           "Media and press,media,ignored,theme\n"
                                                           "Weather,weather,,theme\n"));
        QCOMPARE(import.changes.changes.size(), 2);
        QCOMPARE(import.rows[0].fields, QStringList{u"label_en"_s});
        QCOMPARE(import.rows[1].state, CodebookImport::State::New);
        const RecordChange &made = import.changes.changes[1];
        QVERIFY(std::ranges::any_of(made.fields, [](const FieldChange &one) {
            return one.field == u"key" && one.after == Value(u"weather"_s);
        }));
    }

    void parentsComeBeforeOrAfter()
    {
        CodebookImport import = plan(readCodebookCsv("vocabulary,key,label_en,parent\n"
                                                     "theme,child,Child,top\n"
                                                     "theme,top,Top,\n"
                                                     "theme,other,Other,media\n"));
        import.changes.title = u"Import"_s;
        QVERIFY(m_project->workspace.commitNow(import.changes));
        const Codebook after = codebook();
        QCOMPARE(after.find(m_project->term(u"theme"_s, u"child"_s))->parent(), m_project->term(u"theme"_s, u"top"_s));
        QCOMPARE(after.find(m_project->term(u"theme"_s, u"other"_s))->parent(),
                 m_project->term(u"theme"_s, u"media"_s));
    }

    void refusesBadCsv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const QByteArray head("vocabulary,key,label_en,parent,digit,scale,retired\n");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("other file") << QByteArray("name,age\nx,1\n") << u"vocabulary"_s;
        QTest::newRow("column twice") << QByteArray("vocabulary,key,key,label_en\n") << u"twice"_s;
        QTest::newRow("short row") << head + "theme,x,X\n" << u"Line 2"_s;
        QTest::newRow("no key") << head + "theme,,X,,,,\n" << u"Line 2"_s;
        QTest::newRow("no label") << head + "theme,x,,,,,\n" << u"Line 2"_s;
        QTest::newRow("no number") << head + "theme,x,X,,one,,\n" << u"Line 2"_s;
        QTest::newRow("no decimal") << head + "theme,x,X,,,1.2.3,\n" << u"Line 2"_s;
        QTest::newRow("no flag") << head + "theme,x,X,,,,maybe\n" << u"Line 2"_s;
        QTest::newRow("negative digit") << head + "theme,x,X,,-1,,\n" << u"Line 2"_s;
        QTest::newRow("twice") << head + "theme,x,X,,,,\ntheme,x,Y,,,,\n" << u"twice"_s;
        QTest::newRow("no parent") << head + "theme,x,X,nobody,,,\n" << u"nobody"_s;
        QTest::newRow("parent elsewhere") << head + "theme,x,X,preliminary_statement,,,\n" << u"neither"_s;
        QTest::newRow("own parent") << head + "theme,x,X,x,,,\n" << u"ring"_s;
        QTest::newRow("ring") << head + "theme,x,X,y,,,\ntheme,y,Y,x,,,\n" << u"ring"_s;
        QTest::newRow("ring through the project") << head + "theme,legal_framework,Legal,electoral_law,,,\n"
                                                  << u"ring"_s;
    }
    void refusesBadCsv()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        QVERIFY2(problemOf(readCodebookCsv(bytes)).contains(word), qPrintable(problemOf(readCodebookCsv(bytes))));
    }

    void codingVocabulariesComeBackAsQdc()
    {
        addOddTerm();
        const Codebook before = codebook();
        const QStringList names = before.vocabularies().mid(0, 7);
        const QByteArray qdc = codebookQdc(before, names, {{u"theme"_s, u"Themes & more"_s}}, looks());
        QVERIFY(qdc.contains("<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Scrutineer\">"));
        const CodebookImport same = plan(readQdc(qdc));
        QVERIFY(same.rows.size() > 100);
        QCOMPARE(same.count(CodebookImport::State::Same), same.rows.size());
        ChangeSet damage;
        damage.title = u"Damage"_s;
        const Store store(m_project->workspace.connection());
        damage.remove(store.record(m_project->term(u"theme"_s, u"odd"_s)));
        QVERIFY(m_project->workspace.commitNow(damage));
        m_project->set(m_project->term(u"verdict"_s, u"mixed"_s), u"parent"_s,
                       m_project->term(u"verdict"_s, u"critical"_s));
        CodebookImport import = plan(readQdc(qdc));
        QCOMPARE(import.count(CodebookImport::State::New), 1);
        QCOMPARE(import.count(CodebookImport::State::Changed), 1);
        import.changes.title = u"Import"_s;
        QVERIFY(m_project->workspace.commitNow(import.changes));
        QCOMPARE(plan(readQdc(qdc)).count(CodebookImport::State::Same), same.rows.size());
    }

    // As QualCoder writes it: random guids, categories that cannot be coded with, codes of no set.
    void readsWhatOtherProgramsWrite()
    {
        const QByteArray qdc =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
            "<CodeBook xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"urn:QDA-XML:codebook:1.0\" "
            "xsi:schemaLocation=\"urn:QDA-XML:codebook:1.0 Codebook.xsd\" origin=\"QualCoder 3.5\">\n"
            "<Codes>\n<Code guid=\"5f0a2b1c-3a44-4c1b-9a77-1f2e3d4c5b6a\" name=\"Ballot box\" isCodable=\"false\">\n"
            "<Description>Everything &lt;about&gt; the box.</Description>\n"
            "<Code guid=\"6f0a2b1c-3a44-4c1b-9a77-1f2e3d4c5b6a\" name=\"Seals\" color=\"#AABBCC\" isCodable=\"true\">"
            "</Code>\n<Code guid=\"not a guid\" name=\"Media\" color=\"#0f6e78\" isCodable=\"true\"/></Code>\n"
            "</Codes>\n</CodeBook>";
        CodebookImport import = plan(readQdc(qdc));
        QCOMPARE(import.rows.size(), 3);
        QCOMPARE(import.rows[0].state, CodebookImport::State::New);
        QCOMPARE(import.rows[2].state, CodebookImport::State::Changed);
        QCOMPARE(import.rows[2].fields, (QStringList{u"parent"_s, u"colour"_s}));
        import.changes.title = u"Import"_s;
        QVERIFY(m_project->workspace.commitNow(import.changes));
        const Store store(m_project->workspace.connection());
        const Record box = store.record(m_project->term(u"theme"_s, u"ballot_box"_s));
        QCOMPARE(box.value(u"definition").text(), u"Everything <about> the box."_s);
        QVERIFY(box.value(u"retired").isBlank());
        const Record seals = store.record(m_project->term(u"theme"_s, u"seals"_s));
        QCOMPARE(seals.value(u"parent").text(), box.id());
        QCOMPARE(seals.value(u"colour").text(), u"#AABBCC"_s);
        QCOMPARE(store.record(m_project->term(u"theme"_s, u"media"_s)).value(u"colour").text(), u"chart1"_s);
        QCOMPARE(plan(readQdc(qdc)).count(CodebookImport::State::Same), 3);
    }

    void namesMayStandUnderSeveralParents()
    {
        const QByteArray qdc =
            "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes><Code name=\"One\"><Code name=\"Else\"/>"
            "</Code><Code name=\"Two\"><Code name=\"Else\"/></Code></Codes></CodeBook>";
        CodebookImport import = plan(readQdc(qdc));
        QCOMPARE(import.count(CodebookImport::State::New), 4);
        import.changes.title = u"Import"_s;
        QVERIFY(m_project->workspace.commitNow(import.changes));
        QVERIFY(!m_project->term(u"theme"_s, u"else_2"_s).isEmpty());
        QCOMPARE(plan(readQdc(qdc)).count(CodebookImport::State::Same), 4);
    }

    void refusesBadQdc_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const QByteArray head("<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>");
        QTest::newRow("empty") << QByteArray() << u"XML"_s;
        QTest::newRow("text") << QByteArray("Media, voting") << u"XML"_s;
        QTest::newRow("cut off") << head + "<Code name=\"A\"><Description>Some" << u"cut off"_s;
        QTest::newRow("other xml") << QByteArray("<html/>") << u"REFI-QDA"_s;
        QTest::newRow("project") << QByteArray("<CodeBook xmlns=\"urn:QDA-XML:project:1.0\"/>") << u"REFI-QDA"_s;
        QTest::newRow("entities") << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>") + head +
                                         "<Code name=\"&b;\"/></Codes></CodeBook>"
                                  << u"entities"_s;
        QTest::newRow("file entity") << QByteArray("<!DOCTYPE x SYSTEM \"file:///etc/hostname\">") + head +
                                            "</Codes></CodeBook>"
                                     << u"entities"_s;
        QTest::newRow("unknown entity") << head + "<Code name=\"A\"><Description>&foo;</Description></Code>" << u""_s;
        QTest::newRow("no name") << head + "<Code guid=\"x\"/></Codes></CodeBook>" << u"no name"_s;
        const QByteArray guid("guid=\"5f0a2b1c-3a44-4c1b-9a77-1f2e3d4c5b6a\"");
        QTest::newRow("twice") << head + "<Code name=\"A\" " + guid + "/><Code name=\"B\" " + guid +
                                      "/></Codes></CodeBook>"
                               << u"twice"_s;
        QTest::newRow("deep") << head + QByteArray("<Code name=\"A\">").repeated(100) << u"nested"_s;
        QTest::newRow("encoding") << QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?>") + head +
                                         "<Code name=\"\xE9\"/></Codes></CodeBook>"
                                  << u"XML"_s;
        QTest::newRow("huge") << QByteArray(33 * 1024 * 1024, ' ') << u"32 MB"_s;
        QTest::newRow("many") << head + QByteArray("<Code name=\"A\"/>").repeated(50'001) << u"50,000"_s;
    }
    void refusesBadQdc()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const QString problem = problemOf(readQdc(bytes));
        QVERIFY(!problem.isEmpty());
        QVERIFY2(problem.contains(word), qPrintable(problem));
    }

    // Whatever becomes of a file, it is taken or refused.
    void damagedFilesNeverCrash()
    {
        const Codebook whole = codebook();
        const QByteArray csv = codebookCsv(whole, {u"theme"_s});
        const QByteArray qdc = codebookQdc(whole, {u"theme"_s}, {}, looks());
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        int refusedOnes = 0;
        for (int round = 0; round < 60; ++round) {
            for (const QByteArray &original : {csv, qdc}) {
                QByteArray bytes = original.left(original.size() - dice.bounded(int(original.size())));
                for (int hits = dice.bounded(4); hits > 0 && !bytes.isEmpty(); --hits)
                    bytes[dice.bounded(int(bytes.size()))] = char(dice.bounded(256));
                const Result<CodebookFile> file = original == csv ? readCodebookCsv(bytes) : readQdc(bytes);
                refusedOnes += problemOf(file).isEmpty() ? 0 : 1;
            }
        }
        QVERIFY(refusedOnes > 20);
    }

private:
    static QList<QStringList> cellsOf(const QByteArray &bytes)
    {
        QList<QStringList> found;
        const Result<QList<CsvRow>> rows = readCsv(bytes);
        for (const CsvRow &row : *rows)
            found += row.cells;
        return found;
    }
    static QdcLooks looks()
    {
        return {[](const QString &colour) { return colour == u"chart1" ? u"#0F6E78"_s : colour; },
                [](const QString &hex) { return hex.toUpper() == u"#0F6E78" ? u"chart1"_s : hex; }};
    }
    Codebook codebook() { return Codebook(readCodebook(m_project->workspace.connection())); }
    Result<CodebookFile> readQdc(const QByteArray &bytes)
    {
        return readCodebookQdc(bytes, u"theme"_s, codebook().vocabularies(), looks());
    }
    CodebookImport plan(const Result<CodebookFile> &file)
    {
        if (!file) {
            qWarning("%s", qUtf8Printable(file.problem().sentence));
            return {};
        }
        const Result<CodebookImport> import =
            planImport(codebook(), *file, [this] { return m_project->workspace.newId(); });
        if (!import)
            qWarning("%s", qUtf8Printable(import.problem().sentence));
        return import ? *import : CodebookImport();
    }
    QString problemOf(const Result<CodebookFile> &file)
    {
        if (!file)
            return file.problem().sentence;
        const Result<CodebookImport> import =
            planImport(codebook(), *file, [this] { return m_project->workspace.newId(); });
        return import ? QString() : import.problem().sentence;
    }
    void addOddTerm()
    {
        m_project->add(u"term"_s, {{u"vocabulary"_s, u"theme"_s},
                                   {u"key"_s, u"odd"_s},
                                   {u"label_en"_s, u"Odd, \"one\" & <more>"_s},
                                   {u"label_ru"_s, u"=СУММ(1)"_s},
                                   {u"definition"_s, u"First.\n\nSecond; 'third'"_s},
                                   {u"include_rule"_s, u"- a dash\n'quoted"_s},
                                   {u"examples"_s, u"Some"_s},
                                   {u"colour"_s, u"chart1"_s},
                                   {u"scale"_s, Value(-1.5)},
                                   {u"digit"_s, Value(7)},
                                   {u"position"_s, Value(900)},
                                   {u"retired"_s, Value::flag(false)},
                                   {u"parent"_s, m_project->term(u"theme"_s, u"media"_s)}});
    }

    std::unique_ptr<TestProject> m_project;
};

QTEST_GUILESS_MAIN(TestCodebookFile)
#include "tst_codebookfile.moc"
