// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"
#include "app/command.h"
#include "app/recordjson.h"
#include "app/recordlookup.h"
#include "models/storage/changejson.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

constexpr int usualLimit = 100;

QJsonObject entryJson(const ChangeEntry &change)
{
    return {{u"id"_s, change.id},
            {u"at"_s, change.at},
            {u"author"_s, change.author},
            {u"title"_s, change.title},
            {u"origin"_s, originName(change.origin)},
            {u"records"_s, change.rowCount},
            {u"digest"_s, change.digest}};
}

QJsonObject fieldsJson(const RecordChange &row)
{
    QJsonObject fields;
    for (const FieldChange &field : row.fields)
        fields.insert(field.field, QJsonArray{field.before.toJson(), field.after.toJson()});
    return fields;
}

void printEntry(Console &console, const ChangeEntry &change)
{
    console.line(u"%1  %2  %3  %4  %5"_s.arg(change.at, change.id,
                                             QLocale().toString(change.rowCount).rightJustified(7),
                                             oneLine(change.author).leftJustified(12), oneLine(change.title)));
}

CommandEnd printAll(CommandCall &call, int limit)
{
    const QList<ChangeEntry> changes = HistoryReader(call.workspace.connection()).changes(limit);
    JsonLines lines;
    for (const ChangeEntry &change : changes) {
        if (call.options.isSet(u"json"_s))
            call.console.out() << lines.next(entryJson(change));
        else
            printEntry(call.console, change);
    }
    if (call.options.isSet(u"json"_s))
        call.console.out() << lines.end();
    return {};
}

QString wordsOf(ValueWords &words, const Field *field, const Value &value)
{
    const QString text = field ? words.words(*field, value) : value.text();
    return text.isEmpty() ? u"–"_s : oneLine(text);
}

void printRow(Console &console, ValueWords &words, const RecordHistoryEntry &entry)
{
    printEntry(console, entry.change);
    const RecordType *type = recordType(entry.row.type);
    for (const FieldChange &part : entry.row.fields) {
        const Field *field = type ? type->find(part.field) : nullptr;
        console.line(u"    %1: %2 → %3"_s.arg(field ? field->displayLabel() : part.field,
                                              wordsOf(words, field, part.before), wordsOf(words, field, part.after)));
    }
}

CommandEnd printOfRecord(CommandCall &call, const QString &name, int limit)
{
    const HistoryReader reader(call.workspace.connection());
    // A deleted record has a history too, so an id need not be that of a record.
    QList<RecordHistoryEntry> entries = reader.ofRecord(name, limit);
    if (entries.isEmpty()) {
        const Result<QString> id = RecordLookup(call.workspace.store()).any(name);
        if (!id)
            return id.problem();
        entries = reader.ofRecord(*id, limit);
    }
    ValueWords words(call.workspace.connection(), QLocale());
    JsonLines lines;
    for (const RecordHistoryEntry &entry : entries) {
        if (!call.options.isSet(u"json"_s)) {
            printRow(call.console, words, entry);
            continue;
        }
        QJsonObject object = entryJson(entry.change);
        object.insert("record"_L1, entry.row.id);
        object.insert("operation"_L1, operationName(entry.row.operation));
        object.insert("fields"_L1, fieldsJson(entry.row));
        call.console.out() << lines.next(object);
    }
    if (call.options.isSet(u"json"_s))
        call.console.out() << lines.end();
    return {};
}

CommandEnd history(CommandCall &call)
{
    int limit = usualLimit;
    if (call.options.isSet(u"limit"_s)) {
        bool isNumber = false;
        limit = call.options.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 1)
            return {UsageError, HistoryText::tr("--limit takes a whole number of 1 or more.")};
    }
    if (const CommandEnd opened = openProject(call, call.arguments.first(), Access::ReadOnly); opened.code != Success)
        return opened;
    const QString record = call.options.value(u"record"_s);
    return record.isEmpty() ? printAll(call, limit) : printOfRecord(call, record, limit);
}

} // namespace

Command historyCommand()
{
    return {.name = "history",
            .arguments = "FILE",
            .summary = QT_TRANSLATE_NOOP("Command", "lists the changes, newest first"),
            .details =
                QT_TRANSLATE_NOOP("Command", "With --record, each change of one record, field by field, with the "
                                             "values before and after."),
            .least = 1,
            .most = 1,
            .addOptions =
                [](QCommandLineParser &options) {
                    options.addOption(
                        {u"record"_s, HistoryText::tr("Only this record: its id, or its type and label."), u"id"_s});
                    options.addOption(
                        {u"limit"_s, HistoryText::tr("How many changes at most; 100 when not given."), u"number"_s});
                    options.addOption({u"json"_s, HistoryText::tr("Prints one JSON array.")});
                },
            .run = history};
}

} // namespace scrutineer
