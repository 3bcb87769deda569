// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace scrutineer {

class Theme;

/// How long before each vote an organisation was there: a bar for each election, the present one marked. What is not on
/// file has words and no bar.
class ArrivalBars final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString label;
        std::optional<int> days; ///< Before the voting day.
        QString words;           ///< "E−40"
        bool present = false;    ///< The election that is shown.
    };

    explicit ArrivalBars(const Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    const Theme &m_theme;
    QList<Row> m_rows;
};

} // namespace scrutineer
