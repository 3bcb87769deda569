// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/storage/listdependence.h"
#include "models/storage/listquery.h"
#include "models/storage/listrows.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <functional>

namespace scrutineer {

class Workspace;

/// The rows of one list: the ordered keys of all records, and the pages that are looked at.
///
/// Keys are read in a thread of its own; a page of rows is read when it comes into view, which takes about a
/// millisecond. With a grouping, rows of group titles stand between the records; there are at most two levels of them.
/// However many changes come at once, one reading runs at a time and at most one more follows it.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< The record's id; empty for a group title.
        CellRole,                  ///< The ListCell of a record's column.
        IsGroupRole,
        GroupCountRole,
        GroupLevelRole, ///< 0 for an outer group's title, 1 for an inner one's.
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

    /// Shows another list, grouped by up to two dotted paths such as "organizations.kind" or "present:month".
    void setQuery(const ListQuery &query, const QStringList &group);
    /// Shows these fields as columns.
    void setColumns(const QStringList &columns);
    [[nodiscard]] const ListQuery &query() const { return m_query; }
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] const QStringList &group() const { return m_group; }
    /// Whether records can be changed at all.
    [[nodiscard]] bool isWritable() const;
    /// How many records the list has; group titles do not count.
    [[nodiscard]] qint64 recordCount() const { return m_count; }
    /// The row of a record, or −1.
    [[nodiscard]] int rowOf(const QString &id) const;
    /// The same by the file's own key.
    [[nodiscard]] int rowOfSeq(qint64 seq) const;
    [[nodiscard]] QString idAt(int row) const;
    /// The file's own key of the record in a row; 0 for a group title and outside of the list.
    [[nodiscard]] qint64 seqAt(int row) const;
    /// The keys of the records in rows from `first` to `last`, without titles of groups.
    [[nodiscard]] QVector<qint64> seqsAt(const QList<QPair<int, int>> &ranges) const;
    /// The ids of the records in rows from `first` to `last`, read at once.
    [[nodiscard]] QStringList idsAt(const QList<QPair<int, int>> &ranges) const;
    /// The ranges of rows that hold these records now; group titles between them divide ranges.
    [[nodiscard]] QList<QPair<int, int>> rangesOf(const QVector<qint64> &seqs) const;
    /// The values by which a filter finds what a cell shows; none for a blank cell.
    [[nodiscard]] QList<FilterValue> filterValues(const QModelIndex &index) const;
    /// Gives `done` the cells of these rows as lines with tabs between cells, while `context` lives.
    void readText(const QList<QPair<int, int>> &ranges, QObject *context,
                  const std::function<void(const QString &)> &done) const;
    /// The row of the group title that a row belongs to, or −1; a title of the second level belongs to one of the
    /// first.
    [[nodiscard]] int titleAbove(int row) const;
    /// Folds or unfolds a group title's records.
    void toggleGroup(int row);
    /// Folds or unfolds all groups.
    void setAllFolded(bool folded);
    /// Reads the list again.
    void reload();

Q_SIGNALS:
    void loading();
    /// The list has been read; `sentence` is empty, or says why it could not be.
    void loaded(const QString &sentence);

private:
    /// A group title and, unless it is an outer one, its records.
    struct Heading
    {
        QString key; ///< With the outer group's key before it.
        QString label;
        int level = 0;
        int outer = -1; ///< The index of the outer group's heading, or −1.
        qint64 count = 0;
        QVector<qint64> seqs;
    };
    struct Answer
    {
        QList<Heading> headings;
        QString sentence;
    };
    [[nodiscard]] static Answer read(Connection &connection, const ListQuery &query, const QList<QStringList> &paths);
    static void addHeadings(QList<ListGroup> &groups, int outer, QList<Heading> &headings);
    [[nodiscard]] QList<QStringList> groupPaths() const;
    void startReading();
    void take(const Answer &answer);
    void lay();
    void follow(const ChangeNotice &notice);
    [[nodiscard]] bool isHidden(const Heading &heading) const;
    [[nodiscard]] QVector<qint64> keysBelow(int heading) const;
    [[nodiscard]] const ListRow *rowAt(int row) const;
    [[nodiscard]] QVariant groupData(const Heading &heading, int column, int role) const;
    [[nodiscard]] const Heading *headingAt(int row) const;

    Workspace &m_workspace;
    ListQuery m_query;
    QStringList m_columns;
    QStringList m_group;
    QList<Heading> m_headings;
    QSet<QString> m_folded;
    QVector<qint64> m_rows; ///< Seqs; a group title is −1 − its index.
    qint64 m_count = 0;
    QTimer m_turn;           ///< Gathers what is asked for in one turn of the event loop.
    bool m_reading = false;  ///< A reading runs.
    bool m_outdated = false; ///< What the running one brings will be old.
    CodeList m_countries = CodeList::countries();
    CodeList m_languages = CodeList::languages();
    ListRows m_reader{m_countries, m_languages};
    mutable QCache<int, QList<ListRow>> m_pages;
};

} // namespace scrutineer

Q_DECLARE_METATYPE(scrutineer::ListCell)
