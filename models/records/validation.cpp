// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/validation.h"

#include "models/records/edtf.h"
#include "models/records/uuid7.h"

#include <QCoreApplication>
#include <QUrl>

#include <cmath>

namespace scrutineer {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Validation)
};

QString numberFault(const Field &field, const Value &value)
{
    if (value.isText())
        return Sentences::tr("%1 must be a number.").arg(field.displayLabel());
    if (field.kind == FieldKind::Integer && !value.isInteger())
        return Sentences::tr("%1 must be a whole number.").arg(field.displayLabel());
    if (value.isDecimal() && !std::isfinite(*value.decimal()))
        return Sentences::tr("%1 must be a finite number.").arg(field.displayLabel());
    if (field.flags.testFlag(Counted) && *value.decimal() < 0)
        return Sentences::tr("%1 cannot be less than 0.").arg(field.displayLabel());
    return {};
}

QString choiceFault(const Field &field, const Value &value)
{
    for (const ChoiceOption &option : field.choices) {
        if (value.text() == QLatin1StringView(option.key))
            return {};
    }
    return Sentences::tr("%1 has no option “%2”.").arg(field.displayLabel(), value.text());
}

QString addressFault(const Field &field, const Value &value)
{
    const QUrl url(value.text(), QUrl::StrictMode);
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("ftp"),
                                     QStringLiteral("doi"),  QStringLiteral("file"),  QStringLiteral("urn")};
    if (url.isValid() && schemes.contains(url.scheme()))
        return {};
    return Sentences::tr("%1 must be a full address, such as https://example.org/report.").arg(field.displayLabel());
}

QString fault(const Field &field, const Value &value)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return numberFault(field, value);
    case FieldKind::Flag:
        return value.isInteger() ? QString() : Sentences::tr("%1 must be yes or no.").arg(field.displayLabel());
    case FieldKind::Choice:
        return choiceFault(field, value);
    case FieldKind::Address:
        return addressFault(field, value);
    case FieldKind::Date:
        return Edtf::parse(value.text()) ? QString()
                                         : Sentences::tr("%1 is not a date that can be stored: “%2”.")
                                               .arg(field.displayLabel(), value.text());
    case FieldKind::Reference:
    case FieldKind::AnyReference:
    case FieldKind::Term:
        return isRecordId(value.text()) ? QString() : Sentences::tr("%1 must name a record.").arg(field.displayLabel());
    default:
        return value.isText() ? QString() : Sentences::tr("%1 must be text.").arg(field.displayLabel());
    }
}

} // namespace

Value coerced(const Field &field, const Value &value)
{
    if (field.kind == FieldKind::Decimal && value.isInteger())
        return Value(*value.decimal());
    if (field.kind == FieldKind::Integer && value.isDecimal() && *value.decimal() == std::floor(*value.decimal()))
        return Value(*value.integer());
    return value;
}

void checkValue(const Field &field, const Value &value, QList<Finding> &found)
{
    if (!field.isStored())
        return;
    if (value.isBlank()) {
        if (field.flags.testFlag(Required))
            found.append(
                {Finding::Severity::Error, field.key(), Sentences::tr("%1 is needed.").arg(field.displayLabel())});
        return;
    }
    if (const QString sentence = fault(field, value); !sentence.isEmpty())
        found.append({Finding::Severity::Error, field.key(), sentence});
}

} // namespace scrutineer
