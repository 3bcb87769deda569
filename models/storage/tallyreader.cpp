// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tallyreader.h"

#include "models/storage/columnchain.h"
#include "models/storage/keycursor.h"
#include "models/storage/ledgersql.h"
#include "models/storage/listquery.h"
#include "models/storage/pathsql.h"
#include "models/storage/tallygroups.h"
#include "models/storage/tallyplan.h"

#include <QHash>
#include <QSet>

#include <map>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    CellReader(Connection &connection, const TallyPlan &plan, qint64 fewEnough)
        : m_connection(connection)
        , m_plan(plan)
        , m_fewEnough(fewEnough)
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
    void readGroups();
    [[nodiscard]] bool isOwnPeriod() const;
    void readPeriods();
    [[nodiscard]] bool isFarAndLarge() const;
    void readColumns();
    void readNumbers();
    Figures figures() const;
    void add(TallyCell &cell, const TallyValue &value);
    void countPartsOnce();
    Tally whole();

    Connection &m_connection;
    const TallyPlan &m_plan;
    const qint64 m_fewEnough;
    KeyPlaces m_categories;
    KeyPlaces m_series;
    std::map<std::pair<int, int>, TallyCell> m_cells;
    qint64 m_values = 0;
    qint64 m_leftOut = 0;
    qint64 m_inParents = 0;
};

void CellReader::readCounts()
{
    const bool isCount = m_plan.measure == ChartMeasure::Count;
    if (isCount && isOwnPeriod())
        readPeriods();
    else if (isCount && isFarAndLarge())
        readColumns();
    else
        readGroups();
}

void CellReader::readGroups()
{
    PathSql paths;
    const QString groups = groupsSql(paths);
    const bool isShare = m_plan.measure == ChartMeasure::Share;
    const QString matching = isShare ? u"sum((%1) IS TRUE)"_s.arg(m_plan.part.where) : u"0"_s;
    // A constant among the columns would keep SQLite from counting along an index.
    QStringList columns;
    if (m_plan.by)
        columns += u"1"_s;
    if (m_plan.split)
        columns += u"2"_s;
    const QString grouping = columns.isEmpty() ? QString() : u" GROUP BY "_s + columns.join(u", "_s);
    KeyCursor rows(m_connection,
                   u"%1SELECT %2, count(*), %3%4%5"_s.arg(paths.with(), groups, matching, from(paths), grouping),
                   (isShare ? m_plan.part.values : QVariantList()) + m_plan.where.values);
    while (rows.next()) {
        TallyCell &counted = cell(rows);
        counted.count += rows.key(2);
        counted.matching += rows.key(3);
    }
}

// Periods of a date of the records' own, and nothing else.
bool CellReader::isOwnPeriod() const
{
    return m_plan.by && !m_plan.split && m_plan.by->end == ValuePath::End::Unit && m_plan.by->steps.size() == 2 &&
           m_plan.by->last() != "distance"_L1 && m_plan.by->last() != "days"_L1;
}

// Days are far fewer than records: counted along their index, they are put together to periods afterwards.
void CellReader::readPeriods()
{
    PathSql paths;
    const QString period = paths.endExpression(*m_plan.by, u"t"_s);
    const QString field = m_plan.by->field->key();
    KeyCursor rows(m_connection,
                   u"SELECT %1, '', sum(n) FROM (SELECT t.%2_earliest, t.%2_latest, count(*) AS n FROM %3 t WHERE %4 "
                   "GROUP BY 1, 2) t GROUP BY 1"_s.arg(period, field, m_plan.type->key(), m_plan.where.where),
                   m_plan.where.values);
    while (rows.next())
        cell(rows).count += rows.key(2);
}

// More records than can be looked up one by one, by values that lie elsewhere.
bool CellReader::isFarAndLarge() const
{
    const auto isFar = [](const std::optional<ValuePath> &path) { return path && PathSql::leadingSteps(*path) > 0; };
    const auto isMultiple = [](const std::optional<ValuePath> &path) { return path && path->multiple; };
    if (isMultiple(m_plan.by) || isMultiple(m_plan.split) ||
        (!isFar(m_plan.by) && !isFar(m_plan.split) && !(m_plan.by && m_plan.split)))
        return false;
    const QVariant all =
        m_connection.value(u"SELECT count(*) FROM (SELECT 1 FROM %1 t WHERE %2 LIMIT %3)"_s.arg(
                               m_plan.type->key(), m_plan.where.where, QString::number(m_fewEnough + 1)),
                           m_plan.where.values);
    return all.toLongLong() > m_fewEnough;
}

void CellReader::readColumns()
{
    using Chain = std::optional<ColumnChain>;
    const auto read = [&](const std::optional<ValuePath> &path) {
        return path ? Chain(ColumnChain(m_connection, *path)) : Chain();
    };
    const Chain by = read(m_plan.by);
    const Chain split = read(m_plan.split);
    const auto sizeOf = [](const Chain &chain) { return chain ? std::size_t(chain->keys().size()) + 1 : 1; };
    const auto placeOf = [](const Chain &chain, qint64 seq) {
        return chain ? std::size_t(chain->place(seq) + 1) : std::size_t(0);
    };
    std::vector<qint64> counts(sizeOf(by) * sizeOf(split), 0);
    KeyCursor rows(m_connection, u"SELECT t.seq FROM %1 t WHERE %2"_s.arg(m_plan.type->key(), m_plan.where.where),
                   m_plan.where.values);
    while (rows.next())
        counts[placeOf(by, rows.key()) * sizeOf(split) + placeOf(split, rows.key())] += 1;
    const auto numbered = [](KeyPlaces &places, const Chain &chain, std::size_t place) {
        if (!chain)
            return places.place("");
        if (place == 0)
            return places.place(QByteArrayView());
        const QByteArray key = chain->keys()[qsizetype(place) - 1].toUtf8();
        return places.place(key);
    };
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const int category = numbered(m_categories, by, i / sizeOf(split));
        const int series = numbered(m_series, split, i % sizeOf(split));
        m_cells[{category, series}].count += counts[i];
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
    if (areFigures && m_plan.measure == ChartMeasure::Sum && m_plan.type->key() == "mission"_L1)
        countPartsOnce();
}

// A sum never counts a mission inside its parent twice: where both are in a cell, the parent's figure holds both.
void CellReader::countPartsOnce()
{
    QHash<qint64, qint64> parents;
    KeyCursor rows(m_connection,
                   u"SELECT seq, parent FROM mission WHERE counted_in_parent = 'yes' AND parent IS NOT NULL"_s, {});
    while (rows.next())
        parents.insert(rows.key(0), rows.key(1));
    for (auto &[place, counted] : m_cells) {
        QSet<qint64> present;
        for (const TallyValue &value : counted.values)
            present += value.seq;
        const auto isInside = [&](const TallyValue &value) {
            const auto parent = parents.constFind(value.seq);
            return parent != parents.constEnd() && present.contains(*parent);
        };
        for (const TallyValue &value : counted.values) {
            if (!isInside(value))
                continue;
            counted.sum -= value.number;
            m_inParents += 1;
        }
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
    tally.inParents = m_inParents;
    return tally;
}

} // namespace

Result<Tally> TallyReader::read(const ChartQuery &query, const Filter &pageFilter)
{
    const Result<TallyPlan> plan = tallyPlan(m_connection, query, pageFilter);
    if (!plan)
        return plan.problem();
    Tally tally = CellReader(m_connection, *plan, m_fewEnough).read();
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
