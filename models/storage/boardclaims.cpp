// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/boardclaims.h"

#include "models/storage/electiontallies.h"
#include "models/storage/filterbuilder.h"
#include "models/storage/labelsql.h"

#include <QHash>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads a page of claims, one question for each kind of thing that hangs on them.
class Gathering
{
public:
    Gathering(Connection &connection, const QList<qint64> &seqs)
        : m_connection(connection)
        , m_list(numberList(seqs))
    {
    }

    QHash<qint64, BoardClaim> gather()
    {
        if (m_list.isEmpty())
            return {};
        readClaims();
        readQuotes();
        readYardsticks();
        readSources();
        readMissions();
        return m_claims;
    }

private:
    [[nodiscard]] QString term(const QString &alias) const { return termLabelSql(alias, m_connection.language()); }
    void readClaims();
    void readQuotes();
    void readYardsticks();
    void readSources();
    void readMissions();
    QList<LedgerFigure> figures(const QString &id, const QString &measure);

    Connection &m_connection;
    QString m_list;
    QHash<qint64, BoardClaim> m_claims;
    QHash<QString, QList<LedgerFigure>> m_figures;
};

void Gathering::readClaims()
{
    QSqlQuery rows = m_connection.query(
        u"SELECT k.seq, r.id, k.proposition, %1, %2, k.polarity, %3, %4, coalesce(e.class, '') = 'random_sample', "
        "k.attributed_to, k.scope_stations, p.name, q.id, s.title, s.issued, s.before_close, %5 "
        "FROM claim k JOIN record r ON r.seq = k.seq JOIN coding c ON c.seq = k.coding "
        "JOIN statement s ON s.seq = c.statement JOIN record q ON q.seq = s.seq JOIN coder p ON p.seq = c.coder "
        "LEFT JOIN term t ON t.seq = k.theme LEFT JOIN term g ON g.seq = k.stage LEFT JOIN term h ON h.seq = k.hedge "
        "LEFT JOIN term e ON e.seq = k.evidence LEFT JOIN term v ON v.seq = c.verdict WHERE k.seq IN (%6)"_s.arg(
            term(u"t"_s), term(u"g"_s), term(u"h"_s), term(u"e"_s), term(u"v"_s), m_list));
    while (rows.next()) {
        BoardClaim claim;
        claim.seq = rows.value(0).toLongLong();
        claim.id = rows.value(1).toString();
        claim.proposition = rows.value(2).toString();
        claim.theme = rows.value(3).toString();
        claim.stage = rows.value(4).toString();
        if (!rows.value(5).isNull())
            claim.polarity = rows.value(5).toInt();
        claim.hedge = rows.value(6).toString();
        claim.evidence = rows.value(7).toString();
        claim.randomSample = rows.value(8).toInt() == 1;
        claim.attributedTo = rows.value(9).toString();
        if (!rows.value(10).isNull())
            claim.stations = rows.value(10).toLongLong();
        claim.coder = rows.value(11).toString();
        claim.statement = rows.value(12).toString();
        claim.statementTitle = rows.value(13).toString();
        claim.issued = Edtf::parse(rows.value(14).toString()).value_or(Edtf());
        claim.beforeClose = rows.value(15).toInt() == 1;
        claim.verdict = rows.value(16).toString();
        m_claims.insert(claim.seq, claim);
    }
}

void Gathering::readQuotes()
{
    // Words of a summary are the researcher's and no quotation of the mission.
    QSqlQuery rows = m_connection.query(
        u"SELECT a.claim, a.quote FROM anchor a JOIN statement_text x ON x.seq = a.text WHERE a.claim IN (%1) "
        "AND a.quote IS NOT NULL AND coalesce(x.standing, '') <> 'summary' ORDER BY a.claim, a.seq"_s.arg(m_list));
    while (rows.next()) {
        QStringList &quotes = m_claims[rows.value(0).toLongLong()].quotes;
        if (const QString quote = rows.value(1).toString(); !quotes.contains(quote))
            quotes += quote;
    }
}

void Gathering::readYardsticks()
{
    QSqlQuery rows = m_connection.query(
        u"SELECT y.claim, %1 FROM claim_yardstick y JOIN term t ON t.seq = y.yardstick WHERE y.claim IN (%2) "
        "ORDER BY y.claim, t.position"_s.arg(term(u"t"_s), m_list));
    while (rows.next())
        m_claims[rows.value(0).toLongLong()].yardsticks += rows.value(1).toString();
}

void Gathering::readSources()
{
    for (const bool ofStatement : {false, true}) {
        const QString subject =
            ofStatement ? u"(SELECT d.statement FROM coding d WHERE d.seq = k.coding)"_s : u"k.seq"_s;
        QSqlQuery rows = m_connection.query(
            u"SELECT k.seq, r.id, %1, o.level FROM claim k JOIN citation c ON c.subject = %2 "
            "JOIN source o ON o.seq = c.source JOIN record r ON r.seq = o.seq WHERE k.seq IN (%3) "
            "ORDER BY k.seq, coalesce(o.level, 'z'), c.seq"_s.arg(
                labelSql(requireRecordType(u"source"), u"o.seq"_s, m_connection.language()), subject, m_list));
        QSet<qint64> answered;
        for (const BoardClaim &claim : std::as_const(m_claims)) {
            if (!claim.sources.isEmpty())
                answered += claim.seq;
        }
        while (rows.next()) {
            BoardClaim &claim = m_claims[rows.value(0).toLongLong()];
            const ClaimSource source{rows.value(1).toString(), rows.value(2).toString(), rows.value(3).toString()};
            if (!answered.contains(claim.seq) && !claim.sources.contains(source))
                claim.sources += source;
        }
    }
}

QList<LedgerFigure> Gathering::figures(const QString &id, const QString &measure)
{
    const QString key = id + u'/' + measure;
    if (!m_figures.contains(key))
        m_figures.insert(key, ElectionTallies(m_connection, id).figures(id, measure));
    return m_figures.value(key);
}

void Gathering::readMissions()
{
    struct Link
    {
        qint64 claim = 0;
        Labelled mission;
        QString election;
    };
    QList<Link> links;
    QSqlQuery rows = m_connection.query(
        u"SELECT k.seq, r.id, m.title, (SELECT x.id FROM record x WHERE x.seq = m.election) FROM claim k "
        "JOIN coding c ON c.seq = k.coding JOIN statement_issuer i ON i.statement = c.statement "
        "JOIN mission m ON m.seq = i.mission JOIN record r ON r.seq = m.seq WHERE k.seq IN (%1) ORDER BY k.seq, "
        "i.seq"_s.arg(m_list));
    while (rows.next()) {
        links.append({rows.value(0).toLongLong(),
                      {rows.value(1).toString(), u"mission"_s, rows.value(2).toString()},
                      rows.value(3).toString()});
    }
    for (const Link &link : std::as_const(links)) {
        BoardClaim &claim = m_claims[link.claim];
        if (claim.missions.contains(link.mission))
            continue;
        claim.missions += link.mission;
        claim.visited += figures(link.mission.id, u"stations_visited"_s);
        if (claim.allStations.isEmpty())
            claim.allStations = figures(link.election, u"polling_stations"_s);
    }
}

} // namespace

QList<BoardClaim> boardClaims(Connection &connection, const QList<qint64> &seqs)
{
    const QHash<qint64, BoardClaim> read = Gathering(connection, seqs).gather();
    QList<BoardClaim> ordered;
    for (const qint64 seq : seqs) {
        if (const auto known = read.constFind(seq); known != read.constEnd())
            ordered.append(*known);
    }
    return ordered;
}

} // namespace scrutineer
