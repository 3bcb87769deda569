// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/valuewords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace scrutineer {

/// A record for programs: {"id", "type", "label", "private", "values": {field: raw}, "labels": {field: words}}.
///
/// `values` holds what is stored (dates as EDTF, choices and terms by key, references by id, flags as 1 and 0) and null
/// for blanks; `labels` what a person reads, for every field whose words differ from its value.
[[nodiscard]] QJsonObject recordJson(const Store &store, ValueWords &words, const Record &record);

/// JSON on one line or, `indented`, for people.
[[nodiscard]] QString jsonText(const QJsonObject &object, bool indented = false);
/// Writes an array of objects piece by piece, one object a line.
class JsonLines
{
public:
    /// Adds an object; the text to write for it.
    [[nodiscard]] QString next(const QJsonObject &object);
    /// The text that ends the array.
    [[nodiscard]] QString end() const;

private:
    bool m_begun = false;
};

} // namespace scrutineer
