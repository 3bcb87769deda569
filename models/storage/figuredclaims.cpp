// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/figuredclaims.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

QStringList figuredClaims(Connection &connection, const QString &coding)
{
    QStringList ids;
    QSqlQuery rows = connection.query(u"SELECT r.id FROM claim k JOIN record r ON r.seq = k.seq WHERE k.coding = "
                                      "(SELECT seq FROM record WHERE id = ?) AND EXISTS (SELECT 1 FROM figure f "
                                      "WHERE f.subject = k.seq) ORDER BY k.seq"_s,
                                      {coding});
    while (rows.next())
        ids.append(rows.value(0).toString());
    return ids;
}

} // namespace scrutineer
