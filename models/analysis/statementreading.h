// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/reanchoring.h"
#include "models/storage/store.h"

namespace scrutineer {

/// A claim with what it measures by and where it stands in the text that is read.
struct ReadClaim
{
    Record claim;
    QList<Record> yardsticks; ///< Its claim_yardstick records.
    Record anchor;            ///< In the text that is read; invalid when it has none there.
    TextSpan span;            ///< In UTF-16 units of that text; empty without an anchor.
    QStringList figures = {}; ///< What it measures, in words: "7.7% of 22 Voting assessed negatively".

    /// −2 … +2, nothing when it is not coded.
    [[nodiscard]] std::optional<int> polarity() const;
};

/// One of the codings of a statement, as far as one chooses by it.
struct ReadCoding
{
    QString id;
    QString coder;
    QString state;    ///< "open", "complete", "adjudicated".
    QString codebook; ///< The number of its version; may be empty.
    bool blind = false;
    bool operator==(const ReadCoding &) const = default;
};

/// A statement as the reader shows it: one of its texts, one of its codings, and the claims in the order of the text.
struct StatementReading
{
    Record statement; ///< Invalid when there is no such statement.
    QString issuers;  ///< Labels of who issued it.
    QString kind;
    QString issued;      ///< As written; EDTF.
    QList<Record> texts; ///< All stored versions, the latest last.
    Record text;         ///< The one that is read; invalid when none is stored.
    QList<ReadCoding> codings;
    Record coding; ///< The one that is read; invalid when there is none.
    QString coder;
    QList<ReadClaim> claims; ///< Those without a place in the text last.
    QList<Record> silences;

    /// The words to read: those of the text, else the statement's summary.
    [[nodiscard]] QString words() const;
    /// True when a text is stored, so that claims have places.
    [[nodiscard]] bool hasText() const { return text.isValid(); }
    /// True when nothing more is to be coded in the coding that is read.
    [[nodiscard]] bool isComplete() const;
    /// True when the coding is meant to be made without a look at those of others, and is not at its end.
    [[nodiscard]] bool isBlind() const;
    /// True when the codings of others stay hidden: the one that is read is blind, and `coder`, whose program this is,
    /// has none of their own among them.
    [[nodiscard]] bool hidesOthers(const QString &coder) const;
    /// True when all that the statement says is on file, and it is no retelling: what is not found in such a one is not
    /// addressed by it.
    [[nodiscard]] bool isWhole() const;
    /// The place of a claim in `claims`, or −1.
    [[nodiscard]] qsizetype indexOf(const QString &claim) const;
};

/// What a reader wants: a statement, and which of its texts and codings; empty for the latest text and for the coding
/// of `coder`, else for one that is coded blind, or else the first.
struct ReadingWish
{
    QString statement;
    QString text = {};
    QString coding = {};
    QString coder = {}; ///< The coder's name.
    bool operator==(const ReadingWish &) const = default;
};

/// Reads a statement. Throws SqlError.
[[nodiscard]] StatementReading readStatement(Connection &connection, const ReadingWish &wish);

/// Puts the claims in the order of the text, and gives each its span.
void orderClaims(StatementReading &reading);

} // namespace scrutineer
