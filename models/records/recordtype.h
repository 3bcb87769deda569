// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

namespace scrutineer {

class Record;

/// A remark on a record as it stands in a form: an error keeps it from being saved, a warning does not.
struct Finding
{
    enum class Severity { Warning, Error };
    Severity severity = Severity::Error;
    QString field;    ///< The name of the field it belongs to; empty for the record as a whole.
    QString sentence; ///< For the user, translated.
};

/// Where records of a type stand in the program.
enum class Placement {
    Page,     ///< A page of its own in the sidebar.
    Part,     ///< Edited in place inside the form of the record its `owner` field refers to.
    Attached, ///< May hang on any record: name, note, citation, figure …
    Internal, ///< Kept by the program: coding, anchor, saved filter …
};

/// The description of one record type: its names, its fields and how it hangs together with the others.
struct RecordType
{
    const char *name = "";     ///< The SQL table, and the name in filters, exports and on the command line.
    const char *singular = ""; ///< Translated in the context "RecordType".
    const char *plural = "";   ///< Translated in the context "RecordType".
    const char *icon = "";     ///< The name of an icon in resources/icons, without ending.
    Placement placement = Placement::Internal;
    const char *owner = ""; ///< The reference field that names the record this one is a part of; may be empty.
    /// How a record belongs to an election: names of reference fields to follow, "<type.field" for records of
    /// `type` in scope that refer here; empty when elections do not matter.
    std::vector<const char *> scope;
    const char *sort = "";     ///< The column that lists are sorted by at first; a leading '-' means descending.
    std::vector<Field> fields; ///< In the order of forms and columns.
    std::shared_ptr<void> (*make)() = nullptr; ///< A new, empty struct.
    /// Checks that concern more than one field; may be null. Appends to the list.
    void (*validate)(const Record &, QList<Finding> &) = nullptr;

    /// The type's name as a QString.
    [[nodiscard]] QString key() const { return QString::fromLatin1(name); }
    /// "Mission", in the program's language.
    [[nodiscard]] QString displaySingular() const;
    /// "Missions", in the program's language.
    [[nodiscard]] QString displayPlural() const;
    /// The index of a field by its name, or −1.
    [[nodiscard]] int indexOf(QStringView fieldName) const;
    /// The field with this name, or null.
    [[nodiscard]] const Field *find(QStringView fieldName) const;
};

/// All record types, in a fixed order that suits reading and export: what is referred to comes first.
const std::vector<const RecordType *> &recordTypes();
/// The type with this name, or null.
const RecordType *recordType(QStringView name);
/// The type with this name. Throws std::logic_error when there is none: use it for names in the code only.
const RecordType &requireRecordType(QStringView name);

} // namespace scrutineer
