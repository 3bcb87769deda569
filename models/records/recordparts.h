// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"

#include <QList>

namespace scrutineer {

/// The types whose records are edited inside the form of a record of this type, in the order of recordTypes().
[[nodiscard]] QList<const RecordType *> partTypes(const RecordType &type);

/// The types that have a table page of their own, in the order of recordTypes().
[[nodiscard]] const QList<const RecordType *> &pageTypes();

/// The field that says what a field's values are: of links the far end, such as the organisation of a mission's
/// organisations; of all others the field itself.
[[nodiscard]] const Field &valueField(const Field &field);

/// The types that a reference field may name: one, or for a reference to any record all that have a page.
[[nodiscard]] QList<const RecordType *> targetTypes(const Field &reference);

/// The types that may hang on any record and are edited in rows, sources first. Attachments are not among them: their
/// bytes come from a file.
[[nodiscard]] const QList<const RecordType *> &attachedRowTypes();

/// True for the types whose rows in a form hold sources of their own: each part, and what is attached and states a
/// fact, such as a figure.
[[nodiscard]] bool holdsSources(const RecordType &rowType);

/// The field that names the record which this one belongs to and goes with: the owner of a part, the subject of what
/// is attached. Null for all other types.
[[nodiscard]] const Field *ownerField(const RecordType &type);

/// The first title field, which a record made from a few typed words puts them in. Null when the type has none that
/// takes text.
[[nodiscard]] const Field *nameField(const RecordType &type);

/// The field that says when: the date which lists sort by, else the first date. Null when there is none.
[[nodiscard]] const Field *dateField(const RecordType &type);

} // namespace scrutineer
