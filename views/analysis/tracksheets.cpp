// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/tracksheets.h"

#include "models/analysis/claimwords.h"
#include "models/records/filtertext.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<FilterValue> recordValues(const QStringList &ids)
{
    QList<FilterValue> values;
    for (const QString &id : ids)
        values += FilterValue::ofRecord(id);
    return values;
}

Filter isRecord(const QStringList &path, const QStringList &ids)
{
    return Filter::condition(path, FilterOperator::Matches, recordValues(ids));
}

Evidence listOf(const QString &type, const Filter &filter, const std::optional<QString> &election)
{
    return {{.page = u"list"_s, .type = type, .id = {}, .filter = filterText(filter), .mode = {}}, election};
}

std::optional<double> least(const TrackArrival &arrival)
{
    if (!arrival.isKnown())
        return std::nullopt;
    return arrival.least ? *arrival.least : *arrival.most;
}

} // namespace

TrackSheets::TrackSheets(const TrackProfile &profile, const QLocale &locale)
    : m_profile(profile)
    , m_locale(locale)
{
}

Evidence TrackSheets::board() const
{
    return {{.page = u"comparison"_s, .type = {}, .id = m_profile.organization, .filter = {}, .mode = u"board"_s}, {}};
}

Evidence TrackSheets::missionsAt(const TrackElection &election) const
{
    if (election.missions.size() == 1)
        return {{.page = u"list"_s, .type = u"mission"_s, .id = election.missions.first()}, election.id};
    if (election.missions.isEmpty())
        return {};
    return listOf(u"mission"_s, isRecord({u"organizations"_s}, {m_profile.organization}), election.id);
}

Evidence TrackSheets::statementsWhere(const Filter &more, const std::optional<QString> &election) const
{
    QList<Filter> parts{Filter::any({isRecord({u"organization"_s}, {m_profile.organization}),
                                     isRecord({u"mission"_s, u"organizations"_s}, {m_profile.organization})})};
    if (!m_profile.hostRoles.isEmpty())
        parts += Filter::negation(isRecord({u"role"_s}, m_profile.hostRoles));
    return listOf(u"statement"_s, Filter::all({Filter::has(u"statement_issuer"_s, {}, Filter::all(parts)), more}),
                  election);
}

Evidence TrackSheets::claimsOf(const QStringList &statements, const Filter &more,
                               const std::optional<QString> &election) const
{
    if (statements.isEmpty())
        return {};
    return listOf(u"claim"_s, Filter::all({isRecord({u"coding"_s, u"statement"_s}, statements), more}), election);
}

EvidenceCell TrackSheets::number(qint64 count, const Evidence &evidence) const
{
    EvidenceCell cell;
    cell.text = m_locale.toString(count);
    cell.muted = count == 0;
    cell.order = double(count);
    cell.evidence = count > 0 ? evidence : Evidence();
    return cell;
}

EvidenceCell TrackSheets::mean(const BoardCell &claims, const Evidence &evidence) const
{
    EvidenceCell cell;
    const qint64 all = claims.claims();
    if (all == 0) {
        cell.text = u"–"_s;
        cell.spoken = tr("no claims");
        cell.muted = true;
        return cell;
    }
    const QString count = u"×"_s + m_locale.toString(all);
    cell.mean = claims.mean();
    cell.order = cell.mean;
    cell.evidence = evidence;
    cell.text = cell.mean ? u"%1 %2"_s.arg(meanWords(*cell.mean, m_locale), count) : count;
    const QString spoken = tr("%n claim(s)", nullptr, int(all));
    cell.spoken = cell.mean ? tr("mean %1, %2").arg(meanWords(*cell.mean, m_locale), spoken)
                            : tr("%1 without polarity").arg(spoken);
    return cell;
}

EvidenceSheet TrackSheets::elections() const
{
    EvidenceSheet sheet;
    sheet.first = tr("Election");
    sheet.heads = {
        {tr("Days before"), tr("How long before the vote it was there: from the stay as given; a phase or a "
                               "held visit shows that it was there by then.")},
        {tr("Team"), tr("Of its own missions; what is inside another one is not counted twice. The number of "
                        "a joint mission stands only where none of its own is on file.")},
        {tr("Stations"), tr("Polling stations visited, counted as the team is.")},
        {tr("Statements"), {}},
        {tr("Polarity"), tr("Mean polarity of all its claims, with their number.")}};
    for (const TrackElection &election : m_profile.elections) {
        EvidenceRow row{.label = election.label,
                        .note = election.observed ? QString() : tr("did not observe"),
                        .evidence = {{.page = u"list"_s, .type = u"election"_s, .id = election.id}, {}},
                        .cells = {}};
        EvidenceCell days;
        const TrackArrival &arrival = election.arrival;
        days.text = election.observed ? arrival.words(m_locale) : u"–"_s;
        days.spoken = arrival.by.isEmpty() ? days.text : tr("%1 (%2)").arg(days.text, arrival.by);
        if (!election.observed)
            days.spoken = tr("did not observe");
        days.muted = !arrival.isKnown();
        days.order = least(arrival);
        days.evidence = missionsAt(election);
        row.cells += days;
        for (const TrackSum &sum : {election.team, election.stations}) {
            EvidenceCell cell;
            cell.text = election.observed ? sum.words(m_locale) : u"–"_s;
            if (sum.joint)
                cell.text = tr("%1 jointly").arg(cell.text);
            cell.spoken = election.observed ? cell.text : tr("did not observe");
            if (sum.conflict)
                cell.spoken += u", "_s + tr("sources contradict each other");
            cell.muted = !sum.low;
            cell.order = sum.low;
            cell.evidence = missionsAt(election);
            row.cells += cell;
        }
        row.cells += number(election.statements.size(), statementsWhere({}, election.id));
        row.cells += mean(election.claims, claimsOf(election.statements, {}, election.id));
        sheet.rows += row;
    }
    return sheet;
}

