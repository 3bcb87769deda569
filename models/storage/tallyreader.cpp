// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tallyreader.h"

#include "models/storage/filtersql.h"
#include "models/storage/keycursor.h"
#include "models/storage/ledgersql.h"
#include "models/storage/listquery.h"
#include "models/storage/pathsql.h"
#include "models/storage/tallygroups.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TallyText
{
    Q_DECLARE_TR_FUNCTIONS(TallyReader)
};

bool needsNumber(ChartMeasure measure)
{
    return measure != ChartMeasure::Count && measure != ChartMeasure::Share;
}

/// The parts of a ChartQuery, found to be right.
struct Plan
{
    const RecordType *type = nullptr;
    Filter filter;
    ChartMeasure measure = ChartMeasure::Count;
    std::optional<ValuePath> by = {};
    std::optional<ValuePath> split = {};
    std::optional<ValuePath> number = {};
    std::optional<ValuePath> across = {};
    FilterSql where = {};
    FilterSql part = {};
};

Problem invalid(const QString &sentence)
{
    return Problem{Problem::Kind::Invalid, sentence};
}

/// Reads paths one after another and keeps the first problem.
class PlanReader
{
public:
    explicit PlanReader(const RecordType &type)
        : m_type(type)
    {
    }

    std::optional<ValuePath> group(const QString &text)
    {
        return path(text, &ValuePath::isGroup, TallyText::tr("Records cannot be counted by “%1”."));
    }
    std::optional<ValuePath> number(const QString &text)
    {
        return path(text, &ValuePath::isNumber, TallyText::tr("“%1” is no number that each record has at most once."));
    }
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    std::optional<ValuePath> path(const QString &text, bool (ValuePath::*suits)() const, const QString &otherwise)
    {
        if (text.isEmpty() || m_problem)
            return std::nullopt;
        const Result<ValuePath> found = ValuePath::read(m_type, text);
        if (!found) {
            m_problem = found.problem();
            return std::nullopt;
        }
        if (!((*found).*suits)()) {
            m_problem = invalid(otherwise.arg(found->displayLabel()));
            return std::nullopt;
        }
        return *found;
    }

    const RecordType &m_type;
    std::optional<Problem> m_problem;
};

Result<Plan> planOf(const Connection &connection, const ChartQuery &query, const Filter &pageFilter)
{
    if (!query.type)
        return invalid(TallyText::tr("Say which records the chart counts."));
    Plan plan{.type = query.type, .filter = query.filter.narrowedBy(pageFilter), .measure = query.measure};
    PlanReader reader(*query.type);
    plan.by = reader.group(query.by);
    const bool isAcross = query.kind == ChartKind::Points;
    if (isAcross)
        plan.across = reader.number(query.split);
    else
        plan.split = reader.group(query.split);
    if (needsNumber(query.measure)) {
        plan.number = reader.number(query.number);
        if (!reader.problem() && !plan.number)
            return invalid(TallyText::tr("Say which number the chart shows."));
    }
    if (reader.problem())
        return *reader.problem();
    const Result<FilterSql> where = filterSql(connection, plan.filter, *plan.type);
    if (!where)
        return where.problem();
    plan.where = *where;
    if (query.measure == ChartMeasure::Share) {
        const Result<FilterSql> part = filterSql(connection, query.part, *plan.type);
        if (!part)
            return part.problem();
        plan.part = *part;
    }
    return plan;
}

/// Numbers the values of a path in the order in which they come.
class KeyPlaces
{
public:
    int place(QByteArrayView key)
    {
        if (key.isNull()) {
            m_unknown = true;
            return -1;
        }
        const auto known = m_places.constFind(QByteArray::fromRawData(key.data(), key.size()));
        if (known != m_places.constEnd())
            return *known;
        const int place = int(m_keys.size());
        m_places.insert(key.toByteArray(), place);
        m_keys += QString::fromUtf8(key);
        return place;
    }
    [[nodiscard]] const QStringList &keys() const { return m_keys; }
    [[nodiscard]] bool hasUnknown() const { return m_unknown; }

private:
    QHash<QByteArray, int> m_places;
    QStringList m_keys;
    bool m_unknown = false;
};

