// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/editors/fieldeditor.h"

class QPlainTextEdit;

namespace scrutineer {

/// Text of several lines, as high as what is in it, with the undo of a text area. Tab leaves it.
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const Field &field, EditorContext &context, Place place, QWidget *parent = nullptr);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QWidget *control() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();

    QPlainTextEdit *m_text;
    bool m_quiet = false;
};

} // namespace scrutineer
