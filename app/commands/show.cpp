// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/recordjson.h"
#include "app/recordlookup.h"
#include "models/analysis/recordsheet.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ShowText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QString withDetail(const QString &text, const QString &detail)
{
    return oneLine(detail.isEmpty() ? text : u"%1 (%2)"_s.arg(text, detail));
}

QString factText(const SheetFact &fact)
{
    QString text = fact.text.isEmpty() ? u"–"_s : fact.text;
    QStringList marks;
    for (const int source : fact.sources)
        marks += u"[%1]"_s.arg(source + 1);
    if (fact.unsourced)
        marks += ShowText::tr("(no source)");
    if (!marks.isEmpty())
        text += u"  "_s + marks.join(u' ');
    return text;
}

void printFacts(Console &console, const RecordSheet &sheet)
{
    qsizetype widest = 0;
    for (const SheetFact &fact : sheet.facts)
        widest = std::max(widest, fact.label.size());
    for (const SheetFact &fact : sheet.facts)
        console.line(u"  %1  %2"_s.arg(fact.label.leftJustified(widest), oneLine(factText(fact))));
    for (const SheetMeasure &measure : sheet.measures)
        console.line(u"  %1  %2"_s.arg(measure.label.leftJustified(widest), oneLine(measure.summaryText)));
}

void printLines(Console &console, const QString &title, const QList<SheetLine> &lines)
{
    if (lines.isEmpty())
        return;
    console.line(u'\n' + title);
    for (const SheetLine &line : lines)
        console.line(u"  "_s + withDetail(line.text, line.detail));
}

void printGroups(Console &console, const RecordSheet &sheet)
{
    for (const SheetGroup &group : sheet.groups) {
        console.line(u"\n%1 (%2%3)"_s.arg(group.title).arg(group.count).arg(group.more ? u"+"_s : QString()));
        for (const SheetRow &row : group.rows)
            console.line(u"  %1  %2"_s.arg(row.id, withDetail(row.label, row.detail)));
    }
}

QString sourceText(const SheetSource &source)
{
    QStringList parts{source.title, source.publisher, source.locator, source.address};
    parts.removeAll(QString());
    return oneLine(parts.join(u", "_s));
}

void printSheet(Console &console, const RecordSheet &sheet)
{
    console.line(oneLine(sheet.label));
    if (!sheet.fullTitle.isEmpty())
        console.line(oneLine(sheet.fullTitle));
    console.line(u"%1  %2"_s.arg(sheet.id, oneLine(sheet.subtitle)));
    if (sheet.isPrivate)
        console.line(ShowText::tr("Private"));
    console.line({});
    printFacts(console, sheet);
    printLines(console, ShowText::tr("Names"), sheet.names);
    printLines(console, ShowText::tr("Identifiers"), sheet.identifiers);
    printLines(console, ShowText::tr("Labels given by others"), sheet.labels);
    printLines(console, ShowText::tr("Notes"), sheet.notes);
    printGroups(console, sheet);
    if (!sheet.sources.isEmpty())
        console.line(u'\n' + ShowText::tr("Sources"));
    for (qsizetype i = 0; i < sheet.sources.size(); ++i) {
        const SheetSource &source = sheet.sources[i];
        console.line(u"  [%1] %2"_s.arg(i + 1).arg(sourceText(source)));
    }
}

QJsonObject sheetJson(Workspace &workspace, const QString &id)
{
    const Store &store = workspace.store();
    ValueWords words(workspace.connection(), QLocale());
    QJsonObject object = recordJson(store, words, store.record(id));
    object.insert("created"_L1, store.created(id));
    object.insert("changed"_L1, store.changed(id));
    QJsonArray attached;
    for (const RecordType *type : recordTypes()) {
        const bool belongs = type->placement == Placement::Attached || type->placement == Placement::Part;
        const Field *owner = belongs ? type->find(QString::fromLatin1(type->owner)) : nullptr;
        const bool fits =
            owner && owner->isReference() &&
            (owner->kind == FieldKind::AnyReference || store.typeOf(id) == QLatin1StringView(owner->target));
        if (!fits)
            continue;
        for (const Record &record : store.recordsWhere(*type, owner->key(), id))
            attached.append(recordJson(store, words, record));
    }
    object.insert("parts"_L1, attached);
    return object;
}

CommandEnd show(CommandCall &call)
{
    if (const CommandEnd opened = openProject(call, call.arguments.first(), Access::ReadOnly); opened.code != Success)
        return opened;
    const Result<QString> id = RecordLookup(call.workspace.store()).any(call.arguments.at(1));
    if (!id)
        return id.problem();
    if (call.options.isSet(u"json"_s))
        call.console.out() << jsonText(sheetJson(call.workspace, *id), true);
    else
        printSheet(call.console, recordSheet(call.workspace.connection(), *id, QLocale()));
    return {};
}

} // namespace

Command showCommand()
{
    return {.name = "show",
            .arguments = "FILE ID",
            .summary = QT_TRANSLATE_NOOP("Command", "shows one record with its figures, relations and sources"),
            .details =
                QT_TRANSLATE_NOOP("Command", "ID is the record's id, or its type and label, such as "
                                             "“organization:OSCE/ODIHR”. In JSON, “parts” holds the records that "
                                             "belong to it."),
            .least = 2,
            .most = 2,
            .addOptions =
                [](QCommandLineParser &options) {
                    options.addOption({u"json"_s, ShowText::tr("Prints JSON.")});
                },
            .run = show};
}

} // namespace scrutineer
