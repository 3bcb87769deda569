// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/callfilter.h"
#include "app/command.h"
#include "app/recordjson.h"
#include "models/exchange/listcsv.h"
#include "models/records/codelist.h"
#include "models/storage/listquery.h"
#include "models/storage/listrows.h"

#include <QBuffer>

#include <functional>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

constexpr qsizetype rowsAPage = 500;
constexpr int widestCell = 48;

/// What is listed, with the columns that were asked for.
struct Listing
{
    ListQuery query;
    QStringList columns;
    QVector<qint64> seqs;
};

QStringList namesOfTypes()
{
    QStringList names;
    for (const RecordType *type : recordTypes())
        names += type->key();
    return names;
}

QStringList columnNames(const RecordType &type, bool listedOnly)
{
    QStringList names;
    for (const Field &field : type.fields) {
        if (!listedOnly || field.flags.testFlag(Listed))
            names += field.key();
    }
    return names;
}

bool isColumn(const RecordType &type, const QString &name)
{
    return type.find(name) || name == "created"_L1 || name == "changed"_L1;
}

CommandEnd unknownField(const RecordType &type, const QString &name)
{
    return {UsageError, ListText::tr("%1 has no field “%2”. It has: %3.")
                            .arg(type.displaySingular(), name, columnNames(type, false).join(u", "_s))};
}

CommandEnd readColumns(const CommandCall &call, Listing &listing)
{
    const RecordType &type = *listing.query.type;
    listing.columns = call.options.value(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    if (listing.columns.isEmpty())
        listing.columns = columnNames(type, true);
    for (QString &name : listing.columns) {
        name = name.trimmed();
        if (!isColumn(type, name))
            return unknownField(type, name);
    }
    const QString sort = call.options.value(u"sort"_s);
    if (sort.isEmpty())
        return {};
    listing.query.descending = sort.startsWith(u'-');
    listing.query.sort = listing.query.descending ? sort.mid(1) : sort;
    return isColumn(type, listing.query.sort) ? CommandEnd() : unknownField(type, listing.query.sort);
}

CommandEnd readQuery(CommandCall &call, Listing &listing)
{
    const RecordType *type = recordType(call.arguments.at(1));
    if (!type) {
        return {UsageError, ListText::tr("There is no record type “%1”. There are: %2.")
                                .arg(call.arguments.at(1), namesOfTypes().join(u", "_s))};
    }
    listing.query = ListQuery::of(*type);
    if (const CommandEnd columns = readColumns(call, listing); columns.code != Success)
        return columns;
    if (const CommandEnd read = readFilterOption(call, listing.query.filter); read.code != Success)
        return read;
    if (const CommandEnd narrowed = narrowToElection(call, listing.query.filter); narrowed.code != Success)
        return narrowed;
    Result<QVector<qint64>> seqs = listKeys(call.workspace.connection(), listing.query);
    if (!seqs)
        return CommandEnd(UsageError, seqs.problem().sentence);
    listing.seqs = *seqs;
    return {};
}

void forEachPage(CommandCall &call, const Listing &listing, const std::function<void(const QList<ListRow> &)> &use)
{
    const CodeList countries = CodeList::countries();
    const CodeList languages = CodeList::languages();
    const ListRows rows(countries, languages);
    for (qsizetype from = 0; from < listing.seqs.size(); from += rowsAPage) {
        use(rows.read(call.workspace.connection(), *listing.query.type, listing.columns,
                      listing.seqs.mid(from, rowsAPage)));
    }
}

/// Takes what was not asked for out of an object by field names.
QJsonObject onlyColumns(const QJsonObject &object, const QStringList &columns)
{
    QJsonObject kept;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (columns.contains(entry.key()))
            kept.insert(entry.key(), entry.value());
    }
    return kept;
}

/// For people: what the sources contradict each other in is told with the value.
QString worded(const ListCell &cell)
{
    return cell.conflict ? cell.words() : cell.text;
}

