// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/wordingsearch.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct WordingSearchText
{
    Q_DECLARE_TR_FUNCTIONS(RepeatedWording)
};

/// Sorts places by when their statements were issued, those of no known day last.
class ByTime
{
public:
    explicit ByTime(const QHash<QString, WordingStatement> &statements)
        : m_statements(statements)
    {
    }
    [[nodiscard]] auto key(const QString &statement) const
    {
        const std::optional<QDate> day = m_statements.value(statement).issued.earliest();
        return std::tuple(!day, day.value_or(QDate()), statement);
    }
    bool operator()(const PassagePlace &a, const PassagePlace &b) const
    {
        const auto first = key(a.statement);
        const auto second = key(b.statement);
        return first != second ? first < second : std::pair(a.text, a.span.start) < std::pair(b.text, b.span.start);
    }

private:
    const QHash<QString, WordingStatement> &m_statements;
};

bool suits(const FoundPassage &found, WordingSpread spread)
{
    switch (spread) {
    case WordingSpread::OneOrganization:
        return found.organizations == 1;
    case WordingSpread::Elections:
        return found.elections >= 2;
    case WordingSpread::Missions:
        return found.missions >= 2;
    case WordingSpread::Anyone:
        break;
    }
    return true;
}

void count(FoundPassage &found, const QHash<QString, WordingStatement> &statements)
{
    QSet<QString> elections;
    QSet<QString> missions;
    QSet<QString> organizations;
    for (const PassagePlace &place : std::as_const(found.passage.places)) {
        const WordingStatement &statement = *statements.constFind(place.statement);
        elections += QSet<QString>(statement.electionIds.begin(), statement.electionIds.end());
        missions += QSet<QString>(statement.missionIds.begin(), statement.missionIds.end());
        organizations += QSet<QString>(statement.organizationIds.begin(), statement.organizationIds.end());
    }
    found.elections = int(elections.size());
    found.missions = int(missions.size());
    found.organizations = int(organizations.size());
}

} // namespace

QString WordingElsewhere::alsoIn() const
{
    constexpr qsizetype named = 4;
    QStringList names;
    for (const WordingStatement &statement : statements.first(std::min(named, statements.size()))) {
        const QString issued = statement.issued.display(QLocale());
        names += issued.isEmpty() ? statement.issuers() : u"%1 (%2)"_s.arg(statement.issuers(), issued);
    }
    const QString first = names.join(u", "_s);
    return statements.size() <= named
               ? WordingSearchText::tr("Also in: %1").arg(first)
               : WordingSearchText::tr("Also in: %1 and %n more", nullptr, int(statements.size() - named)).arg(first);
}

QString FoundWording::method(int leastWords)
{
    const Winnowing winnowing = Winnowing::guaranteeing(leastWords);
    return WordingSearchText::tr(
               "Winnowing (Schleimer, Wilkerson and Aiken 2003, SIGMOD) with runs of k = %1 words and "
               "windows of w = %2: every shared run of w + k − 1 = %3 words or more is found. Each is then "
               "compared word by word, capitals and accents aside.")
        .arg(winnowing.gram)
        .arg(winnowing.window)
        .arg(winnowing.guaranteed());
}

QStringList FoundWording::remarks() const
{
    QStringList said;
    if (summaries + unknown > 0 && !query.summaries) {
        if (summaries > 0)
            said += WordingSearchText::tr("%n summary(ies) not compared: their wording is the researcher’s.", nullptr,
                                          int(summaries));
        if (unknown > 0)
            said += WordingSearchText::tr("%n text(s) of unknown standing not compared.", nullptr, int(unknown));
    } else if (summaries + unknown > 0) {
        said += WordingSearchText::tr(
            "Includes %n text(s) that are summaries or of unknown standing: what they share may be "
            "the researcher’s wording.",
            nullptr, int(summaries + unknown));
    }
    if (wording.titles > 0)
        said += WordingSearchText::tr("%n name(s), title(s) or run(s) of function words left out.", nullptr,
                                      int(wording.titles));
    if (wording.variants > 0)
        said += WordingSearchText::tr("%n variant(s) of listed passages left out, longer by fewer than three words of "
                                      "their own.",
                                      nullptr, int(wording.variants));
    return said;
}