/// Reads the rows of one plan into cells.
class CellReader
{
public:
    CellReader(Connection &connection, const Plan &plan)
        : m_connection(connection)
        , m_plan(plan)
    {
    }

    Tally read()
    {
        if (needsNumber(m_plan.measure))
            readNumbers();
        else
            readCounts();
        return whole();
    }

private:
    using Figures = QHash<qint64, TallyValue>;

    QString from(const PathSql &paths) const
    {
        return u" FROM %1 t%2 WHERE %3"_s.arg(m_plan.type->key(), paths.joins(), m_plan.where.where);
    }
    QString groupsSql(PathSql &paths) const
    {
        const auto value = [&](const std::optional<ValuePath> &path) {
            return path ? paths.expression(*path) : u"''"_s;
        };
        const QString by = value(m_plan.by);
        return by + u", "_s + value(m_plan.split);
    }
    TallyCell &cell(const KeyCursor &cursor)
    {
        return m_cells[{m_categories.place(cursor.text(0)), m_series.place(cursor.text(1))}];
    }

    void readCounts();
    void readNumbers();
    Figures figures() const;
    void add(TallyCell &cell, const TallyValue &value);
    Tally whole();

    Connection &m_connection;
    const Plan &m_plan;
    KeyPlaces m_categories;
    KeyPlaces m_series;
    std::map<std::pair<int, int>, TallyCell> m_cells;
    qint64 m_values = 0;
    qint64 m_leftOut = 0;
};

void CellReader::readCounts()
{
    PathSql paths;
    const QString groups = groupsSql(paths);
    const bool isShare = m_plan.measure == ChartMeasure::Share;
    const QString matching = isShare ? u"sum((%1) IS TRUE)"_s.arg(m_plan.part.where) : u"0"_s;
    KeyCursor rows(m_connection,
                   u"%1SELECT %2, count(*), %3%4 GROUP BY 1, 2"_s.arg(paths.with(), groups, matching, from(paths)),
                   (isShare ? m_plan.part.values : QVariantList()) + m_plan.where.values);
    while (rows.next()) {
        TallyCell &counted = cell(rows);
        counted.count += rows.key(2);
        counted.matching += rows.key(3);
    }
}

// What the figures ledger shows of the measure, of all records that match; see summarise().
CellReader::Figures CellReader::figures() const
{
    Figures found;
    QList<LedgerFigure> gathered;
    qint64 subject = 0;
    const auto finish = [&] {
        const std::optional<LedgerSummary> summary = summarise(gathered);
        // What all sources say, also where one of the figures was chosen.
        const std::optional<LedgerSummary> said = summarise(unresolved(gathered));
        gathered.clear();
        if (!summary || !summary->low)
            return;
        TallyValue value{.seq = subject, .number = *summary->low};
        value.preferred = summary->preferred;
        if (said && said->low && said->high && *said->low < *said->high) {
            value.low = said->low;
            value.high = said->high;
        }
        found.insert(subject, value);
    };
    QSqlQuery rows = m_connection.query(
        u"SELECT k.subject, %1 FROM figure k WHERE k.measure IN (SELECT seq FROM term WHERE vocabulary = 'measure' AND "
        "key = '%2') AND k.subject IN (SELECT t.seq FROM %3 t WHERE %4) ORDER BY k.subject, k.seq"_s.arg(
            ledgerColumns(), QLatin1StringView(m_plan.number->field->derivation.measure), m_plan.type->key(),
            m_plan.where.where),
        m_plan.where.values);
    while (rows.next()) {
        if (const qint64 next = rows.value(0).toLongLong(); next != subject) {
            finish();
            subject = next;
        }
        gathered += ledgerFigure(rows, 1);
    }
    finish();
    return found;
}

