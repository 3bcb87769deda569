// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/notenumbers.h"
#include "views/reports/reportstyle.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace scrutineer::reports {

/// Where a link leads: out of the document, to a block, or to a note at the foot of the page. One is set.
struct LinkTarget
{
    QUrl url = {};
    QString anchor = {};
    int note = 0;
};

/// A text laid out to a width, in layout units. Lines stand one leading apart.
class TextBlock
{
public:
    /// The part of a link that is on one line; the rectangle is relative to the top left of the block.
    struct LinkPart
    {
        int line = 0;
        QRectF rect;
        LinkTarget target;
        QString words;
    };

    /// Lays the text out. References to notes become their numbers, raised; neighbours get a comma between.
    TextBlock(const Text &text, const TextSpec &spec, qreal width, const NoteNumbers &numbers);

    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] qreal leading() const { return m_leading; }
    [[nodiscard]] qreal height() const { return lineCount() * m_leading; }
    /// Width of the longest line as it stands.
    [[nodiscard]] qreal usedWidth() const;
    /// Numbers of the notes whose references stand on a line, in order.
    [[nodiscard]] std::vector<int> notesOn(int line) const;
    [[nodiscard]] const std::vector<LinkPart> &links() const { return m_links; }

    /// Draws `count` lines from line `first` on, so that the top of the first is at `at`.
    void draw(QPainter &painter, int first, int count, QPointF at) const;

private:
    struct Span
    {
        int start = 0;
        int length = 0;
        LinkTarget target;
    };

    void assemble(const Text &text, const TextSpec &spec, const NoteNumbers &numbers);
    void breakLines(const TextSpec &spec, qreal width);
    void locateLinks();

    QTextLayout m_layout;
    qreal m_leading = 0;
    std::vector<Span> m_spans;
    std::vector<LinkPart> m_links;
};

using SharedText = std::shared_ptr<const TextBlock>;

/// Width of a text on one line, without its references to notes; with line breaks, that of the longest line.
[[nodiscard]] qreal naturalWidth(const Text &text, const TextSpec &spec);
/// Width of the longest word of a text.
[[nodiscard]] qreal longestWord(const QString &words, const TextSpec &spec);

} // namespace scrutineer::reports
