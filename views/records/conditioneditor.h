// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"
#include "models/records/simplecondition.h"
#include "views/shell/popuppanel.h"

class QLabel;
class QPushButton;

namespace scrutineer {

class ConditionBody;
class Segmented;
class Theme;
class Workspace;

/// Edits one condition of a filter by the kind of its field: values to tick, dates or numbers from and to, or text;
/// with "is not", "is known" and "not known" for all. Enter takes it, Escape leaves all as it was.
class ConditionEditor final : public PopupPanel
{
    Q_OBJECT

public:
    /// The path must lead to a field of `type`.
    ConditionEditor(const Theme &theme, Workspace &workspace, const RecordType &type, const SimpleCondition &start,
                    QWidget *parent);

    /// The condition as it stands in the editor.
    [[nodiscard]] SimpleCondition condition() const;
    void openUnder(QWidget *anchor);
    /// True when this editor can show all that the condition says.
    [[nodiscard]] static bool canEdit(const SimpleCondition &condition, const RecordType &type);

Q_SIGNALS:
    /// The user wants condition() to hold.
    void accepted();

private:
    void buildBody(Workspace &workspace, const Field &field);
    void accept();
    void refresh();
    [[nodiscard]] bool wantsValue() const;

    QStringList m_path;
    Segmented *m_sense;
    ConditionBody *m_body = nullptr;
    QLabel *m_problem;
    QPushButton *m_apply;
};

} // namespace scrutineer
