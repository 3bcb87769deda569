// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"
#include "models/analysis/versionplan.h"
#include "models/exchange/vocabularyseed.h"
#include "views/shell/mainwindow.h"
#include "views/statements/readerpage.h"
#include "views/statements/readertext.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

constexpr qsizetype textSize = 500'000;
constexpr int claimCount = 5'000;

/// About `textSize` signs in sentences of their own.
QString longText()
{
    QString text;
    for (int number = 1; text.size() < textSize; ++number)
        text += u"Observers of team %1 noted that procedures were followed in most polling stations visited%2"_s.arg(
            QString::number(number), number % 6 == 0 ? u".\n"_s : u". "_s);
    return text.trimmed();
}

QString add(Workspace &workspace, ChangeSet &changes, const QString &type,
            const QList<std::pair<QString, Value>> &fields)
{
    Record record(requireRecordType(type), workspace.newId());
    for (const auto &[name, value] : fields)
        record.setValue(name, value);
    changes.insert(record);
    return record.id();
}

/// A statement with the long text and its claims; blank when it cannot be written.
QString fill(Workspace &workspace, const QString &content)
{
    ChangeSet changes;
    changes.title = u"Long statement"_s;
    const QString statement = add(workspace, changes, u"statement"_s, {{u"title"_s, u"Long statement"_s}});
    const QString text = add(workspace, changes, u"statement_text"_s,
                             {{u"statement"_s, statement},
                              {u"number"_s, Value(qint64(1))},
                              {u"language"_s, u"en"_s},
                              {u"standing"_s, u"verbatim"_s},
                              {u"content"_s, content}});
    const QString coder = add(workspace, changes, u"coder"_s, {{u"name"_s, u"Coder"_s}});
    const QString coding = add(workspace, changes, u"coding"_s,
                               {{u"statement"_s, statement}, {u"coder"_s, coder}, {u"state"_s, u"open"_s}});
    const QList<TermEntry> themes = workspace.store().terms(u"theme"_s);
    const TextPositions positions(content);
    const qsizetype step = (content.size() - 200) / claimCount;
    for (int i = 0; i < claimCount; ++i) {
        // Every third reaches into the next one, so that lines lie over each other.
        const TextSpan span{i * step, i % 3 == 0 ? step + 30 : step - 10};
        const QString claim = add(workspace, changes, u"claim"_s,
                                  {{u"coding"_s, coding},
                                   {u"proposition"_s, content.mid(span.start, span.length).simplified()},
                                   {u"theme"_s, themes[i % themes.size()].id},
                                   {u"polarity"_s, qint64(i % 5) - 2}});
        changes.insert(anchorRecord(claim, text, anchorAt(content, positions, span), workspace.newId()));
    }
    return workspace.commitNow(changes) ? statement : QString();
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

void report(QTextStream &out, const QString &what, QList<double> taken)
{
    std::ranges::sort(taken);
    out << what << ": median " << taken[taken.size() / 2] << ", longest " << taken.last() << " ms (" << taken.size()
        << " times)\n";
}

void waitFor(const std::function<bool()> &isDone)
{
    QElapsedTimer clock;
    clock.start();
    while (!isDone() && clock.elapsed() < 120'000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

void press(QWidget &widget, int key, const QString &text)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&widget, &event);
    QApplication::processEvents();
}

} // namespace

/// Measures the reader with a text of 500,000 signs and 5,000 claims in the real window: opening it, scrolling, walking
/// from claim to claim, coding one, and carrying all of them to a new version.
int main(int count, char **words)
{
    QApplication application(count, words);
    QTextStream out(stdout);
    QTemporaryDir place;
    Prompt prompt;
    Session session(application, {place.filePath(u"settings.ini"_s), place.path(), {}}, prompt);
    session.window().resize(1440, 900);
    session.window().show();
    Workspace &workspace = session.workspace();
    Result<ChangeSet> seed = vocabularySeed();
    if (!workspace.create(place.filePath(u"reader.scrutineer"_s)) || !seed || !workspace.commitNow(*seed))
        return 1;
    const QString content = longText();
    const QString statement = fill(workspace, content);
    if (statement.isEmpty())
        return 1;
    session.surroundings().navigation.go({.page = u"reader"_s, .type = u"statement"_s, .id = statement});
    auto *page = qobject_cast<ReaderPage *>(session.window().currentPage());
    if (!page)
        return 1;
    out << "opened after "
        << millisecondsOf([&] { waitFor([&] { return page->desk().reading().claims.size() == claimCount; }); })
        << " ms\n";
    QApplication::processEvents();
    ReaderText &text = page->text();
    QScrollBar &bar = *text.verticalScrollBar();
    QList<double> frames;
    for (int i = 0; i <= 300; ++i)
        frames += millisecondsOf([&] {
            bar.setValue(int(qint64(bar.maximum()) * i / 300));
            text.viewport()->repaint();
        });
    report(out, u"scroll to a place and paint"_s, frames);
    QList<double> steps;
    for (int i = 0; i < 100; ++i)
        steps += millisecondsOf([&] { press(text, Qt::Key_J, u"j"_s); });
    report(out, u"next claim"_s, steps);
    QList<double> signs;
    for (int i = 0; i < 20; ++i) {
        signs += millisecondsOf([&] { press(text, Qt::Key_Plus, i % 2 == 0 ? u"+"_s : u"-"_s); });
        waitFor([&] { return page->desk().isSettled(); });
    }
    report(out, u"polarity of a claim"_s, signs);
    signs.clear();
    signs += millisecondsOf([&] {
        const QString later = u"A line before all.\n"_s + QString(content).replace(u"team 77 "_s, u"group 77 "_s);
        const QString id = page->desk().reading().text.id();
        (void)workspace.analyses()
            .run([id, later](Connection &connection) { return planVersion(connection, id, later); })
            .result();
    });
    report(out, u"carry all claims to a new version (beside the window)"_s, signs);
    return 0;
}
