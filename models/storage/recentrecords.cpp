// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recentrecords.h"

#include "models/storage/searchhits.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int newestRows = 200;

QList<qint64> seqsOf(const Connection &connection, const QStringList &ids)
{
    QList<qint64> seqs;
    for (const QString &id : ids) {
        if (const qint64 seq = connection.value(u"SELECT seq FROM record WHERE id = ?"_s, {id}).toLongLong(); seq > 0)
            seqs.append(seq);
    }
    return seqs;
}

QList<qint64> changedSeqs(const Connection &connection)
{
    QList<qint64> seqs;
    QSqlQuery rows = connection.query(
        u"SELECT r.seq FROM (SELECT change, position, record FROM change_row ORDER BY change DESC, position DESC "
        "LIMIT ?) w JOIN record r ON r.id = w.record ORDER BY w.change DESC, w.position DESC"_s,
        {newestRows});
    while (rows.next())
        seqs.append(rows.value(0).toLongLong());
    return seqs;
}

} // namespace

QList<SearchHit> recentRecords(Connection &connection, const QStringList &visited, int limit)
{
    const SearchTokens tokens(connection);
    const SearchQuery nothing({}, tokens);
    const QList<qint64> seqs = seqsOf(connection, visited) + changedSeqs(connection);
    QList<SearchHit> hits = SearchHits(connection, nothing, {}).describe(SearchPart::Names, seqs);
    hits.removeIf([](const SearchHit &hit) { return requireRecordType(hit.type).placement != Placement::Page; });
    if (hits.size() > limit)
        hits.resize(limit);
    return hits;
}

} // namespace scrutineer
