// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search.h"
#include "tests/bench/bench.h"
#include "views/records/recordpage.h"
#include "views/records/recordtable.h"
#include "views/records/recordtablemodel.h"

#include <QScrollBar>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int jumps = 300;
constexpr int steps = 60;
const QString threeParts = u"kind:preliminary_statement form:written issued:2010-01-01..2016-12-31"_s;

} // namespace

void Bench::browse()
{
    jump();
    step();
    sortAndFilter();
    narrow();
}

void Bench::jump()
{
    RecordTable &table = page()->table();
    Dice dice(7);
    Durations taken;
    m_watchdog.restart();
    for (int i = 0; i < jumps; ++i) {
        const QModelIndex row = table.model()->index(dice.below(table.model()->rowCount()), 0);
        const Wait wait = until(
            [&] {
                table.scrollTo(row, QAbstractItemView::PositionAtCenter);
                table.viewport()->repaint();
            },
            [] { return true; });
        taken.add(wait.milliseconds);
        settle(1);
    }
    report(u"jump to a random row, page read and painted: median"_s, {taken.median(), taken.median()}, 16);
    report(u"the same: 95 of 100"_s, {taken.percentile(95), taken.percentile(95)});
    report(u"the same: longest"_s, {taken.most(), taken.most()});
}

// Choosing a record shows its details beside the list.
void Bench::step()
{
    RecordTable &table = page()->table();
    Durations taken;
    double stall = 0;
    for (int i = 0; i < steps; ++i) {
        const QModelIndex row = table.model()->index((i + 1) * 1000 % table.model()->rowCount(), 0);
        const int before = m_painted.count();
        const Wait wait = until([&] { table.setCurrentIndex(row); }, [&] { return m_painted.count() > before; });
        taken.add(wait.milliseconds);
        m_watchdog.restart();
        settle(40);
        stall = std::max(stall, m_watchdog.longest());
    }
    report(u"choose another record: median"_s, {taken.median(), stall}, 16);
    report(u"the same: longest"_s, {taken.most(), taken.most()});
}

void Bench::sortAndFilter()
{
    RecordTableModel &model = page()->model();
    const int date = int(model.columns().indexOf(u"issued"_s));
    const int title = int(model.columns().indexOf(u"title"_s));
    report(u"sort by date, ascending"_s, repaintedAfter([&] { model.sort(date, Qt::AscendingOrder); }));
    report(u"sort by title"_s, repaintedAfter([&] { model.sort(title, Qt::AscendingOrder); }));
    report(u"sort by date, descending"_s, repaintedAfter([&] { model.sort(date, Qt::DescendingOrder); }));
    Navigation &navigation = m_session.surroundings().navigation;
    const auto show = [&](const QString &filter) {
        return repaintedAfter([&] { navigation.go({.page = u"list"_s, .type = u"statement"_s, .filter = filter}); });
    };
    const Wait filtered = show(threeParts);
    report(u"filter of three parts (%1 rows)"_s.arg(model.recordCount()), filtered);
    const Wait words = show(u"carousel"_s);
    report(u"filter by a word (%1 rows)"_s.arg(model.recordCount()), words);
    const Wait verdict = show(u"verdict:critical"_s);
    report(u"filter by verdict (%1 rows)"_s.arg(model.recordCount()), verdict);
    report(u"back to all records"_s, show(u"issued:1900..2100 or issued:?"_s));
}

void Bench::narrow()
{
    Surroundings place = m_session.surroundings();
    const QString election =
        m_session.workspace()
            .connection()
            .value(u"SELECT r.id FROM statement_election e JOIN record r ON r.seq = e.election LIMIT 1 OFFSET 5000"_s)
            .toString();
    const Wait narrowed = repaintedAfter([&] { place.scope.setElection(election); });
    report(u"narrow to one election (%1 rows)"_s.arg(page()->model().recordCount()), narrowed);
    const auto analysed = [&](const QString &what) {
        // The thread that serves overview and sidebar has done all before this when it answers.
        const Wait wait =
            answered<int>([&] { return m_session.workspace().analyses().run([](Connection &) { return 1; }); });
        report(what, wait);
    };
    analysed(u"counts of the sidebar, one election"_s);
    place.navigation.go({.page = u"overview"_s});
    analysed(u"overview, one election"_s);
    settle(500);
    place.scope.setElection({});
    analysed(u"overview and counts, all elections"_s);
    settle(500);
    place.navigation.go({.page = u"list"_s, .type = u"statement"_s});
    settle(1500);
}

void Bench::search()
{
    Durations taken;
    double stall = 0;
    QString slowest;
    double hits = 0;
    for (const QString &word : WordStock::sought()) {
        for (qsizetype letters = 2; letters <= word.size(); ++letters) {
            const SearchRequest request{.words = word.left(letters)};
            SearchAnswer answer;
            const Wait wait = answered<SearchAnswer>(
                [&] {
                    return m_session.workspace().searches().run(
                        [request](Connection &connection) { return scrutineer::search(connection, request); });
                },
                &answer);
            if (wait.milliseconds > taken.most())
                slowest = request.words;
            taken.add(wait.milliseconds);
            stall = std::max(stall, wait.stall);
            for (const SearchGroup &group : std::as_const(answer.groups))
                hits += double(group.hits.size());
        }
    }
    report(u"search as you type: median of %1"_s.arg(taken.count()), {taken.median(), stall}, 10);
    report(u"the same: 95 of 100"_s, {taken.percentile(95), stall}, 30);
    report(u"the same: longest (“%1”)"_s.arg(slowest), {taken.most(), stall});
    m_results.add({.what = u"hits shown for each, on average"_s, .value = hits / double(taken.count())});
}

} // namespace scrutineer
