// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace scrutineer {

class Theme;

/// The foot of the palette: keys and what they do, side by side. Those at the end that find no room are left out.
class KeyHints final : public QWidget
{
    Q_OBJECT

public:
    struct Hint
    {
        QStringList keys;
        QString what;
    };

    KeyHints(const Theme &theme, const QList<Hint> &hints, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthOf(const Hint &hint) const;

    const Theme &m_theme;
    QList<Hint> m_hints;
};

} // namespace scrutineer
