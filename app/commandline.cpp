// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/command.h"
#include "app/interfacelanguage.h"
#include "app/qtoptions.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString commandText(const char *english)
{
    return QCoreApplication::translate("Command", english);
}

bool looksLikePath(const QString &word)
{
    return word.contains(u'/') || word.contains(u'.') || QFileInfo::exists(word);
}

QString exitCodesText()
{
    return LineText::tr("Exit codes:\n"
                        "  0  done\n"
                        "  1  the work could not be done; the reason is on standard error\n"
                        "  2  the command line is wrong: an unknown command, option, field, filter or value\n"
                        "  3  the file, record, election or chart is not there\n"
                        "  4  check found something to mend\n"
                        "  5  the record changed meanwhile, or the project is open for writing elsewhere\n");
}

QString generalHelp()
{
    QString text = LineText::tr("Usage: scrutineer [--read-only] [FILE]      opens the window\n"
                                "       scrutineer COMMAND [options] …       works without a window\n\n"
                                "Commands:\n");
    for (const Command &command : commands()) {
        const QString call = u"%1 %2"_s.arg(QLatin1StringView(command.name), QLatin1StringView(command.arguments));
        text += u"  %1 %2\n"_s.arg(call, -28).arg(commandText(command.summary));
    }
    text += u'\n';
    text += LineText::tr("Options:\n"
                         "  --language CODE   en, az, ru or tr, for this time; else that of the settings\n"
                         "  --sample          opens the sample project in the window, made when it is not there\n"
                         "  --version         prints the version\n"
                         "  --help            prints this; “scrutineer help COMMAND” tells more of one\n\n"
                         "Input and output are UTF-8. Results go to standard output, all else to standard error.\n\n");
    return text + exitCodesText();
}

void describe(QCommandLineParser &options, const Command &command)
{
    options.setApplicationDescription(commandText(command.summary) + u"\n\n"_s + commandText(command.details));
    options.addPositionalArgument(
        QLatin1StringView(command.name), commandText(command.summary),
        u"%1 %2"_s.arg(QLatin1StringView(command.name), QLatin1StringView(command.arguments)));
    options.addOption({u"language"_s, LineText::tr("The language of labels: en, az, ru or tr."), u"code"_s});
    options.addOption({{u"h"_s, u"help"_s}, LineText::tr("Prints what this command does.")});
    if (command.addOptions)
        command.addOptions(options);
}

QString commandHelp(const QCommandLineParser &options)
{
    QString text = options.helpText();
    const QString program = QCoreApplication::arguments().constFirst();
    text.replace(text.indexOf(program), program.size(), u"scrutineer"_s);
    // Qt lists the call itself as an argument below, which only repeats the first line.
    text.truncate(text.lastIndexOf(LineText::tr("Arguments:")));
    return text.trimmed() + u'\n';
}

CommandEnd helpOf(Console &console, const QStringList &words)
{
    const qsizetype place = words.indexOf(u"help"_s);
    const QString name = place < 0 ? QString() : words.value(place + 1);
    if (name.isEmpty()) {
        console.out() << generalHelp();
        return {};
    }
    const Command *command = findCommand(name);
    if (!command)
        return {UsageError, LineText::tr("There is no command “%1”. “scrutineer --help” lists them.").arg(name)};
    QCommandLineParser options;
    describe(options, *command);
    console.out() << commandHelp(options);
    return {};
}

CommandEnd runCommand(Console &console, Workspace &workspace, const Command &command)
{
    QCommandLineParser options;
    describe(options, command);
    const QString more =
        LineText::tr("“scrutineer help %1” tells how it is used.").arg(QLatin1StringView(command.name));
    if (!options.parse(withoutQtOptions(QCoreApplication::arguments())))
        return {UsageError, options.errorText() + u' ' + more};
    if (options.isSet(u"help"_s)) {
        console.out() << commandHelp(options);
        return {};
    }
    const QStringList arguments = options.positionalArguments().mid(1);
    if (arguments.size() < command.least || (command.most >= 0 && arguments.size() > command.most)) {
        return {UsageError, LineText::tr("It has to be: scrutineer %1 %2.")
                                    .arg(QLatin1StringView(command.name), QLatin1StringView(command.arguments)) +
                                u' ' + more};
    }
    CommandCall call{options, arguments, workspace, console};
    try {
        return command.run(call);
    } catch (const SqlError &error) {
        return error.toProblem();
    }
}

