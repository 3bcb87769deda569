// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/location.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace scrutineer {

/// The rows of the sidebar: pages with icon and count, and section titles between them.
class SidebarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LocationPage = Qt::UserRole + 1, RecordTypeName, IconName, Count, IsSection };

    explicit SidebarModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// How many records of each type are in scope.
    void setCounts(const QHash<QString, qint64> &counts);
    /// The row that stands for a location, or −1.
    [[nodiscard]] int rowOf(const Location &location) const;
    /// The location of a row.
    [[nodiscard]] Location location(int row) const;
    /// The rows that are pages, in order; for Ctrl+1 … Ctrl+9.
    [[nodiscard]] QList<int> pageRows() const;
    /// Sets all texts again.
    void retranslate();

private:
    struct Row
    {
        QString text;
        QString iconName;
        Location location; ///< Blank page: a section title.
    };
    void fill();

    QList<Row> m_rows;
    QHash<QString, qint64> m_counts;
};

} // namespace scrutineer
