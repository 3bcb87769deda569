// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace scrutineer {

/// Random numbers that are the same for the same seed on every machine, and cheap to begin anew for each record
/// (splitmix64 of Steele, Lea and Flood, 2014).
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }
    /// From 0 up to but without `end`, which must be more than 0.
    int below(int end) { return int(next() % quint64(end)); }
    /// True in so many of a hundred cases.
    bool chance(int percent) { return below(100) < percent; }
    /// From 0 to 1.
    double fraction() { return double(next() >> 11) / double(quint64(1) << 53); }
    /// From 0 up to but without `end`, small numbers far more often, as words are in a language.
    int common(int end)
    {
        const double at = fraction();
        return int(double(end) * at * at * at);
    }
    const QString &of(const QStringList &list) { return list.at(below(int(list.size()))); }
    const QString &commonOf(const QStringList &list) { return list.at(common(int(list.size()))); }

private:
    quint64 m_state;
};

} // namespace scrutineer