void printJson(CommandCall &call, const Listing &listing)
{
    Store &store = call.workspace.store();
    const bool isLimited = call.options.isSet(u"columns"_s);
    JsonLines lines;
    forEachPage(call, listing, [&](const QList<ListRow> &page) {
        ValueWords words(call.workspace.connection(), QLocale());
        for (const ListRow &row : page) {
            QJsonObject object = recordJson(store, words, store.record(row.id));
            QJsonObject labels = object.value("labels"_L1).toObject();
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const Field *field = listing.query.type->find(listing.columns[i]);
                if (field && !field->isStored() && !row.cells[i].isBlank())
                    labels.insert(field->key(), worded(row.cells[i]));
            }
            QJsonObject values = object.value("values"_L1).toObject();
            if (listing.columns.contains(u"created"_s))
                values.insert("created"_L1, store.created(row.id));
            if (listing.columns.contains(u"changed"_s))
                values.insert("changed"_L1, store.changed(row.id));
            object.insert("values"_L1, isLimited ? onlyColumns(values, listing.columns) : values);
            object.insert("labels"_L1, isLimited ? onlyColumns(labels, listing.columns) : labels);
            call.console.out() << lines.next(object);
        }
    });
    call.console.out() << lines.end();
}

CommandEnd printCsv(CommandCall &call, const Listing &listing)
{
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    const ListCsv list{.query = listing.query, .columns = listing.columns, .printsFilter = false};
    if (const Result<qint64> written = writeListCsv(call.workspace.connection(), list, csv); !written)
        return {UsageError, written.problem().sentence};
    call.console.out() << QString::fromUtf8(csv.data());
    return {};
}

QString clipped(const QString &text)
{
    const QString line = oneLine(text);
    return line.size() <= widestCell ? line : line.left(widestCell - 1) + u'…';
}

QString clipped(const ListCell &cell)
{
    return clipped(worded(cell));
}

/// The first page decides the widths of the columns, so that a million rows need no second pass.
void printTable(CommandCall &call, const Listing &listing)
{
    QList<qsizetype> widths;
    forEachPage(call, listing, [&](const QList<ListRow> &page) {
        if (widths.isEmpty()) {
            for (qsizetype i = 0; i < listing.columns.size(); ++i) {
                widths.append(listing.columns[i].size());
                for (const ListRow &row : page)
                    widths[i] = std::max(widths[i], clipped(row.cells[i]).size());
            }
            QString head = u"id"_s.leftJustified(36);
            for (qsizetype i = 0; i < listing.columns.size(); ++i)
                head += u"  "_s + listing.columns[i].leftJustified(widths[i]);
            call.console.line(head.trimmed());
        }
        for (const ListRow &row : page) {
            QString line = row.id;
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                line += u"  "_s + clipped(row.cells[i]).leftJustified(widths[i]);
            call.console.line(line.trimmed());
        }
    });
    call.console.remark(ListText::tr("%n record(s)", nullptr, int(listing.seqs.size())));
}

CommandEnd list(CommandCall &call)
{
    if (const CommandEnd chosen = chooseFormat(call); chosen.code != Success)
        return chosen;
    if (const CommandEnd opened = openProject(call, call.arguments.first(), Access::ReadOnly); opened.code != Success)
        return opened;
    Listing listing;
    if (const CommandEnd read = readQuery(call, listing); read.code != Success)
        return read;
    if (call.options.isSet(u"json"_s))
        printJson(call, listing);
    else if (call.options.isSet(u"csv"_s))
        return printCsv(call, listing);
    else
        printTable(call, listing);
    return {};
}

void addListOptions(QCommandLineParser &options)
{
    options.addOption({u"filter"_s,
                       ListText::tr("Which records, such as “kind:preliminary_statement date:2024-02-01..2024-02-10”."),
                       u"text"_s});
    options.addOption(
        {u"election"_s, ListText::tr("Only what belongs to this election: its id or label."), u"election"_s});
    options.addOption(
        {u"sort"_s, ListText::tr("The field to sort by; with a leading “-” the other way round."), u"field"_s});
    options.addOption({u"columns"_s, ListText::tr("The fields to print, with commas between; without it JSON has all."),
                       u"fields"_s});
    options.addOption(
        {u"json"_s, ListText::tr("Prints one JSON array of {id, type, label, private, values, labels}.")});
    options.addOption({u"csv"_s, ListText::tr("Prints CSV (RFC 4180); text that a spreadsheet would take for a formula "
                                              "gets an apostrophe.")});
}

} // namespace

Command listCommand()
{
    return {.name = "list",
            .arguments = "FILE TYPE",
            .summary = QT_TRANSLATE_NOOP("Command", "lists the records of a type that match a filter"),
            .details = QT_TRANSLATE_NOOP(
                "Command", "TYPE is the name of a record type, such as mission, visit, statement, organization or "
                           "figure. In JSON, values are as stored: dates as EDTF, terms and choices by key, references "
                           "by id; labels are for people. In CSV, dates, numbers and text are as stored, all else is "
                           "by its label."),
            .least = 2,
            .most = 2,
            .addOptions = addListOptions,
            .run = list};
}

} // namespace scrutineer
