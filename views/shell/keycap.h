// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLabel>

namespace scrutineer {

class Theme;

/// A key as it is printed on the keyboard: "Ctrl", "K".
class KeyCap final : public QLabel
{
    Q_OBJECT

public:
    explicit KeyCap(const Theme &theme, const QString &key, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    const Theme &m_theme;
};

/// The keys of a shortcut in the desktop's own words, one entry for each cap: {"Ctrl", "Shift", "Z"}. Only the first
/// chord of several is told.
[[nodiscard]] QStringList keyNames(const QKeySequence &keys);

/// A row of key caps for a shortcut, to stand beside its explanation.
[[nodiscard]] QWidget *makeKeyCaps(const Theme &theme, const QKeySequence &keys, QWidget *parent = nullptr);

} // namespace scrutineer
