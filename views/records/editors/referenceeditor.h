// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/completions.h"
#include "views/records/editors/fieldeditor.h"
#include "views/records/editors/option.h"

#include <QList>
#include <QTimer>

class QAction;

namespace scrutineer {

class OptionLine;

/// A record that is referred to: typing completes over labels and further names, and the last row makes a new record
/// with the typed name, committed together with the form. F4 opens the record.
class ReferenceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const Field &field, EditorContext &context, Place place, QWidget *parent = nullptr);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString typed() const override;
    void setTyped(const QString &text) override;
    [[nodiscard]] QWidget *control() const override;
    void setReadOnly(bool readOnly) override;

private:
    [[nodiscard]] QList<Option> made(const QString &typed) const;
    /// The type that a new record is made of here; empty where none can be.
    [[nodiscard]] QString makes() const;
    [[nodiscard]] QList<Option> makers(const QString &typed) const;
    void search();
    void show(const QString &typed, const QList<Completion> &found);
    void create(const QString &type, const QString &name);
    void choose();
    void resolve();
    void showButton();

    OptionLine *m_line;
    QAction *m_open;
    QTimer m_pause;
    QString m_wanted;
    QList<Option> m_shown; ///< The options for m_shownFor.
    QString m_shownFor;
};

} // namespace scrutineer
