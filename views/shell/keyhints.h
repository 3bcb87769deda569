// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace scrutineer {

class Theme;

/// The foot of a page or a card: keys and what they do, side by side. Those at the end that find no room are left out.
class KeyHints final : public QWidget
{
    Q_OBJECT

public:
    /// What it is the foot of: a card has round corners and less margin.
    enum class Under { Page, Card };
    struct Hint
    {
        QStringList keys;
        QString what;
        bool operator==(const Hint &) const = default;
    };

    KeyHints(const Theme &theme, Under under, const QList<Hint> &hints, QWidget *parent = nullptr);

    /// Shows other keys.
    void setHints(const QList<Hint> &hints);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthOf(const Hint &hint) const;
    [[nodiscard]] int margin() const;

    const Theme &m_theme;
    Under m_under;
    QList<Hint> m_hints;
};

} // namespace scrutineer
