// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/listcsv.h"

#include "models/analysis/chartcsv.h"
#include "models/records/codelist.h"
#include "models/records/filtertext.h"
#include "models/storage/listrows.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(ListCsv)
};

constexpr qsizetype rowsAPage = 500;

// What a list shows in the user's language would be another value for a program that reads the file.
bool isWrittenRaw(const Field *field)
{
    return field && field->isStored() &&
           (field->kind == FieldKind::Date || field->kind == FieldKind::LongText || field->kind == FieldKind::Integer ||
            field->kind == FieldKind::Decimal || field->kind == FieldKind::Text);
}

QByteArray lineOf(const QStringList &cells)
{
    return cells.join(u',').toUtf8() + "\r\n";
}

QStringList cellsOf(const ListRow &row, const Record &record, const ListCsv &list)
{
    QStringList cells{row.id};
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString &column = list.columns[i];
        const bool isRaw = isWrittenRaw(list.query.type->find(column));
        cells += csvText(isRaw ? record.value(column).text() : row.cells[i].text);
    }
    return cells;
}

Problem cannotWrite(const QString &why)
{
    return {Problem::Kind::Failed, CsvText::tr("The list could not be written: %1.").arg(why)};
}

} // namespace

Result<qint64> writeListCsv(Connection &connection, const ListCsv &list, QIODevice &device)
{
    const Result<QVector<qint64>> seqs = listKeys(connection, list.query);
    if (!seqs)
        return seqs.problem();
    QStringList heads = QStringList{u"id"_s} + list.columns;
    const QString filter = csvText(filterText(list.query.filter));
    if (list.printsFilter)
        heads += u"filter"_s;
    device.write(lineOf(heads));
    const CodeList countries = CodeList::countries();
    const CodeList languages = CodeList::languages();
    const ListRows rows(countries, languages);
    Store store(connection);
    qint64 written = 0;
    for (qsizetype from = 0; from < seqs->size(); from += rowsAPage) {
        for (const ListRow &row : rows.read(connection, *list.query.type, list.columns, seqs->mid(from, rowsAPage))) {
            QStringList cells = cellsOf(row, store.record(row.id), list);
            if (list.printsFilter)
                cells += filter;
            if (device.write(lineOf(cells)) < 0)
                return cannotWrite(device.errorString());
            ++written;
        }
    }
    return written;
}

Result<qint64> saveListCsv(Connection &connection, const ListCsv &list, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file.errorString());
    const Result<qint64> written = writeListCsv(connection, list, file);
    if (written && !file.commit())
        return cannotWrite(file.errorString());
    return written;
}

} // namespace scrutineer
