// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"
#include "views/records/editors/fieldeditor.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace scrutineer {

class CreatedCards;
class CreatedRecords;

/// One field in a form for many records: it stays as it is until the user types a value or chooses to clear it. Below
/// stands what the records hold now.
class BulkRow final : public QWidget
{
    Q_OBJECT

public:
    BulkRow(const Field &field, EditorContext &context, QWidget *parent);

    [[nodiscard]] const Field &field() const { return m_editor->field(); }
    [[nodiscard]] FieldEditor &editor() const { return *m_editor; }
    [[nodiscard]] QComboBox &choice() const { return *m_choice; }
    /// The value that was chosen, a blank one to clear the field; nothing while it stays as it is.
    [[nodiscard]] std::optional<Value> chosen() const;
    /// Back to leaving the field as it is.
    void leaveAsItIs();
    /// What the records hold, in words.
    void setNow(const QString &words);
    [[nodiscard]] QString now() const;
    /// Says what is wrong with what was chosen; a sentence of the caller's or of the editor's own. True when something
    /// is.
    bool showProblem(const QString &sentence);
    [[nodiscard]] QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void edited();
    void recordWanted(const QString &id);

private:
    enum Choice { Leave, Set, Clear };

    [[nodiscard]] int current() const;
    void choose(int choice);
    void follow();
    void followChoice();

    FieldEditor *m_editor;
    QComboBox *m_choice;
    QLabel *m_now;
    CreatedCards *m_cards;
    const CreatedRecords &m_created;
};

} // namespace scrutineer
