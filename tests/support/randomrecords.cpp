// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomrecords.h"

#include "models/records/validation.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList randomTexts{u"İlham Əliyev"_s,
                              u"Işıq, ığdır; ŞƏKİ"_s,
                              u"Выборы Президента"_s,
                              u"Ünlü “seçim” gözlemcisi"_s,
                              u"e\u0301 combining and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🗳️"_s,
                              u"O'Neill; DROP TABLE person; --"_s,
                              u" spaces  around "_s,
                              u"%1 %n {0} \\ \" ' `"_s,
                              u"العربية עברית"_s,
                              u"line one\nline two\ttabbed"_s,
                              u"0"_s,
                              u"null"_s,
                              u"x"_s};
const QStringList randomDates{u"2024"_s, u"2024-02"_s, u"2024-02-06"_s, u"2024-02-06~"_s, u"2023-12-19/2024-02-08"_s,
                              u"1998"_s};
const QStringList randomAddresses{u"https://example.org/report?a=1&b=2"_s, u"http://example.net/az/%C6%8F"_s};
const QStringList randomCountries{u"AZ"_s, u"TR"_s, u"GB"_s};
const QStringList randomLanguages{u"az"_s, u"ru"_s, u"en"_s};

} // namespace

RandomRecords::RandomRecords(Workspace &workspace, quint32 seed)
    : m_workspace(workspace)
    , m_random(seed)
{
    for (const RecordType *type : recordTypes()) {
        for (const Record &record : workspace.store().records(*type)) {
            added(type->key(), record.id());
            if (type->key() == "term"_L1) {
                m_terms[record.value(u"vocabulary").text()] += record.id();
                m_terms[QString()] += record.id();
            }
        }
    }
}

int RandomRecords::below(int end)
{
    return int(m_random() % unsigned(end));
}

void RandomRecords::added(const QString &type, const QString &id)
{
    m_ids[type] += id;
}

void RandomRecords::removed(const QString &type, const QString &id)
{
    m_ids[type].removeOne(id);
    if (type == "term"_L1) {
        for (QStringList &terms : m_terms)
            terms.removeOne(id);
    }
}

Value RandomRecords::number(const RecordType &type, const Field &field)
{
    const QString name = field.key();
    if (name == "latitude"_L1 || name == "longitude"_L1)
        return Value(below(1800) / 10.0 - 90);
    if (name == "polarity"_L1)
        return Value(below(5) - 2);
    if (field.kind == FieldKind::Decimal) {
        const double numbers[]{0.1, -0.0, 1e300, 5e-324, 2.0, -17.25, 9007199254740993.0};
        return Value(numbers[below(std::size(numbers))]);
    }
    const qint64 big = (qint64(1) << 53) + 1 + below(1000);
    const qint64 numbers[]{0, 1, big, 42};
    Q_UNUSED(type)
    return Value(numbers[below(std::size(numbers))]);
}

Value RandomRecords::value(const RecordType &type, const Field &field)
{
    const auto pick = [this](const QStringList &from) {
        return from.isEmpty() ? Value() : Value(from[below(int(from.size()))]);
    };
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return Value(pick(randomTexts).text() + QString::number(below(1000)));
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return coerced(field, number(type, field));
    case FieldKind::Date:
        return pick(randomDates);
    case FieldKind::Choice:
        return Value(QString::fromLatin1(field.choices[std::size_t(below(int(field.choices.size())))].key));
    case FieldKind::Flag:
        return Value::flag(below(2) == 1);
    case FieldKind::Term:
        return pick(m_terms.value(QString::fromLatin1(field.vocabulary), m_terms.value(QString())));
    case FieldKind::Reference:
        return pick(ids(QString::fromLatin1(field.target)));
    case FieldKind::AnyReference: {
        const RecordType &target = *recordTypes()[std::size_t(below(int(recordTypes().size())))];
        const Value some = pick(ids(target.key()));
        return some.isBlank() ? pick(ids(u"term"_s)) : some;
    }
    case FieldKind::Address:
        return pick(randomAddresses);
    case FieldKind::Country:
        return pick(randomCountries);
    case FieldKind::Language:
        return pick(randomLanguages);
    default:
        return {};
    }
}

Record RandomRecords::make(const RecordType &type)
{
    for (int attempt = 0; attempt < 20; ++attempt) {
        Record record(type, m_workspace.newId());
        record.setPrivate(below(10) == 0);
        for (std::size_t i = 0; i < type.fields.size(); ++i) {
            const Field &field = type.fields[i];
            if (field.isStored() && (field.flags.testFlag(Required) || below(3) > 0))
                record.setValue(int(i), value(type, field));
        }
        const QList<Finding> found = record.findings();
        if (std::none_of(found.begin(), found.end(),
                         [](const Finding &f) { return f.severity == Finding::Severity::Error; }))
            return record;
    }
    return {};
}

Record RandomRecords::altered(const Record &record)
{
    Record after = record;
    for (std::size_t i = 0; i < record.type().fields.size(); ++i) {
        const Field &field = record.type().fields[i];
        if (!field.isStored() || field.flags.testFlag(Immutable) || below(3) > 0)
            continue;
        const bool blank = !field.flags.testFlag(Required) && below(4) == 0;
        const Value next = blank ? Value() : value(record.type(), field);
        if (blank || !next.isBlank())
            after.setValue(int(i), next);
    }
    if (below(10) == 0)
        after.setPrivate(!after.isPrivate());
    return after;
}

} // namespace scrutineer
