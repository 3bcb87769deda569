// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tokens.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QVariantAnimation;

namespace scrutineer {

class IconLabel;
class LinkButton;
class Theme;

/// What a bar says: never more than one action.
struct Message
{
    Tone tone = Tone::Info;
    QString lead;   ///< A few bold words, may be empty.
    QString text;   ///< Plain text; what it names may come from anywhere.
    QString action; ///< What the button says; empty: no button.
    bool closable = true;
};

/// The line at the top of a page that tells of an error, a warning or a state, in place of a dialog. Hidden until a
/// message is posted; a new message takes the place of the old one. Fades in 120 ms unless motion is reduced.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    void post(const Message &message);
    [[nodiscard]] const Message &message() const { return m_message; }
    /// Takes the message away.
    void dismiss();

Q_SIGNALS:
    /// The message's action was chosen; the bar stays until it is dismissed.
    void acted();
    /// The user has closed the bar, by its button or by Escape.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fade(bool in);
    void retranslate();

    const Theme &m_theme;
    Message m_message;
    IconLabel *m_icon;
    QLabel *m_lead;
    QLabel *m_text;
    LinkButton *m_action;
    QToolButton *m_close;
    QVariantAnimation *m_fade;
};

} // namespace scrutineer
