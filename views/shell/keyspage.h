// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

class QGridLayout;

namespace scrutineer {

class ActionTable;
class Theme;

/// All keys of the program on one page, made from the table of actions and the keys that pages have of their own.
class KeysPage : public Page
{
    Q_OBJECT

public:
    KeysPage(const Theme &theme, const ActionTable &actions, QWidget *parent = nullptr);
    void show(const Location &location) override;

private:
    void fill();
    void addKey(const QKeySequence &keys, const QString &what);

    const Theme &m_theme;
    const ActionTable &m_actions;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_row = 0;
};

} // namespace scrutineer
