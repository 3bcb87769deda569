// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleproject.h"

#include "models/exchange/resourcefile.h"
#include "models/exchange/samplelists.h"
#include "models/exchange/vocabularyseed.h"
#include "models/records/codelist.h"
#include "models/records/edtf.h"
#include "models/records/uuid7.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SampleWords
{
    Q_DECLARE_TR_FUNCTIONS(SampleProject)
};

/// One record of the files, still as it stands there.
struct SampleEntry
{
    const RecordType *type = nullptr;
    QString file;
    QString key;
    QJsonObject properties;
    QString ownerField; ///< The field that refers to the record it stands in; empty for a record of its own.
    QString ownerId;
};

/// Reads the files of one sample and gathers records and faults.
class SampleReader
{
public:
    void readFile(const QString &path);
    /// Turns all that was read into inserts, in the order of the record types.
    ChangeSet changes();
    void addTerms(const ChangeSet &seed);
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    void add(const SampleEntry &entry);
    void addList(const SampleEntry &outer, const SampleList &list, const QJsonValue &value);
    Record record(const SampleEntry &entry);
    void setField(Record &record, const SampleEntry &entry, const QString &name, const QJsonValue &value);
    Value fieldValue(const Field &field, const QJsonValue &value, QString &fault) const;
    Value textValue(const Field &field, const QString &text, QString &fault) const;
    Value referenceValue(const Field &field, const QString &key, QString &fault) const;
    void addFault(const SampleEntry &entry, const QString &sentence)
    {
        m_faults.append(resourceProblem(entry.file, entry.key, sentence).sentence);
    }

    QList<SampleEntry> m_entries;
    QSet<QString> m_ids;
    QSet<QString> m_terms;
    QStringList m_faults;
    CodeList m_countries = CodeList::countries();
    CodeList m_languages = CodeList::languages();
};

void SampleReader::addTerms(const ChangeSet &seed)
{
    for (const RecordChange &change : seed.changes)
        m_terms.insert(change.id);
}

void SampleReader::readFile(const QString &path)
{
    const RecordType *type = recordType(QFileInfo(path).completeBaseName());
    if (!type) {
        m_faults.append(
            resourceProblem(path, {}, SampleWords::tr("No record type has the name of the file.")).sentence);
        return;
    }
    const Result<QJsonDocument> document = readResource(path);
    if (!document) {
        m_faults.append(document.problem().sentence);
        return;
    }
    if (!document->isArray())
        m_faults.append(resourceProblem(path, {}, SampleWords::tr("The file holds no list of records.")).sentence);
    for (const QJsonValue &value : document->array()) {
        const QJsonObject properties = value.toObject();
        const SampleEntry entry{type, path, properties["key"_L1].toString(), properties, {}, {}};
        if (entry.key.isEmpty())
            addFault(entry, SampleWords::tr("A record has no key."));
        else
            add(entry);
    }
}

void SampleReader::add(const SampleEntry &entry)
{
    const QString id = SampleProject::id(entry.type->key(), entry.key);
    if (m_ids.contains(id))
        return addFault(entry, SampleWords::tr("The key stands twice."));
    m_ids.insert(id);
    m_entries.append(entry);
    for (auto it = entry.properties.begin(); it != entry.properties.end(); ++it) {
        if (const SampleList *list = sampleList(it.key()))
            addList(entry, *list, it.value());
    }
}

void SampleReader::addList(const SampleEntry &outer, const SampleList &list, const QJsonValue &value)
{
    if (!value.isArray())
        return addFault(outer, SampleWords::tr("“%1” is no list.").arg(list.property));
    int position = 0;
    for (const QJsonValue &element : value.toArray()) {
        ++position;
        const QJsonObject properties = element.isString() ? QJsonObject{{list.mainField, element}} : element.toObject();
        add({&requireRecordType(QString(list.type)), outer.file,
             sampleListKey(list, u"%1:%2"_s.arg(outer.type->key(), outer.key), properties, position), properties,
             list.back, SampleProject::id(outer.type->key(), outer.key)});
    }
}

Value SampleReader::referenceValue(const Field &field, const QString &key, QString &fault) const
{
    QString type = QString::fromLatin1(field.target);
    QString name = key;
    if (field.kind == FieldKind::AnyReference) {
        type = key.section(u':', 0, 0);
        name = key.section(u':', 1);
    }
    const bool isTerm = field.kind == FieldKind::Term;
    const QString id =
        isTerm ? seededTermId(QString::fromLatin1(field.vocabulary), key) : SampleProject::id(type, name);
    if (!(isTerm ? m_terms : m_ids).contains(id))
        fault = SampleWords::tr("“%1”: there is no “%2”.").arg(field.key(), key);
    return id;
}

