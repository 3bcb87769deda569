// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"
#include "models/storage/workspace.h"
#include "views/records/conditionbody.h"
#include "views/shell/checklist.h"

#include <QTimer>

namespace scrutineer {

/// Values to tick: choices, terms, countries, languages, yes and no; or records, found as one types.
class ChoiceBody final : public ConditionBody
{
    Q_OBJECT

public:
    ChoiceBody(const Field &field, Workspace &workspace, QWidget *parent = nullptr);

    void setValues(const QList<FilterValue> &values) override;
    [[nodiscard]] QList<FilterValue> values() const override;

private:
    [[nodiscard]] bool isReference() const;
    [[nodiscard]] QList<CheckList::Item> items() const;
    [[nodiscard]] QList<CheckList::Item> termItems() const;
    void find();

    const Field &m_field;
    Workspace &m_workspace;
    CheckList *m_list;
    QString m_typed;
    QTimer m_pause;
};

} // namespace scrutineer
