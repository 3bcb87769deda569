// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrutineer {

/// A place in the program that back and forward return to.
struct Location
{
    /// What stands there: "overview", "list", "form", "history", "organization", "comparison", "timeline", "charts",
    /// "interlocutors", "wording", "figures", "declaration", "codebook", "results", "reader", "versions", "settings",
    /// "keys", "welcome", "map".
    QString page = {};
    /// list, form and results: the record type's name; pages of analysis: the type that the filter is on, where one was
    /// carried along.
    QString type = {};
    /// list: the record shown beside; form: the record edited, blank for a new one; organization, declaration, reader,
    /// versions: it; codebook: the term; comparison: the organisation whose elections are compared, blank for missions;
    /// figures: the record that they are of; timeline: the election, where none is in scope; charts: the saved chart in
    /// the builder.
    QString id = {};
    /// list, comparison, interlocutors, wording, charts: the filter's text form; results: the words; form: the name of
    /// a new record; versions: the two texts; codebook: the vocabulary; figures: a measure's key; reader: the claim to
    /// show, or blank.
    QString filter = {};
    /// list: "carried" when the filter holds even where it is empty.
    /// form: "" for plain, "duplicate" or "like" when `id` is only the model of a new record, "bulk" for several ids
    /// in `id` divided by spaces. results: any of "exact" and "ranked" divided by a space.
    /// comparison: "board", "opposed" or "yardsticks"; codebook: "terms" or "queue". organization: "elections" or
    /// "profile". timeline: any of "week", "even", "calendar", and of "stack" and "table". wording: "passages", "pairs"
    /// or "statements". reader: blank, or a text's id, a start and a length in code points, divided by spaces, to be
    /// selected there. figures: "all", "conflicts" or "unsourced". charts: blank for the
    /// gallery, "new" for the builder, "saved" for the builder with the saved chart `id`. map: see MapPage.
    QString mode = {};
    bool operator==(const Location &) const = default;
};

} // namespace scrutineer
