// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QMenu;

namespace scrutineer {

class Scope;
class Theme;
class Workspace;

/// Shows the election in scope, country above and election below, and lets the user choose another or all.
class ScopeSwitcher : public QAbstractButton
{
    Q_OBJECT

public:
    ScopeSwitcher(const Theme &theme, Workspace &workspace, Scope &scope, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// Opens the menu of elections.
    void choose();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillMenu(QMenu &menu);

    const Theme &m_theme;
    Workspace &m_workspace;
    Scope &m_scope;
    QString m_country;
    QString m_election;
};

} // namespace scrutineer
