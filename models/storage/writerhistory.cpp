// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changejson.h"
#include "models/storage/writer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Text for a column that may not be null: Qt binds a null string as NULL.
QVariant present(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

} // namespace

// The digest covers the digest before it, the header and every stored row, so that whoever alters one line of history
// has to alter all lines after it. The same sum is made again by HistoryReader::verify.

void Writer::writeHeader(const ChangeHeader &header)
{
    QSqlQuery &last = run(u"SELECT digest FROM change ORDER BY seq DESC LIMIT 1"_s, {});
    m_previous = last.next() ? last.value(0).toByteArray() : QByteArray();
    last.finish();
    const int schemaVersion = m_connection.value(u"PRAGMA user_version"_s).toInt();
    const QVariant target = header.target.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(header.target);
    QSqlQuery &added =
        run(u"INSERT INTO change (id, title, author, at, origin, target, schema_version, row_count, "
            "previous, digest) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, '')"_s,
            {m_notice.id, present(Value(header.title).text()), present(header.author), m_notice.at,
             originName(header.origin), target, schemaVersion, present(QString::fromLatin1(m_previous))});
    m_change = added.lastInsertId().toLongLong();
    m_digest.reset();
    const QJsonArray line{QString::fromLatin1(m_previous),
                          m_notice.id,
                          Value(header.title).text(),
                          header.author,
                          m_notice.at,
                          originName(header.origin),
                          header.target,
                          schemaVersion};
    m_digest.addData(QJsonDocument(line).toJson(QJsonDocument::Compact));
    m_rows = 0;
}

void Writer::writeHistoryRow(const ChangeHeader &header, const RecordChange &change)
{
    const bool idOnly = header.bulk && change.operation == RecordChange::Operation::Insert;
    const QString fields = idOnly ? QString() : QString::fromUtf8(fieldsToJson(change.fields));
    const QString operation = operationName(change.operation);
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
    };
    run(u"INSERT INTO change_row (change, position, operation, type, record, created, fields) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {m_change, m_rows, operation, change.type, change.id, orNull(change.created), orNull(fields)});
    const QJsonArray line{m_rows, operation, change.type, change.id, change.created, fields};
    m_digest.addData(QJsonDocument(line).toJson(QJsonDocument::Compact));
    ++m_rows;
    ++m_notice.counts[change.type];
    if (m_notice.rows.size() < ChangeNotice::listed && m_rows == m_notice.rows.size() + 1)
        m_notice.rows.append(change);
    else
        m_notice.rows.clear();
}

void Writer::writeDigest()
{
    run(u"UPDATE change SET row_count = ?, digest = ? WHERE seq = ?"_s,
        {m_rows, QString::fromLatin1(m_digest.result().toHex()), m_change});
}

} // namespace scrutineer
