// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CodebookFile that is CSV.
#include "models/exchange/codebookfile.h"
#include "models/exchange/csvreader.h"

#include <QCoreApplication>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CodebookCsvWords
{
    Q_DECLARE_TR_FUNCTIONS(CodebookCsv)
};

constexpr qsizetype mostTerms = 50'000;

Problem invalidFile(const QString &sentence)
{
    return {Problem::Kind::Invalid, sentence};
}

/// The value that a cell stands for in a field; nothing when it is none.
std::optional<Value> valueOf(const Field &field, const QString &cell)
{
    if (cell.isEmpty())
        return Value();
    bool ok = true;
    Value value(cell);
    if (field.kind == FieldKind::Integer)
        value = Value(cell.trimmed().toLongLong(&ok));
    else if (field.kind == FieldKind::Decimal)
        value = Value(cell.trimmed().toDouble(&ok));
    else if (field.kind == FieldKind::Flag) {
        const QString word = cell.trimmed().toLower();
        ok = word == "1"_L1 || word == "0"_L1 || word == "yes"_L1 || word == "no"_L1;
        value = Value::flag(word == "1"_L1 || word == "yes"_L1);
    }
    return ok ? std::optional(value) : std::nullopt;
}

/// The field of each column; null for columns that are none.
Result<QList<const Field *>> columnsOf(const QStringList &header)
{
    QList<const Field *> columns;
    const RecordType &type = requireRecordType(u"term");
    for (const QString &name : header) {
        const Field *field = type.find(name.trimmed().toLower());
        if (field && columns.contains(field))
            return invalidFile(CodebookCsvWords::tr("The column “%1” stands there twice.").arg(field->key()));
        columns.append(field);
    }
    for (const QString &needed : {u"vocabulary"_s, u"key"_s, u"label_en"_s}) {
        if (!columns.contains(type.find(needed)))
            return invalidFile(CodebookCsvWords::tr("The first line has no column “%1”.").arg(needed));
    }
    return columns;
}

Outcome readCell(FileTerm &term, const Field &field, const QString &cell)
{
    if (field.key() == "parent"_L1) {
        term.hasParent = true;
        term.parent = cell.trimmed();
        return {};
    }
    const std::optional<Value> value = valueOf(field, cell);
    if (!value)
        return invalidFile(CodebookCsvWords::tr("Line %1: “%2” is no value for “%3”.")
                               .arg(term.line)
                               .arg(cell.left(60), field.displayLabel()));
    term.values.insert(field.key(), *value);
    return {};
}

} // namespace

QByteArray codebookCsv(const Codebook &codebook, const QStringList &vocabularies)
{
    const RecordType &type = requireRecordType(u"term");
    QStringList header;
    for (const Field &field : type.fields) {
        if (field.isStored())
            header += field.key();
    }
    QByteArray csv = header.join(u',').toUtf8() + "\r\n";
    for (const QString &vocabulary : vocabularies) {
        const QList<Codebook::Line> lines = codebook.lines(vocabulary);
        for (const Codebook::Line &line : lines) {
            QStringList cells;
            for (const QString &name : std::as_const(header)) {
                const CodebookTerm *parent = name == "parent"_L1 ? codebook.find(line.term->parent()) : nullptr;
                const QString text = name != "parent"_L1 ? line.term->record.value(name).text()
                                     : parent            ? parent->record.value(u"key").text()
                                                         : QString();
                cells += csvCell(text);
            }
            csv += cells.join(u',').toUtf8() + "\r\n";
        }
    }
    return csv;
}

Result<CodebookFile> readCodebookCsv(const QByteArray &bytes)
{
    const Result<QList<CsvRow>> rows = readCsv(bytes);
    if (!rows)
        return rows.problem();
    if (rows->isEmpty())
        return invalidFile(CodebookCsvWords::tr("The file is empty."));
    if (rows->size() > mostTerms)
        return invalidFile(CodebookCsvWords::tr("The file has more than 50,000 lines, so it was not read."));
    const Result<QList<const Field *>> columns = columnsOf(rows->first().cells);
    if (!columns)
        return columns.problem();
    CodebookFile file;
    for (const CsvRow &row : rows->mid(1)) {
        if (row.cells.size() != columns->size()) {
            return invalidFile(
                CodebookCsvWords::tr("Line %1 has %2 cells, the first line has %3. The file may be cut off.")
                    .arg(row.line)
                    .arg(row.cells.size())
                    .arg(columns->size()));
        }
        FileTerm term;
        term.line = row.line;
        for (qsizetype i = 0; i < columns->size(); ++i) {
            if (!columns->at(i))
                continue;
            if (const Outcome outcome = readCell(term, *columns->at(i), csvCellText(row.cells[i])); !outcome)
                return outcome.problem();
        }
        term.vocabulary = term.values.value(u"vocabulary"_s).text().trimmed();
        term.key = term.values.value(u"key"_s).text().trimmed();
        if (term.vocabulary.isEmpty() || term.key.isEmpty())
            return invalidFile(CodebookCsvWords::tr("Line %1: a term needs a vocabulary and a key.").arg(row.line));
        file.append(term);
    }
    return file;
}

} // namespace scrutineer
