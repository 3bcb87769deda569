// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchhits.h"

#include "models/storage/searchsql.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Seqs are numbers of this file, so they stand in the SQL as such.
template <class Numbers>
QString listed(const Numbers &seqs)
{
    QStringList numbers;
    for (const qint64 seq : seqs)
        numbers += QString::number(seq);
    return numbers.join(u',');
}

} // namespace

SearchHits::SearchHits(const Connection &connection, const SearchQuery &query, const QString &scope)
    : m_connection(connection)
    , m_query(query)
{
    if (!scope.isEmpty())
        m_scope = connection.value(u"SELECT seq FROM record WHERE id = ?"_s, {scope}).toLongLong();
}

QList<SearchHits::Row> SearchHits::rowsOf(SearchPart part, const QList<qint64> &seqs) const
{
    const QHash<qint64, FoundRecord> known = foundRecords(m_connection, QSet<qint64>(seqs.begin(), seqs.end()));
    QList<Row> rows;
    for (const qint64 seq : seqs) {
        if (const auto entry = known.constFind(seq); entry != known.cend())
            rows.append({.found = *entry, .shown = *entry, .words = {}});
    }
    readWords(part, rows);
    return rows;
}

void SearchHits::readWords(SearchPart part, QList<Row> &rows) const
{
    QHash<const RecordType *, QList<qint64>> byType;
    for (const Row &row : std::as_const(rows))
        byType[row.found.type].append(row.found.seq);
    QHash<qint64, QString> words;
    for (auto entry = byType.cbegin(); entry != byType.cend(); ++entry) {
        const QString sql = wordsSql(part, *entry.key());
        if (sql.isEmpty())
            continue;
        QSqlQuery query = m_connection.query(sql.arg(listed(*entry)));
        while (query.next())
            words.insert(query.value(0).toLongLong(), query.value(1).toString());
    }
    for (Row &row : rows)
        row.words = words.value(row.found.seq);
}

void SearchHits::climb(QList<Row> &rows) const
{
    QHash<qint64, FoundRecord> found;
    for (const Row &row : std::as_const(rows))
        found.insert(row.found.seq, row.found);
    const QHash<qint64, FoundRecord> shown = shownRecords(m_connection, std::move(found));
    for (Row &row : rows)
        row.shown = shown.value(row.found.seq);
}

QString SearchHits::faceSql(const RecordType &type, const QString &seqs) const
{
    const QString inScope = m_scope ? scopeTestSql(type, u"t.seq"_s, m_scope) : u"0"_s;
    return u"SELECT t.seq, %1, %2, %3, %4 FROM %5 t WHERE t.seq IN (%6)"_s.arg(
        faceLabelSql(type, m_connection.language()), secondarySql(type, m_connection.language()), faceDateSql(type),
        inScope, type.key(), seqs);
}

QHash<qint64, SearchHits::Face> SearchHits::faces(const QList<Row> &rows) const
{
    QHash<const RecordType *, QSet<qint64>> byType;
    for (const Row &row : rows)
        byType[row.shown.type].insert(row.shown.seq);
    QHash<qint64, Face> found;
    for (auto entry = byType.cbegin(); entry != byType.cend(); ++entry) {
        QSqlQuery query = m_connection.query(faceSql(*entry.key(), listed(*entry)));
        while (query.next()) {
            found.insert(query.value(0).toLongLong(), {.id = {},
                                                       .label = query.value(1).toString(),
                                                       .secondary = query.value(2).toString(),
                                                       .date = query.value(3).toString(),
                                                       .inScope = query.value(4).toBool()});
        }
    }
    return found;
}

SearchHit SearchHits::hit(SearchPart part, const Row &row, const Face &face) const
{
    SearchHit hit;
    hit.id = row.shown.id;
    hit.type = row.shown.type->key();
    hit.matchedId = row.found.id;
    hit.matchedType = row.found.type->key();
    hit.label = face.label;
    hit.secondary = face.secondary;
    hit.date = face.date;
    hit.inScope = face.inScope;
    const TextMatch inWords = m_query.find(row.words, part == SearchPart::Text);
    const TextMatch inLabel = m_query.find(face.label);
    hit.labelRanges = inLabel.ranges;
    hit.level = std::min(inWords.level, inLabel.level);
    hit.spellings = inWords.spellings;
    // The label says it all when it holds every word; else the place is shown.
    if (inLabel.tokens.size() < m_query.tokens().size() || part == SearchPart::Text) {
        const Excerpt cut = excerpt(row.words, inWords);
        if (cut.text != face.label) {
            hit.context = cut.text;
            hit.contextRanges = cut.ranges;
        }
    }
    return hit;
}

QList<SearchHit> SearchHits::describe(SearchPart part, const QList<qint64> &seqs, bool isSeparate) const
{
    QList<Row> rows = rowsOf(part, seqs);
    climb(rows);
    const QHash<qint64, Face> known = faces(rows);
    QList<SearchHit> hits;
    QHash<QString, qsizetype> places;
    for (const Row &row : std::as_const(rows)) {
        const auto face = known.constFind(row.shown.seq);
        if (face == known.cend())
            continue;
        SearchHit found = hit(part, row, *face);
        const auto place = places.constFind(found.id);
        if (isSeparate || place == places.cend()) {
            places.insert(found.id, hits.size());
            hits.append(found);
        } else if (found.level < hits[*place].level) {
            hits[*place] = found;
        }
    }
    return hits;
}

QList<qint64> SearchHits::exactOnly(SearchPart part, const QList<qint64> &seqs) const
{
    const QList<Row> rows = rowsOf(part, seqs);
    QList<qint64> exact;
    for (const Row &row : rows) {
        if (m_query.find(row.words).isExact)
            exact.append(row.found.seq);
    }
    return exact;
}

} // namespace scrutineer
