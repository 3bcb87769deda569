// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace scrutineer {

/// How a condition compares a field with its values.
///
/// Matches is the everyday one: text contains (folded), a term or its descendants, a date that overlaps. Equals is the
/// strict one: the same text, a date that surely lies within. Comparisons of dates and figures are meant surely: a
/// record whose value may lie on either side does not match. Blank takes no value.
enum class FilterOperator { Matches, Equals, Less, LessOrEqual, Greater, GreaterOrEqual, Blank };

/// One value of a condition: a text, a record's id, or a range whose ends may be open.
struct FilterValue
{
    enum class Form { Text, Record, Range };
    Form form = Form::Text;
    QString text;  ///< The text, the record's id, or the lower end of the range.
    QString upper; ///< The upper end of the range; empty when it is open.

    static FilterValue ofText(const QString &text) { return {Form::Text, text, {}}; }
    static FilterValue ofRecord(const QString &id) { return {Form::Record, id, {}}; }
    /// At least one end must not be empty.
    static FilterValue ofRange(const QString &from, const QString &to) { return {Form::Range, from, to}; }
    bool operator==(const FilterValue &) const = default;
};

/// Which records of a type are meant: a tree of conditions, independent of any database. See filtertext.h for its text
/// form and storage/filtersql.h for its execution.
///
/// The functions that make filters keep one normal form (no empty or nested lists of the same kind), so that filters
/// that are written alike are equal. In all of them `not` includes the rows of which nothing is known.
class Filter
{
public:
    enum class Kind {
        Everything, ///< No condition.
        And,        ///< All parts hold.
        Or,         ///< At least one part holds.
        Not,        ///< The only part does not hold, or is not known to.
        Condition,  ///< A field compared with values, any of which may match.
        Has,        ///< Related records of a type that refer here, and for which the only part holds.
        In,         ///< A reference or link field leads to a record for which the only part holds.
        Scope,      ///< Belongs to the election whose id is `text`.
        Words,      ///< A word or phrase that stands in the record's name or in what its list shows.
    };

    Filter() = default;
    /// All of the parts; Everything when there is none.
    static Filter all(const QList<Filter> &parts);
    /// Any of the parts; Everything when there is none.
    static Filter any(const QList<Filter> &parts);
    /// The opposite, with the unknown ones. Two of them cancel out only where nothing is unknown, so both are kept.
    static Filter negation(const Filter &part);
    /// `path` is a field name, or several that lead through references: {"mission", "election", "country"}. After a
    /// date a unit may follow: {"issued", "month"}; see storage/dateunit.h.
    static Filter condition(const QStringList &path, FilterOperator operation, const QList<FilterValue> &values = {});
    /// Records of `type` that refer here, in `field` or, when it is empty, in any field, and match `part`.
    static Filter has(const QString &type, const QString &field, const Filter &part);
    static Filter has(const QString &type, const QString &field = {});
    /// `field` refers or links to at least one record that matches `part`; a field that takes records of any type wants
    /// one of `type`.
    static Filter in(const QString &field, const Filter &part, const QString &type = {});
    static Filter scope(const QString &electionId);
    /// Everything when the text is empty.
    static Filter words(const QString &text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isEverything() const { return m_kind == Kind::Everything; }
    [[nodiscard]] const QList<Filter> &parts() const { return m_parts; }
    /// Condition: the field names; Has: the type and, where given, the field; In: the field and, where given, the
    /// type.
    [[nodiscard]] const QStringList &path() const { return m_path; }
    [[nodiscard]] FilterOperator operation() const { return m_operation; }
    [[nodiscard]] const QList<FilterValue> &values() const { return m_values; }
    /// Words: the text; Scope: the election's id.
    [[nodiscard]] const QString &text() const { return m_text; }

    /// The parts of an And, nothing for Everything, else this filter alone: what the chips of a page show.
    [[nodiscard]] QList<Filter> conjuncts() const;
    /// This filter and another one.
    [[nodiscard]] Filter narrowedBy(const Filter &other) const { return all({*this, other}); }

    bool operator==(const Filter &other) const = default;

private:
    static Filter joined(Kind kind, const QList<Filter> &parts);

    Kind m_kind = Kind::Everything;
    FilterOperator m_operation = FilterOperator::Matches;
    QList<Filter> m_parts;
    QStringList m_path;
    QList<FilterValue> m_values;
    QString m_text;
};

} // namespace scrutineer
