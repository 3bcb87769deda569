// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordlookup.h"
#include "models/records/codelist.h"

namespace scrutineer {

/// Reads a field's value as a person types it on a command line.
///
/// Dates are typed freely; terms and choices by key or label; countries and languages by code or name; references by
/// id or label; a flag as yes or no. Nothing after the sign makes the field blank.
class ValueReader
{
    Q_DECLARE_TR_FUNCTIONS(ValueReader)

public:
    /// The store must outlive this.
    explicit ValueReader(const Store &store);

    /// The value; a problem with a sentence when the text is none that the field can hold.
    [[nodiscard]] Result<Value> read(const Field &field, const QString &typed) const;
    /// Sets `FIELD=VALUE` on a record. "private=yes" sets the mark that every record has.
    [[nodiscard]] Outcome assign(Record &record, const QString &assignment) const;

private:
    [[nodiscard]] Result<Value> readNumber(const Field &field, const QString &typed) const;
    [[nodiscard]] Result<Value> readChoice(const Field &field, const QString &typed) const;
    [[nodiscard]] Result<Value> readTerm(const Field &field, const QString &typed) const;
    [[nodiscard]] Result<Value> readFlag(const Field &field, const QString &typed) const;
    [[nodiscard]] Result<Value> readCode(const CodeList &codes, const Field &field, const QString &typed) const;
    [[nodiscard]] Result<Value> readReference(const Field &field, const QString &typed) const;

    const Store &m_store;
    CodeList m_countries;
    CodeList m_languages;
};

} // namespace scrutineer
