// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/storage/store.h"

namespace scrutineer::reports {

/// Turns citations into the notes of a document: a source cited twice keeps its number.
class SourceNotes
{
public:
    /// Both must outlive this.
    SourceNotes(const Store &store, Document &document)
        : m_store(store)
        , m_document(document)
    {
    }

    /// Cites in `text` all sources of a record, private ones left out; with `field` only those given for that field.
    void cite(Text &text, const QString &recordId, const QString &field = {});

private:
    void addNote(const QString &sourceId);

    const Store &m_store;
    Document &m_document;
};

} // namespace scrutineer::reports
