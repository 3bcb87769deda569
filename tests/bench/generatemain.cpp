// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generate.h"

#include <QCoreApplication>

#include <cstdio>

using namespace scrutineer;

/// Writes a large project: generate PATH [STATEMENTS [SEED]].
int main(int count, char *words[])
{
    QCoreApplication application(count, words);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "generate PATH [STATEMENTS [SEED]]\n");
        return 2;
    }
    const int statements = arguments.size() > 2 ? arguments[2].toInt() : 1'000'000;
    const quint64 seed = arguments.size() > 3 ? arguments[3].toULongLong() : 1;
    const Outcome made = generateProject(arguments[1], ProjectSize(statements), seed);
    if (!made)
        std::fprintf(stderr, "%s\n", qUtf8Printable(made.problem().sentence));
    return made ? 0 : 1;
}
