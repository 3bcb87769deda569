// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace scrutineer {

class CodingDesk;
class Theme;

/// The claims of the coding that is read, as cards in the order of the text. The current row is the desk's current
/// claim.
class ClaimCards final : public QListView
{
    Q_OBJECT

public:
    ClaimCards(const Theme &theme, CodingDesk &desk, QWidget *parent = nullptr);

    /// Shows the pointer's claim of the text, by its place; −1 for none.
    void setHovered(int place);

Q_SIGNALS:
    /// The pointer is over a card; its claim's place, −1 for none.
    void hovered(int place);

protected:
    void leaveEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void followCurrent();

    class Cards;
    class Painter;
    CodingDesk &m_desk;
    Cards *m_cards;
    Painter *m_painter;
};

} // namespace scrutineer
