// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace scrutineer {

/// Durations of one thing done many times, in milliseconds.
class Durations
{
public:
    void add(double milliseconds) { m_all += milliseconds; }
    /// The duration that so many percent do not exceed; 0 when there are none.
    [[nodiscard]] double percentile(int percent) const;
    [[nodiscard]] double median() const { return percentile(50); }
    [[nodiscard]] double most() const { return percentile(100); }
    [[nodiscard]] qsizetype count() const { return m_all.size(); }

private:
    QList<double> m_all;
};

/// What the benchmarks found, printed as a table that may stand in a README.
class ResultTable
{
public:
    /// One line: a value in a unit, the most it should be, and how long the event loop stood still meanwhile in
    /// milliseconds.
    struct Line
    {
        QString what;
        double value = 0;
        QString unit;
        std::optional<double> aim;
        std::optional<double> stall;
    };

    void add(const Line &line);
    /// The lines that miss their aim, and stalls over 50 ms.
    [[nodiscard]] int missed() const;
    void print() const;

private:
    QList<Line> m_lines;
};

} // namespace scrutineer
