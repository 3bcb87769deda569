// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/textblock.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace scrutineer::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

QTextCharFormat formatOf(const Run &run, const TextSpec &spec)
{
    QTextCharFormat format;
    QFont font = spec.font;
    QColor colour = spec.colour;
    switch (run.emphasis) {
    case Emphasis::Plain:
        break;
    case Emphasis::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Emphasis::Muted:
        colour = spec.muted;
        break;
    case Emphasis::Small:
        colour = spec.muted;
        font.setPixelSize(qRound(font.pixelSize() * 0.88));
        break;
    }
    if (!run.note.isEmpty()) {
        font.setWeight(QFont::DemiBold);
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    }
    if (!run.note.isEmpty() || !run.url.isEmpty() || !run.anchor.isEmpty())
        colour = spec.accent;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

} // namespace

TextBlock::TextBlock(const Text &text, const TextSpec &spec, qreal width, const NoteNumbers &numbers)
    : m_leading(spec.leading)
{
    assemble(text, spec, numbers);
    breakLines(spec, width);
    locateLinks();
}

void TextBlock::assemble(const Text &text, const TextSpec &spec, const NoteNumbers &numbers)
{
    QString all;
    QList<QTextLayout::FormatRange> formats;
    bool afterNote = false;
    for (const Run &run : text.runs()) {
        const int start = int(all.size());
        LinkTarget target{run.url, run.anchor, 0};
        if (!run.note.isEmpty()) {
            target.note = numbers.numberOf(run.note);
            // A no-break space: a reference must not start a line.
            all += (afterNote ? u",\u00a0"_s : QString()) + QString::number(target.note);
        } else {
            all += run.text;
        }
        afterNote = !run.note.isEmpty();
        const int length = int(all.size()) - start;
        formats.append({start, length, formatOf(run, spec)});
        if (target.note > 0 || !target.url.isEmpty() || !target.anchor.isEmpty())
            m_spans.push_back({start, length, target});
    }
    all.replace(u'\n', QChar(QChar::LineSeparator));
    m_layout.setText(all);
    m_layout.setFont(spec.font);
    m_layout.setFormats(formats);
}

void TextBlock::breakLines(const TextSpec &spec, qreal width)
{
    QTextOption option(spec.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    // All lines take their baseline from the main font: a raised number or a letter from another font moves none.
    const QFontMetricsF metrics(spec.font);
    const qreal baseline = (m_leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    m_layout.beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, i * m_leading + baseline - line.ascent()));
    }
    m_layout.endLayout();
}

void TextBlock::locateLinks()
{
    for (const Span &span : m_spans) {
        for (int i = 0; i < m_layout.lineCount(); ++i) {
            const QTextLine line = m_layout.lineAt(i);
            const int from = std::max(span.start, line.textStart());
            const int to = std::min(span.start + span.length, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal x1 = line.cursorToX(from);
            const qreal x2 = line.cursorToX(to);
            const QRectF rect(std::min(x1, x2), i * m_leading, std::abs(x2 - x1), m_leading);
            m_links.push_back({i, rect, span.target, m_layout.text().mid(from, to - from)});
        }
    }
}

qreal TextBlock::usedWidth() const
{
    qreal width = 0;
    for (int i = 0; i < m_layout.lineCount(); ++i)
        width = std::max(width, m_layout.lineAt(i).naturalTextWidth());
    return width;
}

std::vector<int> TextBlock::notesOn(int line) const
{
    std::vector<int> notes;
    for (const LinkPart &part : m_links) {
        // A reference that is broken across lines counts where it starts.
        const bool isNew = std::ranges::find(notes, part.target.note) == notes.end();
        if (part.line == line && part.target.note > 0 && isNew)
            notes.push_back(part.target.note);
    }
    return notes;
}

void TextBlock::draw(QPainter &painter, int first, int count, QPointF at) const
{
    const QPointF origin = at - QPointF(0, first * m_leading);
    for (int i = first; i < std::min(first + count, m_layout.lineCount()); ++i)
        m_layout.lineAt(i).draw(&painter, origin);
}

qreal naturalWidth(const Text &text, const TextSpec &spec)
{
    qreal widest = 0;
    const QFontMetricsF metrics(spec.font);
    for (const QString &line : text.words().split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const auto isNote = [](const Run &run) { return !run.note.isEmpty(); };
    const auto references = std::ranges::count_if(text.runs(), isNote);
    return widest + qreal(references) * metrics.horizontalAdvance(u"100, "_s) * 2 / 3;
}

qreal longestWord(const QString &words, const TextSpec &spec)
{
    QStringView longest;
    for (const QStringView line : QStringView(words).tokenize(u'\n')) {
        for (const QStringView word : line.tokenize(u' ')) {
            if (word.size() > longest.size())
                longest = word;
        }
    }
    return QFontMetricsF(spec.font).horizontalAdvance(longest.toString());
}

} // namespace scrutineer::reports
