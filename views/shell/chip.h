// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QToolButton;

namespace scrutineer {

class Theme;

/// One part of a filter: its label and its value, with a button that takes it away. A click, Space or Enter edits it,
/// Delete or Backspace takes it away.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    /// For "Election" and "Presidential, 7 Feb 2024"; the label may be empty.
    Chip(const Theme &theme, const QString &label, const QString &value, QWidget *parent = nullptr);

    void setContent(const QString &label, const QString &value);
    [[nodiscard]] QString label() const { return m_label; }
    [[nodiscard]] QString value() const { return m_value; }
    /// A chip that cannot be closed states what always holds (the election in scope).
    void setClosable(bool closable);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user wants this part of the filter gone.
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] int closeWidth() const;

    const Theme &m_theme;
    QString m_label;
    QString m_value;
    QToolButton *m_close;
};

} // namespace scrutineer
