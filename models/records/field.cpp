// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/field.h"

#include <QCoreApplication>

namespace scrutineer {

namespace {

QString translated(const char *context, const char *text)
{
    return *text ? QCoreApplication::translate(context, text) : QString();
}

Field derived(const char *name, const char *label, FieldKind kind, FieldFlags flags, const Derivation &derivation)
{
    Field described{.name = name, .label = label, .kind = kind, .flags = flags};
    described.role = FieldRole::Housekeeping;
    described.derivation = derivation;
    return described;
}

} // namespace

QString Field::displayLabel() const
{
    return translated("Field", label);
}

QString Field::displaySection() const
{
    return translated("Section", section);
}

QString Field::displayHint() const
{
    return translated("Hint", hint);
}

QString Field::choiceLabel(const QString &wanted) const
{
    for (const ChoiceOption &option : choices) {
        if (wanted == QLatin1StringView(option.key))
            return translated("Choice", option.label);
    }
    return wanted;
}

Field links(const char *name, const char *label, const Derivation &derivation, FieldFlags flags)
{
    return derived(name, label, FieldKind::Links, flags, derivation);
}

Field counts(const char *name, const char *label, const char *type, const char *back, FieldFlags flags)
{
    return derived(name, label, FieldKind::Count, flags, {.type = type, .back = back});
}

Field figures(const char *name, const char *label, const char *measure, FieldFlags flags)
{
    return derived(name, label, FieldKind::Figures, flags, {.type = "figure", .back = "subject", .measure = measure});
}

} // namespace scrutineer
