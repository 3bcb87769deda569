// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/editors/makeeditor.h"

#include "views/records/editors/addresseditor.h"
#include "views/records/editors/choiceeditor.h"
#include "views/records/editors/dateeditor.h"
#include "views/records/editors/longtexteditor.h"
#include "views/records/editors/numbereditor.h"
#include "views/records/editors/referenceeditor.h"
#include "views/records/editors/segmenteditor.h"
#include "views/records/editors/texteditor.h"

#include <stdexcept>

namespace scrutineer {

FieldEditor *makeEditor(const Field &field, EditorContext &context, FieldEditor::Place place, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Text:
        if (ChoiceEditor::namesField(field))
            return new ChoiceEditor(field, context, place, parent);
        return new TextEditor(field, context, place, parent);
    case FieldKind::LongText:
        return new LongTextEditor(field, context, place, parent);
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return new NumberEditor(field, context, place, parent);
    case FieldKind::Date:
        return new DateEditor(field, context, place, parent);
    case FieldKind::Flag:
        return new SegmentEditor(field, context, place, parent);
    case FieldKind::Choice:
        if (place == FieldEditor::Place::Form && SegmentEditor::suits(field))
            return new SegmentEditor(field, context, place, parent);
        return new ChoiceEditor(field, context, place, parent);
    case FieldKind::Term:
    case FieldKind::Country:
    case FieldKind::Language:
        return new ChoiceEditor(field, context, place, parent);
    case FieldKind::Reference:
    case FieldKind::AnyReference:
        return new ReferenceEditor(field, context, place, parent);
    case FieldKind::Address:
        return new AddressEditor(field, context, place, parent);
    case FieldKind::Links:
    case FieldKind::Count:
    case FieldKind::Figures:
        break;
    }
    throw std::logic_error("a derived field has no editor");
}

} // namespace scrutineer
