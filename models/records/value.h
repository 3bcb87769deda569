// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QVariant>

#include <optional>
#include <variant>

namespace scrutineer {

/// One stored field value: nothing (not known), text, a whole number or a decimal.
///
/// Every field of every record travels as this type between form, ChangeSet, history and database. A blank is a
/// state of its own and equals only another blank: it is never an empty text and never a zero. An empty QString
/// becomes a blank, U+0000 and byte order marks are removed, half surrogate pairs become U+FFFD, line ends become \n
/// and text is put into Unicode NFC, so that equal words compare equal.
class Value
{
public:
    Value() = default;
    Value(const QString &text);
    Value(qint64 number)
        : m_content(number)
    {
    }
    Value(int number)
        : m_content(qint64(number))
    {
    }
    Value(double number)
        : m_content(number)
    {
    }
    Value(bool) = delete; ///< Use Value::flag, so that a pointer never turns into a truth value.

    /// A yes or no, stored as 1 or 0.
    static Value flag(bool yes) { return Value(qint64(yes ? 1 : 0)); }

    [[nodiscard]] bool isBlank() const { return m_content.index() == 0; }
    [[nodiscard]] bool isText() const { return m_content.index() == 1; }
    [[nodiscard]] bool isInteger() const { return m_content.index() == 2; }
    [[nodiscard]] bool isDecimal() const { return m_content.index() == 3; }

    /// The text; numbers in C locale, a blank as a null string.
    [[nodiscard]] QString text() const;
    /// The whole number, or nothing when this is not a number. Decimals are rounded.
    [[nodiscard]] std::optional<qint64> integer() const;
    /// The number as a decimal, or nothing when this is not a number.
    [[nodiscard]] std::optional<double> decimal() const;
    /// True for a number other than 0; false for all else, a blank too.
    [[nodiscard]] bool truth() const { return integer().value_or(0) != 0; }

    /// For SQL binding and item models: an invalid QVariant for a blank.
    [[nodiscard]] QVariant toVariant() const;
    /// From a database column: a null becomes a blank, all else the nearest of the three kinds.
    static Value fromVariant(const QVariant &variant);
    /// For history and export: null, string or number. Whole numbers beyond 2^53 keep all digits as `{"n":"…"}`.
    [[nodiscard]] QJsonValue toJson() const;
    /// The inverse of toJson; anything that is none of its forms becomes a blank.
    static Value fromJson(const QJsonValue &json);

    bool operator==(const Value &other) const = default;

private:
    std::variant<std::monostate, QString, qint64, double> m_content;
};

} // namespace scrutineer
