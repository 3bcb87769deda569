// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/editors/fieldeditor.h"

namespace scrutineer {

/// The editor that suits a stored field, by its kind. Throws std::logic_error for derived fields.
[[nodiscard]] FieldEditor *makeEditor(const Field &field, EditorContext &context, FieldEditor::Place place,
                                      QWidget *parent);

} // namespace scrutineer
