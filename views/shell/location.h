// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrutineer {

/// A place in the program that back and forward return to.
struct Location
{
    /// What stands there: "overview", "list", "form", "history", "organization", "comparison", "interlocutors",
    /// "codebook", "results", "reader", "versions", "settings", "keys", "welcome".
    QString page = {};
    QString type = {}; ///< list, form and results: the record type's name.
    /// list: the record shown beside; form: the record edited, blank for a new one; organization, reader, versions: it;
    /// codebook: the term; comparison: the organisation whose elections are compared, blank for missions.
    QString id = {};
    /// list, comparison, interlocutors: the filter's text form; results: the words; form: the name of a new record;
    /// versions: the two texts; codebook: the vocabulary; reader: the claim to show, or blank.
    QString filter = {};
    /// form: "" for plain, "duplicate" or "like" when `id` is only the model of a new record, "bulk" for several ids
    /// in `id` divided by spaces. results: any of "exact" and "ranked" divided by a space.
    /// comparison: "board", "opposed" or "yardsticks"; codebook: "terms" or "queue". organization: "elections" or
    /// "profile".
    QString mode = {};
    bool operator==(const Location &) const = default;
};

} // namespace scrutineer
