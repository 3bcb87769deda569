// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/comparisonboard.h"
#include "models/reports/document.h"
#include "models/reports/sourcenotes.h"
#include "models/storage/store.h"

namespace scrutineer::reports {

/// Writes the comparison of an election's missions into a document: the board of polarity and silence with the
/// divergence of each theme and its formula, the opposed claims with their sources, and the yardsticks. Private
/// statements, codings, claims and missions are left out.
class BoardSections
{
public:
    /// All must outlive this.
    BoardSections(Connection &connection, const QString &electionId, Document &document, SourceNotes &notes);

    /// Writes nothing when no claim is coded. Throws SqlError.
    void write();

private:
    [[nodiscard]] std::optional<ComparisonBoard> read(BoardQuery::Columns columns) const;
    void board(const ComparisonBoard &board);
    void opposed();
    void yardsticks(const ComparisonBoard &board);
    [[nodiscard]] Table grid(const ComparisonBoard &board, bool withSilence) const;

    Connection &m_connection;
    Store m_store;
    QString m_election;
    Document &m_document;
    SourceNotes &m_notes;
};

} // namespace scrutineer::reports
