// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrutineer {

/// What a class of terms is called, where it stands among the classes of its vocabulary and which colour it has in all
/// charts.
struct ClassWords
{
    QString label;
    double rank = 0;
    QString colour; ///< A token such as "chart1" or "div5"; blank where the class has none of its own.
};

/// The words for a class of a vocabulary's terms, such as "citizen" of "organization_kind". Classes that the program
/// does not know, which users may add, are called by their keys and stand last.
[[nodiscard]] ClassWords classWords(const QString &vocabulary, const QString &key);

} // namespace scrutineer
