// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/notenumbers.h"

namespace scrutineer::reports {

namespace {

struct TextCollector
{
    std::vector<const Text *> texts;

    void operator()(const Paragraph &paragraph) { texts.push_back(&paragraph.text); }
    void operator()(const Table &table)
    {
        texts.push_back(&table.caption);
        for (const Row &row : table.rows) {
            for (size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i)
                texts.push_back(&row.cells[i].text);
        }
        texts.push_back(&table.remark);
    }
    void operator()(const Figure &figure)
    {
        texts.push_back(&figure.caption);
        texts.push_back(&figure.remark);
    }
    void operator()(const List &list)
    {
        for (const Text &item : list.items)
            texts.push_back(&item);
    }
    void operator()(const Facts &facts)
    {
        for (const Facts::Fact &fact : facts.facts)
            texts.push_back(&fact.value);
    }
    void operator()(const Heading &) {}
    void operator()(const PageBreak &) {}
    void operator()(const TableOfContents &) {}
    void operator()(const NoteList &) {}
};

} // namespace

std::vector<const Text *> textsOf(const Block &block)
{
    TextCollector collector;
    std::visit(collector, block);
    return collector.texts;
}

NoteNumbers::NoteNumbers(const Document &document)
{
    for (size_t i = 0; i < document.notes.size(); ++i)
        m_places.insert(document.notes[i].id, i);
    for (const Text &text : document.scope)
        number(document, text);
    for (const Block &block : document.blocks) {
        for (const Text *text : textsOf(block))
            number(document, *text);
    }
}

void NoteNumbers::number(const Document &document, const Text &text)
{
    for (const Run &run : text.runs()) {
        if (run.note.isEmpty() || m_numbers.contains(run.note))
            continue;
        const auto place = m_places.constFind(run.note);
        if (place == m_places.cend()) {
            m_missing.append(run.note);
            m_notes.push_back({run.note, Text(document.words.missingNote)});
        } else {
            m_notes.push_back(document.notes[*place]);
        }
        m_numbers.insert(run.note, int(m_notes.size()));
    }
}

} // namespace scrutineer::reports
