// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowstage.h"

#include "tests/support/formstage.h"
#include "views/records/editors/fieldeditor.h"
#include "views/records/fieldset.h"
#include "views/records/formbody.h"
#include "views/records/recordpage.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QTimer>

#include <stdexcept>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

WindowStage::WindowStage(Prompt &prompt)
    : m_prompt(prompt)
{
    restart();
}

void WindowStage::restart()
{
    session.reset();
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    session = std::make_unique<Session>(*application, Session::Places{file(u"settings.ini"_s), m_folder.path(), {}},
                                        m_prompt);
    session->settings().set(settings::language(), u"en"_s);
    session->window().show();
    // Without a screen the window is as small as that makes it, and a record takes the place of its list.
    session->window().resize(1440, 900);
    activate();
}

void WindowStage::activate() const
{
    session->window().activateWindow();
    if (!QTest::qWaitForWindowActive(&session->window()))
        throw std::runtime_error("the window does not become active");
}

void WindowStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(session->window().windowHandle(), key, modifiers);
}

void WindowStage::type(const QString &text) const
{
    typeInto(*session->window().focusWidget(), text);
}

void WindowStage::whenAsked(const std::function<void(QWidget &)> &answer) const
{
    auto *looking = new QTimer(&session->window());
    QObject::connect(looking, &QTimer::timeout, looking, [looking, answer] {
        QWidget *asked = QApplication::activePopupWidget();
        if (!asked)
            asked = QApplication::activeModalWidget();
        if (!asked)
            return;
        looking->stop();
        looking->deleteLater();
        answer(*asked);
    });
    looking->start(5);
}

void WindowStage::whenAskedChoose(const QString &action) const
{
    whenAsked([action](QWidget &asked) {
        auto *menu = qobject_cast<QMenu *>(&asked);
        for (int i = 0; menu && i < menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text().section(u'\t', 0, 0) == action) {
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        asked.close();
    });
}

void WindowStage::openRowMenu() const
{
    // The platform makes this event of the menu key; the one without a screen does not.
    QWidget *table = session->window().focusWidget();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(table, &event);
    activate();
}

RecordPage *WindowStage::list() const
{
    return qobject_cast<RecordPage *>(session->window().currentPage());
}

RecordForm *WindowStage::form() const
{
    const QList<RecordForm *> forms = session->window().findChildren<RecordForm *>();
    return forms.isEmpty() || !forms.first()->isVisible() ? nullptr : forms.first();
}

void WindowStage::tabTo(const QWidget &widget) const
{
    for (int i = 0; i < 200; ++i) {
        if (session->window().focusWidget() == &widget)
            return;
        press(Qt::Key_Tab);
    }
    throw std::runtime_error("Tab does not lead to " + widget.accessibleName().toStdString());
}

FieldEditor &WindowStage::tabTo(QStringView field) const
{
    RecordForm *shown = form();
    FieldEditor *editor = shown ? shown->body()->fields().editor(field) : nullptr;
    if (!editor)
        throw std::runtime_error("there is no such field: " + field.toString().toStdString());
    tabTo(*editor->control());
    return *editor;
}

Message WindowStage::message() const
{
    // The first one below the window that is shown is that of the window: pages have theirs below.
    for (const MessageBar *bar : session->window().findChildren<MessageBar *>()) {
        if (bar->isVisible())
            return bar->message();
    }
    return {};
}

} // namespace scrutineer
