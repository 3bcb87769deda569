// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/conditionbody.h"

class QLineEdit;

namespace scrutineer {

/// A text that the field contains; letters are folded when it is looked for.
class TextBody final : public ConditionBody
{
    Q_OBJECT

public:
    explicit TextBody(QWidget *parent = nullptr);

    void setValues(const QList<FilterValue> &values) override;
    [[nodiscard]] QList<FilterValue> values() const override;

private:
    QLineEdit *m_line;
};

} // namespace scrutineer
