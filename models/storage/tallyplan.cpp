// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tallyplan.h"

#include <QCoreApplication>

namespace scrutineer {

namespace {

struct TallyText
{
    Q_DECLARE_TR_FUNCTIONS(TallyReader)
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

} // namespace

bool needsNumber(ChartMeasure measure)
{
    return measure != ChartMeasure::Count && measure != ChartMeasure::Share;
}

Result<TallyPlan> tallyPlan(const Connection &connection, const ChartQuery &query, const Filter &pageFilter)
{
    if (!query.type)
        return invalid(TallyText::tr("Say which records the chart counts."));
    TallyPlan plan{.type = query.type, .filter = query.filter.narrowedBy(pageFilter), .measure = query.measure};
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

} // namespace scrutineer
