// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"az"_s, u"ru"_s, u"tr"_s};

/// The vocabularies that fields of records, the comparison and the reports draw on.
const QStringList required{
    u"assessment_result"_s,
    u"candidacy_outcome"_s,
    u"declaration_answer"_s,
    u"declaration_principle"_s,
    u"election_kind"_s,
    u"evidence_basis"_s,
    u"figure_basis"_s,
    u"hedge"_s,
    u"identifier_scheme"_s,
    u"invitation_answer"_s,
    u"label_kind"_s,
    u"measure"_s,
    u"milestone_kind"_s,
    u"mission_kind"_s,
    u"mission_member_role"_s,
    u"mission_organization_role"_s,
    u"mission_phase_kind"_s,
    u"organization_kind"_s,
    u"participant_class"_s,
    u"place_kind"_s,
    u"position_kind"_s,
    u"recommendation_priority"_s,
    u"severity"_s,
    u"source_kind"_s,
    u"source_reliability"_s,
    u"stage"_s,
    u"statement_issuer_role"_s,
    u"statement_kind"_s,
    u"statement_relation_kind"_s,
    u"tag"_s,
    u"theme"_s,
    u"verdict"_s,
    u"visit_kind"_s,
    u"yardstick"_s,
};

QString pathOf(const QString &vocabulary)
{
    return u":/vocabularies/"_s + vocabulary + u".json"_s;
}

QJsonObject read(const QString &vocabulary)
{
    QFile file(pathOf(vocabulary));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QList<QJsonObject> terms(const QString &vocabulary)
{
    QList<QJsonObject> result;
    const QJsonArray array = read(vocabulary)["terms"_L1].toArray();
    for (const QJsonValue &term : array)
        result += term.toObject();
    return result;
}

QStringList keys(const QList<QJsonObject> &terms)
{
    QStringList result;
    for (const QJsonObject &term : terms)
        result += term["key"_L1].toString();
    return result;
}

QJsonObject term(const QString &vocabulary, const QString &key)
{
    const QList<QJsonObject> all = terms(vocabulary);
    for (const QJsonObject &term : all)
        if (term["key"_L1] == key)
            return term;
    return {};
}

} // namespace

class TestVocabularies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requiredOnesExist();
    void filesAreWellFormed_data();
    void filesAreWellFormed();
    void keysAreUniqueAndPlain_data();
    void keysAreUniqueAndPlain();
    void labelsAreInFourLanguages_data();
    void labelsAreInFourLanguages();
    void scriptsFit_data();
    void scriptsFit();
    void parentsStandBefore_data();
    void parentsStandBefore();
    void propertiesAreKnown_data();
    void propertiesAreKnown();
    void tenThemesHaveDigits();
    void themesSayWhatTheyTakeIn();
    void verdictsCarryScaleAndClass();
    void missionKindsSayWhetherDeployed();
    void measuresCarryUnitAndClass();
    void wholeSchemes_data();
    void wholeSchemes();

private:
    void eachVocabulary();
};

