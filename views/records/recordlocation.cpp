// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordlocation.h"

#include "models/records/recordtype.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

Location locationOf(const QString &type, const QString &id)
{
    const RecordType *description = recordType(type);
    const bool hasTable = description && description->placement == Placement::Page;
    Location location;
    location.page = hasTable ? u"list"_s : u"form"_s;
    location.type = type;
    location.id = id;
    return location;
}

} // namespace scrutineer
