// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"

#include <QList>

class QScrollArea;
class QWidget;

namespace scrutineer {

/// The fields of a type that a form shows, in their order: what is stored and not filled in by the program.
[[nodiscard]] QList<const Field *> formFields(const RecordType &type);

/// Sets a form's parts one below the other: messages, the fields that scroll, the foot.
void layOutForm(QWidget &form, QWidget &messages, QScrollArea &fields, QWidget &foot);

/// The most that a form is wide, in pixels before zoom.
constexpr int formWidth = 960;

/// How the fields of a part or an attached record share a row: the first few beside each other, the rest folded away.
struct RowFields
{
    QList<const Field *> front;
    QList<const Field *> more;
};

/// The split for a type; the field that names the owner is in neither.
[[nodiscard]] RowFields rowFields(const RecordType &type);

/// The fields that are asked for when a record is made in passing: what is needed and what lists show.
[[nodiscard]] QList<const Field *> quickFields(const RecordType &type);

/// The share of the row's width that a field takes, in parts.
[[nodiscard]] int rowShare(const Field &field);

} // namespace scrutineer
