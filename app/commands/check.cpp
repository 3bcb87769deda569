// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/recordjson.h"
#include "models/storage/projectcheck.h"
#include "models/storage/projectfile.h"

#include <QFileInfo>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QList<CheckFinding> findings(const CommandCall &call)
{
    const QString path = call.workspace.path();
    // With the lock held nobody commits meanwhile, so nobody has to wait for this connection.
    const ProjectLock lock(path);
    Connection connection;
    if (lock.isHeld() && QFileInfo(path).isWritable() && connection.open(path, Access::ReadWrite))
        return ProjectCheck(connection).run();
    call.console.remark(CheckText::tr("The search index and the conditions of columns were not checked: the project is "
                                      "write-protected or open for writing elsewhere."));
    return ProjectCheck(call.workspace.connection()).run();
}

void print(const CommandCall &call, const QList<CheckFinding> &found)
{
    if (call.options.isSet(u"json"_s)) {
        JsonLines lines;
        for (const CheckFinding &finding : found) {
            call.console.out() << lines.next(
                {{u"area"_s, finding.area}, {u"record"_s, finding.record}, {u"sentence"_s, finding.sentence}});
        }
        call.console.out() << lines.end();
        return;
    }
    for (const CheckFinding &finding : found) {
        QString line = u"%1: %2"_s.arg(finding.area, oneLine(finding.sentence));
        if (!finding.record.isEmpty())
            line += u"  [%1]"_s.arg(finding.record);
        call.console.line(line);
    }
    if (found.isEmpty())
        call.console.line(CheckText::tr("Nothing to mend."));
}

CommandEnd check(CommandCall &call)
{
    const Outcome opened = call.workspace.open(call.arguments.first(), Access::ReadOnly);
    if (!opened) {
        const Problem &problem = opened.problem();
        return problem.kind == Problem::Kind::Damaged ? CommandEnd(CheckFailed, problem.sentence) : CommandEnd(problem);
    }
    const QList<CheckFinding> found = findings(call);
    print(call, found);
    return found.isEmpty() ? CommandEnd() : CommandEnd(CheckFailed);
}

} // namespace

Command checkCommand()
{
    return {.name = "check",
            .arguments = "FILE",
            .summary = QT_TRANSLATE_NOOP("Command", "looks through the whole project for damage and broken rules"),
            .details = QT_TRANSLATE_NOOP(
                "Command", "Checks the file's structure, references, orphaned records, terms used in the wrong "
                           "vocabulary, dates, attachments, the chain of history and the search index. Prints one line "
                           "for each finding and ends with 4 when there is any. Changes nothing."),
            .least = 1,
            .most = 1,
            .addOptions =
                [](QCommandLineParser &options) {
                    options.addOption({u"json"_s, CheckText::tr("Prints one JSON array.")});
                },
            .run = check};
}

} // namespace scrutineer
