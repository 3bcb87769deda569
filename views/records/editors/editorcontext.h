// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/codelist.h"
#include "models/storage/workspace.h"
#include "views/records/editors/createdrecords.h"
#include "views/records/editors/termindex.h"

#include <QDate>

#include <optional>

namespace scrutineer {

class Theme;

/// What the field editors of one form share. It must outlive them.
struct EditorContext
{
    const Theme &theme;
    Workspace &workspace;
    const CodeList &countries;
    const CodeList &languages;
    CreatedRecords &created;
    TermIndex &terms;
    /// Voting day of the election that the record belongs to: years that are not typed come from it, and dates are
    /// told from it ("E−1").
    std::optional<QDate> votingDay{};
    /// The type of the record under edit, for fields that name one of its fields.
    const RecordType *subject = nullptr;
    /// Values that a record made in passing takes over, by the type referred to: the election and mission of the form.
    QHash<QString, QString> inherited{};

    /// What a record is called, committed or not.
    [[nodiscard]] QString label(const QString &id) const
    {
        return created.contains(id) ? created.label(id) : workspace.store().label(id);
    }
};

} // namespace scrutineer
