// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The house rules that a compiler does not keep, checked over the source text.
class TestConventions : public QObject
{
    Q_OBJECT

private:
    struct Source
    {
        QString path; ///< Below the root, with forward slashes.
        QStringList lines;
        [[nodiscard]] bool isBelow(QLatin1StringView folder) const { return path.startsWith(folder); }
    };
    using Allowed = std::function<bool(const Source &)>;

    QList<Source> m_sources; ///< All .cpp and .h of app, models, views and tests.
    QList<Source> m_texts;   ///< Every text file of the project.

    void forbid(const QString &pattern, const Allowed &allowed, const QString &rule);
    void report(const QStringList &found, const QString &rule);

private Q_SLOTS:
    void initTestCase();
    void sqlStandsInStorageOnly();
    void coloursAndSheetsStandInTheTheme();
    void settingsAreReadInOnePlace();
    void nothingIsGlobal();
    void modelsKnowNoWidgets();
    void layersLookDownOnly();
    void filesAreShort();
    void functionsAreShort();
    void namesSayWhatThingsAre();
    void sourcesNameTheirLicence();
    void iconsThatAreNamedExist();
    void migrationsAreNumberedWithoutGaps();
    void shownTextIsTranslated();
    void nothingNamesOneMachine();
};

namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

bool isText(const QString &name)
{
    static const QStringList endings{u".cpp"_s, u".h"_s,    u".txt"_s, u".md"_s,      u".sql"_s,  u".json"_s,
                                     u".qss"_s, u".svg"_s,  u".ts"_s,  u".desktop"_s, u".yml"_s,  u".yaml"_s,
                                     u".sh"_s,  u".html"_s, u".csv"_s, u".tsv"_s,     u".conf"_s, u".xml"_s};
    const bool plain = !name.contains(u'.') || name.startsWith(u'.');
    return plain || std::any_of(endings.begin(), endings.end(), [&](const QString &e) { return name.endsWith(e); });
}

/// What stands in a line beside comments; strings stay.
QString withoutComment(const QString &line)
{
    const qsizetype at = line.indexOf("// "_L1);
    return at < 0 || line.left(at).count(u'"') % 2 == 1 ? line : line.left(at);
}

} // namespace

void TestConventions::initTestCase()
{
    const QString root = QStringLiteral(SOURCE_ROOT) + u'/';
    QStringList files;
    for (const QString &folder : {u"app"_s, u"models"_s, u"views"_s, u"tests"_s, u"resources"_s, u"translations"_s}) {
        QDirIterator found(root + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (found.hasNext())
            files += found.next();
    }
    for (const QFileInfo &file : QDir(root).entryInfoList(QDir::Files | QDir::Hidden))
        files += file.filePath();
    files.sort();
    for (const QString &file : std::as_const(files)) {
        if (!isText(QFileInfo(file).fileName()))
            continue;
        const Source source{file.mid(root.size()), linesOf(file)};
        m_texts += source;
        if (source.path.endsWith(".cpp"_L1) || source.path.endsWith(".h"_L1))
            m_sources += source;
    }
    QVERIFY(m_sources.size() > 200);
}

void TestConventions::report(const QStringList &found, const QString &rule)
{
    QVERIFY2(found.isEmpty(), qPrintable(rule + u"\n  "_s + found.join(u"\n  "_s)));
}

void TestConventions::forbid(const QString &pattern, const Allowed &allowed, const QString &rule)
{
    const QRegularExpression expression(pattern);
    QVERIFY(expression.isValid());
    QStringList found;
    for (const Source &source : std::as_const(m_sources)) {
        if (allowed(source))
            continue;
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            if (expression.match(withoutComment(source.lines[i])).hasMatch())
                found += u"%1:%2: %3"_s.arg(source.path, QString::number(i + 1), source.lines[i].trimmed());
        }
    }
    report(found, rule);
}

