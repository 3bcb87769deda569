// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"
#include "views/shell/tokens.h"

#include <QWidget>

namespace scrutineer {

/// The legend of a chart as a line of its own beside the title, followed by a remark; wraps when it gets narrow.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(const Tokens &tokens, QWidget *parent = nullptr);

    void setEntries(const std::vector<ChartLegendEntry> &entries, const QString &remark);
    void setTokens(const Tokens &tokens);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tokens m_tokens;
    std::vector<ChartLegendEntry> m_entries;
    QString m_remark;
};

} // namespace scrutineer
