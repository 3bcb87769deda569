// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "models/storage/connection.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace scrutineer {

/// One term as lists and editors show it.
struct TermEntry
{
    QString id;
    QString vocabulary;
    QString key;
    QString label;      ///< In the connection's language, English where there is none.
    QString shortLabel; ///< The same for the short label; empty where there is none.
    QString termClass;
    QString parent; ///< The id of the parent term, or empty.
    QString colour;
    QString definition;
    std::optional<double> scale;
    std::optional<int> digit;
    bool deployed = false;
    bool retired = false;
};

/// A record named by its label.
struct Labelled
{
    QString id;
    QString type;
    QString label;
    bool operator==(const Labelled &) const = default;
};

/// Records of one type that refer to a record in one of their fields.
struct Related
{
    const RecordType *type = nullptr;
    const Field *field = nullptr;
    qint64 count = 0;
    QStringList ids; ///< The first ones, in the type's own order.
};

/// Reads single records, labels and short lists over one connection; it keeps nothing but the connection.
///
/// This and Writer are the only places that translate ids into seqs and back. All functions throw SqlError when the
/// file cannot be read.
class Store
{
public:
    explicit Store(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The record with this id, or an invalid one.
    [[nodiscard]] Record record(const QString &id) const;
    /// All records of a type, in the order they were made. For small types and for export only.
    [[nodiscard]] QList<Record> records(const RecordType &type) const;
    /// The records of a type whose reference field holds `target`, in the order they were made.
    [[nodiscard]] QList<Record> recordsWhere(const RecordType &type, QStringView field, const QString &target) const;
    /// The records of a type whose reference field holds a record of the type `owner` whose own field `ownerField`
    /// holds `target`, in the order they were made: what hangs on the parts of a record, in one question.
    [[nodiscard]] QList<Record> recordsThrough(const RecordType &type, QStringView field, const RecordType &owner,
                                               QStringView ownerField, const QString &target) const;
    /// The ids of recordsWhere(), at most `limit` of them.
    [[nodiscard]] QStringList idsWhere(const RecordType &type, QStringView field, const QString &target,
                                       int limit = -1) const;

    /// The record's type name, or an empty text.
    [[nodiscard]] QString typeOf(const QString &id) const;
    /// The record's label in the connection's language; empty when there is no such record.
    [[nodiscard]] QString label(const QString &id) const;
    /// Labels and types of several records, in the order asked; those that are not there are left out.
    [[nodiscard]] QList<Labelled> labelled(const QStringList &ids) const;
    /// Records of a type whose label or further name begins with or contains `typed` (folded), best first; for
    /// completion. At most `limit`. Of a type with more than 2,000 records the index of names is asked, which knows
    /// the beginnings of words, so that it takes some milliseconds with a million of them too.
    [[nodiscard]] QList<Labelled> completions(const RecordType &type, const QString &typed, int limit) const;

    /// What refers to a record, by type and field, with the first `limit` ids of each.
    [[nodiscard]] QList<Related> related(const QString &id, int limit = 20) const;

    /// All terms of a vocabulary in their order, retired ones last.
    [[nodiscard]] QList<TermEntry> terms(const QString &vocabulary) const;
    /// The id of a term by its key, or an empty text.
    [[nodiscard]] QString termId(const QString &vocabulary, const QString &key) const;
    /// One term by its id.
    [[nodiscard]] std::optional<TermEntry> term(const QString &id) const;

    /// How many records a type has.
    [[nodiscard]] qint64 count(const RecordType &type) const;
    /// The UTC instant the record was made and last changed, as ISO text; empty when there is none.
    [[nodiscard]] QString created(const QString &id) const;
    [[nodiscard]] QString changed(const QString &id) const;
    /// The bytes of an attachment by their SHA-256 in hex; empty when they are not there.
    [[nodiscard]] QByteArray content(const QString &digest) const;

    /// The file's own key of a record, or nothing.
    [[nodiscard]] std::optional<qint64> seq(const QString &id) const;
    /// The id of a record by the file's own key, or an empty text.
    [[nodiscard]] QString id(qint64 seq) const;
    /// The ids of many records, in the order of their keys; those that are gone are left out.
    [[nodiscard]] QStringList ids(const QList<qint64> &seqs) const;

    [[nodiscard]] Connection &connection() const { return m_connection; }

private:
    [[nodiscard]] QList<Record> read(const RecordType &type, const QString &where, const QVariantList &values) const;

    Connection &m_connection;
};

} // namespace scrutineer
