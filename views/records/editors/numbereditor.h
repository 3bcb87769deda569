// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/editors/fieldeditor.h"

#include <QLocale>

#include <optional>

class QLineEdit;

namespace scrutineer {

/// A whole or decimal number, typed as in the user's language or as in program text.
class NumberEditor final : public FieldEditor
{
    Q_OBJECT

public:
    NumberEditor(const Field &field, EditorContext &context, Place place, QWidget *parent = nullptr);

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
    [[nodiscard]] QString shown(const Value &value) const;

    QLineEdit *m_line;
};

/// Reads a whole number: "1234", "1 234", "1,234" where the comma divides thousands. Nothing when it is none.
[[nodiscard]] std::optional<qint64> readWhole(const QString &text, const QLocale &locale);
/// Reads a decimal number, "3,5" or "3.5"; what the user's language makes of it comes first.
[[nodiscard]] std::optional<double> readDecimal(const QString &text, const QLocale &locale);

} // namespace scrutineer
