// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace scrutineer {

class KeyCap;
class Theme;

/// A line to search in: a magnifier before it, the key that leads to it as long as it is empty, a button that clears
/// it. Escape clears; when it is empty already, Escape is left to the page.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `prompt` is the placeholder and the accessible name ("Search missions").
    SearchField(const Theme &theme, const QString &prompt, QWidget *parent = nullptr);

    void setPrompt(const QString &prompt);
    /// Shows the key. The shortcut itself belongs to the page's action.
    void setKeyHint(const QKeySequence &keys);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeHint();

    const Theme &m_theme;
    KeyCap *m_hint;
};

} // namespace scrutineer
