// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartquery.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace scrutineer {

class Theme;
class WrapLayout;

/// The kinds of chart as buttons: those that suit a query may be chosen, the others are disabled and say why.
class KindChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit KindChooser(const Theme &theme, QWidget *parent = nullptr);

    /// Offers the kinds for a query and shows the one that it is drawn as.
    void setQuery(const ChartQuery &query);
    /// The button of a kind, or null when it is not offered at all.
    [[nodiscard]] QToolButton *button(ChartKind kind) const;
    /// Why kinds do not suit, in words; empty when all do.
    [[nodiscard]] QString reasons() const;
    /// The name of a kind, in the program's language.
    [[nodiscard]] static QString kindName(ChartKind kind);

Q_SIGNALS:
    void chosen(scrutineer::ChartKind kind);

private:
    QToolButton *makeButton(ChartKind kind);

    const Theme &m_theme;
    QButtonGroup *m_group;
    WrapLayout *m_row;
    QLabel *m_reasons;
};

} // namespace scrutineer
