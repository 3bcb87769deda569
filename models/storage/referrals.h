// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/store.h"

namespace scrutineer {

/// Records of one type that refer to a record in one of their fields, read with bounded effort.
struct Referral
{
    const RecordType *type = nullptr;
    const Field *field = nullptr;
    qint64 count = 0;  ///< Exact up to `countedReferrals`, which is also the most that is told.
    bool more = false; ///< There are more than `count`.
    QStringList ids;   ///< The first ones, in the type's own order; in the order made when there are very many.
};

/// Beyond this many the records that refer to another are not counted on.
constexpr qint64 countedReferrals = 10'000;

/// What refers to the record `id`, by type and field, with the first `limit` ids of each. Unlike Store::related it
/// takes no longer for a record with a million relations than for one with ten thousand. Throws SqlError.
[[nodiscard]] QList<Referral> referrals(Connection &connection, const QString &id, int limit);

/// All records that refer to some records, by the file's own keys, so that a million of them take some 16 MB.
struct ReferralList
{
    /// A reference field through which at least one record refers.
    struct Way
    {
        const RecordType *type = nullptr;
        const Field *field = nullptr;
    };
    struct Entry
    {
        qint64 record = 0; ///< Its key.
        qint32 way = 0;    ///< The place in `ways`.
        qint32 target = 0; ///< The place among the ids asked for.
    };
    QList<Way> ways;
    QList<Entry> entries; ///< Way by way.
};

/// Everything that refers to records of one type in whatever field. Throws SqlError.
[[nodiscard]] ReferralList everyReferral(Connection &connection, const RecordType &type, const QStringList &ids);

/// A link record and what it links to.
struct LinkTarget
{
    QString link;   ///< The link record's id.
    QString target; ///< The id of the record that it names.
};

/// What a derived field of the kind Links shows for the record `id`, in the order made, at most `limit`. Throws
/// SqlError; std::logic_error when the field is of another kind.
[[nodiscard]] QList<LinkTarget> linkTargets(Connection &connection, const Field &field, const QString &id, int limit);

} // namespace scrutineer
