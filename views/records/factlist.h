// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/recordsheet.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace scrutineer {

class Theme;

/// Labels and values of a record's facts, one under the other: links lead to what they name, what has no source says
/// so, what a source states otherwise stands below the value.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(const Theme &theme, QWidget *parent = nullptr);

    /// Adds a fact of the sheet.
    void addFact(const SheetFact &fact, const RecordSheet &sheet);
    /// Adds the single figure of a measure, in the same manner.
    void addFigure(const QString &label, const SheetFigure &figure);

Q_SIGNALS:
    /// A record named by a fact was chosen.
    void opened(const QString &type, const QString &id);
    /// A web address was chosen.
    void addressOpened(const QString &address);

private:
    QVBoxLayout *addRow(const QString &label);
    QLabel *addWords(QVBoxLayout *column, const QString &words, const char *role);
    void addValue(QVBoxLayout *column, const SheetFact &fact);
    void addUnsourced(QVBoxLayout *column);

    const Theme &m_theme;
    QGridLayout *m_grid;
};

/// "E−40", "E", "E+3": days from the voting day.
[[nodiscard]] QString dayWords(int day);
/// A source in one line: "Trend, 6 Feb 2024".
[[nodiscard]] QString sourceWords(const SheetSource &source, const QLocale &locale);

} // namespace scrutineer
