// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tallychart.h"
#include "models/storage/connection.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

struct Measured
{
    const char *what;
    const char *chart;
    double aim; ///< Milliseconds; 0: none.
};

constexpr Measured charts[] = {
    {"statements by kind", R"({"type":"statement","by":"kind"})", 150},
    {"statements by month", R"({"type":"statement","by":"issued.month","kind":"columns"})", 150},
    {"statements by month and kind", R"({"type":"statement","by":"issued.month","split":"kind"})", 2500},
    {"claims by theme", R"({"type":"claim","by":"theme"})", 150},
    {"claims by theme and kind of statement", R"({"type":"claim","by":"theme","split":"coding.statement.kind"})", 2500},
    {"claims by month of statement", R"({"type":"claim","by":"coding.statement.issued.month","kind":"columns"})", 2500},
    {"statements by class of issuer", R"({"type":"statement","by":"issuers.kind.class"})", 0},
    {"mean polarity by theme", R"({"type":"claim","measure":"mean","number":"polarity","by":"theme.top"})", 0},
};

/// Gives every statement a coding and a claim, as the generated projects have few of the one and none of the other.
void addClaims(Connection &connection)
{
    if (connection.value(u"SELECT count(*) FROM claim"_s).toLongLong() > 0)
        return;
    Transaction transaction(connection);
    connection.executeScript(
        u"CREATE TEMP TABLE numbered AS SELECT seq, row_number() OVER (ORDER BY seq) AS n FROM statement;"
        "CREATE TEMP TABLE themes AS SELECT seq, row_number() OVER (ORDER BY seq) - 1 AS n FROM term "
        "WHERE vocabulary = 'theme';"
        "CREATE TEMP TABLE start AS SELECT max(seq) AS seq, (SELECT count(*) FROM statement) AS many FROM record;"
        "INSERT INTO record (seq, id, type, created, changed) SELECT start.seq + n, "
        "printf('%08x-0000-7000-8000-%012x', 1, n), 'coding', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z' "
        "FROM numbered, start;"
        "INSERT INTO coding (seq, statement, coder, state) SELECT start.seq + n, numbered.seq, "
        "(SELECT min(seq) FROM coder), 'complete' FROM numbered, start;"
        "INSERT INTO record (seq, id, type, created, changed) SELECT start.seq + many + n, "
        "printf('%08x-0000-7000-8000-%012x', 2, n), 'claim', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z' "
        "FROM numbered, start;"
        "INSERT INTO claim (seq, coding, proposition, theme, polarity) SELECT start.seq + many + numbered.n, "
        "start.seq + 1 + numbered.n * 7919 % many, 'Procedures were followed in most polling stations', themes.seq, "
        "numbered.n % 5 - 2 FROM numbered, start JOIN themes ON themes.n = numbered.n % (SELECT count(*) FROM themes);"
        ""_s);
    transaction.commit();
}

} // namespace

/// Measures charts over a copy of a large project that `generate` made, with claims: chartbench FILE. The best of three
/// times each.
int main(int count, char **words)
{
    QCoreApplication application(count, words);
    QTextStream out(stdout);
    if (count < 2) {
        out << "chartbench FILE\n";
        return 2;
    }
    const QString project = QString::fromLocal8Bit(words[1]);
    const QString copy = project + u".charts"_s;
    if (!QFile::exists(copy) && !QFile::copy(project, copy)) {
        out << "The project cannot be copied.\n";
        return 1;
    }
    Connection connection;
    if (const Outcome opened = connection.open(copy, Access::ReadWrite); !opened) {
        out << opened.problem().sentence << '\n';
        return 1;
    }
    addClaims(connection);
    bool isSlow = false;
    for (const Measured &one : charts) {
        const Result<ChartQuery> query = ChartQuery::fromText(one.chart);
        double best = 0;
        QString counted;
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer clock;
            clock.start();
            const Result<ChartSpec> spec =
                query ? readChart(connection, *query, {}) : Result<ChartSpec>(query.problem());
            const double taken = double(clock.nsecsElapsed()) / 1e6;
            best = i == 0 ? taken : std::min(best, taken);
            counted = spec ? spec->counted : spec.problem().sentence;
        }
        isSlow = isSlow || (one.aim > 0 && best > one.aim);
        out << QString::fromLatin1(one.what).leftJustified(40) << QString::number(best, 'f', 0).rightJustified(7)
            << " ms";
        if (one.aim > 0)
            out << "  (aim " << one.aim << ')';
        out << "  " << counted << Qt::endl;
    }
    return isSlow ? 1 : 0;
}
