// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchfields.h"
#include "models/storage/searchtokens.h"

#include <QList>
#include <QStringList>

namespace scrutineer {

/// A stretch of a text, counted in UTF-16 units as QString does.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

/// One token of what was typed: the folded spellings it is looked up under, and its letters as typed.
struct QueryToken
{
    QList<QByteArray> forms;
    QString typed;         ///< In Unicode NFC.
    QString small;         ///< The same in small letters, with their marks.
    bool isPrefix = false; ///< The word may go on.
};

/// How well a text holds what was looked for; smaller is better.
enum class MatchLevel {
    AsTyped,      ///< All words with their case and letters, each whole.
    Letters,      ///< All words whole and with their letters, small or capital.
    LettersBegin, ///< The same, but the last word goes on.
    Folded,       ///< All words whole in folded form.
    FoldedBegin,  ///< The same, but the last word goes on.
    Partial,      ///< Some words are missing in this text.
    None,         ///< No word is there.
};

/// Where in one text the words were found.
struct TextMatch
{
    MatchLevel level = MatchLevel::None;
    QList<TextRange> ranges;
    QSet<int> tokens;      ///< Which of the query's tokens are there.
    QStringList spellings; ///< How the found words are spelled in the text.
    bool isExact = false;  ///< All words are there with case and letters as typed.
};

/// What was typed into a search field, made ready for the full-text indexes. Any text at all is safe.
class SearchQuery
{
public:
    /// Reads at most 200 characters and 12 words. A space at the end finishes the last word.
    SearchQuery(const QString &typed, const SearchTokens &tokens);

    /// True when there is nothing to look for: no letter and no digit.
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// True when the last word may go on.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const QList<QueryToken> &tokens() const { return m_tokens; }
    /// The number of letters and digits of the longest token.
    [[nodiscard]] qsizetype longest() const;

    /// Which kinds of records a MATCH expression is for.
    struct Kinds
    {
        QStringList only; ///< Words of the kind column; all when empty.
        QString but;      ///< One that is left out; none when empty.
    };
    /// The MATCH expression for a part. `whole` takes the last word as finished.
    [[nodiscard]] QString match(SearchPart part, const Kinds &kinds = {}, bool whole = false) const;
    /// The same with the last word replaced by any of `endings`, which are folded words of the index; the other words
    /// stay as they are.
    [[nodiscard]] QString matchEndings(SearchPart part, const QStringList &endings, const Kinds &kinds) const;
    /// The folded beginnings that the last word may be completed from.
    [[nodiscard]] QStringList openForms() const;

    /// Looks for the words in a text. Stops looking 400 characters after all have been found when `briefly` is set.
    [[nodiscard]] TextMatch find(const QString &text, bool briefly = false) const;

private:
    /// One word between spaces, and other spellings that an Azerbaijani or Turkish word is found under.
    struct Word
    {
        QString typed;
        QStringList spellings;
    };
    void read(const QString &word);
    [[nodiscard]] static QString anyOf(const Word &word, bool isOpen);
    [[nodiscard]] QString all(qsizetype count, bool isOpen) const;
    [[nodiscard]] static QString restricted(SearchPart part, const QString &expression, const Kinds &kinds);

    const SearchTokens &m_source;
    QList<Word> m_words;
    QList<QueryToken> m_tokens;
    bool m_isOpen = false;
};

/// A piece of a long text around what was found, on one line, with the ranges counted in it.
struct Excerpt
{
    QString text;
    QList<TextRange> ranges;
};

/// Cuts about `length` characters around the densest place of a match.
Excerpt excerpt(const QString &text, const TextMatch &match, qsizetype length = 140);

} // namespace scrutineer
