// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrutineer {

/// Whether a folded word is an article, preposition, conjunction, pronoun or auxiliary of English, Russian, Azerbaijani
/// or Turkish: a run of such words alone is nobody's formula.
[[nodiscard]] bool isFunctionWord(const QString &folded);

/// Whether a folded word names a kind of legal text or document in these languages, in any of its cases: what follows
/// it between quotation marks is a title.
[[nodiscard]] bool namesDocument(const QString &folded);

} // namespace scrutineer
