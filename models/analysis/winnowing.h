// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace scrutineer {

/// A run of words chosen to stand for the words around it.
struct Fingerprint
{
    quint64 hash = 0;   ///< Of the words of the run.
    qsizetype word = 0; ///< The place of the run's first word.
    bool operator==(const Fingerprint &) const = default;
};

/// How fingerprints are chosen.
struct Winnowing
{
    int gram = 5;   ///< k, the words of each run; at least 1.
    int window = 4; ///< w, how many runs that follow each other are looked at together; at least 1.

    /// The choice under which every shared run of `words` words has a fingerprint; `words` is at least 2.
    [[nodiscard]] static Winnowing guaranteeing(int words);
    /// The fewest words of a shared run that is surely found: w + k − 1.
    [[nodiscard]] int guaranteed() const { return window + gram - 1; }
    /// Of each window of runs the one with the smallest hash, the last of equals (Schleimer, Wilkerson and Aiken 2003,
    /// Winnowing: Local Algorithms for Document Fingerprinting, SIGMOD). Which is chosen depends on the words of the
    /// window alone, so two texts that share guaranteed() words in a row share a fingerprint there.
    [[nodiscard]] std::vector<Fingerprint> fingerprints(const std::vector<quint64> &wordHashes) const;
};

} // namespace scrutineer
