// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace scrutineer {

class Theme;

/// The head of a page: its title, a few words beside it, and its tools at the other end. Where there is no room for the
/// words of the buttons, those with an icon are known by it and by their tool tip.
class PageHead final : public QFrame
{
    Q_OBJECT

public:
    PageHead(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// What stands beside the title; cut where there is no room.
    void setCaption(const QString &caption);
    [[nodiscard]] QString caption() const;
    /// Puts a widget at the trailing end, after those there are. Takes ownership. A button has its text by then.
    void addTool(QWidget *tool);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Button
    {
        QPushButton *button;
        QString words;
        int width; ///< With its words.
    };
    void measure();
    void fit();

    const Theme &m_theme;
    QHBoxLayout *m_row;
    QLabel *m_title;
    QLabel *m_caption;
    QList<Button> m_buttons;
    QList<QWidget *> m_others;
};

} // namespace scrutineer
