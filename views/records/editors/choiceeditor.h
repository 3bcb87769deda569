// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/editors/fieldeditor.h"
#include "views/records/editors/option.h"

#include <QList>

namespace scrutineer {

class OptionLine;

/// One of a list that is known as a whole: a choice, a term, a country, a language, a record type's field. Typing in
/// any of the program's languages narrows it.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, EditorContext &context, Place place, QWidget *parent = nullptr);

    /// True for text fields that name a field of the record they belong to ("citation.field").
    [[nodiscard]] static bool namesField(const Field &field);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString typed() const override;
    void setTyped(const QString &text) override;
    [[nodiscard]] QWidget *control() const override;
    void setReadOnly(bool readOnly) override;

private:
    /// An option with the folded words that find it.
    struct Known
    {
        Option option;
        QStringList words;
    };
    [[nodiscard]] QList<Known> known() const;
    [[nodiscard]] QList<Known> knownTerms() const;
    [[nodiscard]] QList<Known> knownFields() const;
    [[nodiscard]] QList<Option> matching(const QString &typed) const;
    [[nodiscard]] QList<Option> matchingCodes(const QString &typed) const;
    /// True for vocabularies that a user fills while logging: tags.
    [[nodiscard]] bool makesTerms() const;
    [[nodiscard]] QList<Option> makers(const QString &typed) const;
    void create(const QString &name);
    [[nodiscard]] const CodeList *codes() const;
    [[nodiscard]] QString labelOf(const QString &id) const;
    void resolve();

    OptionLine *m_line;
};

} // namespace scrutineer
