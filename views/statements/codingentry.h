// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace scrutineer {

/// Where a field of a claim or a coding is written. Enter is done, and so are Escape and going elsewhere: what is
/// written stays, as undo takes it back. In prose Shift+Enter begins a new line.
class CodingEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit CodingEntry(QWidget *parent = nullptr);

    /// Shows a text to be written on, with the focus in it.
    void open(const QString &name, const QString &text, bool prose);
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QString text() const;
    /// Puts in another text, as if it were written.
    void setText(const QString &text);
    /// A line below, for what Enter will take; empty for none.
    void setNote(const QString &note);

Q_SIGNALS:
    /// Something was written.
    void edited();
    /// The user is done; `onward` with Enter.
    void done(bool onward);
    /// The focus went elsewhere.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_line;
    QPlainTextEdit *m_prose;
    QLabel *m_note;
    bool m_open = false;
    bool m_isProse = false;
};

} // namespace scrutineer
