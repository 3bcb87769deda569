// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/codebookreport.h"
#include "tests/support/sampleworkspace.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;
using namespace scrutineer::reports;

/// What the printed codebook holds.
class TestCodebookReport : public QObject
{
    Q_OBJECT

private:
    template <typename Kind>
    static std::vector<Kind> blocks(const Document &document)
    {
        std::vector<Kind> found;
        for (const Block &block : document.blocks) {
            if (const Kind *one = std::get_if<Kind>(&block))
                found.push_back(*one);
        }
        return found;
    }
    static QStringList titles(const Document &document, int level)
    {
        QStringList found;
        for (const Heading &heading : blocks<Heading>(document)) {
            if (heading.level == level)
                found += heading.title;
        }
        return found;
    }
    Document gather(const QStringList &vocabularies)
    {
        return gatherCodebook(m_sample.workspace.connection(), vocabularies, u"sample"_s);
    }

    SampleWorkspace m_sample;

private Q_SLOTS:
    void holdsTheVocabulariesOfCoding()
    {
        const Document document = gather({});
        QCOMPARE(titles(document, 1),
                 (QStringList{u"Theme"_s, u"Stage"_s, u"Severity"_s, u"Hedge"_s, u"Evidence basis"_s, u"Yardstick"_s,
                              u"Overall verdict"_s, u"Versions"_s}));
        QVERIFY(titles(document, 2).contains(u"Legal framework"_s));
        QVERIFY(titles(document, 3).contains(u"Electoral law"_s));
        QCOMPARE(document.keyNumbers.front().value, u"7"_s);
        QCOMPARE(document.keyNumbers.back().value, u"1.0"_s);
        QVERIFY(document.generator.contains(u"sample"_s));
        const std::vector<Table> tables = blocks<Table>(document);
        QCOMPARE(tables.size(), 1);
        QCOMPARE(tables.front().rows.front().cells.front().text.words(), u"1.0"_s);
        QStringList labels;
        for (const Facts &facts : blocks<Facts>(document)) {
            for (const Facts::Fact &fact : facts.facts)
                labels += fact.label;
        }
        QVERIFY(labels.contains(u"Include when"_s));
        QVERIFY(labels.contains(u"Exclude when"_s));
    }

    void holdsAChosenVocabulary()
    {
        QCOMPARE(titles(gather({u"hedge"_s}), 1), (QStringList{u"Hedge"_s, u"Versions"_s}));
    }

    void labelsStandInATableWhereNothingIsDefined()
    {
        const Document document = gather({u"declaration_answer"_s, u"no_such"_s});
        const std::vector<Table> tables = blocks<Table>(document);
        QCOMPARE(tables.size(), 2);
        QVERIFY(tables.front().rows.size() > 1);
        QCOMPARE(tables.front().columns.size(), 5);
        const std::vector<Paragraph> paragraphs = blocks<Paragraph>(document);
        QCOMPARE(paragraphs.front().text.words(), u"This vocabulary has no terms."_s);
    }
};

QTEST_MAIN(TestCodebookReport)
#include "tst_codebookreport.moc"
