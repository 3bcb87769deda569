// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/editors/fieldeditor.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace scrutineer {

class CreatedCards;

/// One field in a form: its label, its editor, and at the end a button that adds a source for it.
class FormRow final : public QWidget
{
    Q_OBJECT

public:
    FormRow(FieldEditor *editor, EditorContext &context, QWidget *parent);

    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    [[nodiscard]] CreatedCards &cards() const { return *m_cards; }
    /// How many sources this field has; 0 offers to add one.
    void setSources(int count);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void sourceWanted(const QString &field);

private:
    void measure();

    const Theme &m_theme;
    FieldEditor *m_editor;
    QLabel *m_label;
    QToolButton *m_source;
    CreatedCards *m_cards;
};

} // namespace scrutineer
