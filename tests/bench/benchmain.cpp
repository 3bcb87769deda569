// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/generate.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <cstdio>
#include <unistd.h>

using namespace scrutineer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString browseOnly = u"--browse"_s;

/// Browses in a process of its own, so that its peak of memory is that of browsing alone.
int browseAndTellMemory(QApplication &application, const QString &path)
{
    Bench bench(application, path);
    if (!bench.open())
        return 1;
    bench.browse();
    bench.search();
    std::printf("PEAK %.1f\n", peakMegabytes());
    return 0;
}

double peakWhileBrowsing(const QString &path)
{
    QProcess browsing;
    browsing.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    browsing.start(QCoreApplication::applicationFilePath(), {browseOnly, path});
    browsing.waitForFinished(600'000);
    for (const QByteArray &line : browsing.readAllStandardOutput().split('\n')) {
        if (line.startsWith("PEAK "))
            return line.mid(5).toDouble();
    }
    return -1;
}

} // namespace

/// Measures the program on a generated project: bench [FOLDER [STATEMENTS]]. The project is made once and kept in the
/// folder; what is changed is changed in a copy.
int main(int count, char *words[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == browseOnly)
        return browseAndTellMemory(application, arguments.value(2));
    const QString folder = arguments.value(1, u"bench"_s);
    const int statements = arguments.size() > 2 ? arguments[2].toInt() : 1'000'000;
    const QString path = u"%1/generated-%2.scrutineer"_s.arg(folder).arg(statements);
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(folder);
        const QString unfinished = path + u".part"_s;
        if (const Outcome made = generateProject(unfinished, ProjectSize(statements), 1); !made) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(made.problem().sentence));
            return 1;
        }
        QFile::rename(unfinished, path);
    }
    const QString copy = folder + u"/working.scrutineer"_s;
    QFile::remove(copy);
    if (!QFile::copy(path, copy))
        return 1;
    // Else the first seconds measure how the copy reaches the disk.
    sync();
    const double peak = peakWhileBrowsing(copy);
    Bench bench(application, copy);
    if (!bench.open())
        return 1;
    bench.browse();
    bench.search();
    bench.change();
    bench.measurePeers();
    ResultTable results = bench.results();
    results.add({.what = u"peak memory while browsing"_s, .value = peak, .unit = u"MB"_s, .aim = 200});
    results.print();
    return 0;
}
