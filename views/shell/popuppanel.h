// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace scrutineer {

/// A small panel under the button it was opened from. Escape and a click elsewhere close it, and it deletes itself.
class PopupPanel : public QFrame
{
    Q_OBJECT

public:
    /// `title` stands on top and is the accessible name; it may be empty.
    explicit PopupPanel(const QString &title, QWidget *parent);

    /// Shows the panel below `anchor`, inside the screen, with the focus on `first`.
    void openUnder(QWidget *anchor, QWidget *first);

Q_SIGNALS:
    /// Enter was pressed where nothing else took it.
    void entered();

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace scrutineer
