// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace scrutineer {

/// A list to choose from with a line above it that finds: letters are folded, and any word of an entry may start so.
///
/// In the line Up and Down walk through the list, Enter ticks the row that was found and empties the line; in the list
/// Space ticks. Enter with an empty line, and Ctrl+Enter, say that the user is done. With one choice only, Enter takes
/// the row. The checked entries keep the order in which they were given and ticked.
class CheckList final : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QString id;
        QString text;
        QStringList words = {}; ///< What else finds it.
        int level = 0;          ///< 1: set in under the row above.
    };
    enum class Mode { Several, One };

    explicit CheckList(Mode mode, QWidget *parent = nullptr);

    /// Shows these entries, narrowed to what is typed.
    void setItems(const QList<Item> &items);
    /// From now on `wanted` asks for the entries of each text, and setItems() answers; nothing is narrowed here.
    void setRemote(bool remote) { m_remote = remote; }
    /// Ticks these; entries that are not among the items are shown before them.
    void setChecked(const QList<Item> &items);
    [[nodiscard]] QStringList checked() const;
    /// The text of an entry that is ticked or listed.
    [[nodiscard]] QString textOf(const QString &id) const;
    /// Ctrl+Up and Ctrl+Down move a ticked entry among the ticked ones, which then stand first.
    void setOrdered(bool ordered);
    /// At most so many may be ticked: one more lets go of the last.
    void setMost(int most) { m_most = most; }
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QListView *list() const { return m_list; }
    void setPrompt(const QString &prompt);

Q_SIGNALS:
    /// Entries for this text are wanted.
    void wanted(const QString &typed);
    /// Something was ticked, unticked or moved by the user.
    void changed();
    /// The user is done; with one choice `id` is what was taken.
    void accepted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addRow(const Item &item, bool checked);
    void toggle(int row);
    void moveChecked(int by);
    bool takeKey(bool inLine, int key, Qt::KeyboardModifiers with);
    void enter(bool inLine);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] bool isFound(const Item &item, const QString &folded) const;

    Mode m_mode;
    bool m_remote = false;
    bool m_ordered = false;
    int m_most = 0; ///< 0: no limit.
    QLineEdit *m_line;
    QListView *m_list;
    QStandardItemModel *m_rows;
    QList<Item> m_items;
    QList<Item> m_checked;
    bool m_filling = false;
};

} // namespace scrutineer
