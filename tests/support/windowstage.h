// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QPointer>
#include <QTemporaryDir>

#include <functional>

namespace scrutineer {

class FieldEditor;
class RecordForm;
class RecordPage;
struct Message;

/// The shown main window with settings, drafts and projects in a folder of its own, used by keys alone. For tests.
class WindowStage
{
    QTemporaryDir m_folder; // First, so that it goes last: the session closes its files in it.
    Prompt &m_prompt;

public:
    /// Starts in English. `prompt` must outlive the stage. Throws std::runtime_error when the window does not show.
    explicit WindowStage(Prompt &prompt);

    std::unique_ptr<Session> session;

    /// Ends the session and starts another with the same files, as after a start of the program.
    void restart();
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Workspace &workspace() const { return session->workspace(); }
    [[nodiscard]] Navigation &navigation() const { return session->surroundings().navigation; }

    /// Gives the window the focus again that a menu or a dialog had: without a window manager nobody else does.
    void activate() const;
    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Types any letters where the focus is.
    void type(const QString &text) const;
    /// Runs once as soon as a menu or a dialog stands before the window; call it before the key that opens it.
    void whenAsked(const std::function<void(QWidget &)> &answer) const;
    /// The same, and chooses the menu's action with this text by keys.
    void whenAskedChoose(const QString &action) const;
    /// Opens the menu of the current row.
    void openRowMenu() const;

    /// The list that is shown; nothing when another page is.
    [[nodiscard]] RecordPage *list() const;
    /// The form that is shown; nothing when another page is.
    [[nodiscard]] RecordForm *form() const;
    /// Goes to a widget by Tab alone; throws std::runtime_error when Tab does not lead there.
    void tabTo(const QWidget &widget) const;
    /// The same for a field of the form that is shown.
    FieldEditor &tabTo(QStringView field) const;
    /// What the window says above its page; nothing when it says nothing.
    [[nodiscard]] Message message() const;
};

} // namespace scrutineer
