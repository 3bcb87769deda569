// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/dice.h"

namespace scrutineer {

/// Words of four languages for generated records: those of the field, common ones, endings, and a long tail of rare
/// ones, in about the mixture of real reports.
class WordStock
{
public:
    enum class Tongue { English, Azerbaijani, Russian, Turkish };

    WordStock();

    /// So many words with full stops and capitals.
    [[nodiscard]] QString prose(Dice &dice, Tongue tongue, int words) const;
    /// A name in Latin letters as people of the region and of observing countries bear it.
    [[nodiscard]] QString person(Dice &dice) const;
    [[nodiscard]] QString place(Dice &dice) const;
    [[nodiscard]] QString organization(Dice &dice) const;
    /// A statement's title of six to ten words.
    [[nodiscard]] QString headline(Dice &dice, Tongue tongue, const QString &issuer) const;
    /// What a user would type into the search: words and names of the kinds above, with the letters of a plain
    /// keyboard for some.
    [[nodiscard]] static QStringList sought();

private:
    [[nodiscard]] QString word(Dice &dice, Tongue tongue) const;
    [[nodiscard]] QString rare(Dice &dice) const;

    QStringList m_small[4];
    QStringList m_stems[4];
    QStringList m_endings[4];
    QStringList m_given;
    QStringList m_family;
    QStringList m_places;
    QStringList m_topics;
    QStringList m_bodies;
};

} // namespace scrutineer
