// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figuresledger.h"
#include "models/storage/store.h"

#include <QDate>
#include <QLocale>

namespace scrutineer {

/// One source that is cited for a record, with what the citation says of it.
struct SheetSource
{
    QString citation; ///< The citation's id.
    QString source;   ///< The source's id.
    QString title;
    QString publisher;
    Edtf published;
    QString address;
    QString locator;
    QString quotation;
    QString states; ///< What the source states, where that differs from the value on file.
    QString field;  ///< The field or measure it supports; empty for the record as a whole.
    QString part{}; ///< What the part or name is called that it supports; empty for the record itself.
    QString basis;  ///< The basis' label: stated, inferred, recalled; may be empty.
};

/// What is known of a field.
enum class FactState {
    Known,
    Blank,         ///< Nothing is on file, and nobody has said why.
    Unknown,       ///< Noted as not known.
    Searched,      ///< Searched for and not found.
    NotApplicable, ///< Does not apply to this record.
};

/// One field of a record as it is shown, with the standing of its sources.
struct SheetFact
{
    QString field; ///< The field's name, or the measure's key for a note of absence on a measure.
    QString label;
    FieldKind kind = FieldKind::Text;
    FactState state = FactState::Blank;
    QString text;           ///< In the words of the locale; for absences their words ("Searched, not found").
    QList<Labelled> links;  ///< References and links: the records named; terms are only text.
    Edtf date;              ///< Dates only.
    std::optional<int> day; ///< Days from the election's voting day, for dates.
    QString remark;         ///< What was noted of the absence of the value, or of a part of it.
    QList<int> sources;     ///< Positions in RecordSheet::sources of those that name this field.
    bool unsourced = false; ///< A fact for which neither field nor record nor link cites a source.
};

/// One row of the figures ledger as it is shown.
struct SheetFigure
{
    LedgerFigure figure;
    QString value;   ///< "256", "5–6", "about 7 Feb 2024", or the wording as printed.
    QString wording; ///< As printed; may be empty.
    QString unit;
    QString denominator; ///< "out of": empty or a number.
    QString basis;
    QString status;
    QString accordingTo; ///< The label of who gave it.
    QString preferredReason;
    QList<SheetSource> sources;
};

/// All figures of one measure, side by side.
struct SheetMeasure
{
    QString measure; ///< The term's id.
    QString key;
    QString label;
    QList<SheetFigure> figures;
    std::optional<LedgerSummary> summary; ///< Nothing when no figure has a value.
    QString summaryText;                  ///< "256–266 (2 sources)".
};

/// One line of a related list.
struct SheetRow
{
    QString id; ///< The record that a click opens.
    QString type;
    QString label;
    QString detail; ///< A role, a state; may be empty.
    Edtf date;
    bool operator==(const SheetRow &) const = default;
};

/// Records that refer to this one, of one type and by one field.
struct SheetGroup
{
    QString title;
    QString icon;
    QString type; ///< The type of the records in the rows.
    qint64 count = 0;
    bool more = false; ///< There are more than `count`.
    QList<SheetRow> rows;
    QString filter; ///< The filter whose list holds them all; empty when there is no such list.
};

/// A name, identifier, label, tag, note or attachment of a record.
struct SheetLine
{
    QString id;
    QString text;
    QString detail;
};

/// Everything that is shown of one record; gathered once, for the detail pane, the dossier and the command line.
struct RecordSheet
{
    QString id;
    QString type; ///< Empty when there is no such record.
    QString label;
    QString fullTitle; ///< The long title where the label is a short one; else empty.
    QString subtitle;  ///< Kind of record, and what it is a part of.
    bool isPrivate = false;
    QDate votingDay; ///< Of the election it belongs to; invalid when none is known.
    QList<SheetFact> facts;
    QList<SheetMeasure> measures;
    QString coverage; ///< Missions: what the stations visited can bear, in sentences; else empty.
    QList<SheetGroup> groups;
    QList<SheetSource> sources; ///< All citations, those of the whole record first.
    QList<SheetLine> notes, names, identifiers, labels, tags, attachments;
    QString created; ///< UTC instants as ISO text.
    QString changed;
    QString author; ///< Of the last change; empty when not known.

    [[nodiscard]] bool isValid() const { return !type.isEmpty(); }
    /// How many facts have no source.
    [[nodiscard]] int unsourcedCount() const;
    /// The fact of a field, or null.
    [[nodiscard]] const SheetFact *fact(QStringView field) const;
};

/// How many rows of a related list are read, and how many targets of a link field.
constexpr int sheetRowLimit = 5;
constexpr int sheetLinkLimit = 20;

/// Gathers the sheet of a record; an invalid one when there is no such record. Values are worded for `locale`, terms in
/// the connection's language. Throws SqlError.
[[nodiscard]] RecordSheet recordSheet(Connection &connection, const QString &id, const QLocale &locale);

} // namespace scrutineer
