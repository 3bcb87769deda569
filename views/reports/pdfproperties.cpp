// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pdfproperties.h"

namespace scrutineer::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

// The packet identifier is the constant that the XMP specification (part 1, 7.3.2) asks for.
constexpr auto packet = R"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq>%4</rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>%5</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>%6</xmp:CreateDate><xmp:ModifyDate>%6</xmp:ModifyDate>
<xmp:CreatorTool>%7</xmp:CreatorTool><pdf:Producer>%8</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>
)";

QString creatorTool()
{
    return u"Scrutineer "_s + QStringLiteral(SCRUTINEER_VERSION);
}

QString producer()
{
    return u"Qt "_s + QLatin1StringView(qVersion()) + u", libqpdf "_s + QString::fromStdString(QPDF::QPDFVersion());
}

QString fullTitle(const Document &document)
{
    return document.eyebrow.isEmpty() ? document.title : document.eyebrow + u": "_s + document.title;
}

QByteArray metadata(const Document &document, const QString &language, const QDateTime &created)
{
    QString authors;
    for (const QString &author : document.authors)
        authors += u"<rdf:li>"_s + author.toHtmlEscaped() + u"</rdf:li>"_s;
    // All at once: a place marker within the title must not be filled in by a later argument.
    return QString::fromLatin1(packet)
        .arg(QString(QChar(QChar::ByteOrderMark)), fullTitle(document).toHtmlEscaped(),
             document.subtitle.toHtmlEscaped(), authors, language.toHtmlEscaped(), created.toString(Qt::ISODate),
             creatorTool(), producer())
        .toUtf8();
}

} // namespace

void writePdfProperties(QPDF &pdf, const Document &document)
{
    const QDateTime created = (document.created.isValid() ? document.created : QDateTime::currentDateTime()).toUTC();
    const QString language = document.language.isEmpty() ? u"en"_s : document.language;
    const auto text = [](const QString &words) { return Object::newUnicodeString(words.toStdString()); };
    const Object date = Object::newString(created.toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString());

    Object properties = Object::newDictionary();
    properties.replaceKey("/Title", text(fullTitle(document)));
    properties.replaceKey("/Subject", text(document.subtitle));
    properties.replaceKey("/Author", text(document.authors.join(u", "_s)));
    properties.replaceKey("/Creator", text(creatorTool()));
    properties.replaceKey("/Producer", text(producer()));
    properties.replaceKey("/CreationDate", date);
    properties.replaceKey("/ModDate", date);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(properties));

    Object stream = pdf.newStream(metadata(document, language, created).toStdString());
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    Object decimal = Object::newDictionary();
    decimal.replaceKey("/S", Object::newName("/D"));
    Object labels = Object::newDictionary();
    labels.replaceKey("/Nums", Object::newArray({Object::newInteger(0), decimal}));
    Object catalogue = pdf.getRoot();
    catalogue.replaceKey("/Metadata", stream);
    catalogue.replaceKey("/Lang", text(language));
    catalogue.replaceKey("/ViewerPreferences", preferences);
    catalogue.replaceKey("/PageLabels", labels);
}

} // namespace scrutineer::reports
