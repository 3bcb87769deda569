// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "views/records/editors/editorcontext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace scrutineer {

class LinkButton;

/// Edits the value of one field. In a form it stands beside its label, in a row of a list its label is its
/// placeholder. What is wrong with the value is said in words below.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// Where an editor stands.
    enum class Place { Form, Row };

    FieldEditor(const Field &field, EditorContext &context, Place place, QWidget *parent);
    ~FieldEditor() override;

    [[nodiscard]] const Field &field() const { return m_field; }
    /// The value as it would be stored; blank while the text is none.
    [[nodiscard]] virtual Value value() const = 0;
    /// Shows a value without telling.
    virtual void setValue(const Value &value) = 0;
    /// In a form for many records: shows that they keep what they hold.
    virtual void showLeft() { setValue(Value()); }
    /// Whether a blank value was chosen, and not left; nothing where the editor shows both alike.
    [[nodiscard]] virtual std::optional<bool> isBlankChosen() const { return {}; }
    /// Why the text is no value, in a sentence; empty when all is well.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// The text while it is no value, so that a draft can keep it; else empty.
    [[nodiscard]] virtual QString typed() const { return {}; }
    /// Puts such a text back.
    virtual void setTyped(const QString &text) { Q_UNUSED(text) }
    /// The widget that takes the focus.
    [[nodiscard]] virtual QWidget *control() const = 0;
    /// The widgets that the Tab key stops at, in order.
    [[nodiscard]] virtual QList<QWidget *> tabStops() const { return {control()}; }
    virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }

    /// Says what is wrong, with what Alt+U would put in its place if that is known; an empty sentence takes it away.
    void showFinding(Finding::Severity severity, const QString &sentence, const QString &repair = {});
    [[nodiscard]] QString shownFinding() const;

Q_SIGNALS:
    /// The user has changed the value.
    void edited();
    /// The focus has left the editor.
    void left();
    /// The record referred to should open.
    void recordWanted(const QString &id);
    /// A record was made in passing, and this field refers to it.
    void recordMade(const QString &id);
    /// The repair that is offered was accepted.
    void repairWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Puts the control in, with its name for screen readers, and watches it.
    void adopt(QWidget *content, QWidget *control);
    [[nodiscard]] EditorContext &context() const { return m_context; }
    [[nodiscard]] bool inRow() const { return m_place == Place::Row; }
    /// The label; in rows with a mark for what is needed.
    [[nodiscard]] QString placeholder() const;
    /// Called when the focus leaves, before left() is told.
    virtual void finish() {}

private:
    const Field &m_field;
    EditorContext &m_context;
    Place m_place;
    QVBoxLayout *m_layout;
    QWidget *m_findingRow = nullptr;
    QLabel *m_sentence = nullptr;
    LinkButton *m_repair = nullptr;
};

} // namespace scrutineer
