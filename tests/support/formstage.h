// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/codelist.h"
#include "models/storage/drafts.h"
#include "tests/support/testproject.h"
#include "views/records/recordform.h"
#include "views/shell/theme.h"

#include <memory>

namespace scrutineer {

/// A shown form over a project of its own, used by keys. For tests.
class FormStage
{
public:
    FormStage();

    /// Shows a new form, as after a start of the program; the drafts are the same.
    void restart();
    /// The editor of a field of the record itself. Throws std::runtime_error when there is none.
    [[nodiscard]] FieldEditor &editor(QStringView field);
    /// The editor of a field in the row that is still empty. Throws std::runtime_error when there is none.
    [[nodiscard]] FieldEditor &emptyRowEditor(QStringView type, QStringView field);
    /// Leads the focus to an editor and types over what it holds; any letters.
    void type(FieldEditor &editor, const QString &text);
    void type(QStringView field, const QString &text) { type(editor(field), text); }
    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    TestProject project;
    Theme theme;
    CodeList countries = CodeList::countries();
    CodeList languages = CodeList::languages();
    Drafts drafts{project.folder(), project.path()};
    std::unique_ptr<RecordForm> form;
};

/// Types any letters into the widget, as an input method or keyboard would.
void typeInto(QWidget &widget, const QString &text);

} // namespace scrutineer
