// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

namespace scrutineer {

/// How long ago a moment was, in words: "just now", "3 minutes ago", "yesterday at 14:05", "on 6 Feb 2024". Both
/// moments may be in any zone; days are those of the computer's zone.
[[nodiscard]] QString agoWords(const QDateTime &then, const QDateTime &now, const QLocale &locale);

} // namespace scrutineer
