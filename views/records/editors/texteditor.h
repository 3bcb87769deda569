// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/editors/fieldeditor.h"

class QLineEdit;

namespace scrutineer {

/// A line of text.
class TextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const Field &field, EditorContext &context, Place place, QWidget *parent = nullptr);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QWidget *control() const override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit *m_line;
};

} // namespace scrutineer
