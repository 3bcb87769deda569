// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/filtersql.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace scrutineer {

/// Builds the SQL of one filter; the machinery behind filterSql().
///
/// Each function returns an expression and appends its values in the order of their question marks. The first problem
/// is kept, and what is built after it is not used.
class FilterBuilder
{
    Q_DECLARE_TR_FUNCTIONS(Filter)

public:
    explicit FilterBuilder(const Connection &connection);

    /// The expression for a filter on the rows of a type under an alias.
    QString expression(const Filter &filter, const RecordType &type, const QString &alias);
    /// The SQL of what every record has beside its fields, of the row under an alias: see commonFields(). Empty when
    /// there is nothing of that name.
    static QString commonColumn(const QString &alias, const QString &name);
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    using Values = QList<FilterValue>;

    /// The interval that a row or a value stands for, as SQL expressions or texts; empty ends are open.
    struct Bounds
    {
        QString low;
        QString high;
    };
    struct TermRow
    {
        qint64 seq = 0;
        qint64 parent = 0;
        QString vocabulary;
        QString key;
        std::array<QString, 8> labels; ///< Folded: four labels, four short ones.
        std::optional<double> scale;
    };

    // filterbuilder.cpp: the tree
    QString group(const Filter &filter, const RecordType &type, const QString &alias, const QString &between);
    QString has(const Filter &filter, const RecordType &type, const QString &alias, bool eachByItself = false);
    QString words(const QString &text, const RecordType &type, const QString &alias);
    QString wordInField(const Field &field, const QString &word, const QString &alias);
    QString condition(const RecordType &type, const QString &alias, const QStringList &path, FilterOperator operation,
                      const Values &values);
    /// Where a field leads: the link record in between, or null; the field that refers; the type at its end, or null.
    struct Step
    {
        const RecordType *link;
        const Field *end;
        const RecordType *target;
    };
    static Step step(const Field &field, const QString &type = {});
    /// The rows whose field leads to a row of its target, under the alias `row`, for which `inner` holds.
    QString leading(const Field &field, const Step &way, const QString &alias, const QString &row,
                    const QString &inner);
    QString in(const Filter &filter, const RecordType &type, const QString &alias);
    QString followed(const Field &field, const QString &alias, const QStringList &rest, FilterOperator operation,
                     const Values &values);
    QString common(const RecordType &type, const QString &alias, const QString &name, FilterOperator operation,
                   const Values &values);

    QString itself(const QString &column, FilterOperator operation, const Values &values);

    // filterscope.cpp: what belongs to an election
    QString scope(const QString &electionId, const RecordType &type, const QString &alias);
    QString inScope(qint64 election, const RecordType &type, const QString &alias, const QStringList &visited);
    QString subjectInScope(qint64 election, const QString &column, const QStringList &visited);

    // filterfields.cpp: one field, by its kind
    QString stored(const Field &field, const QString &column, FilterOperator operation, const Values &values);
    QString links(const Field &field, const QString &alias, FilterOperator operation, const Values &values);
    QString count(const Field &field, const QString &alias, FilterOperator operation, const Values &values);
    QString figures(const Field &field, const QString &alias, FilterOperator operation, const Values &values);
    QString text(const Field &field, const QString &column, FilterOperator operation, const FilterValue &value);
    QString code(const Field &field, const QString &column, FilterOperator operation, const FilterValue &value);
    QString number(const QString &name, const Bounds &row, FilterOperator operation, const FilterValue &value);
    QString date(const QString &name, const Bounds &row, const QString &edtf, FilterOperator operation,
                 const FilterValue &value);
    QString dateUnit(const RecordType &type, const QString &alias, const Field &field, const QString &unit,
                     FilterOperator operation, const Values &values);
    QString choice(const Field &field, const QString &column, FilterOperator operation, const FilterValue &value);
    QString flag(const QString &name, const QString &column, FilterOperator operation, const FilterValue &value);
    QString interval(const Bounds &row, FilterOperator operation, const QVariant &from, const QVariant &to);

    // filtertargets.cpp: terms and references
    QString term(const Field &field, const QString &column, FilterOperator operation, const FilterValue &value);
    QString reference(const Field &field, const QString &column, FilterOperator operation, const FilterValue &value);
    QString labelled(const RecordType &type, const QString &alias, const QString &folded, bool whole, int depth);
    QList<qint64> termsOf(const QString &vocabulary, const QString &value);
    QList<qint64> withDescendants(QList<qint64> terms);
    QString termsByScale(const Field &field, const QString &column, FilterOperator operation, const FilterValue &value);
    const QList<TermRow> &termRows(const QString &vocabulary);
    qint64 seqOf(const QString &id);

    QString bound(const QVariant &value);
    QString newAlias();
    QString fail(const QString &sentence);
    QString unsuitable(const QString &name, FilterOperator operation);
    QString unknownField(const RecordType &type, const QString &name);

    const Connection &m_connection;
    QVariantList m_values;
    QHash<QString, QList<TermRow>> m_terms;
    std::optional<Problem> m_problem;
    int m_aliases = 0;
};

/// The up to three of `names` that `typed` may have been meant for, nearest first.
QStringList nearNames(const QString &typed, const QStringList &names);
/// "1, 2, 3" for use inside IN (…).
QString numberList(const QList<qint64> &numbers);

} // namespace scrutineer
