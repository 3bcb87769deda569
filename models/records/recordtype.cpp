// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordtype.h"

#include <QCoreApplication>
#include <QHash>

#include <stdexcept>

namespace scrutineer {

QString RecordType::displaySingular() const
{
    return QCoreApplication::translate("RecordType", singular);
}

QString RecordType::displayPlural() const
{
    return QCoreApplication::translate("RecordType", plural);
}

int RecordType::indexOf(QStringView fieldName) const
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fieldName == QLatin1StringView(fields[i].name))
            return int(i);
    }
    return -1;
}

const Field *RecordType::find(QStringView fieldName) const
{
    const int index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields[std::size_t(index)];
}

const RecordType *recordType(QStringView name)
{
    for (const RecordType *type : recordTypes()) {
        if (name == QLatin1StringView(type->name))
            return type;
    }
    return nullptr;
}

const RecordType &requireRecordType(QStringView name)
{
    if (const RecordType *type = recordType(name))
        return *type;
    throw std::logic_error("no such record type: " + name.toUtf8().toStdString());
}

} // namespace scrutineer
