// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace scrutineer {

/// One country or language with its codes and its names in the four languages of the program.
struct CodeListEntry
{
    QString code;    ///< What a record stores: ISO 3166-1 alpha-2, or ISO 639 with two letters where there are two.
    QString alpha3;  ///< The code with three letters.
    QString alpha3b; ///< The bibliographic code of ISO 639-2 where it differs, else empty.
    QString english;
    QString azerbaijani;
    QString russian;
    QString turkish;
    QStringList also; ///< Other names that people type; never shown as a label.
};

/// A fixed list of codes with labels: the countries of ISO 3166-1 or the languages of ISO 639.
///
/// A value that is loaded once at start and handed to whoever needs it. Names are compared folded and
/// without punctuation, so that `azerbaycan` finds Azərbaycan and `guinea bissau` Guinea-Bissau.
class CodeList
{
public:
    /// The countries. Throws std::runtime_error when the built-in file is damaged.
    static CodeList countries();
    /// The languages. Throws std::runtime_error when the built-in file is damaged.
    static CodeList languages();
    /// From a JSON array of objects as in resources/vocabularies/countries.json. Throws std::runtime_error with the
    /// reason when it is no such array, or when a code or a label is missing or a code stands there twice.
    static CodeList fromJson(const QByteArray &json);

    /// All entries in the order of their codes.
    [[nodiscard]] const std::vector<CodeListEntry> &entries() const { return m_entries; }
    /// True when the code is one that records store; upper and lower case are told apart.
    [[nodiscard]] bool contains(const QString &code) const { return m_positions.contains(code); }
    /// The name of a code in a language given as `az`, `az_AZ` or `az-Latn-AZ`; English for a language other than
    /// the four, and the code itself when it is unknown.
    [[nodiscard]] QString label(const QString &code, const QString &language) const;
    /// The code that a person means who typed this: a code of two or three letters, a label in any of the four
    /// languages or another name, in this order. Nothing when nothing matches, or more than one equally well.
    [[nodiscard]] std::optional<QString> find(const QString &typed) const;
    /// The codes that fit what was typed so far, best first: what find() gives, then names in `language` that start
    /// so, then any name that starts so, then names with a later word that starts so. At most `limit`; for an empty
    /// text all, in the order of their labels.
    [[nodiscard]] QStringList complete(const QString &typed, const QString &language, int limit) const;
    /// All codes in the alphabetical order of their labels in that language.
    [[nodiscard]] QStringList sorted(const QString &language) const;

private:
    struct Names
    {
        QStringList labels; ///< Folded, in the order en, az, ru, tr.
        QStringList also;   ///< Folded.
    };
    void add(CodeListEntry entry);

    std::vector<CodeListEntry> m_entries;
    std::vector<Names> m_names;
    QHash<QString, int> m_positions;
};

} // namespace scrutineer
