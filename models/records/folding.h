// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace scrutineer {

/// The search and comparison form of `text`, the same in every locale: small letters without marks (Unicode NFKD),
/// ə → e, ı and İ → i, ё → е, ß → ss, æ → ae, ø → o, ł → l, đ → d; apostrophes, quotation marks and dashes of all
/// shapes become
/// ', " and -; invisible format characters go. Cyrillic stays Cyrillic and й stays й (a letter of its own, always
/// typed). Folding a folded text changes nothing.
[[nodiscard]] QString fold(QStringView text);

/// The small letters of `word` with their marks, in NFC: İ → i, and a Cyrillic ә among Latin letters → ə.
[[nodiscard]] QString smallLetters(QStringView word);

/// Further folded spellings of one word, as given with its letters and capitals, under which a search should find it:
/// Azerbaijani ə as a (Əliyev: aliyev) and English spelling of Azerbaijani and Turkish (Xocalı: khojali, Şuşa: shusha),
/// -iyev/-iev endings both ways (Omuraliyev: omuraliev), and Latin spellings of capitalised Cyrillic names (Алиев:
/// aliev, aliyev). Never holds fold(word) itself; empty for most words.
///
/// The rules keep to letters and endings that mark a name: "executive" has no variants. At most 12.
[[nodiscard]] QStringList variants(QStringView word);

/// Latin spellings of a Cyrillic word in any case, for a query typed in Cyrillic: алиев: aliev, aliyev. Empty for a
/// word without Cyrillic letters.
[[nodiscard]] QStringList latinSpellings(QStringView word);

} // namespace scrutineer