std::unique_ptr<QCoreApplication> makeApplication(int &count, char **words, const Command *command,
                                                  const QTemporaryDir &runtimeFolder)
{
    if (!command || !command->draws)
        return std::make_unique<QCoreApplication>(count, words);
    // Fonts and sizes are then the same with and without a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt wants a folder for sockets that a command never opens, and complains when the session has given none.
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder.path()));
    return std::make_unique<QApplication>(count, words);
}

QString authorOf(const Settings &settings)
{
    const QString chosen = settings.get(settings::author());
    return chosen.isEmpty() ? qEnvironmentVariable("USER") : chosen;
}

CommandEnd dispatch(Console &console, const CommandWords &sorted, const Command *command, const QString &language)
{
    if (!sorted.language.isEmpty() && !isInterfaceLanguage(sorted.language)) {
        return {UsageError,
                LineText::tr("There is no language “%1”; there are en, az, ru and tr.").arg(sorted.language)};
    }
    if (sorted.kind == CommandWords::Kind::Help)
        return helpOf(console, withoutQtOptions(QCoreApplication::arguments().mid(1)));
    if (sorted.kind == CommandWords::Kind::Version) {
        console.line(u"Scrutineer "_s + QCoreApplication::applicationVersion());
        return {};
    }
    if (!command) {
        return {UsageError, LineText::tr("“%1” is neither a command nor a project file. “scrutineer --help” lists the "
                                         "commands.")
                                .arg(sorted.word)};
    }
    const Settings settings;
    Workspace workspace;
    workspace.setLanguage(language);
    workspace.setAuthor(authorOf(settings));
    return runCommand(console, workspace, *command);
}

} // namespace

CommandWords sortWords(const QStringList &typed)
{
    using Kind = CommandWords::Kind;
    const QStringList words = withoutQtOptions(typed);
    CommandWords sorted;
    QString first;
    bool wantsHelp = false;
    bool wantsVersion = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == "--language"_L1 && i + 1 < words.size())
            sorted.language = words[++i];
        else if (word.startsWith("--language="_L1))
            sorted.language = word.section(u'=', 1);
        else if (first.isEmpty() && (word == "-h"_L1 || word == "--help"_L1))
            wantsHelp = true;
        else if (first.isEmpty() && (word == "-v"_L1 || word == "--version"_L1))
            wantsVersion = true;
        else if (first.isEmpty() && !word.startsWith(u'-') && !word.isEmpty())
            first = word;
    }
    sorted.word = first;
    if (wantsHelp || first == "help"_L1)
        sorted.kind = Kind::Help;
    else if (wantsVersion)
        sorted.kind = Kind::Version;
    else if (findCommand(first))
        sorted.kind = Kind::Command;
    else if (!first.isEmpty() && !looksLikePath(first))
        sorted.kind = Kind::Unknown;
    return sorted;
}

ExitCode runCommandLine(int &count, char **words, const CommandWords &sorted)
{
    const Command *command = sorted.kind == CommandWords::Kind::Command ? findCommand(sorted.word) : nullptr;
    const QTemporaryDir runtimeFolder;
    const std::unique_ptr<QCoreApplication> application = makeApplication(count, words, command, runtimeFolder);
    InterfaceLanguage interfaceLanguage(*application);
    const QString wanted = sorted.language.isEmpty() ? Settings().get(settings::language()) : sorted.language;
    Console console;
    const CommandEnd end = dispatch(console, sorted, command, interfaceLanguage.apply(wanted));
    if (!end.sentence.isEmpty())
        console.remark(end.sentence);
    if (!console.finish()) {
        console.remark(LineText::tr("The results could not be written out; the disk may be full."));
        return Failure;
    }
    return end.code;
}

} // namespace scrutineer
