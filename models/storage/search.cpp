// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search.h"

#include "models/records/folding.h"
#include "models/storage/foundrecord.h"
#include "models/storage/keycursor.h"
#include "models/storage/searchcount.h"
#include "models/storage/searchhits.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Relevance is worked out for so many hits at most: the newest ones, of names the oldest ones too, as what people look
// up was often logged first. tests/bench measures what that takes.
constexpr int rankedHeadlines = mostCounted + 1;
constexpr int rankedText = 20'000;
constexpr int rankedNewestNames = 2'000;
constexpr int rankedOldestNames = 1'000;
constexpr int rankedWholeNames = 400;

// The last word is completed to so many frequent words of the long texts.
constexpr int mostEndings = 8;

// A title is found by the words that its word's beginning may stand for, if they are not more. FTS5 would gather all
// titles with any of them before it gave the first; up to three letters it has an index of beginnings.
constexpr int mostHeadlineEndings = 32;
constexpr qsizetype indexedBeginning = 3;

// Rows read at a time in exact mode.
constexpr int exactBatch = 200;

constexpr int mostHits = 1'000;
constexpr int mostSpellings = 4;
constexpr int mostTerms = 10;

/// Thrown between two statements when the request was given up.
struct Stopped
{
};

class Search
{
public:
    Search(const Connection &connection, const SearchRequest &request)
        : m_connection(connection)
        , m_request(request)
        , m_tokens(connection)
        , m_query(request.words, m_tokens)
        , m_hits(connection, m_query, request.scope)
        , m_limit(std::clamp(request.limit, 1, mostHits))
        , m_kinds{.only = kindsShownAs(request.limitToType), .but = {}}
    {
    }

    SearchAnswer run()
    {
        if (m_query.isEmpty())
            return m_answer;
        if (!m_request.fullTextOnly) {
            add(SearchPart::Names, names());
            if (mayHold(SearchPart::Headlines))
                add(SearchPart::Headlines, headlines());
            count();
        }
        const bool isLongEnough = m_query.longest() > 1 || !m_query.isOpen();
        if ((m_request.fullTextToo || m_request.fullTextOnly) && isLongEnough && mayHold(SearchPart::Text))
            add(SearchPart::Text, text());
        gatherSpellings();
        return m_answer;
    }

private:
    [[nodiscard]] bool mayHold(SearchPart part) const
    {
        if (m_request.limitToType.isEmpty())
            return true;
        return std::any_of(recordTypes().begin(), recordTypes().end(), [&](const RecordType *type) {
            return isIndexed(part, *type) && m_kinds.only.contains(searchKind(*type));
        });
    }

    void goOn() const
    {
        if (m_request.stopped && m_request.stopped->load())
            throw Stopped();
    }

    QList<qint64> rows(const QString &sql, const QVariantList &values) const
    {
        goOn();
        QList<qint64> found;
        QSqlQuery query = m_connection.query(sql, values);
        while (query.next())
            found.append(query.value(0).toLongLong());
        return found;
    }

    struct Scored
    {
        qint64 seq;
        double score;
    };

    void gather(SearchPart part, const QString &match, int within, bool fromNewest, QList<Scored> &scored) const
    {
        goOn();
        KeyCursor cursor(m_connection,
                         u"SELECT rowid, scrutineer_score(%1) FROM %1 WHERE %1 MATCH ? ORDER BY rowid%2 LIMIT ?"_s.arg(
                             searchTable(part), fromNewest ? u" DESC"_s : QString()),
                         {match, within});
        while (cursor.next())
            scored.append({cursor.key(), cursor.number(1)});
    }

    // The best hits by relevance among the newest `within` and, when there are more, the oldest `oldest`.
    QList<qint64> best(SearchPart part, const QString &match, int within, int oldest = 0) const
    {
        QList<Scored> scored;
        gather(part, match, within, true, scored);
        if (oldest > 0 && scored.size() == within)
            gather(part, match, oldest, false, scored);
        const auto order = [](const Scored &hit) { return std::pair(hit.score, -hit.seq); };
        std::sort(scored.begin(), scored.end(),
                  [order](const Scored &a, const Scored &b) { return order(a) < order(b); });
        QList<qint64> found;
        found.reserve(scored.size());
        for (const Scored &hit : std::as_const(scored)) {
            // The newest and the oldest may overlap; equal scores and numbers stand side by side.
            if (found.isEmpty() || found.last() != hit.seq)
                found.append(hit.seq);
        }
        return found;
    }

