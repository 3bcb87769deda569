// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formstage.h"

#include "views/records/formbody.h"
#include "views/records/recordrow.h"
#include "views/records/rowlist.h"

#include <QTest>

#include <stdexcept>

namespace scrutineer {

FormStage::FormStage()
{
    restart();
}

void FormStage::restart()
{
    form = std::make_unique<RecordForm>(theme, project.workspace, drafts, countries, languages);
    form->resize(1000, 800);
    form->show();
    form->activateWindow();
    if (!QTest::qWaitForWindowActive(form.get()))
        throw std::runtime_error("the form does not become active");
}

FieldEditor &FormStage::editor(QStringView field)
{
    FieldEditor *found = form->body()->fields().editor(field);
    if (!found)
        throw std::runtime_error("there is no such field: " + field.toString().toStdString());
    return *found;
}

FieldEditor &FormStage::emptyRowEditor(QStringView type, QStringView field)
{
    RowList *list = form->body()->list(type);
    if (!list)
        throw std::runtime_error("there is no such list: " + type.toString().toStdString());
    list->emptyRow()->unfold();
    FieldEditor *found = list->emptyRow()->fields().editor(field);
    if (!found)
        throw std::runtime_error("there is no such field: " + field.toString().toStdString());
    return *found;
}

void FormStage::type(FieldEditor &editor, const QString &text)
{
    editor.control()->setFocus();
    QTest::keyClick(editor.control(), Qt::Key_A, Qt::ControlModifier);
    typeInto(*editor.control(), text);
}

void FormStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = form->focusWidget();
    QTest::keyClick(focus ? focus : form.get(), key, modifiers);
}

void typeInto(QWidget &widget, const QString &text)
{
    // QTest::keyClicks takes Latin-1 only.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].isHighSurrogate() ? 2 : 1;
        QTest::sendKeyEvent(QTest::Click, &widget, Qt::Key_unknown, text.mid(i, length), Qt::NoModifier);
        i += length - 1;
    }
}

} // namespace scrutineer
