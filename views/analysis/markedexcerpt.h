// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>
#include <QWidget>

namespace scrutineer {

class Theme;

/// Words of a text in which a stretch is marked, by ground and weight, wrapped to the width there is.
class MarkedExcerpt final : public QWidget
{
    Q_OBJECT

public:
    /// What stands before, within and after the mark; each may be empty.
    MarkedExcerpt(const Theme &theme, const QString &before, const QString &marked, const QString &after,
                  QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] const QString &marked() const { return m_marked; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int layOut(QTextLayout &layout, int width) const;

    const Theme &m_theme;
    QString m_text;
    QString m_marked;
    int m_start;
};

} // namespace scrutineer
