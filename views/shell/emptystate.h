// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace scrutineer {

class IconLabel;
class Theme;

/// What a page shows when it has nothing to show: an icon, one sentence of what belongs here, and up to two buttons
/// that lead on.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme &theme, const QString &iconName, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setIcon(const QString &iconName);
    /// Adds a button after those there are; two at most (a third is a fault of the program and throws
    /// std::logic_error). The primary one is filled. Connect its `clicked`.
    QPushButton *addButton(const QString &text, const QString &iconName, bool primary);

private:
    const Theme &m_theme;
    IconLabel *m_icon;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
    int m_count = 0;
};

} // namespace scrutineer
