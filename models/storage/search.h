// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchquery.h"

#include <QHash>
#include <QList>

#include <atomic>
#include <memory>

namespace scrutineer {

/// What to look for.
struct SearchRequest
{
    QString words;             ///< As typed. The last word may go on unless a space follows.
    bool exact = false;        ///< Case and letters as typed; nothing is folded.
    QString limitToType;       ///< A record type's name, or empty for all.
    QString scope;             ///< The id of the election whose records come first among equals, or empty.
    int limit = 60;            ///< Most hits of each group, 1–1,000.
    int offset = 0;            ///< Hits of the full-text group to pass over, for pages.
    bool fullTextToo = true;   ///< Look into long texts as well.
    bool fullTextOnly = false; ///< Look into long texts alone.
    bool ranked = false;       ///< Order full text by relevance within the newest 20,000 hits, else newest first.
    /// Set from any thread to give up; also interrupt the connection, to stop a statement in the middle.
    std::shared_ptr<std::atomic_bool> stopped;
};

/// One record found.
struct SearchHit
{
    QString id;   ///< The record to open: of a part or an attached record, the one it belongs to.
    QString type; ///< That record's type.
    QString label;
    QList<TextRange> labelRanges;
    QString context; ///< Where the words stand when the label does not show them all; may be empty.
    QList<TextRange> contextRanges;
    QString secondary; ///< One more fact, such as a mission's election or a source's publisher; may be empty.
    QString date;      ///< EDTF text, or empty.
    MatchLevel level = MatchLevel::Folded;
    bool inScope = false;
    QStringList spellings; ///< How the found words are spelled.
    QString matchedId;     ///< The record that holds the words; often the same as id.
    QString matchedType;   ///< Its type.
};

/// Hits of one index, best first.
struct SearchGroup
{
    SearchPart part = SearchPart::Names;
    QList<SearchHit> hits;
    bool isMore = false; ///< There are more than the limit.
};

/// How many records of a type were found.
struct SearchCount
{
    QString type;
    int hits = 0;
    bool isCapped = false; ///< At least this many: counting stopped.
};

/// What was found.
struct SearchAnswer
{
    /// Names, titles, full text; empty ones are left out, but for a page of full text alone that others follow.
    QList<SearchGroup> groups;
    QList<SearchCount> counts; ///< By type, in the order of recordTypes(); none of full text.
    QStringList spellings;     ///< Other spellings than the one typed that hits were found by, for the folding hint.
    bool isStopped = false;    ///< Given up; then all else is worth nothing.
    qint64 microseconds = 0;   ///< How long it took.
};

/// Most hits of a type that are counted.
constexpr int mostCounted = 1'000;

/// Looks for words in all records. Any text is safe; no words, no hits. Throws SqlError, but not for an interruption.
SearchAnswer search(Connection &connection, const SearchRequest &request);

} // namespace scrutineer
