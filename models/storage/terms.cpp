// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/labelsql.h"
#include "models/storage/store.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString termSql(const QString &language)
{
    QString shortLabel = u"t.short_en"_s;
    if (language == "az"_L1 || language == "ru"_L1 || language == "tr"_L1)
        shortLabel = u"coalesce(t.short_%1, t.short_en)"_s.arg(language);
    return u"SELECT r.id, t.vocabulary, t.key, %1, %2, t.class, (SELECT p.id FROM record p WHERE p.seq = t.parent), "
           "t.colour, t.definition, t.scale, t.digit, t.deployed, t.retired "
           "FROM term t JOIN record r ON r.seq = t.seq "_s.arg(termLabelSql(u"t"_s, language), shortLabel);
}

TermEntry entryFrom(const QSqlQuery &row)
{
    TermEntry entry{.id = row.value(0).toString(),
                    .vocabulary = row.value(1).toString(),
                    .key = row.value(2).toString(),
                    .label = row.value(3).toString(),
                    .shortLabel = row.value(4).toString(),
                    .termClass = row.value(5).toString(),
                    .parent = row.value(6).toString(),
                    .colour = row.value(7).toString(),
                    .definition = row.value(8).toString(),
                    .scale = {},
                    .digit = {},
                    .deployed = row.value(11).toInt() == 1,
                    .retired = row.value(12).toInt() == 1};
    if (!row.value(9).isNull())
        entry.scale = row.value(9).toDouble();
    if (!row.value(10).isNull())
        entry.digit = row.value(10).toInt();
    return entry;
}

} // namespace

QList<TermEntry> Store::terms(const QString &vocabulary) const
{
    QList<TermEntry> found;
    QSqlQuery rows =
        m_connection.query(termSql(m_connection.language()) +
                               u"WHERE t.vocabulary = ? ORDER BY coalesce(t.retired, 0), t.position, t.seq"_s,
                           {vocabulary});
    while (rows.next())
        found.append(entryFrom(rows));
    return found;
}

QString Store::termId(const QString &vocabulary, const QString &key) const
{
    return m_connection
        .value(u"SELECT r.id FROM term t JOIN record r ON r.seq = t.seq WHERE t.vocabulary = ? AND t.key = ?"_s,
               {vocabulary, key})
        .toString();
}

std::optional<TermEntry> Store::term(const QString &id) const
{
    QSqlQuery row = m_connection.query(termSql(m_connection.language()) + u"WHERE r.id = ?"_s, {id});
    return row.next() ? std::optional(entryFrom(row)) : std::nullopt;
}

} // namespace scrutineer
