// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/codebookqdc.h"

#include "models/records/uuid7.h"

#include <QCoreApplication>
#include <QUuid>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct QdcWords
{
    Q_DECLARE_TR_FUNCTIONS(CodebookQdc)
};

constexpr auto qdcSpace = "urn:QDA-XML:codebook:1.0"_L1;
constexpr qsizetype mostQdcBytes = 32 * 1024 * 1024;
constexpr qsizetype mostCodes = 50'000;
constexpr int deepestCode = 64;

/// What of a term stands in the description, and under which head; the definition comes first and has none.
constexpr struct
{
    QLatin1StringView field;
    QLatin1StringView head;
} descriptionParts[] = {
    {"definition"_L1, ""_L1},
    {"include_rule"_L1, "Include when: "_L1},
    {"exclude_rule"_L1, "Exclude when: "_L1},
    {"examples"_L1, "Examples: "_L1},
};

QString setGuid(const QString &vocabulary)
{
    return seedId(u"vocabulary", vocabulary);
}

QString descriptionOf(const Record &term)
{
    QStringList parts;
    for (const auto &part : descriptionParts) {
        const QString text = term.value(QString(part.field)).text();
        if (!text.isEmpty())
            parts += part.head + text;
    }
    return parts.join(u"\n\n"_s);
}

/// Without the signs that XML cannot hold.
QString xmlText(QString text)
{
    text.removeIf([](QChar letter) { return letter < u' ' && letter != u'\n' && letter != u'\t'; });
    return text;
}

/// The parts of a description; what stands before the first head is the definition. What is not there stays as it is.
QMap<QString, Value> partsOf(const QString &description)
{
    QMap<QString, QString> texts;
    QString field = u"definition"_s;
    const QStringList paragraphs = description.split(u"\n\n"_s);
    for (const QString &paragraph : paragraphs) {
        QString text = paragraph;
        for (const auto &part : descriptionParts) {
            if (!part.head.isEmpty() && paragraph.startsWith(part.head)) {
                field = QString(part.field);
                text = paragraph.mid(part.head.size());
            }
        }
        QString &held = texts[field];
        held = held.isEmpty() ? text : held + u"\n\n"_s + text;
    }
    QMap<QString, Value> values;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (!text->trimmed().isEmpty())
            values.insert(text.key(), Value(text->trimmed()));
    }
    return values;
}

void writeCode(QXmlStreamWriter &xml, const Record &term, const QdcLooks &looks)
{
    xml.writeStartElement(u"Code"_s);
    xml.writeAttribute(u"guid"_s, term.id());
    xml.writeAttribute(u"name"_s, xmlText(term.value(u"label_en").text()));
    xml.writeAttribute(u"isCodable"_s, term.value(u"retired").truth() ? u"false"_s : u"true"_s);
    if (const QString colour = looks.written(term.value(u"colour").text()); !colour.isEmpty())
        xml.writeAttribute(u"color"_s, colour);
    if (const QString description = descriptionOf(term); !description.isEmpty())
        xml.writeTextElement(u"Description"_s, xmlText(description));
}

/// Reads the elements of a QDC one after the other.
class QdcReader
{
public:
    QdcReader(const QByteArray &bytes, const QdcLooks &looks)
        : m_xml(bytes)
        , m_looks(looks)
    {
    }

    /// The codes; their sets are in memberships().
    Result<CodebookFile> codes()
    {
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                return refuse(QdcWords::tr("The file declares a document type or entities, which a codebook does not "
                                           "need, so it was not read."));
            if (token == QXmlStreamReader::StartElement) {
                if (const Outcome outcome = begin(); !outcome)
                    return outcome.problem();
            } else if (token == QXmlStreamReader::EndElement) {
                end();
            } else if (token == QXmlStreamReader::Characters && m_inDescription) {
                m_text += m_xml.text();
            }
        }
        if (m_xml.hasError())
            return refuse(QdcWords::tr("Line %1: the file is no whole XML: %2. It may be cut off.")
                              .arg(m_xml.lineNumber())
                              .arg(m_xml.errorString()));
        return m_codes;
    }

    /// The guid of the set by the guid of the code.
    [[nodiscard]] const QHash<QString, QString> &memberships() const { return m_sets; }

