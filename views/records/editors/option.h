// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrutineer {

/// One row of a completion popup.
struct Option
{
    QString id;       ///< What is chosen; empty for the row that makes a new record.
    QString text;     ///< What the field then shows.
    QString note;     ///< A few muted words at the trailing end.
    QString iconName; ///< May be empty.
    int level = 0;    ///< 1: a child of the row above it.
    QString type;     ///< The record type to make, for the row that makes one.

    [[nodiscard]] bool isCreate() const { return !type.isEmpty(); }
};

} // namespace scrutineer
