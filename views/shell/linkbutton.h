// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace scrutineer {

class Theme;

/// A button that looks like a link: "Find originals", "Open timeline →". Enter presses it too.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    /// In the size of captions, for feet and section heads.
    void setSmall(bool isSmall);
    /// An icon after the words.
    void setTrailingIcon(const Theme &theme, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace scrutineer