private:
    static Problem refuse(const QString &sentence) { return {Problem::Kind::Invalid, sentence}; }

    Outcome begin()
    {
        const auto name = m_xml.name();
        if (std::exchange(m_begun, true) == false && (name != "CodeBook"_L1 || m_xml.namespaceUri() != qdcSpace))
            return refuse(QdcWords::tr("The file is no REFI-QDA codebook (QDC)."));
        if (++m_depth > deepestCode + 4)
            return refuse(QdcWords::tr("Line %1: codes are nested deeper than 64.").arg(m_xml.lineNumber()));
        if (m_xml.namespaceUri() != qdcSpace)
            return {};
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (name == "Code"_L1)
            return beginCode(attributes);
        if (name == "Set"_L1)
            m_set = guidOf(attributes);
        else if (name == "MemberCode"_L1 && !m_set.isEmpty())
            m_sets.insert(guidOf(attributes), m_set);
        else if (name == "Description"_L1 && !m_open.isEmpty() && m_set.isEmpty())
            m_inDescription = true;
        return {};
    }

    Outcome beginCode(const QXmlStreamAttributes &attributes)
    {
        FileTerm term;
        term.id = guidOf(attributes);
        term.line = m_xml.lineNumber();
        const QString label = attributes.value("name"_L1).toString().simplified();
        if (label.isEmpty())
            return refuse(QdcWords::tr("Line %1: a code has no name.").arg(term.line));
        if (m_codes.size() == mostCodes)
            return refuse(QdcWords::tr("The file has more than 50,000 codes, so it was not read."));
        term.values.insert(u"label_en"_s, Value(label));
        if (attributes.hasAttribute("color"_L1))
            term.values.insert(u"colour"_s, Value(m_looks.read(attributes.value("color"_L1).toString())));
        term.hasParent = true;
        term.parentPlace = m_open.isEmpty() ? -1 : m_open.last();
        m_open.append(m_codes.size());
        m_codes.append(term);
        return {};
    }

    void end()
    {
        --m_depth;
        if (m_xml.namespaceUri() != qdcSpace)
            return;
        if (m_xml.name() == "Code"_L1 && !m_open.isEmpty()) {
            m_open.removeLast();
        } else if (m_xml.name() == "Description"_L1 && std::exchange(m_inDescription, false)) {
            m_codes[m_open.last()].values.insert(partsOf(m_text));
            m_text.clear();
        } else if (m_xml.name() == "Set"_L1) {
            m_set.clear();
        }
    }

    static QString guidOf(const QXmlStreamAttributes &attributes)
    {
        const QUuid guid = QUuid::fromString(attributes.value("guid"_L1));
        return guid.isNull() ? QString() : guid.toString(QUuid::WithoutBraces);
    }

    QXmlStreamReader m_xml;
    const QdcLooks &m_looks;
    CodebookFile m_codes;
    QList<qsizetype> m_open; ///< Places of the codes that are open, the outermost first.
    QHash<QString, QString> m_sets;
    QString m_set;
    QString m_text;
    int m_depth = 0;
    bool m_begun = false;
    bool m_inDescription = false;
};

} // namespace

QByteArray codebookQdc(const Codebook &codebook, const QStringList &vocabularies, const QHash<QString, QString> &names,
                       const QdcLooks &looks)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(QString(qdcSpace));
    xml.writeStartElement(u"CodeBook"_s);
    xml.writeAttribute(u"origin"_s, u"Scrutineer"_s);
    xml.writeStartElement(u"Codes"_s);
    for (const QString &vocabulary : vocabularies) {
        int open = 0;
        for (const Codebook::Line &line : codebook.lines(vocabulary)) {
            for (; open > line.depth; --open)
                xml.writeEndElement();
            writeCode(xml, line.term->record, looks);
            ++open;
        }
        for (; open > 0; --open)
            xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement(u"Sets"_s);
    for (const QString &vocabulary : vocabularies) {
        xml.writeStartElement(u"Set"_s);
        xml.writeAttribute(u"guid"_s, setGuid(vocabulary));
        xml.writeAttribute(u"name"_s, names.value(vocabulary, vocabulary));
        for (const Codebook::Line &line : codebook.lines(vocabulary)) {
            xml.writeEmptyElement(u"MemberCode"_s);
            xml.writeAttribute(u"guid"_s, line.term->id());
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

Result<CodebookFile> readCodebookQdc(const QByteArray &bytes, const QString &vocabulary,
                                     const QStringList &vocabularies, const QdcLooks &looks)
{
    if (bytes.size() > mostQdcBytes)
        return Problem{Problem::Kind::Invalid, QdcWords::tr("The file is larger than 32 MB, so it was not read.")};
    QdcReader reader(bytes, looks);
    Result<CodebookFile> codes = reader.codes();
    if (!codes)
        return codes;
    QHash<QString, QString> known;
    for (const QString &one : vocabularies)
        known.insert(setGuid(one), one);
    for (FileTerm &term : *codes) {
        term.vocabulary = known.value(reader.memberships().value(term.id), vocabulary);
        // What stands below a code is of its vocabulary.
        if (term.parentPlace >= 0)
            term.vocabulary = codes->at(term.parentPlace).vocabulary;
    }
    return codes;
}

} // namespace scrutineer
