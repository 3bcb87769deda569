// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"

#include <QString>

namespace scrutineer {

/// A scalar SQL expression for the label of the record of `type` whose seq is `seqExpression`; null when there is none.
///
/// A short title stands for the whole where it is set; else the title fields are joined by " · ". `language` ("en",
/// "az", "ru", "tr") chooses the labels of terms, English where there is none.
QString labelSql(const RecordType &type, const QString &seqExpression, const QString &language);

/// The same for a record of any type. It looks the type up, so use it for single pages of rows only.
QString anyLabelSql(const QString &seqExpression, const QString &language);

/// The label of a term whose row has the alias `alias`, in a language, English where there is none.
QString termLabelSql(const QString &alias, const QString &language);

} // namespace scrutineer
