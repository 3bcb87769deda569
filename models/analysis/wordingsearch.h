// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/wordingindex.h"
#include "models/storage/wordingreader.h"

#include <functional>

namespace scrutineer {

/// Between whom wording is repeated.
enum class WordingSpread {
    Anyone,
    OneOrganization, ///< All places are of statements of one and the same organisation.
    Elections,       ///< Places are of two elections or more.
    Missions,        ///< Places are of two missions or more.
};

/// What is asked of the texts of a project.
struct WordingQuery
{
    Filter filter;          ///< Of statements, with the scope.
    bool summaries = false; ///< Also texts that are not known to be the statement's own words, or their translation.
    bool minor = false;     ///< Also names, titles of laws, function words alone and near variants of passages.
    int leastWords = WordingIndex::usualLeastWords;
    WordingSpread spread = WordingSpread::Anyone; ///< Which passages are listed; shares and pairs count all.
    bool operator==(const WordingQuery &) const = default;
};

/// A passage as it is listed.
struct FoundPassage
{
    RepeatedPassage passage; ///< The first place in time first.
    QString wording;         ///< As printed there.
    int elections = 0;       ///< How many it was said on, as far as is known.
    int missions = 0;
    int organizations = 0;
};

/// The answer to a query, with what was left out and why.
struct FoundWording
{
    WordingQuery query;
    QList<FoundPassage> passages;                ///< The weightiest first, at most as many as were asked for.
    qsizetype passageCount = 0;                  ///< How many there are.
    RepeatedWording wording;                     ///< Texts and pairs; its passages are taken out.
    QHash<QString, WordingStatement> statements; ///< Those of all compared texts, by id.
    qsizetype statementCount = 0;                ///< How many statements were compared.
    qsizetype summaries = 0;                     ///< Texts left out, or, where they are asked for, compared.
    qsizetype unknown = 0;                       ///< The same of those whose standing is not known.

    /// "Winnowing …": which method found it and what it guarantees.
    [[nodiscard]] static QString method(int leastWords);
    /// What was left out or is to be kept in mind, a sentence each.
    [[nodiscard]] QStringList remarks() const;
};

/// The passages of one text that stand elsewhere too.
struct WordingElsewhere
{
    PointSpan span;
    int words = 0;
    QList<WordingStatement> statements; ///< The others, in the order of time.

    /// "Also in: ODIHR EOM (8 Feb 2024), CIS mission and 3 more".
    [[nodiscard]] QString alsoIn() const;
};

/// Searches the texts of one project after the other for repeated wording, and keeps what it has read, so that only new
/// texts are read the next time. Belongs to one thread at a time. All functions throw SqlError.
class WordingSearch
{
public:
    /// How many texts have been read and how many there are.
    using Progress = std::function<void(qsizetype done, qsizetype all)>;

    /// At most `limit` passages; a filter that does not suit is a problem.
    [[nodiscard]] Result<FoundWording> find(Connection &connection, const WordingQuery &query, qsizetype limit,
                                            const Progress &progress = {});
    /// The passages that two texts share with each other.
    [[nodiscard]] QList<RepeatedPassage> between(Connection &connection, const QString &one, const QString &other,
                                                 const WordingQuery &query);
    /// What of one text stands in other statements of the whole project, in the order of the text.
    [[nodiscard]] Result<QList<WordingElsewhere>> elsewhere(Connection &connection, const QString &text,
                                                            const WordingQuery &query);

private:
    /// Brings the index up to date with the texts; the ids of those to compare.
    QStringList follow(const WordingReader &reader, const QList<WordingText> &texts, const WordingQuery &query,
                       FoundWording &found, const Progress &progress);

    QString m_project;
    WordingIndex m_index;
};

} // namespace scrutineer
