// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>

namespace scrutineer {

/// The rows of a list of terms or vocabularies: indented, with colour, key and number of uses.
class TermListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Id = Qt::UserRole + 1, Depth, Colour, Digit, Count, IsRetired, IsSection };

    struct Row
    {
        QString id; ///< Empty for the title of a section, which cannot be chosen.
        QString text;
        QString spoken = {}; ///< For screen readers; empty takes the text.
        int depth = 0;
        QString colour = {}; ///< The name of a token, or "#rrggbb".
        QString digit = {};
        QString count = {};
        bool retired = false;
        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Shows these rows; where only their contents are others, what is chosen stays.
    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// The place of the row with this id, or −1.
    [[nodiscard]] int rowOf(const QString &id) const;

private:
    QList<Row> m_rows;
};

} // namespace scrutineer
