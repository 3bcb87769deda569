// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchindex.h"

#include <sqlite3.h>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// A bulk change counts this many words in memory before it writes them: some 20 MB.
constexpr qsizetype mostCounts = 200'000;

// Words that wait to be written in the order of their records.
constexpr qsizetype mostWaiting = 8'000'000;
constexpr qsizetype waitingOverhead = 100;

// Pages that one merging step writes; 32 pages of 4 KB took 1–3 ms.
constexpr int pagesAStep = 32;

// Records between two reports of a rebuild.
constexpr qint64 recordsAStep = 2'000;

QString columnsOf(SearchPart part)
{
    return hasKindColumn(part) ? u"words, kind"_s : u"words"_s;
}

} // namespace

void SearchIndex::changed(const RecordType &type, qint64 seq, const Record &before, const Record &after)
{
    for (const SearchPart part : searchParts) {
        if (!isIndexed(part, type))
            continue;
        const QString wordsBefore = searchWords(part, before);
        const QString wordsAfter = searchWords(part, after);
        if (wordsBefore == wordsAfter)
            continue;
        replace(part, type, seq, wordsBefore, wordsAfter);
        if (part != SearchPart::Names)
            count(wordsBefore, wordsAfter);
    }
}

void SearchIndex::replace(SearchPart part, const RecordType &type, qint64 seq, const QString &before,
                          const QString &after)
{
    if (!before.isEmpty())
        write(part, true, type, seq, before);
    if (!after.isEmpty())
        write(part, false, type, seq, after);
}

void SearchIndex::write(SearchPart part, bool isRemoval, const RecordType &type, qint64 seq, const QString &words)
{
    m_waiting[part].append({seq, isRemoval, &type, words});
    m_waitingBytes += words.size() * qsizetype(sizeof(QChar)) + waitingOverhead;
    if (m_waitingBytes > mostWaiting)
        writeWaiting();
}

void SearchIndex::writeWaiting()
{
    for (auto &[part, entries] : m_waiting) {
        // FTS5 begins a new segment whenever a row comes after one with a greater number, and takes 2,000 segments at
        // most: a change that is taken back runs backwards through thousands of rows.
        std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.seq < b.seq; });
        for (const Entry &entry : std::as_const(entries))
            writeEntry(part, entry);
    }
    m_waiting.clear();
    m_waitingBytes = 0;
}

void SearchIndex::writeEntry(SearchPart part, const Entry &entry)
{
    const QString table = searchTable(part);
    const QString columns = columnsOf(part);
    QVariantList values{entry.seq, entry.words};
    if (hasKindColumn(part))
        values += searchKind(*entry.type);
    const QString marks = hasKindColumn(part) ? u"?, ?, ?"_s : u"?, ?"_s;
    const QString sql = entry.isRemoval
                            ? u"INSERT INTO %1 (%1, rowid, %2) VALUES ('delete', %3)"_s.arg(table, columns, marks)
                            : u"INSERT INTO %1 (rowid, %2) VALUES (%3)"_s.arg(table, columns, marks);
    Connection::run(prepared(sql), values);
}

void SearchIndex::count(const QString &before, const QString &after)
{
    const QSet<QByteArray> gone = tokens().terms(before);
    const QSet<QByteArray> come = tokens().terms(after);
    for (const QByteArray &term : gone) {
        if (!come.contains(term))
            --m_counts[term];
    }
    for (const QByteArray &term : come) {
        if (!gone.contains(term))
            ++m_counts[term];
    }
    if (m_counts.size() > mostCounts)
        finish();
}

void SearchIndex::finish()
{
    writeWaiting();
    if (!m_counts.isEmpty()) {
        const QString add = u"INSERT INTO search_term (term, documents) VALUES (?, ?) "
                            "ON CONFLICT (term) DO UPDATE SET documents = documents + excluded.documents"_s;
        const QString drop = u"DELETE FROM search_term WHERE term = ? AND documents <= 0"_s;
        QList<QByteArray> terms = m_counts.keys();
        // In key order neighbouring terms share pages of the table.
        std::sort(terms.begin(), terms.end());
        for (const QByteArray &term : std::as_const(terms)) {
            const qint64 difference = m_counts.value(term);
            const QString text = QString::fromUtf8(term);
            if (difference != 0)
                Connection::run(prepared(add), {text, difference});
            if (difference < 0)
                Connection::run(prepared(drop), {text});
        }
    }
    discard();
}

void SearchIndex::discard()
{
    m_counts.clear();
    m_waiting.clear();
    m_waitingBytes = 0;
    m_connection.finishKept();
}

bool SearchIndex::rebuild(const Progress &progress)
{
    discard();
    Transaction transaction(m_connection);
    for (const SearchPart part : searchParts)
        m_connection.execute(u"INSERT INTO %1 (%1) VALUES ('delete-all')"_s.arg(searchTable(part)));
    m_connection.execute(u"DELETE FROM search_term"_s);
    if (!fill(progress))
        return false;
    for (const SearchPart part : {SearchPart::Headlines, SearchPart::Text}) {
        m_connection.execute(
            u"CREATE VIRTUAL TABLE temp.search_words USING fts5vocab (main, %1, col)"_s.arg(searchTable(part)));
        m_connection.execute(u"INSERT INTO search_term (term, documents) "
                             "SELECT term, doc FROM temp.search_words WHERE col = 'words' "
                             "ON CONFLICT (term) DO UPDATE SET documents = documents + excluded.documents"_s);
        m_connection.execute(u"DROP TABLE temp.search_words"_s);
    }
    transaction.commit();
    return true;
}

bool SearchIndex::fill(const Progress &progress)
{
    const qint64 last = m_connection.value(u"SELECT coalesce(max(seq), 0) FROM record"_s).toLongLong();
    for (qint64 from = 0; from <= last; from += recordsAStep) {
        if (progress && !progress(from, last)) {
            m_connection.finishKept();
            return false;
        }
        for (const SearchPart part : searchParts) {
            const QString sql = u"INSERT INTO %1 (rowid, %2) SELECT seq, %2 FROM %1_source "
                                "WHERE seq >= ? AND seq < ?"_s.arg(searchTable(part), columnsOf(part));
            Connection::run(prepared(sql), {from, from + recordsAStep});
        }
    }
    m_connection.finishKept();
    if (progress)
        progress(last, last);
    return true;
}

bool SearchIndex::mergeStep()
{
    bool isMore = false;
    for (const SearchPart part : searchParts) {
        const int before = sqlite3_total_changes(m_connection.handle());
        m_connection.execute(
            u"INSERT INTO %1 (%1, rank) VALUES ('merge', %2)"_s.arg(searchTable(part)).arg(pagesAStep));
        // SQLite's rule: a merge that changed fewer than two rows found nothing to do.
        isMore = isMore || sqlite3_total_changes(m_connection.handle()) - before >= 2;
    }
    return isMore;
}

QStringList SearchIndex::damaged()
{
    QStringList tables;
    for (const SearchPart part : searchParts) {
        const QString table = searchTable(part);
        try {
            m_connection.execute(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table));
        } catch (const SqlError &error) {
            if ((error.code() & 0xff) != SQLITE_CORRUPT)
                throw;
            tables += table;
        }
    }
    return tables;
}

const SearchTokens &SearchIndex::tokens()
{
    if (!m_tokens)
        m_tokens.emplace(m_connection);
    return *m_tokens;
}

QSqlQuery &SearchIndex::prepared(const QString &sql)
{
    return m_connection.kept(sql);
}

} // namespace scrutineer
