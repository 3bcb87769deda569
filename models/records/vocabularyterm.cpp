// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/vocabularyterm.h"

namespace scrutineer {

namespace {

std::vector<Field> labelFields()
{
    return {
        field<&VocabularyTerm::vocabulary>("vocabulary", QT_TRANSLATE_NOOP("Field", "Vocabulary"),
                                           Required | Listed | Immutable, {.role = FieldRole::Housekeeping}),
        field<&VocabularyTerm::key>("key", QT_TRANSLATE_NOOP("Field", "Key"), Required | Immutable,
                                    {.role = FieldRole::Housekeeping}),
        field<&VocabularyTerm::labelEn>("label_en", QT_TRANSLATE_NOOP("Field", "English label"),
                                        Required | Listed | Title | Named, {.role = FieldRole::Housekeeping}),
        field<&VocabularyTerm::labelAz>("label_az", QT_TRANSLATE_NOOP("Field", "Azerbaijani label"), Listed | Named,
                                        {.role = FieldRole::Housekeeping}),
        field<&VocabularyTerm::labelRu>("label_ru", QT_TRANSLATE_NOOP("Field", "Russian label"), Listed | Named,
                                        {.role = FieldRole::Housekeeping}),
        field<&VocabularyTerm::labelTr>("label_tr", QT_TRANSLATE_NOOP("Field", "Turkish label"), Listed | Named,
                                        {.role = FieldRole::Housekeeping}),
        field<&VocabularyTerm::shortEn>(
            "short_en", QT_TRANSLATE_NOOP("Field", "Short English label"), NoFlag,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Short labels")}),
        field<&VocabularyTerm::shortAz>(
            "short_az", QT_TRANSLATE_NOOP("Field", "Short Azerbaijani label"), NoFlag,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Short labels")}),
        field<&VocabularyTerm::shortRu>(
            "short_ru", QT_TRANSLATE_NOOP("Field", "Short Russian label"), NoFlag,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Short labels")}),
        field<&VocabularyTerm::shortTr>(
            "short_tr", QT_TRANSLATE_NOOP("Field", "Short Turkish label"), NoFlag,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Short labels")}),
    };
}

std::vector<Field> meaningFields()
{
    return {
        field<&VocabularyTerm::parent>(
            "parent", QT_TRANSLATE_NOOP("Field", "Parent term"), Listed,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Meaning")}),
        field<&VocabularyTerm::definition>(
            "definition", QT_TRANSLATE_NOOP("Field", "Definition"), FullText,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Meaning")}),
        field<&VocabularyTerm::includeRule>(
            "include_rule", QT_TRANSLATE_NOOP("Field", "Include when"), NoFlag,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Meaning")}),
        field<&VocabularyTerm::excludeRule>(
            "exclude_rule", QT_TRANSLATE_NOOP("Field", "Exclude when"), NoFlag,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Meaning")}),
        field<&VocabularyTerm::examples>(
            "examples", QT_TRANSLATE_NOOP("Field", "Examples"), NoFlag,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Meaning")}),
        field<&VocabularyTerm::termClass>(
            "class", QT_TRANSLATE_NOOP("Field", "Class"), Listed,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Properties")}),
        field<&VocabularyTerm::scale>(
            "scale", QT_TRANSLATE_NOOP("Field", "Scale value"), Listed,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Properties")}),
        field<&VocabularyTerm::deployed>(
            "deployed", QT_TRANSLATE_NOOP("Field", "Counts as deployed"), NoFlag,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Properties")}),
        field<&VocabularyTerm::unit>(
            "unit", QT_TRANSLATE_NOOP("Field", "Unit"), NoFlag,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Properties")}),
        field<&VocabularyTerm::colour>(
            "colour", QT_TRANSLATE_NOOP("Field", "Colour"), NoFlag,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Properties")}),
        field<&VocabularyTerm::digit>(
            "digit", QT_TRANSLATE_NOOP("Field", "Digit key"), Counted,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Properties")}),
        field<&VocabularyTerm::position>(
            "position", QT_TRANSLATE_NOOP("Field", "Order"), Listed,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Properties")}),
        field<&VocabularyTerm::retired>(
            "retired", QT_TRANSLATE_NOOP("Field", "No longer offered"), NoFlag,
            {.role = FieldRole::Housekeeping, .section = QT_TRANSLATE_NOOP("Section", "Properties")}),
    };
}

std::vector<Field> allFields()
{
    std::vector<Field> fields = labelFields();
    for (const Field &field : meaningFields())
        fields.push_back(field);
    return fields;
}

} // namespace

const RecordType &VocabularyTerm::type()
{
    static const RecordType description{
        .name = "term",
        .singular = QT_TRANSLATE_NOOP("RecordType", "Term"),
        .plural = QT_TRANSLATE_NOOP("RecordType", "Terms"),
        .icon = "list-checks",
        .placement = Placement::Internal,
        .owner = "",
        .scope = {},
        .sort = "position",
        .fields = allFields(),
        .make = [] { return std::shared_ptr<void>(std::make_shared<VocabularyTerm>()); },
    };
    return description;
}

} // namespace scrutineer
