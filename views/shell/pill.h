// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tokens.h"

#include <QWidget>

namespace scrutineer {

class Theme;

/// A status: dot and word upon a tinted ground ("Coded", "Not invited"). Delegates paint the same by `paintPill`.
class Pill final : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(const Theme &theme, const QString &word = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setStatus(const QString &word, Tone tone);
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Narrow enough for the word to be cut; the whole word is then in the tooltip.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshToolTip();

    const Theme &m_theme;
    QString m_word;
    Tone m_tone;
};

} // namespace scrutineer
