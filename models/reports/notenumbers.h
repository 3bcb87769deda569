// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QHash>

namespace scrutineer::reports {

/// Gives each cited note its number: 1, 2, 3 … in the order in which the document first cites them.
/// A note that is cited again keeps its number.
class NoteNumbers
{
public:
    NoteNumbers() = default;
    explicit NoteNumbers(const Document &document);

    /// The number of a note, from 1; 0 for one that nothing cites.
    [[nodiscard]] int numberOf(const QString &noteId) const { return m_numbers.value(noteId); }
    /// The cited notes; that with number n is at n − 1. One that is not in the document says so in its text.
    [[nodiscard]] const std::vector<Note> &notes() const { return m_notes; }
    /// Ids that are cited but have no note: a mistake of who built the document.
    [[nodiscard]] const QStringList &missing() const { return m_missing; }

private:
    void number(const Document &document, const Text &text);

    QHash<QString, int> m_numbers;
    QHash<QString, size_t> m_places;
    std::vector<Note> m_notes;
    QStringList m_missing;
};

/// Every text of a block in reading order, as pointers into the block.
[[nodiscard]] std::vector<const Text *> textsOf(const Block &block);

} // namespace scrutineer::reports
