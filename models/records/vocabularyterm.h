// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// One entry of a controlled vocabulary. Code reads its properties, never its key.
struct VocabularyTerm
{
    QString vocabulary;
    QString key;
    QString labelEn;
    QString labelAz;
    QString labelRu;
    QString labelTr;
    QString shortEn;
    QString shortAz;
    QString shortRu;
    QString shortTr;
    Ref<VocabularyTerm> parent;
    LongText definition;
    LongText includeRule;
    LongText excludeRule;
    LongText examples;
    QString termClass;
    std::optional<double> scale;
    YesNo deployed;
    QString unit;
    QString colour;
    std::optional<qint64> digit;
    std::optional<qint64> position;
    YesNo retired;

    bool operator==(const VocabularyTerm &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
