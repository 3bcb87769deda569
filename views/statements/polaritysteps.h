// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QAbstractButton;

namespace scrutineer {

class Theme;

/// The five steps of polarity, −2 … +2, side by side; the chosen one has its colour. A click on it takes it back.
class PolaritySteps final : public QWidget
{
    Q_OBJECT

public:
    explicit PolaritySteps(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a polarity without telling.
    void setPolarity(std::optional<int> polarity);
    /// Shows the chosen step alone, to be read.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The user wants another polarity, or none.
    void chosen(std::optional<int> polarity);

private:
    class Step;
    QList<Step *> m_steps;
    std::optional<int> m_polarity;
};

} // namespace scrutineer
