// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/comparisonboard.h"
#include "models/exchange/vocabularyseed.h"
#include "models/storage/workspace.h"
#include "views/analysis/boardmodel.h"
#include "views/analysis/boardtable.h"
#include "views/shell/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

constexpr int missionCount = 60;
constexpr int statementsOfEach = 10;
constexpr int claimsOfEach = 167;

QString insert(Workspace &workspace, ChangeSet &changes, const QString &type,
               const QList<std::pair<QString, Value>> &fields)
{
    Record record(requireRecordType(type), workspace.newId());
    for (const auto &[name, value] : fields)
        record.setValue(name, value);
    changes.insert(record);
    return record.id();
}

bool fill(Workspace &workspace)
{
    ChangeSet changes;
    changes.title = u"Board"_s;
    const QString election =
        insert(workspace, changes, u"election"_s,
               {{u"title"_s, u"Election"_s}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
    const QString coder = insert(workspace, changes, u"coder"_s, {{u"name"_s, u"Coder"_s}});
    const QList<TermEntry> themes = workspace.store().terms(u"theme"_s);
    quint32 dice = 1;
    for (int mission = 0; mission < missionCount; ++mission) {
        const QString sent = insert(workspace, changes, u"mission"_s,
                                    {{u"title"_s, u"Mission %1"_s.arg(mission)}, {u"election"_s, election}});
        for (int i = 0; i < statementsOfEach; ++i) {
            const QString statement = insert(workspace, changes, u"statement"_s, {{u"title"_s, u"Statement"_s}});
            insert(workspace, changes, u"statement_election"_s,
                   {{u"statement"_s, statement}, {u"election"_s, election}});
            insert(workspace, changes, u"statement_issuer"_s, {{u"statement"_s, statement}, {u"mission"_s, sent}});
            const QString coding =
                insert(workspace, changes, u"coding"_s,
                       {{u"statement"_s, statement}, {u"coder"_s, coder}, {u"state"_s, u"complete"_s}});
            for (int claim = 0; claim < claimsOfEach; ++claim) {
                dice = dice * 1664525U + 1013904223U;
                insert(workspace, changes, u"claim"_s,
                       {{u"coding"_s, coding},
                        {u"proposition"_s, u"Procedures were followed in most of the polling stations observed"_s},
                        {u"theme"_s, themes[int((dice >> 8) % quint32(std::min<qsizetype>(30, themes.size())))].id},
                        {u"polarity"_s, qint64((dice >> 16) % 5) - 2}});
            }
        }
    }
    return bool(workspace.commitNow(changes));
}

double median(int times, const std::function<void()> &work)
{
    QList<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        taken += double(clock.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(taken);
    return taken[taken.size() / 2];
}

} // namespace

/// Measures the comparison board with 60 missions, 30 themes and 100,000 claims: reading it and painting it.
int main(int count, char **words)
{
    QApplication application(count, words);
    QTextStream out(stdout);
    QTemporaryDir folder;
    Workspace workspace;
    Result<ChangeSet> seed = vocabularySeed();
    if (!workspace.create(folder.filePath(u"board.scrutineer"_s)) || !seed || !workspace.commitNow(*seed) ||
        !fill(workspace)) {
        out << "The project could not be made.\n";
        return 1;
    }
    BoardQuery query;
    query.filter = Filter::scope(workspace.store().records(requireRecordType(u"election")).first().id());
    Result<ComparisonBoard> board = readBoard(workspace.connection(), query);
    if (!board)
        return 1;
    const double read = median(15, [&] { board = readBoard(workspace.connection(), query); });
    Theme theme;
    theme.apply(application);
    BoardModel model;
    BoardTable table(theme, model);
    table.resize(1180, 1000);
    model.setBoard(*board);
    table.show();
    QApplication::processEvents();
    const double paint = median(15, [&] { table.viewport()->repaint(); });
    out << "lines " << board->lines.size() << ", columns " << board->columns.size() << ", claims " << board->claims
        << "\nread and compute, median ms: " << read << "\npaint, median ms: " << paint << "\n";
    return 0;
}
