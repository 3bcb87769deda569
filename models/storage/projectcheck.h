// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/store.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace scrutineer {

/// Something in a project file that is not as it should be.
struct CheckFinding
{
    QString area; ///< Which check found it: file, references, records, vocabulary, dates, attachments, history, search.
    QString record;   ///< The id of the record concerned; empty when it is none in particular.
    QString sentence; ///< For the user, translated.
};

/// Looks through a whole project file for damage and broken rules; it reads everything and changes nothing.
///
/// Each check names at most `mostNamed` findings and then says how many more there are. A file so damaged that a check
/// cannot be carried through has that as its finding.
class ProjectCheck
{
    Q_DECLARE_TR_FUNCTIONS(ProjectCheck)

public:
    static constexpr int mostNamed = 50;

    explicit ProjectCheck(Connection &connection);

    /// All checks, in the order of their areas. A connection that may write is needed for two of them, though none
    /// writes: SQLite knows the conditions of columns, and looks into the full-text indexes, only there.
    [[nodiscard]] QList<CheckFinding> run();

private:
    using Check = void (ProjectCheck::*)();

    void attempt(const QString &area, Check check);
    void add(const QString &sentence, const QString &record = {});
    [[nodiscard]] QString named(qint64 seq) const;

    void checkFile();
    void checkForeignKeys();
    void checkRecords();
    void checkRowsOf(const RecordType &type);
    void checkVocabularies();
    void checkParents();
    void checkDates();
    void checkDatesOf(const RecordType &type, const Field &field);
    void checkAttachments();
    void checkHistory();
    void checkIndexes();

    Connection &m_connection;
    Store m_store;
    QList<CheckFinding> m_found;
    QString m_area;
    int m_inArea = 0;
};

} // namespace scrutineer
