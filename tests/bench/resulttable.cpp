// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/resulttable.h"

#include <algorithm>
#include <cstdio>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double mostStall = 50;

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

bool isMissed(const ResultTable::Line &line)
{
    return (line.aim && line.value > *line.aim) || (line.stall && *line.stall > mostStall);
}

QString row(const ResultTable::Line &line)
{
    const QString aim = line.aim ? u"≤ "_s + QString::number(*line.aim) : QString();
    return u"| %1 | %2 %3 | %4 | %5 |%6"_s.arg(line.what, number(line.value), line.unit, aim,
                                               line.stall ? number(*line.stall) : QString(),
                                               isMissed(line) ? u" missed |"_s : u" |"_s);
}

} // namespace

double Durations::percentile(int percent) const
{
    if (m_all.isEmpty())
        return 0;
    QList<double> sorted = m_all;
    std::sort(sorted.begin(), sorted.end());
    const qsizetype at = (sorted.size() * percent + 99) / 100;
    return sorted[std::clamp<qsizetype>(at - 1, 0, sorted.size() - 1)];
}

void ResultTable::add(const Line &line)
{
    m_lines.append(line);
    std::printf("%s\n", qUtf8Printable(row(line)));
    std::fflush(stdout);
}

int ResultTable::missed() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), isMissed));
}

void ResultTable::print() const
{
    std::printf("\n| measured | value | aim | longest stall, ms | |\n|---|---|---|---|---|\n");
    for (const Line &line : m_lines)
        std::printf("%s\n", qUtf8Printable(row(line)));
    std::printf("\n%d of %d lines miss an aim or stall for more than %.0f ms\n", missed(), int(m_lines.size()),
                mostStall);
}

} // namespace scrutineer
