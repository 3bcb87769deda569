// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/block.h"
#include "models/reports/words.h"

#include <QDateTime>
#include <QStringList>

namespace scrutineer::reports {

/// What is cited: a source, in the words that stand at the foot of the page.
struct Note
{
    QString id = {};
    Text text = {};

    bool operator==(const Note &) const = default;
};

/// One number of the strip on the cover.
struct KeyNumber
{
    QString value = {};
    QString label = {};

    bool operator==(const KeyNumber &) const = default;
};

/// A report as a tree that knows no painter: what it says, in which order, with which sources.
///
/// Built by chaining: `document.heading(1, tr("Summary")).paragraph(text).add(table)`.
struct Document
{
    QString kind;                      ///< What it is, beside the program's name on the cover.
    QString eyebrow;                   ///< Above the title: the country.
    QString title;                     ///< On the cover and in the file's properties.
    QString subtitle;                  ///< Below the title.
    QString runningTitle;              ///< At the top of each page; the title where it is empty.
    QString language;                  ///< ISO 639 code of the text, such as "en" or "az".
    QStringList authors;               ///< Who answers for it.
    QString generator;                 ///< "Prepared with Scrutineer from …", at the foot of the cover.
    QString filter;                    ///< Which records it is about, in words; at the foot of each page.
    QDateTime created;                 ///< Stored in the file; now when it is invalid.
    std::vector<KeyNumber> keyNumbers; ///< At most six, on the cover.
    std::vector<Text> scope;           ///< Notes on the cover: filter, coding, how to read it.
    bool hasCover = true;              ///< Without a cover the title stands above the first block.
    Words words = Words::current();
    std::vector<Block> blocks;
    std::vector<Note> notes; ///< In any order; those that nothing cites are not printed.

    /// Each appends one block.
    Document &add(Block block);
    Document &heading(int level, const QString &line, const QString &anchor = {});
    Document &paragraph(const Text &text, Paragraph::Kind kind = Paragraph::Kind::Body);
    Document &pageBreak() { return add(PageBreak{}); }
    /// Adds the note, unless there is one with this id; to be cited by `Text::cite(id)`.
    Document &note(const QString &id, const Text &text);

    bool operator==(const Document &) const = default;
};

} // namespace scrutineer::reports
