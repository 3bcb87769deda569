// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace scrutineer {

/// A value of a record, or of one that it leads to, as a chart may take it: what ChartQuery::by, split and number name.
struct PathChoice
{
    QString path;      ///< As filters write it: "mission.kind", "issued.month".
    QString label;     ///< In words: "Mission → Kind".
    QStringList words; ///< What else finds it: the English label and the path.
    int steps = 0;     ///< How many records it leads through.
};

/// What charts of a type may be divided by: its choices, terms with those above them and their classes, dates by their
/// units, references and links, and the same of the records that these lead to. The type's own come first.
[[nodiscard]] QList<PathChoice> dividingPaths(const RecordType &type);
/// The numbers that charts of a type may show: its own, those of its figures, lengths and distances of its dates and
/// the scale values of its terms, then those of the records that it leads to.
[[nodiscard]] QList<PathChoice> numberPaths(const RecordType &type);
/// A path in words, "Mission → Kind"; what cannot be followed stays as it is written.
[[nodiscard]] QString pathInWords(const RecordType &type, const QString &path);

} // namespace scrutineer
