// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/storage/listquery.h"
#include "models/storage/listrows.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace scrutineer {

class Workspace;

/// The rows of one list: the ordered keys of all records, and the pages that are looked at.
///
/// Keys are read in a thread of its own; a page of rows is read when it comes into view, which takes about a
/// millisecond. With a grouping, rows of group titles stand between the records.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< The record's id; empty for a group title.
        CellRole,                  ///< The ListCell of a record's column.
        IsGroupRole,
        GroupCountRole,
        IsFoldedRole,
        KindRole, ///< The FieldKind of the column, as int.
    };

    explicit RecordTableModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Shows another list; grouping by the field at the end of `group`, or not at all when it is empty.
    void setQuery(const ListQuery &query, const QStringList &group);
    /// Shows these fields as columns.
    void setColumns(const QStringList &columns);
    [[nodiscard]] const ListQuery &query() const { return m_query; }
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] const QStringList &group() const { return m_group; }
    /// How many records the list has; group titles do not count.
    [[nodiscard]] qint64 recordCount() const { return m_count; }
    /// The row of a record, or −1.
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] QString idAt(int row) const;
    /// Folds or unfolds a group title's records.
    void toggleGroup(int row);
    /// Reads the list again.
    void reload();

Q_SIGNALS:
    void loading();
    /// The list has been read; `sentence` is empty, or says why it could not be.
    void loaded(const QString &sentence);

private:
    struct Group
    {
        QString key;
        QString label;
        QVector<qint64> seqs;
    };
    void take(QList<Group> groups, const QString &sentence);
    void lay();
    void follow(const ChangeNotice &notice);
    [[nodiscard]] const ListRow *rowAt(int row) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] const Group *groupAt(int row) const;

    Workspace &m_workspace;
    ListQuery m_query;
    QStringList m_columns;
    QStringList m_group;
    QList<Group> m_groups;
    QSet<QString> m_folded;
    QVector<qint64> m_rows; ///< Seqs; a group title is −1 − its index.
    qint64 m_count = 0;
    int m_request = 0;
    CodeList m_countries = CodeList::countries();
    CodeList m_languages = CodeList::languages();
    ListRows m_reader{m_countries, m_languages};
    mutable QCache<int, QList<ListRow>> m_pages;
};

} // namespace scrutineer

Q_DECLARE_METATYPE(scrutineer::ListCell)