void CellReader::add(TallyCell &cell, const TallyValue &value)
{
    cell.known += 1;
    cell.sum += value.number;
    const bool isKept = m_plan.measure == ChartMeasure::Median || m_plan.measure == ChartMeasure::Values || value.low ||
                        m_plan.number->isFigures();
    if (!isKept)
        return;
    if (++m_values > TallyReader::mostValues)
        m_leftOut += 1;
    else
        cell.values.push_back(value);
}

void CellReader::readNumbers()
{
    PathSql paths;
    const QString groups = groupsSql(paths);
    const bool areFigures = m_plan.number->isFigures();
    const QString number = areFigures ? u"NULL"_s : paths.expression(*m_plan.number);
    const QString across = m_plan.across ? paths.expression(*m_plan.across) : u"NULL"_s;
    const Figures ledger = areFigures ? figures() : Figures();
    KeyCursor rows(m_connection,
                   u"%1SELECT %2, t.seq, %3, %4%5"_s.arg(paths.with(), groups, number, across, from(paths)),
                   m_plan.where.values);
    while (rows.next()) {
        TallyCell &counted = cell(rows);
        counted.count += 1;
        TallyValue value{.seq = rows.key(2), .number = rows.number(3)};
        if (areFigures) {
            const auto known = ledger.constFind(value.seq);
            if (known == ledger.constEnd())
                continue;
            value = *known;
        } else if (rows.isBlank(3)) {
            continue;
        }
        if (m_plan.across) {
            if (rows.isBlank(4))
                continue;
            value.across = rows.number(4);
        }
        add(counted, value);
    }
}

Tally CellReader::whole()
{
    Tally tally;
    const auto groupsOf = [&](const std::optional<ValuePath> &path, const KeyPlaces &places) {
        return path ? tallyGroups(m_connection, *path, places.keys(), places.hasUnknown()) : std::vector<TallyGroup>(1);
    };
    tally.categories = groupsOf(m_plan.by, m_categories);
    tally.series = groupsOf(m_plan.split, m_series);
    const auto placesOf = [](const std::vector<TallyGroup> &groups, const QStringList &keys) {
        QHash<QString, int> byKey;
        for (std::size_t i = 0; i < groups.size(); ++i)
            byKey.insert(groups[i].key, int(i));
        std::vector<int> places;
        for (const QString &key : keys)
            places.push_back(byKey.value(key));
        return places;
    };
    const std::vector<int> rows = placesOf(tally.categories, m_categories.keys());
    const std::vector<int> columns = placesOf(tally.series, m_series.keys());
    tally.cells.resize(tally.categories.size() * tally.series.size());
    for (auto &[place, counted] : m_cells) {
        const std::size_t row =
            place.first < 0 ? tally.categories.size() - 1 : std::size_t(rows[std::size_t(place.first)]);
        const std::size_t column =
            place.second < 0 ? tally.series.size() - 1 : std::size_t(columns[std::size_t(place.second)]);
        tally.memberships += counted.count;
        tally.cells[row * tally.series.size() + column] = std::move(counted);
    }
    tally.leftOut = m_leftOut;
    return tally;
}

} // namespace

Result<Tally> TallyReader::read(const ChartQuery &query, const Filter &pageFilter)
{
    const Result<Plan> plan = planOf(m_connection, query, pageFilter);
    if (!plan)
        return plan.problem();
    Tally tally = CellReader(m_connection, *plan).read();
    const bool isSingle = !(plan->by && plan->by->multiple) && !(plan->split && plan->split->multiple);
    tally.records = tally.memberships;
    if (!isSingle) {
        ListQuery all = ListQuery::of(*plan->type);
        all.filter = plan->filter;
        const Result<qint64> records = listCount(m_connection, all);
        if (!records)
            return records.problem();
        tally.records = *records;
    }
    return tally;
}

} // namespace scrutineer