    QList<qint64> newest(SearchPart part, const QString &match, int limit, int offset = 0) const
    {
        return rows(
            u"SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid DESC LIMIT ? OFFSET ?"_s.arg(searchTable(part)),
            {match, limit, offset});
    }

    // Newest first, only those with the letters as typed.
    QList<qint64> exact(SearchPart part, int limit, int offset = 0) const
    {
        QList<qint64> found;
        QSqlQuery query =
            m_connection.query(u"SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid DESC"_s.arg(searchTable(part)),
                               {m_query.match(part, m_kinds)});
        bool isMore = true;
        while (isMore && found.size() < limit + offset) {
            goOn();
            QList<qint64> batch;
            while (batch.size() < exactBatch && (isMore = query.next()))
                batch.append(query.value(0).toLongLong());
            found += m_hits.exactOnly(part, batch);
        }
        return found.mid(offset, limit);
    }

    QList<qint64> names() const
    {
        if (m_request.exact)
            return exact(SearchPart::Names, m_limit + 1);
        // Whole words first: among very many beginnings they might not be in the first rows.
        QList<qint64> ordered;
        if (m_query.isOpen())
            ordered = best(SearchPart::Names, m_query.match(SearchPart::Names, m_kinds, true), rankedWholeNames,
                           rankedWholeNames);
        ordered +=
            best(SearchPart::Names, m_query.match(SearchPart::Names, m_kinds), rankedNewestNames, rankedOldestNames);
        // The words of vocabularies would crowd out records; some of them follow at the end.
        const QSet<qint64> vocabulary = m_request.limitToType.isEmpty() ? terms() : QSet<qint64>();
        QSet<qint64> seen;
        QList<qint64> found;
        QList<qint64> foundTerms;
        for (const qint64 seq : std::as_const(ordered)) {
            if (found.size() > m_limit)
                break;
            if (seen.contains(seq))
                continue;
            seen.insert(seq);
            if (!vocabulary.contains(seq))
                found.append(seq);
            else if (foundTerms.size() < mostTerms)
                foundTerms.append(seq);
        }
        return found + foundTerms;
    }

    QSet<qint64> terms() const
    {
        QSet<qint64> all;
        KeyCursor cursor(m_connection, u"SELECT seq FROM term"_s, {});
        while (cursor.next())
            all.insert(cursor.key());
        return all;
    }

    QList<qint64> headlines()
    {
        if (m_request.exact)
            return exact(SearchPart::Headlines, m_limit + 1);
        QString match = m_query.match(SearchPart::Headlines);
        const QStringList forms = m_query.openForms();
        if (m_query.isOpen() &&
            std::ranges::all_of(forms, [](const QString &form) { return form.size() > indexedBeginning; })) {
            const QStringList endings = frequentEndings(mostHeadlineEndings + 1);
            if (endings.isEmpty())
                return {};
            if (endings.size() <= mostHeadlineEndings + forms.size())
                match = m_query.matchEndings(SearchPart::Headlines, endings, {});
        }
        QList<qint64> found = best(SearchPart::Headlines, match, rankedHeadlines);
        m_statements = int(found.size());
        return found.mid(0, m_limit + 1);
    }

    QList<qint64> text() const
    {
        if (m_request.exact)
            return exact(SearchPart::Text, m_limit + 1, m_request.offset);
        QString match = m_query.match(SearchPart::Text, m_kinds);
        if (m_query.isOpen()) {
            const QStringList endings = frequentEndings(mostEndings);
            if (endings.isEmpty())
                return {};
            match = m_query.matchEndings(SearchPart::Text, endings, m_kinds);
        }
        return m_request.ranked ? best(SearchPart::Text, match, rankedText).mid(m_request.offset, m_limit + 1)
                                : newest(SearchPart::Text, match, m_limit + 1, m_request.offset);
    }

