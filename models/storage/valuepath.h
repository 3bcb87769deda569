// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/filter.h"
#include "models/records/recordtype.h"
#include "models/records/result.h"

#include <QList>
#include <QStringList>

namespace scrutineer {

/// Where a path such as "kind", "issuers.kind.class", "issued.month" or "sources" leads from a record type: through
/// references, terms and links to one field of the record at its end. Charts count by paths, and filters reach through
/// the same ones.
///
/// Three last steps are no fields: a unit of a date field ("issued.month"), "top" of a term (the topmost term above it,
/// so that themes and their children count together), and what every record has: "record" (itself), "sourced",
/// "conflict", "private", and "sources" (how many different sources are cited for it).
struct ValuePath
{
    /// What stands at the end.
    enum class End { Field, Unit, Top, Common };

    QStringList steps;                 ///< As written; a date without unit has got "year".
    const RecordType *type = nullptr;  ///< Where it begins.
    const RecordType *owner = nullptr; ///< The type of the record at its end, whose field is read.
    const Field *field = nullptr;      ///< The field of `owner`; null for Common.
    End end = End::Field;
    QString vocabulary;    ///< Of the term that `owner` is, where the path leads through one; else blank.
    bool multiple = false; ///< It leads through links: a record may have several values.

    /// The unit, "top" or the common field; blank for Field.
    [[nodiscard]] QString last() const { return end == End::Field ? QString() : steps.constLast(); }
    /// The field that says what the values are: of links their far end; null for Common.
    [[nodiscard]] const Field *valueField() const;
    /// In words: "Issued by → Kind", "Issued, by month".
    [[nodiscard]] QString displayLabel() const;
    /// True where the values have an order of their own in time, such as months: lines may run over them.
    [[nodiscard]] bool isTime() const;
    /// True where records can be counted by the values: all but long texts, figures and lengths of time.
    [[nodiscard]] bool isGroup() const;
    /// True where each record has at most one number that can be summed and averaged.
    [[nodiscard]] bool isNumber() const;
    /// True for a number that only whole values make sense for.
    [[nodiscard]] bool isWhole() const;
    /// True where the number is read from the figures ledger.
    [[nodiscard]] bool isFigures() const { return field && field->kind == FieldKind::Figures; }

    /// The records whose value is one of `values`. For Top the terms below count with it.
    [[nodiscard]] Filter equals(const QList<FilterValue> &values) const;
    /// The records that have a value which is none of `values`.
    [[nodiscard]] Filter otherThan(const QList<FilterValue> &values) const;
    /// The records that have no value.
    [[nodiscard]] Filter blank() const;

    /// The path that `text` writes, with dots between the steps; a problem that says what is wrong with it.
    static Result<ValuePath> read(const RecordType &type, const QString &text);
};

} // namespace scrutineer
