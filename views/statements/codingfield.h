// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/store.h"

#include <Qt>

namespace scrutineer {

class CodingDesk;

/// One field of a claim, or of the coding as a whole, as it is coded by keys.
struct CodingField
{
    enum class Kind { Theme, Terms, Yardsticks, Confidence, Line, Prose, Number, Place, Figures };
    QString name;       ///< The field's name; "yardstick" and "figure" for the records of their own.
    QString vocabulary; ///< Of terms.
    Kind kind = Kind::Line;
    Qt::Key key = Qt::Key_unknown; ///< Opens it.
    QString next = {};             ///< The field that opens when this one has got its value.
    bool ofCoding = false;         ///< A field of the coding, else of the claim.

    /// The translated label.
    [[nodiscard]] QString label() const;
    /// True when it is written, not chosen.
    [[nodiscard]] bool isTyped() const
    {
        return kind == Kind::Line || kind == Kind::Prose || kind == Kind::Number || kind == Kind::Place;
    }
};

/// A value that a field can be given by one key.
struct CodingOption
{
    QString value; ///< A term's id or a choice's key.
    QString label;
    QString definition;
    QString digit;   ///< "1" … "9", "0"; empty beyond the tenth.
    QString initial; ///< A letter of the label that no option before it has, in capitals; else empty.
};

/// All fields in the order they are shown: those of a claim, or those of the coding.
[[nodiscard]] QList<CodingField> codingFields(bool ofCoding);
/// The field of this name, or null.
[[nodiscard]] const CodingField *codingField(const QString &name, bool ofCoding);
/// What a field of the current claim, or of the coding, may be given; empty for written ones. Of a theme these are
/// the parts of the main theme that the claim is on, and the main theme itself; with `wide`, and without a theme, the
/// main themes.
[[nodiscard]] QList<CodingOption> codingOptions(const CodingDesk &desk, const CodingField &field, bool wide);
/// The present value of a field in words; empty when it is not coded.
[[nodiscard]] QString codedWords(const CodingDesk &desk, const CodingField &field);
/// The values that a field has: ids of terms or the key of a choice.
[[nodiscard]] QStringList codedValues(const CodingDesk &desk, const CodingField &field);

} // namespace scrutineer
