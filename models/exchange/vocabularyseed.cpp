// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/vocabularyseed.h"

#include "models/exchange/resourcefile.h"
#include "models/records/uuid7.h"
#include "models/records/vocabularyterm.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SeedWords
{
    Q_DECLARE_TR_FUNCTIONS(VocabularySeed)
};

/// How a property of a term stands in the file and which field it fills; `{}` adds a language: "label" → "label_az".
struct TermProperty
{
    QLatin1StringView name;
    QLatin1StringView field;
    QJsonValue::Type type;
};

constexpr TermProperty termProperties[] = {
    {"key"_L1, "key"_L1, QJsonValue::String},
    {"label"_L1, "label_%1"_L1, QJsonValue::Object},
    {"short"_L1, "short_%1"_L1, QJsonValue::Object},
    {"parent"_L1, "parent"_L1, QJsonValue::String},
    {"definition"_L1, "definition"_L1, QJsonValue::String},
    {"include"_L1, "include_rule"_L1, QJsonValue::String},
    {"exclude"_L1, "exclude_rule"_L1, QJsonValue::String},
    {"examples"_L1, "examples"_L1, QJsonValue::String},
    {"class"_L1, "class"_L1, QJsonValue::String},
    {"scale"_L1, "scale"_L1, QJsonValue::Double},
    {"deployed"_L1, "deployed"_L1, QJsonValue::Bool},
    {"unit"_L1, "unit"_L1, QJsonValue::String},
    {"colour"_L1, "colour"_L1, QJsonValue::String},
    {"digit"_L1, "digit"_L1, QJsonValue::Double},
};

const TermProperty *termProperty(const QString &name)
{
    for (const TermProperty &property : termProperties) {
        if (property.name == name)
            return &property;
    }
    return nullptr;
}

/// Fills the fields of one property; the sentence says what is wrong with it.
QString setProperty(Record &term, const TermProperty &property, const QJsonValue &value, const QString &vocabulary)
{
    const QString field = QString(property.field);
    if (value.type() != property.type)
        return SeedWords::tr("“%1” is not of the expected kind.").arg(property.name);
    if (property.type == QJsonValue::Object) {
        const QJsonObject texts = value.toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const QString ofLanguage = field.arg(it.key());
            if (term.type().indexOf(ofLanguage) < 0 || !it->isString())
                return SeedWords::tr("“%1” has no language “%2”.").arg(property.name, it.key());
            term.setValue(ofLanguage, it->toString());
        }
    } else if (property.type == QJsonValue::Bool) {
        term.setValue(field, Value::flag(value.toBool()));
    } else if (property.field == "parent"_L1) {
        term.setValue(field, seededTermId(vocabulary, value.toString()));
    } else if (property.field == "digit"_L1) {
        term.setValue(field, value.toInt(-1));
    } else if (property.type == QJsonValue::Double) {
        term.setValue(field, value.toDouble());
    } else {
        term.setValue(field, value.toString());
    }
    return {};
}

/// One term as a record; the sentence in `fault` says what is wrong with it.
Record termRecord(const QJsonObject &entry, const QString &vocabulary, int position, QString &fault)
{
    Record term(VocabularyTerm::type(), seededTermId(vocabulary, entry["key"_L1].toString()));
    term.setValue(u"vocabulary", vocabulary);
    term.setValue(u"position", position);
    for (auto it = entry.begin(); it != entry.end() && fault.isEmpty(); ++it) {
        const TermProperty *property = termProperty(it.key());
        fault = property ? setProperty(term, *property, it.value(), vocabulary)
                         : SeedWords::tr("A term has no property “%1”.").arg(it.key());
    }
    const QList<Finding> findings = term.findings();
    if (fault.isEmpty() && !findings.isEmpty())
        fault = findings.first().sentence;
    return term;
}

Outcome seedFile(const QString &path, ChangeSet &changes)
{
    const Result<QJsonDocument> document = readResource(path);
    if (!document)
        return document.problem();
    if (document->isArray())
        return {}; // The countries and languages stand beside the vocabularies and are codes, not terms.
    const QString vocabulary = document->object()["vocabulary"_L1].toString();
    const QJsonArray entries = document->object()["terms"_L1].toArray();
    if (vocabulary.isEmpty() || entries.isEmpty())
        return resourceProblem(path, {}, SeedWords::tr("“vocabulary” or “terms” is missing."));

    QSet<QString> keys;
    for (const QJsonValue &entry : entries)
        keys.insert(entry["key"_L1].toString());
    if (keys.size() != entries.size())
        return resourceProblem(path, {}, SeedWords::tr("A key stands twice."));
    for (int i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        QString fault;
        const Record term = termRecord(entry, vocabulary, i + 1, fault);
        if (const QString parent = entry["parent"_L1].toString(); fault.isEmpty() && !parent.isEmpty()) {
            if (!keys.contains(parent))
                fault = SeedWords::tr("The parent “%1” is not in the file.").arg(parent);
        }
        if (!fault.isEmpty())
            return resourceProblem(path, entry["key"_L1].toString(), fault);
        changes.insert(term);
    }
    return {};
}

} // namespace

QString seededTermId(QStringView vocabulary, QStringView key)
{
    return seedId(u"term/%1"_s.arg(vocabulary), key);
}

Result<ChangeSet> vocabularySeed(const QString &folder)
{
    ChangeSet changes;
    changes.title = SeedWords::tr("Add vocabularies");
    const QStringList paths = resourceFiles(folder);
    if (paths.isEmpty())
        return resourceProblem(folder, {}, SeedWords::tr("There is no vocabulary."));
    for (const QString &path : paths) {
        if (const Outcome outcome = seedFile(path, changes); !outcome)
            return outcome.problem();
    }
    return changes;
}

QHash<QString, QString> vocabularyLabels(const QString &language)
{
    QHash<QString, QString> labels;
    const QStringList paths = resourceFiles(u":/vocabularies"_s);
    for (const QString &path : paths) {
        const Result<QJsonDocument> document = readResource(path);
        if (!document || !document->isObject())
            continue;
        const QJsonObject texts = document->object()["label"_L1].toObject();
        const QString own = texts[language].toString();
        labels.insert(document->object()["vocabulary"_L1].toString(), own.isEmpty() ? texts["en"_L1].toString() : own);
    }
    return labels;
}

} // namespace scrutineer
