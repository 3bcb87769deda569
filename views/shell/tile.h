// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace scrutineer {

/// A card with a head (title, subtitle, tools), one content and a foot (number of cases, caveat, one link).
class Tile final : public QFrame
{
    Q_OBJECT

public:
    explicit Tile(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Adds a tool button at the trailing end of the head. `name` is its tooltip and accessible name.
    QToolButton *addTool(const QString &iconName, const QString &name);
    /// Puts the content in; what was there before is deleted. Takes ownership.
    void setContent(QWidget *content);
    [[nodiscard]] QWidget *content() const { return m_content; }
    /// The foot's text; empty hides the foot.
    void setFoot(const QString &foot);
    /// Puts a link or a pill at the trailing end of the foot. Takes ownership.
    void addFootTool(QWidget *tool);
    /// Lets the tile itself take the focus, with an outline, for pages where the arrow keys walk from tile to tile.
    void setFocusable(bool focusable);

private:
    QVBoxLayout *m_column;
    QHBoxLayout *m_tools;
    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_content = nullptr;
    QFrame *m_rule;
    QWidget *m_footRow;
    QHBoxLayout *m_footLayout;
    QLabel *m_foot;
};

} // namespace scrutineer
