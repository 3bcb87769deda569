// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectcheck.h"

#include "models/records/edtf.h"
#include "models/storage/history.h"
#include "models/storage/searchindex.h"

#include <QCryptographicHash>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace

ProjectCheck::ProjectCheck(Connection &connection)
    : m_connection(connection)
    , m_store(connection)
{
}

QList<CheckFinding> ProjectCheck::run()
{
    m_found.clear();
    attempt(u"file"_s, &ProjectCheck::checkFile);
    attempt(u"references"_s, &ProjectCheck::checkForeignKeys);
    attempt(u"records"_s, &ProjectCheck::checkRecords);
    attempt(u"vocabulary"_s, &ProjectCheck::checkVocabularies);
    attempt(u"dates"_s, &ProjectCheck::checkDates);
    attempt(u"attachments"_s, &ProjectCheck::checkAttachments);
    attempt(u"history"_s, &ProjectCheck::checkHistory);
    if (m_connection.access() == Access::ReadWrite)
        attempt(u"search"_s, &ProjectCheck::checkIndexes);
    return m_found;
}

void ProjectCheck::attempt(const QString &area, Check check)
{
    m_area = area;
    m_inArea = 0;
    try {
        (this->*check)();
    } catch (const SqlError &error) {
        m_found.append({area, {}, tr("This could not be checked to the end: %1").arg(QString::fromUtf8(error.what()))});
    }
    if (m_inArea > mostNamed)
        m_found.append({area, {}, tr("… and %n more.", nullptr, m_inArea - mostNamed)});
}

void ProjectCheck::add(const QString &sentence, const QString &record)
{
    if (++m_inArea <= mostNamed)
        m_found.append({m_area, record, sentence});
}

QString ProjectCheck::named(qint64 seq) const
{
    const QString id = m_store.id(seq);
    const QString label = id.isEmpty() ? QString() : m_store.label(id).simplified();
    return label.isEmpty() ? tr("the record with the number %1").arg(seq) : u"“%1”"_s.arg(label);
}

void ProjectCheck::checkFile()
{
    QSqlQuery rows = m_connection.query(u"PRAGMA integrity_check(200)"_s);
    while (rows.next()) {
        if (const QString fault = rows.value(0).toString(); fault != "ok"_L1)
            add(tr("The file is damaged: %1").arg(fault));
    }
}

void ProjectCheck::checkForeignKeys()
{
    QSqlQuery rows = m_connection.query(u"PRAGMA foreign_key_check"_s);
    while (rows.next()) {
        const qint64 seq = rows.value(1).toLongLong();
        add(tr("%1 (%2) refers to a record of the table %3 that is not there.")
                .arg(named(seq), rows.value(0).toString(), rows.value(2).toString()),
            m_store.id(seq));
    }
}

void ProjectCheck::checkRecords()
{
    QSqlQuery rows = m_connection.query(u"SELECT DISTINCT type FROM record ORDER BY type"_s);
    while (rows.next()) {
        if (!recordType(rows.value(0).toString()))
            add(tr("There are records of the type “%1”, which this program does not know.")
                    .arg(rows.value(0).toString()));
    }
    for (const RecordType *type : recordTypes())
        checkRowsOf(*type);
}

void ProjectCheck::checkRowsOf(const RecordType &type)
{
    QSqlQuery bare = m_connection.query(u"SELECT r.id FROM record r LEFT JOIN %1 t ON t.seq = r.seq "
                                        "WHERE r.type = ? AND t.seq IS NULL"_s.arg(type.key()),
                                        {type.key()});
    while (bare.next())
        add(tr("A record of the type %1 has lost its content.").arg(type.key()), bare.value(0).toString());
    QSqlQuery stray = m_connection.query(u"SELECT t.seq FROM %1 t LEFT JOIN record r ON r.seq = t.seq AND r.type = ? "
                                         "WHERE r.seq IS NULL"_s.arg(type.key()),
                                         {type.key()});
    while (stray.next())
        add(tr("The table %1 has a row %2 that belongs to no record.")
                .arg(type.key())
                .arg(stray.value(0).toLongLong()));
}

