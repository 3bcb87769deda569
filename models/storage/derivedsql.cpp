// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/derivedsql.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

QString onlySql(const Derivation &derivation, const QString &alias)
{
    if (!*derivation.onlyField)
        return {};
    const QString value = QString::fromLatin1(derivation.onlyValue).replace(u'\'', u"''"_s);
    const QString column = alias + u'.' + QLatin1StringView(derivation.onlyField);
    const Field *field =
        requireRecordType(QString::fromLatin1(derivation.type)).find(QString::fromLatin1(derivation.onlyField));
    if (field && field->kind == FieldKind::Term)
        return u" AND %1 IN (SELECT seq FROM term WHERE vocabulary = '%2' AND class = '%3')"_s.arg(
            column, QLatin1StringView(field->vocabulary), value);
    return u" AND %1 = '%2'"_s.arg(column, value);
}

} // namespace scrutineer
