// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/valuereader.h"
#include "models/analysis/valuewords.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SetText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

CommandEnd assignAll(const CommandCall &call, Record &record)
{
    const ValueReader reader(call.workspace.store());
    for (const QString &assignment : call.arguments.mid(2)) {
        if (const Outcome assigned = reader.assign(record, assignment); !assigned)
            return assigned.problem();
    }
    for (const Finding &finding : record.findings()) {
        if (finding.severity == Finding::Severity::Error)
            return {UsageError, finding.sentence};
        call.console.remark(finding.sentence);
    }
    return {};
}

CommandEnd commit(const CommandCall &call, const ChangeSet &changes)
{
    const Workspace::Committed committed = call.workspace.commitNow(changes);
    if (!committed)
        return committed.problem();
    ValueWords words(call.workspace.connection(), QLocale());
    const RecordChange &change = changes.changes.first();
    const RecordType &type = requireRecordType(change.type);
    for (const FieldChange &part : change.fields) {
        const Field *field = type.find(part.field);
        const QString label = field ? field->displayLabel() : part.field;
        const QString after = field ? words.words(*field, part.after) : part.after.text();
        call.console.line(u"%1: %2"_s.arg(label, after.isEmpty() ? u"–"_s : oneLine(after)));
    }
    return {};
}

CommandEnd set(CommandCall &call)
{
    if (const CommandEnd opened = openProject(call, call.arguments.first(), Access::ReadWrite); opened.code != Success)
        return opened;
    const Store &store = call.workspace.store();
    const Result<QString> id = RecordLookup(store).any(call.arguments.at(1));
    if (!id)
        return id.problem();
    const Record before = store.record(*id);
    Record after = before;
    if (const CommandEnd assigned = assignAll(call, after); assigned.code != Success)
        return assigned;
    ChangeSet changes;
    changes.title = SetText::tr("Change %1").arg(store.label(*id));
    changes.update(before, after);
    if (changes.isEmpty()) {
        call.console.remark(SetText::tr("The record holds these values already; nothing was changed."));
        return {};
    }
    return commit(call, changes);
}

CommandEnd add(CommandCall &call)
{
    const RecordType *type = recordType(call.arguments.at(1));
    if (!type)
        return {UsageError, SetText::tr("There is no record type “%1”.").arg(call.arguments.at(1))};
    if (const CommandEnd opened = openProject(call, call.arguments.first(), Access::ReadWrite); opened.code != Success)
        return opened;
    Record record(*type, call.workspace.newId());
    if (const CommandEnd assigned = assignAll(call, record); assigned.code != Success)
        return assigned;
    ChangeSet changes;
    changes.title = SetText::tr("New: %1").arg(type->displaySingular());
    changes.insert(record);
    if (const CommandEnd committed = commit(call, changes); committed.code != Success)
        return committed;
    call.console.line(record.id());
    return {};
}

} // namespace

Command setCommand()
{
    return {.name = "set",
            .arguments = "FILE ID FIELD=VALUE...",
            .summary = QT_TRANSLATE_NOOP("Command", "changes fields of a record, as one change that can be undone"),
            .details = QT_TRANSLATE_NOOP(
                "Command", "ID is the record's id, or its type and label. Dates are typed freely (“6 Feb 2024”, “about "
                           "5 Feb 2024”, “before 19 Dec 2023”), terms by key or label, references by id or label, "
                           "flags as yes or no; FIELD= makes a field blank. Prints what was set."),
            .least = 3,
            .most = -1,
            .run = set};
}

Command addCommand()
{
    return {.name = "add",
            .arguments = "FILE TYPE FIELD=VALUE...",
            .summary = QT_TRANSLATE_NOOP("Command", "adds a record and prints its id"),
            .details = QT_TRANSLATE_NOOP("Command", "Values are given as for “set”. The last line printed is the id."),
            .least = 3,
            .most = -1,
            .run = add};
}

} // namespace scrutineer
