// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "models/storage/delivery.h"
#include "tests/bench/generatedsource.h"
#include "tests/bench/paintcounter.h"
#include "tests/bench/resulttable.h"
#include "tests/bench/watchdog.h"

#include <QTemporaryDir>

#include <functional>

namespace scrutineer {

class RecordPage;

/// The program's real window, off screen, on a generated project, and what is measured with it. What it changes it
/// takes back; history grows all the same, so the runner gives it a copy.
class Bench
{
public:
    Bench(QApplication &application, const QString &path);

    /// From the call that opens the project to the first rows on the page of statements. Call it first.
    bool open();
    /// Jumps, selection, sorting, filters, scope, overview.
    void browse();
    void search();
    /// Commits of one record and of 50,000, and their undo.
    void change();
    /// The same questions put to SQLite itself, with nothing around it; the lines above are compared with them.
    void measurePeers();
    [[nodiscard]] const ResultTable &results() const { return m_results; }

private:
    struct Wait
    {
        double milliseconds = 0;
        double stall = 0;
    };
    /// Does `start` and serves events until `isDone`, at most two minutes.
    Wait until(const std::function<void()> &start, const std::function<bool()> &isDone);
    /// The page of statements once it is there, or null.
    [[nodiscard]] RecordPage *page();
    /// Does `start` and waits until the list has been read again and painted.
    Wait repaintedAfter(const std::function<void()> &start);
    void settle(int milliseconds);
    void report(const QString &what, const Wait &wait, std::optional<double> aim = {});
    void jump();
    void step();
    void sortAndFilter();
    void narrow();
    void commitSingle();
    void commitMany();
    /// Does `begin` and waits until its answer is delivered.
    template <class Answer>
    Wait answered(const std::function<QFuture<Answer>()> &begin, Answer *answer = nullptr)
    {
        bool isThere = false;
        QObject context;
        return until(
            [&] {
                deliver(begin(), &context, [&](const Answer &given) {
                    if (answer)
                        *answer = given;
                    isThere = true;
                });
            },
            [&] { return isThere; });
    }

    QTemporaryDir m_folder;
    QString m_path;
    Prompt m_prompt;
    Session m_session;
    Watchdog m_watchdog;
    ResultTable m_results;
    PaintCounter m_painted; ///< Of the statements' table.
};

/// The most memory that this process has held, in megabytes (VmHWM).
[[nodiscard]] double peakMegabytes();

} // namespace scrutineer
