// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/carriedmodel.h"

#include <algorithm>
#include <numeric>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void CarriedModel::setPlan(const VersionPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_decided.clear();
    m_order.resize(plan.claims.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, {}, [&](qsizetype i) {
        const Reanchored::Place place = m_plan.claims[i].outcome.place;
        return place == Reanchored::Place::NotPlaced ? 0 : place == Reanchored::Place::Moved ? 1 : 2;
    });
    endResetModel();
}

const VersionPlan::Carried &CarriedModel::at(int row) const
{
    return m_plan.claims[m_order[row]];
}

std::optional<AnchoredSpan> CarriedModel::placeOf(int row) const
{
    const VersionPlan::Carried &claim = at(row);
    const auto decided = m_decided.constFind(claim.claim);
    if (decided != m_decided.cend())
        return *decided;
    return claim.outcome.isPlaced() ? std::optional(claim.outcome.to) : std::nullopt;
}

void CarriedModel::decide(int row, const std::optional<AnchoredSpan> &place)
{
    if (place)
        m_decided.insert(at(row).claim, *place);
    else
        m_decided.remove(at(row).claim);
    Q_EMIT dataChanged(index(row), index(row));
}

int CarriedModel::nextOpen(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int next = (row + step) % count;
        if (!placeOf(next))
            return next;
    }
    return -1;
}

int CarriedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

QVariant CarriedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const VersionPlan::Carried &claim = at(index.row());
    const auto words = [&] {
        if (m_decided.contains(claim.claim))
            return tr("Placed by hand.");
        switch (claim.outcome.place) {
        case Reanchored::Place::Same:
            return tr("At the same place.");
        case Reanchored::Place::Moved:
            return tr("Moved with its sentence.");
        case Reanchored::Place::NotPlaced:
            break;
        }
        return claim.outcome.reasonWords();
    };
    switch (role) {
    case Qt::DisplayRole:
        return claim.outcome.from.quote.simplified();
    case Words:
        return words();
    case IsOpen:
        return !placeOf(index.row()).has_value();
    case Qt::AccessibleTextRole:
        return tr("%1. %2").arg(claim.outcome.from.quote.simplified(), words());
    default:
        return {};
    }
}

} // namespace scrutineer
