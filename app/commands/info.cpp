// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/recordjson.h"
#include "models/storage/history.h"
#include "models/storage/migrator.h"

#include <QDir>
#include <QFileInfo>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct InfoText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// The schema version of the file itself, of which a copy of a later one may be what is read.
int schemaOf(const QString &path)
{
    Connection file;
    return file.open(path, Access::ReadOnly) ? Migrator::version(file) : 0;
}

CommandEnd infoAsJson(CommandCall &call, const ChangeEntry &last, const QFileInfo &file)
{
    QJsonObject counts;
    for (const RecordType *type : recordTypes())
        counts.insert(type->key(), call.workspace.store().count(*type));
    call.console.out() << jsonText({{u"path"_s, file.absoluteFilePath()},
                                    {u"bytes"_s, file.size()},
                                    {u"schema"_s, schemaOf(file.absoluteFilePath())},
                                    {u"changes"_s, last.seq},
                                    {u"last_change"_s, last.at},
                                    {u"digest"_s, last.digest},
                                    {u"records"_s, counts}},
                                   true);
    return {};
}

CommandEnd info(CommandCall &call)
{
    if (const CommandEnd opened = openProject(call, call.arguments.first(), Access::ReadOnly); opened.code != Success)
        return opened;
    Workspace &workspace = call.workspace;
    const ChangeEntry last = HistoryReader(workspace.connection()).changes(1).value(0);
    const QFileInfo file(call.arguments.first());
    if (call.options.isSet(u"json"_s))
        return infoAsJson(call, last, file);
    Console &console = call.console;
    const QLocale locale;
    console.line(InfoText::tr("File:         %1").arg(QDir::toNativeSeparators(file.absoluteFilePath())));
    console.line(InfoText::tr("Size:         %1").arg(locale.formattedDataSize(file.size())));
    console.line(InfoText::tr("Schema:       %1").arg(schemaOf(file.absoluteFilePath())));
    console.line(InfoText::tr("Changes:      %1").arg(locale.toString(last.seq)));
    console.line(
        InfoText::tr("Last change:  %1").arg(last.at.isEmpty() ? u"–"_s : oneLine(last.at + u"  "_s + last.title)));
    console.line(InfoText::tr("State digest: %1").arg(last.digest.isEmpty() ? u"–"_s : last.digest));
    console.line({});
    for (const RecordType *type : recordTypes()) {
        const qint64 count = workspace.store().count(*type);
        if (count > 0)
            console.line(
                u"%1  %2  %3"_s.arg(locale.toString(count), 9).arg(type->key(), -22).arg(type->displayPlural()));
    }
    return {};
}

} // namespace

Command infoCommand()
{
    return {.name = "info",
            .arguments = "FILE",
            .summary = QT_TRANSLATE_NOOP("Command", "tells what a project holds"),
            .details = QT_TRANSLATE_NOOP("Command", "The state digest names the project's state: it changes with every "
                                                    "change and is printed in reports."),
            .least = 1,
            .most = 1,
            .addOptions =
                [](QCommandLineParser &options) {
                    options.addOption({u"json"_s, InfoText::tr("Prints JSON.")});
                },
            .run = info};
}

} // namespace scrutineer
