// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordnames.h"
#include "models/records/recordtype.h"

namespace scrutineer {

/// A file kept in the project; its bytes are stored once by their digest.
struct Attachment
{
    AnyRef subject;
    QString name;
    QString mediaType;
    QString digest;
    std::optional<qint64> size;

    bool operator==(const Attachment &) const = default;

    /// The description of this type.
    static const RecordType &type();
};

} // namespace scrutineer