void TestConventions::sqlStandsInStorageOnly()
{
    // Words in capitals inside a string literal; a sentence for the user has them in lower case.
    forbid(
        uR"("[^"]*\b(SELECT [\w(]|INSERT INTO |UPDATE \w+ SET |DELETE FROM |PRAGMA \w|CREATE (TABLE|INDEX|VIEW) ))"_s,
        [](const Source &s) { return s.isBelow("models/storage/"_L1) || s.isBelow("tests/"_L1); },
        u"SQL stands in models/storage only."_s);
}

void TestConventions::coloursAndSheetsStandInTheTheme()
{
    const auto theme = [](const Source &s) {
        return s.isBelow("views/shell/theme"_L1) || s.isBelow("views/shell/tokens"_L1) || s.isBelow("tests/"_L1);
    };
    forbid(uR"(\bsetStyleSheet\()"_s, theme, u"Only the theme sets a style sheet."_s);
    forbid(uR"(QColor\(\s*(u?"#|0x|\d)|\bqRgba?\(|"#[0-9a-fA-F]{6}")"_s, theme, u"Colours are tokens of the theme."_s);
}

void TestConventions::settingsAreReadInOnePlace()
{
    forbid(
        uR"(\bQSettings\b)"_s,
        [](const Source &s) {
            return s.isBelow("models/settings"_L1) || s.path == "tests/models/tst_settings.cpp"_L1 ||
                   s.path == "tests/models/tst_conventions.cpp"_L1;
        },
        u"Settings go through models/settings."_s);
}

void TestConventions::nothingIsGlobal()
{
    forbid(
        uR"(\bqApp\b|\bQ_GLOBAL_STATIC\b|static_cast<Q(Gui)?Application)"_s,
        [](const Source &s) { return s.path == "tests/models/tst_conventions.cpp"_L1; },
        u"What a class needs comes through its constructor."_s);
}

void TestConventions::modelsKnowNoWidgets()
{
    forbid(
        uR"(#include [<"](QtWidgets|QtCharts|Q\w*Widget|QApplication|QMainWindow|QDialog|QMessageBox|QChart\w*|QStyle\w*|QAbstractItemView|QMenu)\b)"_s,
        [](const Source &s) { return !s.isBelow("models/"_L1); }, u"Models know no widgets and no charts."_s);
}

void TestConventions::layersLookDownOnly()
{
    forbid(
        uR"(#include "(views|app|tests)/)"_s, [](const Source &s) { return !s.isBelow("models/"_L1); },
        u"Models include models only."_s);
    forbid(
        uR"(#include "(app|tests)/)"_s, [](const Source &s) { return !s.isBelow("views/"_L1); },
        u"Views include views and models only."_s);
}

void TestConventions::filesAreShort()
{
    QStringList found;
    for (const Source &source : std::as_const(m_sources)) {
        if (!source.isBelow("tests/"_L1) && source.lines.size() - 1 > 400)
            found += u"%1: %2 lines"_s.arg(source.path).arg(source.lines.size() - 1);
    }
    report(found, u"A file has at most 400 lines."_s);
}

void TestConventions::functionsAreShort()
{
    // clang-format puts the braces of a function that stands outside a class alone in the first column.
    QStringList found;
    for (const Source &source : std::as_const(m_sources)) {
        if (source.isBelow("tests/"_L1))
            continue;
        qsizetype begin = -1;
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            const QString &line = source.lines[i];
            if (line == "{"_L1 && i > 0 && source.lines[i - 1].contains(u')')) {
                begin = i;
            } else if (line == "}"_L1 && begin >= 0) {
                if (i - begin - 1 > 60)
                    found += u"%1:%2: %3 lines"_s.arg(source.path).arg(begin).arg(i - begin - 1);
                begin = -1;
            }
        }
    }
    report(found, u"A function has at most 60 lines."_s);
}

