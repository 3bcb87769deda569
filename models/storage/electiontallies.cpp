// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/electiontallies.h"

#include "models/storage/labelsql.h"
#include "models/storage/ledgersql.h"
#include "models/storage/store.h"

#include <algorithm>
#include <map>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

ElectionTallies::ElectionTallies(Connection &connection, const QString &electionId)
    : m_connection(connection)
    , m_election(Store(connection).seq(electionId).value_or(-1))
{
}

QList<VerdictTally> ElectionTallies::verdicts() const
{
    QList<VerdictTally> found;
    QSqlQuery rows = m_connection.query(
        u"SELECT coalesce(kind.class, 'other'), coalesce(verdict.class, ''), count(*) "
        "FROM statement_election e "
        "LEFT JOIN statement_issuer i ON i.seq = (SELECT min(f.seq) FROM statement_issuer f WHERE f.statement = "
        "e.statement "
        "AND f.organization IS NOT NULL) "
        "LEFT JOIN organization o ON o.seq = i.organization LEFT JOIN term kind ON kind.seq = o.kind "
        "LEFT JOIN coding c ON c.seq = (SELECT min(d.seq) FROM coding d WHERE d.statement = e.statement "
        "AND d.verdict IS NOT NULL) "
        "LEFT JOIN term verdict ON verdict.seq = c.verdict WHERE e.election = ? GROUP BY 1, 2"_s,
        {m_election});
    while (rows.next())
        found.append({rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toLongLong()});
    return found;
}

QList<MissionFigures> ElectionTallies::missions(const QString &measure) const
{
    const QString language = m_connection.language();
    QList<MissionFigures> found;
    std::map<qint64, qsizetype> places;
    QSqlQuery rows = m_connection.query(
        u"SELECT m.seq, r.id, m.title, (SELECT group_concat(%1, ', ') FROM mission_organization w WHERE w.mission = "
        u"m.seq), "
        "(SELECT kind.class || '|' || coalesce(kind.colour, '') FROM mission_organization w JOIN organization o "
        "ON o.seq = w.organization JOIN term kind ON kind.seq = o.kind WHERE w.mission = m.seq ORDER BY w.seq LIMIT "
        "1), "
        "CASE WHEN m.counted_in_parent = 'yes' THEN %2 END, "
        "m.state IN ('deployed', 'concluded') OR (m.state IS NULL AND coalesce(k.deployed, 0) = 1), "
        "coalesce(k.class, '') = 'joint' "
        "FROM mission m JOIN record r ON r.seq = m.seq LEFT JOIN term k ON k.seq = m.kind WHERE m.election = ? "
        "ORDER BY m.title"_s.arg(labelSql(requireRecordType(u"organization"), u"w.organization"_s, language),
                                 labelSql(requireRecordType(u"mission"), u"m.parent"_s, language)),
        {m_election});
    while (rows.next()) {
        places.emplace(rows.value(0).toLongLong(), found.size());
        const QStringList kind = rows.value(4).toString().split(u'|');
        found.append({.missionId = rows.value(1).toString(),
                      .label = rows.value(2).toString(),
                      .organizations = rows.value(3).toString(),
                      .kindClass = kind.value(0),
                      .kindColour = kind.value(1),
                      .parentLabel = rows.value(5).toString(),
                      .deployed = rows.value(6).toInt() == 1,
                      .joint = rows.value(7).toInt() == 1,
                      .figures = {}});
    }
    QSqlQuery values = m_connection.query(
        u"SELECT k.subject, %1 FROM figure k WHERE k.subject IN (SELECT seq FROM mission WHERE election = ?) "
        "AND k.measure IN (SELECT seq FROM term WHERE vocabulary = 'measure' AND key = ?) ORDER BY k.seq"_s.arg(
            ledgerColumns()),
        {m_election, measure});
    while (values.next()) {
        const auto place = places.find(values.value(0).toLongLong());
        if (place != places.end())
            found[place->second].figures.append(ledgerFigure(values, 1));
    }
    return found;
}

QList<DayTally> ElectionTallies::days() const
{
    std::map<QDate, DayTally> tallies;
    const auto add = [&](const QString &sql, qint64 DayTally::*member) {
        QSqlQuery rows = m_connection.query(sql, {m_election});
        while (rows.next()) {
            const QDate day = QDate::fromString(rows.value(0).toString(), Qt::ISODate);
            DayTally &tally = tallies[day];
            tally.day = day;
            tally.*member = rows.value(1).toLongLong();
        }
    };
    add(u"SELECT happened_earliest, count(*) FROM visit WHERE election = ? AND happened_earliest = happened_latest "
        "GROUP BY 1"_s,
        &DayTally::visits);
    add(u"SELECT s.issued_earliest, count(*) FROM statement_election e JOIN statement s ON s.seq = e.statement "
        "WHERE e.election = ? AND s.issued_earliest = s.issued_latest GROUP BY 1"_s,
        &DayTally::statements);
    QList<DayTally> found;
    for (const auto &[day, tally] : tallies)
        found.append(tally);
    return found;
}

QList<LedgerFigure> ElectionTallies::figures(const QString &recordId, const QString &measure) const
{
    QList<LedgerFigure> found;
    QSqlQuery rows = m_connection.query(
        u"SELECT %1 FROM figure k WHERE k.subject = (SELECT seq FROM record WHERE id = ?) AND k.measure IN "
        "(SELECT seq FROM term WHERE vocabulary = 'measure' AND key = ?) ORDER BY k.seq"_s.arg(ledgerColumns()),
        {recordId, measure});
    while (rows.next())
        found.append(ledgerFigure(rows, 0));
    return found;
}

QList<FigureConflict> ElectionTallies::conflicts() const
{
    const QString language = m_connection.language();
    QSqlQuery rows =
        m_connection.query(u"SELECT k.subject, %1, %2, %3 FROM figure k JOIN term t ON t.seq = k.measure WHERE "
                           u"k.subject = ? OR k.subject IN "
                           "(SELECT seq FROM mission WHERE election = ?) ORDER BY k.subject, k.measure, k.seq"_s.arg(
                               ledgerColumns(), anyLabelSql(u"k.subject"_s, language), termLabelSql(u"t"_s, language)),
                           {m_election, m_election});
    struct Subject
    {
        QString label;
        QList<LedgerFigure> figures;
    };
    std::map<std::pair<qint64, QString>, Subject> groups;
    while (rows.next()) {
        const LedgerFigure figure = ledgerFigure(rows, 1);
        Subject &group = groups[{rows.value(0).toLongLong(), figure.measure}];
        group.label = u"%1: %2"_s.arg(rows.value(14).toString(), rows.value(15).toString());
        group.figures.append(figure);
    }
    QList<FigureConflict> found;
    for (const auto &[key, group] : groups) {
        const std::optional<LedgerSummary> all = summarise(unresolved(group.figures));
        if (!all || !all->conflict)
            continue;
        const std::optional<LedgerSummary> chosen = summarise(group.figures);
        const LedgerSummary &said = chosen->dispute ? *chosen : *all;
        const bool resolved = std::ranges::any_of(group.figures, &LedgerFigure::preferred);
        found.append({u"%1 %2"_s.arg(group.label, said.words(QLocale()).full()), resolved});
    }
    return found;
}

} // namespace scrutineer
