// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/samplebasis.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

bool isCodedAsRandomSample(const Connection &connection, const QString &mission)
{
    return connection
        .value(u"SELECT EXISTS (SELECT 1 FROM statement_issuer i JOIN record r ON r.seq = i.mission "
               "JOIN coding c ON c.statement = i.statement JOIN claim k ON k.coding = c.seq "
               "JOIN term e ON e.seq = k.evidence WHERE r.id = ? AND e.class = 'random_sample')"_s,
               {mission})
        .toBool();
}

QString electionOfMission(const Connection &connection, const QString &mission)
{
    return connection
        .value(u"SELECT e.id FROM mission m JOIN record r ON r.seq = m.seq JOIN record e ON e.seq = m.election "
               "WHERE r.id = ?"_s,
               {mission})
        .toString();
}

} // namespace scrutineer