void TestConventions::namesSayWhatThingsAre()
{
    forbid(
        uR"(^\s*(class|struct|enum class|enum)\s+\w*(Manager|Helper|Util|Utils|Handler|Impl|Base|Data|Info)\b(?!;))"_s,
        [](const Source &) { return false; }, u"A class is named after what it is."_s);
    static const QRegularExpression banned(uR"((manager|helper|util|utils|handler|impl|base|data|info)\.(cpp|h)$)"_s);
    QStringList found;
    for (const Source &source : std::as_const(m_sources)) {
        const QString name = QFileInfo(source.path).fileName();
        // The commands' files are named after the words that users type.
        const bool isCommand = source.isBelow("app/commands/"_L1);
        if ((banned.match(name).hasMatch() && !isCommand) || name != name.toLower())
            found += source.path;
    }
    report(found, u"A file is named in lower case after the class in it."_s);
}

void TestConventions::sourcesNameTheirLicence()
{
    QStringList found;
    for (const Source &source : std::as_const(m_sources)) {
        if (source.lines.value(0) != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
            found += source.path;
        if (source.path.endsWith(".h"_L1) && !source.lines.contains("#pragma once"_L1))
            found += source.path + u" (no #pragma once)"_s;
    }
    report(found, u"The first line names the licence."_s);
}

void TestConventions::iconsThatAreNamedExist()
{
    static const QRegularExpression call(
        uR"re(\b(?:icon|setIcon|paintIcon|IconLabel|EmptyState)\([^"]*u?"([a-z0-9-]+)"(?:_s)?)re"_s);
    static const QRegularExpression described(uR"re(\.icon = "([a-z0-9-]+)")re"_s);
    QStringList found;
    int seen = 0;
    for (const Source &source : std::as_const(m_sources)) {
        if (source.isBelow("tests/"_L1))
            continue;
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            for (const QRegularExpression *expression : {&call, &described}) {
                QRegularExpressionMatchIterator match = expression->globalMatch(source.lines[i]);
                while (match.hasNext()) {
                    const QString name = match.next().captured(1);
                    ++seen;
                    if (!QFile::exists(u"%1/resources/icons/%2.svg"_s.arg(QStringLiteral(SOURCE_ROOT), name)))
                        found += u"%1:%2: %3"_s.arg(source.path, QString::number(i + 1), name);
                }
            }
        }
    }
    QVERIFY(seen > 40);
    report(found, u"Each icon that is named lies in resources/icons."_s);
}

void TestConventions::migrationsAreNumberedWithoutGaps()
{
    const QStringList files = QDir(QStringLiteral(SOURCE_ROOT "/resources/migrations")).entryList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (qsizetype i = 0; i < files.size(); ++i)
        QCOMPARE(files[i], u"%1.sql"_s.arg(i + 1, 4, 10, QChar(u'0')));
}

void TestConventions::shownTextIsTranslated()
{
    // Two letters in a row tell a word from a sign, a format or a shortcut; the program's name is the same everywhere,
    // and QImage::setText writes the fields of a PNG.
    forbid(
        uR"re((?<!image\.)\b(setText|setToolTip|setWindowTitle|setPlaceholderText|setAccessibleName|setAccessibleDescription|setTitle|addAction|QLabel|QPushButton|QCheckBox|QAction)\((icon\([^)]*\), )?u"(?!Scrutineer"|https://")[^"%]*\p{L}{2}[^"]*"_s)re"_s,
        [](const Source &s) { return !s.isBelow("views/"_L1) && !s.isBelow("app/"_L1); },
        u"What is shown goes through tr()."_s);
}

void TestConventions::nothingNamesOneMachine()
{
    // The words are put together here, so that this file does not hold them.
    const QStringList words{u"/wo"_s + u"rk/"_s, u"/tm"_s + u"p/w/"_s, u"/ro"_s + u"ot/"_s, u"arti"_s + u"factory"_s,
                            u"local"_s + u"host:"_s};
    QStringList found;
    for (const Source &source : std::as_const(m_texts)) {
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            for (const QString &word : words) {
                if (source.lines[i].contains(word))
                    found += u"%1:%2: %3"_s.arg(source.path, QString::number(i + 1), word);
            }
        }
    }
    report(found, u"No file of the project names one machine."_s);
}

QTEST_GUILESS_MAIN(TestConventions)
#include "tst_conventions.moc"
