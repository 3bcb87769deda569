// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/conditionbody.h"

class QLabel;
class QLineEdit;

namespace scrutineer {

/// From and to: dates as anybody types them, with what was understood beside them, or numbers.
class RangeBody final : public ConditionBody
{
    Q_OBJECT

public:
    enum class Kind { Dates, Numbers };
    explicit RangeBody(Kind kind, QWidget *parent = nullptr);

    void setValues(const QList<FilterValue> &values) override;
    [[nodiscard]] QList<FilterValue> values() const override;
    [[nodiscard]] QString problem() const override;

private:
    /// One end: what is typed, what the filter takes of it, and what is told of that.
    struct End
    {
        QLineEdit *line = nullptr;
        QLabel *understood = nullptr;
        QString value = {};
        QString problem = {};
    };
    [[nodiscard]] End makeEnd(const QString &label);
    void read(End &end);
    void show(End &end, const QString &value);

    Kind m_kind;
    End m_from;
    End m_to;
};

} // namespace scrutineer
