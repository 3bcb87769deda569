// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace scrutineer {

class Theme;

/// The head of a page: its title, a few words beside it, and its tools at the other end.
class PageHead final : public QFrame
{
    Q_OBJECT

public:
    PageHead(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// What stands beside the title; cut where there is no room.
    void setCaption(const QString &caption);
    [[nodiscard]] QString caption() const;
    /// Puts a widget at the trailing end, after those there are. Takes ownership.
    void addTool(QWidget *tool);

private:
    void measure();

    const Theme &m_theme;
    QHBoxLayout *m_row;
    QLabel *m_title;
    QLabel *m_caption;
};

} // namespace scrutineer
