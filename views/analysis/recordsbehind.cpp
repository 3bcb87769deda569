// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/recordsbehind.h"

#include "models/records/filtertext.h"
#include "models/records/recordtype.h"
#include "models/storage/workspace.h"
#include "views/shell/navigation.h"
#include "views/shell/scope.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void goToRecords(const Surroundings &surroundings, const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    const QString name = surroundings.workspace.store().typeOf(ids.first());
    const RecordType *type = recordType(name);
    const QString election = surroundings.scope.election();
    if (!type || type->placement != Placement::Page) {
        if (!election.isEmpty())
            surroundings.navigation.go({.page = u"list"_s, .type = u"election"_s, .id = election});
        return;
    }
    if (ids.size() == 1) {
        surroundings.navigation.go({.page = u"list"_s, .type = name, .id = ids.first()});
        return;
    }
    QList<FilterValue> values;
    for (const QString &id : ids)
        values += FilterValue::ofRecord(id);
    surroundings.navigation.go(
        {.page = u"list"_s,
         .type = name,
         .filter = filterText(Filter::condition({u"record"_s}, FilterOperator::Equals, values))});
}

} // namespace scrutineer
