// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/filter.h"

#include <QWidget>

namespace scrutineer {

/// The part of a condition's editor that holds the values, by the kind of the field.
class ConditionBody : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setValues(const QList<FilterValue> &values) = 0;
    /// What is chosen or typed; none when nothing is.
    [[nodiscard]] virtual QList<FilterValue> values() const = 0;
    /// Why what was typed cannot be used, or an empty text.
    [[nodiscard]] virtual QString problem() const { return {}; }

Q_SIGNALS:
    void changed();
    /// The user is done.
    void accepted();
};

} // namespace scrutineer
