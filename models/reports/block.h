// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/text.h"

#include <variant>

namespace scrutineer::reports {

/// A section title. Levels are 1 (chapter) to 3; numbered ones get "2" or "2.1" from the outline.
struct Heading
{
    int level = 1;
    QString title = {};
    QString anchor = {};    ///< For links to it; the outline makes one where it is empty.
    bool isNumbered = true; ///< Only levels 1 and 2 are ever numbered.

    bool operator==(const Heading &) const = default;
};

/// Running text.
struct Paragraph
{
    enum class Kind { Body, Lead, Remark };

    Text text = {};
    Kind kind = Kind::Body;
    QString anchor = {}; ///< For links to it; may be empty.

    bool operator==(const Paragraph &) const = default;
};

/// What a cell says by its ground rather than by words: polarity of a mean, or the kind of a silence.
enum class CellTone {
    None,
    VeryNegative,
    Negative,
    Neutral,
    Positive,
    VeryPositive,
    NotObserved,  ///< Explicitly not observed.
    NotAddressed, ///< Coded whole, theme not mentioned.
    NotCoded,     ///< Not yet coded.
    NoMission,    ///< Declined, or not invited.
};

/// One cell of a table.
struct Cell
{
    Cell() = default;
    Cell(CellTone ground)
        : tone(ground)
    {
    }
    Cell(const QString &words, CellTone ground = CellTone::None)
        : text(words)
        , tone(ground)
    {
    }
    Cell(const Text &runs, CellTone ground = CellTone::None)
        : text(runs)
        , tone(ground)
    {
    }

    Text text = {};
    CellTone tone = CellTone::None;

    bool operator==(const Cell &) const = default;
};

/// A column of a table.
struct Column
{
    enum class Alignment { Left, Center, Right };

    QString title = {};
    Alignment alignment = Alignment::Left;
    /// Share of the width that columns of weight 0 leave; 0 is as wide as the content needs.
    double weight = 0;
    /// The column says what its row is about (a row header).
    bool namesRow = false;

    bool operator==(const Column &) const = default;
};

/// A row of a table. Cells beyond the columns are ignored, missing ones stay empty.
struct Row
{
    enum class Kind { Body, Group, Total };

    std::vector<Cell> cells = {}; ///< A group row uses the first alone, across all columns.
    Kind kind = Kind::Body;
    QString anchor = {};

    bool operator==(const Row &) const = default;
};

/// A table with a caption that gets a number, a header that is repeated on each page, and a remark below.
struct Table
{
    struct Legend
    {
        CellTone tone = CellTone::None;
        QString label = {};

        bool operator==(const Legend &) const = default;
    };

    Text caption = {};
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    Text remark = {};
    std::vector<Legend> legend = {}; ///< Explains the tones; printed in a line below.
    QString anchor = {};

    bool operator==(const Table &) const = default;
};

/// Names a chart; who paints the document is given the means to draw it.
struct ChartRef
{
    QString name = {};

    bool operator==(const ChartRef &) const = default;
};

/// A chart with a numbered caption.
struct Figure
{
    Text caption = {};
    QString alternative = {}; ///< What the chart shows, in words, for readers who cannot see it.
    ChartRef chart = {};
    double height = 150; ///< In points (1/72 inch); the width is that of the text.
    Text remark = {};
    QString anchor = {};

    bool operator==(const Figure &) const = default;
};

/// Items under each other, with bullets or numbers.
struct List
{
    bool isOrdered = false;
    std::vector<Text> items = {};

    bool operator==(const List &) const = default;
};

/// Labelled facts in two columns.
struct Facts
{
    struct Fact
    {
        QString label = {};
        Text value = {};

        bool operator==(const Fact &) const = default;
    };

    std::vector<Fact> facts = {};

    bool operator==(const Facts &) const = default;
};

/// What follows starts on a new page.
struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

/// The list of sections with their pages, down to this level. A document with a cover already has one there.
struct TableOfContents
{
    int depth = 2;

    bool operator==(const TableOfContents &) const = default;
};

/// All cited notes in order of their numbers, each with the words that stand at the foot of the pages.
struct NoteList
{
    bool operator==(const NoteList &) const = default;
};

/// Whatever a document is made of.
using Block = std::variant<Heading, Paragraph, Table, Figure, List, Facts, PageBreak, TableOfContents, NoteList>;

} // namespace scrutineer::reports
