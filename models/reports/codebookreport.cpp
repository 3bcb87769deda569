// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/codebookreport.h"

#include "models/analysis/codebook.h"
#include "models/exchange/vocabularyseed.h"
#include "models/records/project.h"
#include "models/storage/codebookhistory.h"
#include "models/storage/history.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace scrutineer::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CodebookReportWords
{
    Q_DECLARE_TR_FUNCTIONS(CodebookReport)
};

QString fieldWords(QStringView name)
{
    return requireRecordType(u"term").find(name)->displayLabel();
}

/// Writes a codebook into a document, part by part.
class CodebookWriter
{
public:
    CodebookWriter(Connection &connection, const QStringList &vocabularies)
        : m_connection(connection)
        , m_language(connection.language())
        , m_names(vocabularyLabels(m_language))
        , m_codebook(readCodebook(connection))
        , m_versions(CodebookHistory(connection).versions())
        , m_vocabularies(vocabularies)
    {
        if (m_vocabularies.isEmpty()) {
            m_vocabularies = m_codebook.vocabularies();
            m_vocabularies.removeIf([](const QString &name) { return !Codebook::isOfCoding(name); });
        }
    }

    Document write(const QString &projectName)
    {
        fillCover(projectName);
        for (const QString &vocabulary : std::as_const(m_vocabularies))
            addVocabulary(vocabulary);
        addVersions();
        return m_document;
    }

private:
    [[nodiscard]] QString nameOf(const QString &vocabulary) const { return m_names.value(vocabulary, vocabulary); }

    void fillCover(const QString &projectName)
    {
        const QList<Record> projects = Store(m_connection).records(Project::type());
        m_document.kind = CodebookReportWords::tr("Codebook");
        m_document.title = projects.isEmpty() ? projectName : projects.first().as<Project>().title;
        if (m_document.title.isEmpty())
            m_document.title = projectName;
        m_document.subtitle = CodebookReportWords::tr("What statements and claims are coded with, and by which rules");
        m_document.runningTitle = CodebookReportWords::tr("Codebook: %1").arg(m_document.title);
        m_document.language = m_language;
        if (!projects.isEmpty())
            m_document.authors = projects.first().as<Project>().authors.split(u';', Qt::SkipEmptyParts);
        m_document.generator = CodebookReportWords::tr("Prepared with Scrutineer from the project %1").arg(projectName);
        QStringList names;
        qsizetype terms = 0;
        for (const QString &vocabulary : std::as_const(m_vocabularies)) {
            names += nameOf(vocabulary);
            terms += m_codebook.lines(vocabulary).size();
        }
        m_document.filter = names.join(u", "_s);
        const QLocale numbers(m_language);
        m_document.keyNumbers.push_back(
            {numbers.toString(m_vocabularies.size()), CodebookReportWords::tr("vocabularies")});
        m_document.keyNumbers.push_back({numbers.toString(terms), CodebookReportWords::tr("terms")});
        if (!m_versions.isEmpty())
            m_document.keyNumbers.push_back({m_versions.last().number, CodebookReportWords::tr("version")});
        m_document.scope.push_back(
            Text()
                .strong(CodebookReportWords::tr("Uses. "))
                .plain(CodebookReportWords::tr("How many records of this project choose a term.")));
        const QString head = HistoryReader(m_connection).head();
        m_document.scope.push_back(Text()
                                       .strong(CodebookReportWords::tr("State of the project. "))
                                       .plain(CodebookReportWords::tr("History ends with %1.").arg(head.left(16))));
    }

    void addVocabulary(const QString &vocabulary)
    {
        const QList<Codebook::Line> lines = m_codebook.lines(vocabulary);
        m_document.heading(1, nameOf(vocabulary), u"vocabulary-"_s + vocabulary);
        if (lines.isEmpty()) {
            m_document.paragraph(CodebookReportWords::tr("This vocabulary has no terms."));
            return;
        }
        const bool isDefined = std::ranges::any_of(
            lines, [](const Codebook::Line &line) { return !line.term->record.value(u"definition").isBlank(); });
        if (!isDefined) {
            addLabels(lines);
            return;
        }
        for (const Codebook::Line &line : lines)
            addTerm(line);
    }

    void addLabels(const QList<Codebook::Line> &lines)
    {
        Table table;
        table.caption = Text(CodebookReportWords::tr("Terms with their labels and uses"));
        const QStringList fields{u"label_en"_s, u"label_az"_s, u"label_ru"_s, u"label_tr"_s};
        for (const QString &field : fields)
            table.columns.push_back({.title = fieldWords(field), .weight = 1, .namesRow = field == fields.first()});
        table.columns.push_back({.title = CodebookReportWords::tr("Uses"), .alignment = Column::Alignment::Right});
        for (const Codebook::Line &line : lines) {
            Row row;
            for (const QString &field : fields)
                row.cells.emplace_back(line.term->record.value(field).text());
            row.cells.emplace_back(QLocale(m_language).toString(line.term->uses));
            table.rows.push_back(row);
        }
        m_document.add(table);
    }

    void addTerm(const Codebook::Line &line)
    {
        const Record &term = line.term->record;
        QString title = line.term->label(m_language);
        if (line.term->isRetired())
            title = CodebookReportWords::tr("%1 (no longer offered)").arg(title);
        m_document.add(Heading{.level = line.depth == 0 ? 2 : 3, .title = title});
        QStringList few;
        for (const QString &name : {u"digit"_s, u"scale"_s, u"class"_s}) {
            if (!term.value(name).isBlank())
                few += u"%1 %2"_s.arg(fieldWords(name), term.value(name).text());
        }
        few += CodebookReportWords::tr("key %1").arg(term.value(u"key").text());
        few += CodebookReportWords::tr("used %n time(s)", nullptr, int(line.term->uses));
        m_document.paragraph(Text().small(few.join(u" · "_s)));
        if (const QString definition = term.value(u"definition").text(); !definition.isEmpty())
            m_document.paragraph(definition);
        Facts facts;
        for (const QString &name : {u"include_rule"_s, u"exclude_rule"_s, u"examples"_s}) {
            if (const QString text = term.value(name).text(); !text.isEmpty())
                facts.facts.push_back({fieldWords(name), Text(text)});
        }
        if (!facts.facts.empty())
            m_document.add(facts);
    }

    void addVersions()
    {
        if (m_versions.isEmpty())
            return;
        m_document.heading(1, CodebookReportWords::tr("Versions"), u"versions"_s);
        Table table;
        table.caption = Text(CodebookReportWords::tr("Versions of the codebook, the newest first"));
        table.columns = {{.title = CodebookReportWords::tr("Number"), .namesRow = true},
                         {.title = CodebookReportWords::tr("Issued")},
                         {.title = CodebookReportWords::tr("What changed"), .weight = 1}};
        for (auto version = m_versions.crbegin(); version != m_versions.crend(); ++version)
            table.rows.push_back({.cells = {version->number, version->issued, version->changes}});
        m_document.add(table);
    }

    Connection &m_connection;
    QString m_language;
    QHash<QString, QString> m_names;
    Codebook m_codebook;
    QList<IssuedVersion> m_versions;
    QStringList m_vocabularies;
    Document m_document;
};

} // namespace

Document gatherCodebook(Connection &connection, const QStringList &vocabularies, const QString &projectName)
{
    return CodebookWriter(connection, vocabularies).write(projectName);
}

} // namespace scrutineer::reports