void ProjectCheck::checkVocabularies()
{
    for (const RecordType *type : recordTypes()) {
        for (const Field &field : type->fields) {
            const bool isBound = field.isStored() && field.kind == FieldKind::Term && *field.vocabulary;
            if (!isBound)
                continue;
            QSqlQuery rows = m_connection.query(
                u"SELECT t.seq, v.vocabulary, v.key FROM %1 t JOIN term v ON v.seq = t.%2 WHERE v.vocabulary <> ?"_s
                    .arg(type->key(), field.key()),
                {QString::fromLatin1(field.vocabulary)});
            while (rows.next()) {
                const qint64 seq = rows.value(0).toLongLong();
                add(tr("%1: the field %2 holds “%3” of the vocabulary %4; it takes terms of %5.")
                        .arg(named(seq), field.key(), rows.value(2).toString(), rows.value(1).toString(),
                             QString::fromLatin1(field.vocabulary)),
                    m_store.id(seq));
            }
        }
    }
    checkParents();
}

void ProjectCheck::checkParents()
{
    QSqlQuery rows =
        m_connection.query(u"SELECT t.seq, t.key, t.vocabulary FROM term t JOIN term p ON p.seq = t.parent "
                           "WHERE p.vocabulary <> t.vocabulary"_s);
    while (rows.next()) {
        add(tr("The term “%1” of %2 stands below a term of another vocabulary.")
                .arg(rows.value(1).toString(), rows.value(2).toString()),
            m_store.id(rows.value(0).toLongLong()));
    }
}

void ProjectCheck::checkDates()
{
    for (const RecordType *type : recordTypes()) {
        for (const Field &field : type->fields) {
            if (field.isStored() && field.kind == FieldKind::Date)
                checkDatesOf(*type, field);
        }
    }
}

void ProjectCheck::checkDatesOf(const RecordType &type, const Field &field)
{
    QSqlQuery rows = m_connection.query(
        u"SELECT seq, %1, coalesce(%1_earliest, ''), coalesce(%1_latest, '') FROM %2 "
        "WHERE %1 IS NOT NULL OR %1_earliest IS NOT NULL OR %1_latest IS NOT NULL"_s.arg(field.key(), type.key()));
    while (rows.next()) {
        const qint64 seq = rows.value(0).toLongLong();
        const QString text = rows.value(1).toString();
        const std::optional<Edtf> date = text.isEmpty() ? Edtf() : Edtf::parse(text);
        if (!date) {
            add(tr("%1: the field %2 holds “%3”, which is no date.").arg(named(seq), field.key(), text),
                m_store.id(seq));
        } else if (dayText(date->earliest()) != rows.value(2).toString() ||
                   dayText(date->latest()) != rows.value(3).toString()) {
            add(tr("%1: the first and last day beside the field %2 do not fit its date %3.")
                    .arg(named(seq), field.key(), text),
                m_store.id(seq));
        }
    }
}

void ProjectCheck::checkAttachments()
{
    QSqlQuery contents = m_connection.query(u"SELECT digest, bytes FROM attachment_content"_s);
    while (contents.next()) {
        const QByteArray digest =
            QCryptographicHash::hash(contents.value(1).toByteArray(), QCryptographicHash::Sha256).toHex();
        if (digest != contents.value(0).toByteArray())
            add(tr("The bytes of the attachment %1 are not those that were stored.").arg(contents.value(0).toString()));
    }
    QSqlQuery missing = m_connection.query(u"SELECT a.seq FROM attachment a LEFT JOIN attachment_content c "
                                           "ON c.digest = a.digest WHERE a.digest IS NOT NULL AND c.digest IS NULL"_s);
    while (missing.next()) {
        const qint64 seq = missing.value(0).toLongLong();
        add(tr("The bytes of the attachment %1 are missing.").arg(named(seq)), m_store.id(seq));
    }
}

void ProjectCheck::checkHistory()
{
    const HistoryReader reader(m_connection);
    const ChainVerdict verdict = reader.verify();
    if (verdict.intact)
        return;
    const std::optional<ChangeEntry> change = reader.change(verdict.firstBroken);
    add(tr("The history was altered from outside: the change “%1” of %2 (%3) does not fit its digest.")
            .arg(change ? change->title : QString(), change ? change->at : QString(), verdict.firstBroken));
}

void ProjectCheck::checkIndexes()
{
    for (const QString &table : SearchIndex(m_connection).damaged())
        add(tr("The search index %1 does not hold what the records say; searches may miss records.").arg(table));
}

} // namespace scrutineer
