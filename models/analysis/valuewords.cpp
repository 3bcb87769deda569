// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/valuewords.h"

#include "models/records/codelist.h"
#include "models/records/edtf.h"

#include <QCoreApplication>

#include <cmath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct WordingText
{
    Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

const CodeList &countryNames()
{
    static const CodeList list = CodeList::countries();
    return list;
}

const CodeList &languageNames()
{
    static const CodeList list = CodeList::languages();
    return list;
}

QString dateWords(const QString &edtf, const QLocale &locale)
{
    const std::optional<Edtf> date = Edtf::parse(edtf);
    return date ? date->display(locale) : edtf;
}

} // namespace

QString numberWords(double number, const QLocale &locale)
{
    if (number == std::floor(number))
        return locale.toString(number, 'f', 0);
    QString text = locale.toString(number, 'f', 2);
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    return text;
}

ValueWords::ValueWords(Connection &connection, const QLocale &locale)
    : m_store(connection)
    , m_locale(locale)
{
}

void ValueWords::prefetch(const QStringList &ids)
{
    QStringList missing;
    for (const QString &id : ids) {
        if (!id.isEmpty() && !m_labels.contains(id)) {
            missing += id;
            m_labels.insert(id, {});
        }
    }
    const QList<Labelled> found = m_store.labelled(missing);
    for (const Labelled &one : found)
        m_labels.insert(one.id, one);
}

Labelled ValueWords::labelled(const QString &id)
{
    prefetch({id});
    return m_labels.value(id);
}

QString ValueWords::label(const QString &id)
{
    return labelled(id).label;
}

QString ValueWords::words(const Field &field, const Value &value)
{
    if (value.isBlank())
        return {};
    switch (field.kind) {
    case FieldKind::Reference:
    case FieldKind::AnyReference:
    case FieldKind::Term:
        return label(value.text());
    case FieldKind::Choice:
        return field.choiceLabel(value.text());
    case FieldKind::Flag:
        return value.truth() ? WordingText::tr("Yes") : WordingText::tr("No");
    case FieldKind::Date:
        return dateWords(value.text(), m_locale);
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return numberWords(value.decimal().value_or(0), m_locale);
    case FieldKind::Country:
        return countryNames().label(value.text(), m_locale.name());
    case FieldKind::Language:
        return languageNames().label(value.text(), m_locale.name());
    default:
        return value.text();
    }
}

} // namespace scrutineer
