// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace scrutineer {

/// The form in which texts of statements are stored: NFC, lines ended by \n alone, without NUL and byte order mark.
[[nodiscard]] QString normalText(const QString &text);

/// A stretch of a text in UTF-16 units, as QString and editors count.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const TextSpan &) const = default;
};

/// Turns offsets in code points, which are stored, into UTF-16 units, which QString counts, and back.
class TextPositions
{
public:
    explicit TextPositions(const QString &text);

    /// How many code points the text has.
    [[nodiscard]] qsizetype points() const { return m_units - m_wide.size(); }
    /// The code point that a unit belongs to; 0 … points().
    [[nodiscard]] qsizetype toPoints(qsizetype unit) const;
    /// The first unit of a code point; 0 … the text's length.
    [[nodiscard]] qsizetype toUnits(qsizetype point) const;

private:
    qsizetype m_units;
    QList<qsizetype> m_wide; ///< Places of code points that take two units, in code points, ascending.
};

} // namespace scrutineer
