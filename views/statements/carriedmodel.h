// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/versionplan.h"

#include <QAbstractListModel>

namespace scrutineer {

/// The claims of a plan for a new version, those without a place first, then the moved ones, then the others.
class CarriedModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        Words = Qt::UserRole, ///< What becomes of the claim, in a sentence.
        IsOpen,               ///< True while the claim has no place in the new version.
    };

    using QAbstractListModel::QAbstractListModel;

    void setPlan(const VersionPlan &plan);
    [[nodiscard]] const VersionPlan &plan() const { return m_plan; }
    [[nodiscard]] const QHash<QString, AnchoredSpan> &decided() const { return m_decided; }
    /// The claim of a row.
    [[nodiscard]] const VersionPlan::Carried &at(int row) const;
    /// Where the claim of a row stands in the new version as things are; nothing when it has no place there.
    [[nodiscard]] std::optional<AnchoredSpan> placeOf(int row) const;
    /// Puts the claim of a row at a place; an empty one leaves it without, which is possible only when it was not
    /// placed by itself.
    void decide(int row, const std::optional<AnchoredSpan> &place);
    /// The row of the next claim without a place after `row`, from the start again at the end; −1 when there is none.
    [[nodiscard]] int nextOpen(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    VersionPlan m_plan;
    QList<qsizetype> m_order;
    QHash<QString, AnchoredSpan> m_decided;
};

} // namespace scrutineer
