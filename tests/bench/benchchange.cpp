// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/statement.h"
#include "models/storage/keycursor.h"
#include "tests/bench/bench.h"

#include <QFile>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int singleCommits = 100;
constexpr int singleUndos = 30;

// Between two commits of a person's the list of a million rows has been read again.
constexpr int pauseMilliseconds = 300;
constexpr int many = 50'000;

} // namespace

void Bench::change()
{
    commitSingle();
    commitMany();
}

void Bench::commitSingle()
{
    Workspace &workspace = m_session.workspace();
    const WordStock words;
    Dice dice(11);
    const auto oneMore = [&] {
        Statement statement;
        statement.title = words.headline(dice, WordStock::Tongue::English, u"ODIHR"_s);
        statement.issued.edtf = u"2024-02-08"_s;
        statement.summary.text = words.prose(dice, WordStock::Tongue::Azerbaijani, 40);
        ChangeSet changes;
        changes.title = u"New statement"_s;
        changes.insert(Record::from(statement, workspace.newId()));
        return changes;
    };
    Durations written;
    Durations followed;
    double stall = 0;
    for (int i = 0; i < singleCommits; ++i) {
        const ChangeSet changes = oneMore();
        written.add(until([&] { (void)workspace.commitNow(changes).ok(); }, [] { return true; }).milliseconds);
        settle(pauseMilliseconds);
        const ChangeSet more = oneMore();
        const Wait wait = answered<Workspace::Committed>([&] { return workspace.commit(more); });
        followed.add(wait.milliseconds);
        stall = std::max(stall, wait.stall);
        m_watchdog.restart();
        settle(pauseMilliseconds);
        stall = std::max(stall, m_watchdog.longest());
    }
    report(u"commit of one record, on disk and all told: median"_s, {written.median(), written.median()}, 5);
    report(u"the same: 95 of 100"_s, {written.percentile(95), written.percentile(95)}, 5);
    report(u"the same: longest of %1"_s.arg(written.count()), {written.most(), written.most()});
    report(u"the same in the background, until the window has drawn it: median"_s, {followed.median(), stall});
    settle(3000);
    Durations undone;
    for (int i = 0; i < singleUndos; ++i) {
        undone.add(until([&] { (void)workspace.undoNow().ok(); }, [] { return true; }).milliseconds);
        settle(pauseMilliseconds);
    }
    report(u"undo of one record: median"_s, {undone.median(), undone.median()}, 5);
    settle(3000);
}

void Bench::commitMany()
{
    Workspace &workspace = m_session.workspace();
    ChangeSet changes;
    changes.title = u"Import"_s;
    GeneratedSource source = GeneratedSource::newcomers(ProjectSize(1000), 1, many, 1);
    RecordChange change;
    while (source.next(change))
        changes.changes.append(change);
    settle(200);
    const double before = peakMegabytes();
    Workspace::Committed committed = Problem{};
    const auto finished = [&](const QString &what, const Wait &wait) {
        report(committed ? what : what + u" FAILED: "_s + committed.problem().sentence, wait);
        settle(3000);
    };
    finished(u"commit of 50,000 records"_s,
             answered<Workspace::Committed>([&] { return workspace.commit(std::move(changes)); }, &committed));
    finished(u"undo of 50,000 records"_s, answered<Workspace::Committed>([&] { return workspace.undo(); }, &committed));
    finished(u"redo of 50,000 records"_s, answered<Workspace::Committed>([&] { return workspace.redo(); }, &committed));
    m_results.add({.what = u"memory that commit, undo and redo took on top"_s,
                   .value = peakMegabytes() - before,
                   .unit = u"MB"_s});
    finished(u"undo again"_s, answered<Workspace::Committed>([&] { return workspace.undo(); }, &committed));
}

void Bench::measurePeers()
{
    Connection plain;
    if (!plain.open(m_path, Access::ReadOnly))
        return;
    const auto timed = [&](const QString &what, const QString &sql, const QVariantList &values = {}) {
        double best = 1e9;
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            KeyCursor cursor(plain, sql, values);
            while (cursor.next()) {
            }
            best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
        }
        m_results.add({.what = u"plain SQLite: "_s + what, .value = best, .unit = u"ms"_s});
    };
    timed(u"count of statements"_s, u"SELECT count(*) FROM statement"_s);
    timed(u"all keys by date, from the index"_s, u"SELECT seq FROM statement ORDER BY issued_earliest"_s);
    timed(u"all keys by date, sorted"_s, u"SELECT seq FROM statement ORDER BY +issued_earliest"_s);
    timed(u"filter of three parts"_s,
          u"SELECT t.seq FROM statement t WHERE t.kind = (SELECT seq FROM term WHERE vocabulary = 'statement_kind' AND "
          "key = 'preliminary_statement') AND t.form = 'written' AND t.issued_earliest <= '2016-12-31' AND "
          "t.issued_latest >= '2010-01-01' ORDER BY t.issued_earliest DESC"_s);
    timed(u"60 newest titles with a word that begins with “el”"_s,
          u"SELECT rowid FROM search_headline WHERE search_headline MATCH 'el*' ORDER BY rowid DESC LIMIT 60"_s);
    timed(u"60 best of all titles with a word that begins with “el”"_s,
          u"SELECT rowid FROM search_headline WHERE search_headline MATCH 'el*' ORDER BY rank LIMIT 60"_s);
    timed(u"summaries with “carousel” anywhere, without an index"_s,
          u"SELECT seq FROM statement WHERE summary LIKE '%carousel%'"_s);
}

} // namespace scrutineer
