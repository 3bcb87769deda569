// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/editors/fieldeditor.h"

class QAction;
class QLineEdit;

namespace scrutineer {

/// A web address, with a button that opens it in the user's browser. What is typed without a scheme gets https.
class AddressEditor final : public FieldEditor
{
    Q_OBJECT

public:
    AddressEditor(const Field &field, EditorContext &context, Place place, QWidget *parent = nullptr);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QWidget *control() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void finish() override;

private:
    void showButton();

    QLineEdit *m_line;
    QAction *m_open;
};

} // namespace scrutineer
