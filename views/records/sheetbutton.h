// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace scrutineer {

class Theme;

/// One line that leads to a record: an icon, its label, a muted remark and a date at the trailing end. What does not
/// fit is cut, and stands whole in the tooltip. Enter and Space press it.
class SheetButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// What stands in the line; all but the label may be empty.
    struct Content
    {
        QString iconName;
        QString label;
        QString detail;
        QString trailing;
        bool link = true; ///< The label in the accent colour.
    };

    SheetButton(const Theme &theme, const Content &content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int fullWidth() const;

    const Theme &m_theme;
    Content m_content;
};

} // namespace scrutineer
