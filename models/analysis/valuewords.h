// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/store.h"

#include <QHash>
#include <QLocale>

namespace scrutineer {

/// Words the values of fields for people: labels of references, terms and choices, dates, numbers, names of countries.
///
/// Labels are looked up once and kept, so make one for each piece of work and let it go afterwards.
class ValueWords
{
public:
    /// Labels of terms come in the connection's language, all else in the locale's.
    ValueWords(Connection &connection, const QLocale &locale);

    /// Looks up the labels of many records at once; blank and unknown ids are passed over. Throws SqlError.
    void prefetch(const QStringList &ids);
    /// The label of a record; empty when there is none. Throws SqlError.
    [[nodiscard]] QString label(const QString &id);
    /// Label and type of a record; blank ones when there is none. Throws SqlError.
    [[nodiscard]] Labelled labelled(const QString &id);
    /// The value in words; empty for a blank one. Throws SqlError.
    [[nodiscard]] QString words(const Field &field, const Value &value);
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    Store m_store;
    QLocale m_locale;
    QHash<QString, Labelled> m_labels;
};

/// A number as people write it: no decimals where there are none, two at most.
[[nodiscard]] QString numberWords(double number, const QLocale &locale);

} // namespace scrutineer