EvidenceSheet TrackSheets::verdicts() const
{
    EvidenceSheet sheet;
    sheet.first = tr("Verdict");
    const auto cells = [&](EvidenceRow &row, const auto &countOf, const Filter &filter) {
        qint64 all = 0;
        for (auto election = m_profile.elections.crbegin(); election != m_profile.elections.crend(); ++election) {
            row.cells += number(countOf(*election), statementsWhere(filter, election->id));
            all += countOf(*election);
        }
        if (all > 0)
            sheet.rows += row;
    };
    for (auto election = m_profile.elections.crbegin(); election != m_profile.elections.crend(); ++election)
        sheet.heads += EvidenceSheet::Head{election->label, {}};
    for (qsizetype place = 0; place < m_profile.verdicts.size(); ++place) {
        EvidenceRow row{.label = m_profile.verdicts[place].label, .note = {}, .evidence = {}, .cells = {}};
        const Filter filter = isRecord({u"verdict"_s}, {m_profile.verdicts[place].id});
        cells(
            row, [place](const TrackElection &one) { return one.verdicts[place]; }, filter);
    }
    EvidenceRow row{.label = tr("No verdict coded"), .note = {}, .evidence = {}, .cells = {}};
    cells(
        row, [](const TrackElection &one) { return one.withoutVerdict; },
        Filter::condition({u"verdict"_s}, FilterOperator::Blank));
    return sheet;
}

EvidenceSheet TrackSheets::themes() const
{
    EvidenceSheet sheet;
    sheet.first = tr("Theme");
    sheet.heads = {
        {tr("Polarity"), tr("Mean polarity of its claims on the theme at all elections, with their number.")}};
    const QList<CellState> states{CellState::Coded,     CellState::NotObserved, CellState::NotAddressed,
                                  CellState::NotInText, CellState::NotCoded,    CellState::NoMission};
    for (const CellState state : states)
        sheet.heads +=
            EvidenceSheet::Head{cellStateLabel(state), tr("At how many elections: %1").arg(cellStateLabel(state))};
    for (const TrackSubject &theme : m_profile.themes) {
        EvidenceRow row{.label = theme.label, .note = {}, .evidence = board(), .cells = {}};
        const Filter filter = theme.id.isEmpty() ? Filter::condition({u"theme"_s}, FilterOperator::Blank)
                                                 : isRecord({u"theme"_s}, {theme.id});
        row.cells += mean(theme.claims, claimsOf(m_profile.statements, filter, QString()));
        for (const CellState state : states) {
            EvidenceCell cell = number(theme.elections(state), board());
            cell.spoken = tr("%n election(s)", nullptr, theme.elections(state));
            if (state != CellState::Coded && theme.elections(state) > 0)
                cell.silence = state;
            row.cells += cell;
        }
        sheet.rows += row;
    }
    return sheet;
}

EvidenceSheet TrackSheets::yardsticks() const
{
    EvidenceSheet sheet;
    sheet.first = tr("Yardstick");
    sheet.heads = {{tr("Claims"), {}}, {tr("Polarity"), tr("Mean polarity of the claims that measure by it.")}};
    for (const TrackSubject &yardstick : m_profile.yardsticks) {
        const Filter filter = yardstick.id.isEmpty()
                                  ? Filter::negation(Filter::has(u"claim_yardstick"_s))
                                  : Filter::has(u"claim_yardstick"_s, {}, isRecord({u"yardstick"_s}, {yardstick.id}));
        const Evidence claims = claimsOf(m_profile.statements, filter, QString());
        sheet.rows += EvidenceRow{.label = yardstick.label,
                                  .note = {},
                                  .evidence = claims,
                                  .cells = {number(yardstick.claims.claims(), claims), mean(yardstick.claims, claims)}};
    }
    return sheet;
}

EvidenceSheet TrackSheets::principles() const
{
    EvidenceSheet sheet;
    if (!m_profile.hasFindings)
        return sheet;
    sheet.first = tr("Principle");
    for (const QString &answer : m_profile.answers)
        sheet.heads += EvidenceSheet::Head{answer, {}};
    sheet.heads +=
        EvidenceSheet::Head{tr("Not yet answered"), tr("Missions that observed and on which nobody has answered it.")};
    for (const TrackPrinciple &principle : m_profile.principles) {
        EvidenceRow row{.label = principle.label, .note = {}, .evidence = {}, .cells = {}};
        for (qsizetype place = 0; place < principle.missions.size(); ++place) {
            const Filter found = Filter::has(u"declaration_finding"_s, {},
                                             Filter::all({isRecord({u"principle"_s}, {principle.id}),
                                                          isRecord({u"answer"_s}, {m_profile.answerIds[place]})}));
            const Filter own = isRecord({u"organizations"_s}, {m_profile.organization});
            row.cells += number(principle.missions[place], listOf(u"mission"_s, Filter::all({own, found}), QString()));
        }
        row.cells += number(principle.unanswered, {});
        sheet.rows += row;
    }
    return sheet;
}

} // namespace scrutineer
