// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

namespace scrutineer {

/// All that the program can be told to do, in one table: menus, keys, palette and the page of keys are made from it.
///
/// Texts come from functions, so that a change of language renews them.
class ActionTable : public QObject
{
    Q_OBJECT

public:
    /// What must be open for an action to be offered.
    enum class Needs {
        Nothing,
        Project,         ///< Any open project.
        WritableProject, ///< One that can be changed.
    };

    /// One action as it is added.
    struct Entry
    {
        QString id;                    ///< Fixed; the QAction's object name.
        std::function<QString()> text; ///< In the language of the moment.
        QString iconName;              ///< May be empty.
        QList<QKeySequence> keys;      ///< May be empty; the first is shown.
        std::function<void()> trigger;
        Needs needs = Needs::Nothing;
        bool inPalette = true;
    };

    using QObject::QObject;

    /// Adds an action and returns it; `id` must be new. One that needs a project is disabled until setProject.
    QAction *add(const Entry &entry);
    /// The action of this id. Throws std::logic_error when there is none.
    [[nodiscard]] QAction *action(const QString &id) const;
    /// All actions in the order added.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// Whether the palette offers it.
    [[nodiscard]] bool isInPalette(const QAction *action) const;
    /// The name of its icon, or an empty text.
    [[nodiscard]] QString iconName(const QAction *action) const;
    /// Sets all texts again.
    void retranslate();
    /// Enables what the state of the project allows, and disables the rest.
    void setProject(bool isOpen, bool isWritable);

private:
    QList<QAction *> m_actions;
    QList<Entry> m_entries;
};

} // namespace scrutineer
