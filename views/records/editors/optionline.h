// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/editors/option.h"

#include <QLineEdit>
#include <QPointer>

namespace scrutineer {

class OptionPopup;
class Theme;

/// A line that is filled by choosing: typing narrows a list, Up and Down walk in it, Enter or Tab takes the current
/// row, Escape keeps the typed text, Alt+Enter makes a new record. Once something is chosen its id counts, and typing
/// again lets go of it.
class OptionLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit OptionLine(const Theme &theme, QWidget *parent = nullptr);
    ~OptionLine() override;

    /// The id that is chosen; empty while there is none.
    [[nodiscard]] const QString &id() const { return m_id; }
    /// Shows a choice without telling.
    void setChoice(const QString &id, const QString &text);
    /// True when the text is what was chosen, or blank: there is nothing left to resolve.
    [[nodiscard]] bool isSettled() const;
    /// Shows a mark at the end that opens the list.
    void showOpener();
    /// The type of record that Alt+Enter makes of the typed text, whether or not the list has come yet; empty for none.
    void setMakes(const QString &type) { m_makes = type; }
    /// The answer to `wanted`; opens the list when the line has the focus and asked for it.
    void setOptions(const QString &typed, const QList<Option> &options);
    [[nodiscard]] bool isOpen() const;
    void closeOptions();

Q_SIGNALS:
    /// Options for this text are wanted; an empty one wants all.
    void wanted(const QString &typed);
    /// The user has chosen, or emptied the line (then the id is empty), or made the text something else.
    void chosen(const QString &id);
    /// The user wants a new record of that type called so.
    void createWanted(const QString &type, const QString &name);
    /// The line has lost the focus, or the user is done with it, while its text is not settled.
    void leftUnsettled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool moveInList(int key);
    void ask(const QString &typed);
    void take(int row);
    void followTyping(const QString &text);
    void create();
    [[nodiscard]] QString ghost() const;
    OptionPopup &popup();

    const Theme &m_theme;
    QPointer<OptionPopup> m_popup;
    QString m_id;
    QString m_text; ///< Of the choice.
    QString m_makes;
    QString m_asked; ///< What the list was last asked for.
    bool m_waiting = false;
};

} // namespace scrutineer
