// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <vector>

namespace scrutineer::reports {

/// How a run stands out from the text around it; what that looks like is the painter's business.
enum class Emphasis {
    Plain,
    Strong, ///< Heavier.
    Muted,  ///< Paler, for what is secondary.
    Small,  ///< Smaller and paler, for an addition to a name.
};

/// A stretch of text of one kind. At most one of url, anchor and note is set.
struct Run
{
    QString text = {}; ///< Plain text; '\n' breaks the line. Empty when the run is a reference to a note.
    Emphasis emphasis = Emphasis::Plain;
    QUrl url = {};       ///< Leads out of the document; http, https or mailto only.
    QString anchor = {}; ///< Leads to the block of the same document that has this anchor.
    QString note = {};   ///< Id of the note that is cited here.

    bool operator==(const Run &) const = default;
};

/// Text made of runs, built by chaining: `Text(u"Head: "_s).strong(name).cite(sourceId)`.
///
/// All text is taken literally, never as markup. Control characters other than line breaks are dropped.
class Text
{
public:
    Text() = default;
    Text(const QString &words) { plain(words); }

    /// Each appends one run; an empty text appends nothing.
    Text &plain(const QString &words) { return add(words, Emphasis::Plain); }
    Text &strong(const QString &words) { return add(words, Emphasis::Strong); }
    Text &muted(const QString &words) { return add(words, Emphasis::Muted); }
    Text &small(const QString &words) { return add(words, Emphasis::Small); }
    /// A link out of the document. With an address that is not http, https or mailto, the words stay plain text.
    Text &link(const QString &words, const QUrl &url);
    /// A link to the block with this anchor.
    Text &linkTo(const QString &words, const QString &anchor);
    /// A reference to a note of the document; the number comes from NoteNumbers.
    Text &cite(const QString &noteId);
    /// All runs of another text.
    Text &append(const Text &other);

    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }
    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    /// The words alone, without references to notes.
    [[nodiscard]] QString words() const;

    bool operator==(const Text &) const = default;

private:
    Text &add(const QString &words, Emphasis emphasis);

    std::vector<Run> m_runs;
};

} // namespace scrutineer::reports