QStringList WordingSearch::follow(const WordingReader &reader, const QList<WordingText> &texts,
                                  const WordingQuery &query, FoundWording &found, const Progress &progress)
{
    if (const QString project = reader.project(); project != m_project) {
        m_project = project;
        m_index = WordingIndex(query.leastWords);
    }
    m_index.setLeastWords(query.leastWords);
    QStringList compared;
    qsizetype done = 0;
    for (const WordingText &text : texts) {
        if (progress)
            progress(done++, texts.size());
        const bool isSummary = text.standing == "summary"_L1;
        found.summaries += isSummary ? 1 : 0;
        found.unknown += text.standing.isEmpty() ? 1 : 0;
        if (!query.summaries && (isSummary || text.standing.isEmpty()))
            continue;
        // A stored text never changes, so that one which is known need not be read again.
        if (!m_index.contains(text.id))
            m_index.put(text.id, text.statement, text.language, reader.content(text.id));
        compared += text.id;
        if (!found.statements.contains(text.statement))
            found.statements.insert(text.statement, reader.statement(text.statement));
    }
    found.statementCount = found.statements.size();
    return compared;
}

Result<FoundWording> WordingSearch::find(Connection &connection, const WordingQuery &query, qsizetype limit,
                                         const Progress &progress)
{
    const WordingReader reader(connection);
    const Result<QList<WordingText>> texts = reader.texts(query.filter);
    if (!texts)
        return texts.problem();
    FoundWording found;
    found.query = query;
    const QStringList compared = follow(reader, *texts, query, found, progress);
    found.wording = m_index.find(compared, query.minor);
    const ByTime byTime(found.statements);
    for (RepeatedPassage &passage : found.wording.passages) {
        FoundPassage listed{passage, {}, 0, 0, 0};
        count(listed, found.statements);
        if (!suits(listed, query.spread) || ++found.passageCount > limit)
            continue;
        std::ranges::sort(listed.passage.places, byTime);
        const PassagePlace &first = listed.passage.places.first();
        listed.wording = reader.words(first.text, first.span.start, first.span.length);
        found.passages.append(listed);
    }
    found.wording.passages.clear();
    return found;
}

QList<RepeatedPassage> WordingSearch::between(Connection &connection, const QString &one, const QString &other,
                                              const WordingQuery &query)
{
    if (WordingReader(connection).project() != m_project || !m_index.contains(one) || !m_index.contains(other))
        return {};
    m_index.setLeastWords(query.leastWords);
    return m_index.find({one, other}, query.minor).passages;
}

Result<QList<WordingElsewhere>> WordingSearch::elsewhere(Connection &connection, const QString &text,
                                                         const WordingQuery &query)
{
    const WordingReader reader(connection);
    const Result<QList<WordingText>> texts = reader.texts(query.filter);
    if (!texts)
        return texts.problem();
    FoundWording found;
    const QStringList compared = follow(reader, *texts, query, found, {});
    const RepeatedWording wording = m_index.find(compared, query.minor);
    const ByTime byTime(found.statements);
    QList<WordingElsewhere> elsewhere;
    for (RepeatedPassage passage : wording.passages) {
        std::ranges::sort(passage.places, byTime);
        for (const PassagePlace &place : std::as_const(passage.places)) {
            if (place.text != text)
                continue;
            WordingElsewhere own{place.span, passage.words, {}};
            QSet<QString> seen{place.statement};
            for (const PassagePlace &other : std::as_const(passage.places)) {
                if (seen.contains(other.statement))
                    continue;
                seen += other.statement;
                own.statements += found.statements.value(other.statement);
            }
            elsewhere += own;
        }
    }
    std::ranges::stable_sort(elsewhere, {},
                             [](const WordingElsewhere &one) { return std::pair(one.span.start, -one.span.length); });
    return elsewhere;
}

} // namespace scrutineer
