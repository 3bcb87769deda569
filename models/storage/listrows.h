// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/codelist.h"
#include "models/records/recordtype.h"
#include "models/storage/connection.h"

#include <QLocale>
#include <QVector>

namespace scrutineer {

/// One cell of a list as it is shown.
struct ListCell
{
    QString text;   ///< In the program's language; empty for a blank.
    QString note;   ///< Stands muted behind the text, such as "2 sources" or "256–266, 2 sources".
    QString range;  ///< The first part of such a note, for where the whole finds no room.
    QString detail; ///< More, for a tooltip: the full label of a term, the figures in conflict.
    QString key;    ///< A choice's key; empty for other kinds.
    QString colour; ///< A term's colour token ("div2", "chart1"), or empty.
    bool conflict = false;

    [[nodiscard]] bool isBlank() const { return text.isEmpty(); }
    /// The text with the note behind it, as one reads it out: "256 (256–266, 2 sources)".
    [[nodiscard]] QString words() const { return note.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, note); }
    bool operator==(const ListCell &) const = default;
};

/// One row of a list: its keys and the cells of the columns that were asked for.
struct ListRow
{
    qint64 seq = 0;
    QString id;
    bool isPrivate = false;
    QList<ListCell> cells;
};

/// Reads the rows of a page for a table: labels of references are joined in SQL, long text is cut to a line.
class ListRows
{
public:
    /// The lists of codes must outlive this.
    ListRows(const CodeList &countries, const CodeList &languages)
        : m_countries(countries)
        , m_languages(languages)
    {
    }

    /// The rows of these records, in this order and with these fields ("created" and "changed" too); records that are
    /// gone are left out. Meant for some hundred at a time. Throws SqlError.
    [[nodiscard]] QList<ListRow> read(const Connection &connection, const RecordType &type, const QStringList &columns,
                                      const QVector<qint64> &seqs) const;

private:
    struct Page;
    void readStored(Page &page) const;
    void readLinks(Page &page, int column) const;
    void readCounts(Page &page, int column) const;
    void readFigures(Page &page, int column) const;
    [[nodiscard]] ListCell cell(const Page &page, const Field &field, const QVariant &value) const;

    const CodeList &m_countries;
    const CodeList &m_languages;
};

} // namespace scrutineer