void TestVocabularies::eachVocabulary()
{
    QTest::addColumn<QString>("vocabulary");
    const QStringList files = QDir(u":/vocabularies"_s).entryList({u"*.json"_s});
    for (const QString &file : files) {
        const QString name = file.chopped(5);
        if (name != u"countries" && name != u"languages")
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestVocabularies::requiredOnesExist()
{
    for (const QString &vocabulary : required)
        QVERIFY2(QFile::exists(pathOf(vocabulary)), qPrintable(vocabulary));
}

void TestVocabularies::filesAreWellFormed_data()
{
    eachVocabulary();
}

void TestVocabularies::filesAreWellFormed()
{
    QFETCH(QString, vocabulary);
    QFile file(pathOf(vocabulary));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QCOMPARE(root["vocabulary"_L1].toString(), vocabulary);
    for (const QString &language : languages)
        QVERIFY(!root["label"_L1][language].toString().trimmed().isEmpty());
    QVERIFY(!root["terms"_L1].toArray().isEmpty());
}

void TestVocabularies::keysAreUniqueAndPlain_data()
{
    eachVocabulary();
}

void TestVocabularies::keysAreUniqueAndPlain()
{
    QFETCH(QString, vocabulary);
    static const QRegularExpression plain(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_s);
    QSet<QString> seen;
    for (const QString &key : keys(terms(vocabulary))) {
        QVERIFY2(plain.match(key).hasMatch(), qPrintable(key));
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen += key;
    }
}

void TestVocabularies::labelsAreInFourLanguages_data()
{
    eachVocabulary();
}

void TestVocabularies::labelsAreInFourLanguages()
{
    QFETCH(QString, vocabulary);
    for (const QString &language : languages) {
        QSet<QString> seen;
        const QList<QJsonObject> all = terms(vocabulary);
        for (const QJsonObject &term : all) {
            const QString label = term["label"_L1][language].toString();
            const QString place = term["key"_L1].toString() + u" "_s + language;
            QVERIFY2(!label.isEmpty() && label == label.simplified(), qPrintable(place));
            QVERIFY2(!seen.contains(label.toCaseFolded()), qPrintable(place));
            seen += label.toCaseFolded();
        }
    }
}

void TestVocabularies::scriptsFit_data()
{
    eachVocabulary();
}

void TestVocabularies::scriptsFit()
{
    QFETCH(QString, vocabulary);
    static const QRegularExpression cyrillic(u"[\\x{400}-\\x{4ff}]"_s);
    static const QRegularExpression foreignToTurkish(u"[əƏxX]"_s);
    const QList<QJsonObject> all = terms(vocabulary);
    for (const QJsonObject &term : all) {
        const QJsonValue label = term["label"_L1];
        const QString english = label["en"_L1].toString();
        const QByteArray key = term["key"_L1].toString().toUtf8();
        const bool isName = label["az"_L1].toString() == english && label["tr"_L1].toString() == english;
        const QString russian = label["ru"_L1].toString();
        QVERIFY2(cyrillic.match(russian).hasMatch() || (isName && russian == english), key.constData());
        for (const QString &language : {u"en"_s, u"az"_s, u"tr"_s})
            QVERIFY2(!cyrillic.match(label[language].toString()).hasMatch(), key.constData());
        QVERIFY2(isName || !foreignToTurkish.match(label["tr"_L1].toString()).hasMatch() || english.contains(u'X'),
                 key.constData());
    }
}

void TestVocabularies::parentsStandBefore_data()
{
    eachVocabulary();
}

void TestVocabularies::parentsStandBefore()
{
    QFETCH(QString, vocabulary);
    QSet<QString> before;
    const QList<QJsonObject> all = terms(vocabulary);
    for (const QJsonObject &term : all) {
        const QString parent = term["parent"_L1].toString();
        QVERIFY2(parent.isEmpty() || before.contains(parent), qPrintable(term["key"_L1].toString()));
        before += term["key"_L1].toString();
    }
}

void TestVocabularies::propertiesAreKnown_data()
{
    eachVocabulary();
}

void TestVocabularies::propertiesAreKnown()
{
    QFETCH(QString, vocabulary);
    static const QSet<QString> known{u"key"_s,     u"label"_s,  u"short"_s, u"definition"_s, u"include"_s,
                                     u"exclude"_s, u"parent"_s, u"class"_s, u"scale"_s,      u"deployed"_s,
                                     u"unit"_s,    u"colour"_s, u"digit"_s};
    static const QRegularExpression token(u"^(div[1-5]|chart[1-6])$"_s);
    const QList<QJsonObject> all = terms(vocabulary);
    for (const QJsonObject &term : all) {
        const QStringList properties = term.keys();
        for (const QString &property : properties)
            QVERIFY2(known.contains(property), qPrintable(property));
        QVERIFY(!term.contains("colour"_L1) || token.match(term["colour"_L1].toString()).hasMatch());
        QVERIFY(!term.contains("scale"_L1) || term["scale"_L1].isDouble());
        QVERIFY(!term.contains("deployed"_L1) || term["deployed"_L1].isBool());
    }
}

void TestVocabularies::tenThemesHaveDigits()
{
    QSet<int> digits;
    const QList<QJsonObject> all = terms(u"theme"_s);
    for (const QJsonObject &theme : all) {
        const bool isParent = !theme.contains("parent"_L1);
        QCOMPARE(theme.contains("digit"_L1), isParent);
        if (isParent) {
            digits += theme["digit"_L1].toInt(-1);
            for (const QString &language : languages)
                QVERIFY(!theme["short"_L1][language].toString().isEmpty());
        }
    }
    QCOMPARE(digits, QSet<int>({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

void TestVocabularies::themesSayWhatTheyTakeIn()
{
    QSet<QString> withChildren;
    const QList<QJsonObject> all = terms(u"theme"_s);
    for (const QJsonObject &theme : all) {
        for (const auto property : {"definition"_L1, "include"_L1, "exclude"_L1})
            QVERIFY2(!theme[property].toString().isEmpty(), qPrintable(theme["key"_L1].toString()));
        if (theme.contains("parent"_L1)) {
            QVERIFY(!term(u"theme"_s, theme["parent"_L1].toString()).contains("parent"_L1));
            withChildren += theme["parent"_L1].toString();
        }
    }
    QCOMPARE(withChildren.size(), 10);
}

void TestVocabularies::verdictsCarryScaleAndClass()
{
    QSet<QString> classes;
    QList<int> scales;
    const QList<QJsonObject> all = terms(u"verdict"_s);
    for (const QJsonObject &verdict : all) {
        classes += verdict["class"_L1].toString();
        QCOMPARE(verdict.contains("scale"_L1), verdict["class"_L1].toString() != u"none");
        if (verdict.contains("scale"_L1))
            scales += verdict["scale"_L1].toInt();
    }
    QCOMPARE(classes, QSet<QString>({u"acceptable"_s, u"ambiguous"_s, u"unacceptable"_s, u"none"_s}));
    QCOMPARE(scales, QList<int>({2, 1, 0, -1, -2}));
}

void TestVocabularies::missionKindsSayWhetherDeployed()
{
    const QList<QJsonObject> all = terms(u"mission_kind"_s);
    for (const QJsonObject &kind : all) {
        QVERIFY2(kind["deployed"_L1].isBool(), qPrintable(kind["key"_L1].toString()));
        QVERIFY(!kind["class"_L1].toString().isEmpty());
    }
    QVERIFY(term(u"mission_kind"_s, u"eom"_s)["deployed"_L1].toBool());
    QVERIFY(!term(u"mission_kind"_s, u"nam"_s)["deployed"_L1].toBool());
}

void TestVocabularies::measuresCarryUnitAndClass()
{
    const QList<QJsonObject> all = terms(u"measure"_s);
    for (const QJsonObject &measure : all) {
        const QString kind = measure["class"_L1].toString();
        QVERIFY2(kind == u"integer" || kind == u"share" || kind == u"date", qPrintable(measure["key"_L1].toString()));
        QCOMPARE(measure["unit"_L1].toString() == u"per_cent", kind == u"share");
        QVERIFY(!measure["unit"_L1].toString().isEmpty());
    }
}

void TestVocabularies::wholeSchemes_data()
{
    QTest::addColumn<QString>("vocabulary");
    QTest::addColumn<QStringList>("some");
    QTest::newRow("participant_class")
        << u"participant_class"_s
        << QStringList{u"election_commission"_s, u"government"_s,    u"ruling_party"_s, u"other_candidate"_s,
                       u"opposition"_s,          u"civil_society"_s, u"media"_s,        u"court"_s,
                       u"other_mission"_s};
    QTest::newRow("severity") << u"severity"_s << QStringList{u"none"_s, u"minor"_s, u"moderate"_s, u"major"_s};
    QTest::newRow("theme") << u"theme"_s
                           << QStringList{u"legal_framework"_s,
                                          u"election_administration"_s,
                                          u"candidacy_and_competition"_s,
                                          u"campaign_and_freedoms"_s,
                                          u"media"_s,
                                          u"voting"_s,
                                          u"accessibility"_s,
                                          u"counting"_s,
                                          u"observation"_s,
                                          u"overall_conduct"_s};
    QTest::newRow("assessment_result") << u"assessment_result"_s
                                       << QStringList{u"fully"_s, u"mostly"_s, u"partially"_s, u"not_implemented"_s,
                                                      u"not_evaluated"_s};
    QTest::newRow("declaration_principle") << u"declaration_principle"_s << QStringList(10);
    QTest::newRow("figure_basis") << u"figure_basis"_s
                                  << QStringList{u"requested"_s, u"announced"_s, u"accredited"_s,
                                                 u"deployed"_s,  u"observed"_s,  u"officially_declared"_s};
}

void TestVocabularies::wholeSchemes()
{
    QFETCH(QString, vocabulary);
    QFETCH(QStringList, some);
    const QStringList all = keys(terms(vocabulary));
    if (some.join(QString()).isEmpty()) {
        QCOMPARE(all.size(), some.size());
        return;
    }
    for (const QString &key : some)
        QVERIFY2(all.contains(key), qPrintable(key));
}

QTEST_GUILESS_MAIN(TestVocabularies)
#include "tst_vocabularies.moc"
