// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"

namespace scrutineer {

/// The fields of a change as they are stored in history: {"field": [before, after]}.
QByteArray fieldsToJson(const QList<FieldChange> &fields);
/// The inverse of fieldsToJson; an empty list when the text is none of its forms.
QList<FieldChange> fieldsFromJson(const QByteArray &json);

/// The stored word of an operation and back.
QString operationName(RecordChange::Operation operation);
RecordChange::Operation operationFrom(const QString &name);
/// The stored word of an origin and back.
QString originName(ChangeOrigin origin);
ChangeOrigin originFrom(const QString &name);

} // namespace scrutineer