Value SampleReader::textValue(const Field &field, const QString &text, QString &fault) const
{
    if (field.kind == FieldKind::Date) {
        const std::optional<Edtf> date = Edtf::parse(text);
        if (!date)
            fault = SampleWords::tr("“%1”: “%2” is no date.").arg(field.key(), text);
        return date ? Value(date->text()) : Value();
    }
    const bool unknown = (field.kind == FieldKind::Country && !m_countries.contains(text)) ||
                         (field.kind == FieldKind::Language && !m_languages.contains(text));
    if (unknown)
        fault = SampleWords::tr("“%1”: the code “%2” is unknown.").arg(field.key(), text);
    return Value(text);
}

Value SampleReader::fieldValue(const Field &field, const QJsonValue &value, QString &fault) const
{
    const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Decimal;
    const QJsonValue::Type expected = field.kind == FieldKind::Flag ? QJsonValue::Bool
                                      : isNumber                    ? QJsonValue::Double
                                                                    : QJsonValue::String;
    if (value.type() != expected)
        fault = SampleWords::tr("“%1” is not of the expected kind.").arg(field.key());
    else if (field.isReference())
        return referenceValue(field, value.toString(), fault);
    else if (expected == QJsonValue::Bool)
        return Value::flag(value.toBool());
    else if (field.kind == FieldKind::Decimal)
        return Value(value.toDouble());
    else if (isNumber)
        return Value::fromJson(value);
    else
        return textValue(field, value.toString(), fault);
    return {};
}

void SampleReader::setField(Record &record, const SampleEntry &entry, const QString &name, const QJsonValue &value)
{
    const Field *field = entry.type->find(name);
    // The key that names a record in the file is also the value of a field called so.
    if (name == "key"_L1 && !field)
        return;
    if (name == "private"_L1)
        return record.setPrivate(value.toBool());
    if (!field || !field->isStored())
        return addFault(entry, SampleWords::tr("There is no field “%1”.").arg(name));
    QString fault;
    const Value converted = fieldValue(*field, value, fault);
    if (!fault.isEmpty())
        return addFault(entry, fault);
    record.setValue(name, converted);
}

Record SampleReader::record(const SampleEntry &entry)
{
    Record result(*entry.type, SampleProject::id(entry.type->key(), entry.key));
    if (!entry.ownerField.isEmpty())
        result.setValue(entry.ownerField, entry.ownerId);
    if (entry.type->key() == "citation"_L1)
        result.setValue(u"basis", u"stated"_s);
    for (auto it = entry.properties.begin(); it != entry.properties.end(); ++it) {
        if (!sampleList(it.key()))
            setField(result, entry, it.key(), it.value());
    }
    for (const Finding &finding : result.findings()) {
        if (finding.severity == Finding::Severity::Error)
            addFault(entry, finding.sentence);
    }
    return result;
}

ChangeSet SampleReader::changes()
{
    ChangeSet result;
    for (const RecordType *type : recordTypes()) {
        for (const SampleEntry &entry : std::as_const(m_entries)) {
            if (entry.type == type)
                result.insert(record(entry));
        }
    }
    return result;
}

} // namespace

SampleProject::SampleProject(const QString &folder)
    : m_folder(folder)
{
}

QString SampleProject::id(QStringView type, QStringView key)
{
    return seedId(u"sample/%1"_s.arg(type), key);
}

Result<ChangeSet> SampleProject::build() const
{
    const Result<ChangeSet> seed = vocabularySeed();
    if (!seed)
        return seed.problem();
    const QStringList paths = resourceFiles(m_folder);
    if (paths.isEmpty())
        return resourceProblem(m_folder, {}, SampleWords::tr("There is no sample."));
    SampleReader reader;
    reader.addTerms(*seed);
    for (const QString &path : paths)
        reader.readFile(path);
    ChangeSet changes = reader.changes();
    if (!reader.faults().isEmpty())
        return Problem{Problem::Kind::Invalid, reader.faults().join(u'\n')};
    changes.title = SampleWords::tr("Add the sample");
    return changes;
}

} // namespace scrutineer