    // A word that begins with one of the forms and is in most texts; the form itself first if it is a word.
    QStringList frequentEndings(int most) const
    {
        goOn();
        QStringList ranges;
        QVariantList values;
        for (const QString &form : m_query.openForms()) {
            ranges += u"SELECT term, documents FROM search_term WHERE term >= ? AND term < ?"_s;
            values += form;
            values += QString(form + QString::fromUcs4(U"\U0010ffff", 1));
        }
        QStringList endings;
        QSqlQuery query = m_connection.query(ranges.join(u" UNION "_s) + u" ORDER BY documents DESC, term LIMIT ?"_s,
                                             values + QVariantList{most});
        while (query.next())
            endings += query.value(0).toString();
        for (const QString &form : m_query.openForms()) {
            if (!endings.isEmpty() && !endings.contains(form))
                endings += form;
        }
        return endings;
    }

    void count()
    {
        const bool isWhole =
            m_request.limitToType.isEmpty() && std::none_of(m_answer.groups.cbegin(), m_answer.groups.cend(),
                                                            [](const SearchGroup &group) { return group.isMore; });
        if (isWhole || m_request.exact) {
            m_answer.counts = countHits(m_answer.groups);
            return;
        }
        goOn();
        m_answer.counts = countHits(m_connection, m_query, m_statements);
    }

    void add(SearchPart part, const QList<qint64> &found)
    {
        if (found.isEmpty())
            return;
        goOn();
        SearchGroup group{.part = part, .hits = m_hits.describe(part, found), .isMore = found.size() > m_limit};
        const bool isNewestFirst = part == SearchPart::Text;
        if (!isNewestFirst) {
            const auto key = [](const SearchHit &hit) {
                return std::tuple(hit.type == "term"_L1, hit.level, !hit.inScope);
            };
            std::stable_sort(group.hits.begin(), group.hits.end(),
                             [key](const SearchHit &a, const SearchHit &b) { return key(a) < key(b); });
        }
        if (group.hits.size() > m_limit)
            group.hits.resize(m_limit);
        if (!m_request.limitToType.isEmpty())
            group.hits.removeIf([&](const SearchHit &hit) { return hit.type != m_request.limitToType; });
        // A page of full text may hold none of the type though a later one does.
        if (!group.hits.isEmpty() || (m_request.fullTextOnly && group.isMore))
            m_answer.groups.append(group);
    }

    // What else than the letters typed was found, for the folding hint.
    void gatherSpellings()
    {
        QSet<QString> seen;
        for (const SearchGroup &group : std::as_const(m_answer.groups)) {
            for (const SearchHit &hit : group.hits) {
                for (const QString &spelling : hit.spellings) {
                    const QString small = smallLetters(spelling);
                    if (seen.contains(small) || isAsTyped(small) || m_answer.spellings.size() == mostSpellings)
                        continue;
                    seen.insert(small);
                    m_answer.spellings += spelling;
                }
            }
        }
    }

    [[nodiscard]] bool isAsTyped(const QString &small) const
    {
        return std::any_of(m_query.tokens().begin(), m_query.tokens().end(), [&](const QueryToken &token) {
            return token.isPrefix ? small.startsWith(token.small) : small == token.small;
        });
    }

    const Connection &m_connection;
    const SearchRequest &m_request;
    SearchTokens m_tokens;
    SearchQuery m_query;
    SearchHits m_hits;
    int m_limit;
    SearchQuery::Kinds m_kinds;
    std::optional<int> m_statements; ///< How many titles were found, up to rankedHeadlines.
    SearchAnswer m_answer;
};

} // namespace

SearchAnswer search(Connection &connection, const SearchRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    SearchAnswer answer;
    try {
        answer = Search(connection, request).run();
    } catch (const Stopped &) {
        answer.isStopped = true;
    } catch (const SqlError &error) {
        if (!error.isInterruption())
            throw;
        answer.isStopped = true;
    }
    answer.microseconds = timer.nsecsElapsed() / 1000;
    return answer;
}

} // namespace scrutineer
