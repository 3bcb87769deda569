// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/showcase.h"
#include "models/analysis/chartcatalogue.h"
#include "models/exchange/newproject.h"
#include "tests/support/sampleworkspace.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

/// The dossier of the sample as a file: its words, its fonts, its pages.
class TestDossierExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void saysWhatTheProjectHolds();
    void keepsTheLettersOfTheRegion();
    void chartLabelsAreAsWideAsMeasured();
    void embedsAllFonts();
    void isSound();
    void tellsWhereItCannotWrite();

private:
    static QString output(const QString &program, const QStringList &arguments);
    std::unique_ptr<SampleWorkspace> m_sample;
    QString m_path;
};

QString TestDossierExport::output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestDossierExport::initTestCase()
{
    m_sample = std::make_unique<SampleWorkspace>();
    m_path = m_sample->file(u"dossier.pdf"_s);
    const Written written = writeDossier(m_sample->workspace, sampleElection(), m_path);
    QCOMPARE(written.problem, QString());
}

void TestDossierExport::saysWhatTheProjectHolds()
{
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, m_path, u"-"_s});
    for (const QString &part :
         {u"Key facts"_s, u"Missions and delegations"_s, u"Visits and meetings"_s, u"Statements"_s, u"Figures"_s,
          u"Sources"_s, u"ODIHR EOM"_s, u"256–266"_s, u"Page 1 of"_s, u"76.43"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestDossierExport::keepsTheLettersOfTheRegion()
{
    const QString text = output(u"pdftotext"_s, {m_path, u"-"_s});
    QVERIFY(text.contains(u"Azərbaycanda prezident seçkiləri"_s));
    QVERIFY(text.contains(u"Наблюдатели"_s) || text.contains(u"наблюдател"_s));
    QVERIFY(!text.contains(QChar(0xFB00)) && !text.contains(QChar(0xFB01)));
}

void TestDossierExport::chartLabelsAreAsWideAsMeasured()
{
    // The labels of the bars end at one edge; each starts left of it by the width that it was measured with.
    const QString boxes = output(u"pdftotext"_s, {u"-bbox"_s, m_path, u"-"_s});
    const auto edge = [&boxes](const QString &word) {
        const QRegularExpression box(u"xMax=\"([0-9.]+)\" yMax=\"[0-9.]+\">%1</word>"_s.arg(word));
        return box.match(boxes).captured(1).toDouble();
    };
    const double shortest = edge(u"National"_s);
    QVERIFY(shortest > 0);
    for (const QString &label : {u"Authorities"_s, u"Intergovernmental"_s, u"Interparliamentary"_s})
        QVERIFY2(qAbs(edge(label) - shortest) < 0.5,
                 qPrintable(u"%1 ends at %2, not %3"_s.arg(label).arg(edge(label)).arg(shortest)));
}

void TestDossierExport::embedsAllFonts()
{
    const QStringList lines = output(u"pdffonts"_s, {m_path}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    for (const QString &line : lines.mid(2)) {
        // The columns from the right: object, generation, unicode, subset, embedded.
        const QStringList words = line.simplified().split(u' ');
        QCOMPARE(words.at(words.size() - 5), u"yes"_s);
    }
}

void TestDossierExport::isSound()
{
    QVERIFY(output(u"qpdf"_s, {u"--check"_s, m_path}).contains(u"No syntax or stream encoding errors"_s));
    const QString about = output(u"pdfinfo"_s, {m_path});
    QVERIFY(about.contains(QRegularExpression(u"Tagged: +yes"_s)));
    QVERIFY(about.contains(u"presidential election"_s));
}

void TestDossierExport::tellsWhereItCannotWrite()
{
    const QString path = m_sample->file(u"no/such/folder/dossier.pdf"_s);
    QVERIFY(!writeDossier(m_sample->workspace, sampleElection(), path).problem.isEmpty());
    QVERIFY(!QFile::exists(path));
    const ChartSpec spec = electionChart(m_sample->workspace.connection(), u"observers", sampleElection());
    QVERIFY(!writeChart(m_sample->workspace, spec, m_sample->file(u"chart.gif"_s)).problem.isEmpty());
    QVERIFY(!writeChart(m_sample->workspace, spec, m_sample->file(u"no/such/folder/chart.svg"_s)).problem.isEmpty());
}

QTEST_MAIN(TestDossierExport)
#include "tst_dossierexport.moc"
