// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/recordsheet.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace scrutineer {

class Theme;

/// The figures that several sources give for one measure, side by side. One may be preferred; the reason is asked for
/// in place, below the figures.
class LedgerBlock final : public QWidget
{
    Q_OBJECT

public:
    /// `writable` false shows the preference and lets nobody change it.
    LedgerBlock(const Theme &theme, const SheetMeasure &measure, bool writable, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user prefers a figure for a reason; an empty id prefers none.
    void preferred(const QString &figureId, const QString &reason);

private:
    void addFigure(QGridLayout *grid, int row, const SheetFigure &figure, bool writable);
    QWidget *makeReasonRow();
    void ask(int index);
    void accept();
    void takeBack();

    const Theme &m_theme;
    SheetMeasure m_measure;
    QButtonGroup *m_choices;
    QLabel *m_foot;
    QLineEdit *m_reason;
    QWidget *m_reasonRow;
    int m_asked = -1;
};

} // namespace scrutineer
