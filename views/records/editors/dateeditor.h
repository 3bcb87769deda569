// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/edtfreader.h"
#include "views/records/editors/fieldeditor.h"

class QLabel;
class QLineEdit;

namespace scrutineer {

/// A date typed freely: "6 Feb 2024", "02.2024", "about 5 Feb", "before 19 Dec 2023". Says beside it what was
/// understood and how far it is from voting day, and stores EDTF.
class DateEditor final : public FieldEditor
{
    Q_OBJECT

public:
    DateEditor(const Field &field, EditorContext &context, Place place, QWidget *parent = nullptr);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString typed() const override;
    void setTyped(const QString &text) override;
    [[nodiscard]] QWidget *control() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void finish() override;

private:
    void read();
    void explain();

    QLineEdit *m_line;
    QLabel *m_understood;
    EdtfReading m_reading;
    QString m_shown; ///< The text that stands for the value, so that leaving the field unchanged changes nothing.
};

} // namespace scrutineer
