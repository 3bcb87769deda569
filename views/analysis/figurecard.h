// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/recordsheet.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QVBoxLayout;
class QWidget;

namespace scrutineer {

class Theme;

/// One figure with all that it rests on: value, wording as printed, date, who gave it, sources, and the scope and basis
/// that can be changed in place. It can be preferred, for a reason.
class FigureCard final : public QFrame
{
    Q_OBJECT

public:
    /// `bases` are the terms of a basis. `writable` false shows all and changes nothing.
    FigureCard(const Theme &theme, const SheetFigure &figure, const QList<TermEntry> &bases, bool writable,
               QWidget *parent = nullptr);

    [[nodiscard]] const SheetFigure &figure() const { return m_figure; }

Q_SIGNALS:
    /// The figure is to be preferred for a reason, which may be empty.
    void preferred(const QString &figure, const QString &reason);
    /// No figure is to be preferred any more.
    void unpreferred();
    /// The field "scope" or "basis" was changed; empty for blank.
    void split(const QString &figure, const QString &field, const QString &value);
    /// A source was chosen.
    void sourceRequested(const QString &source);

private:
    void addFacts(QVBoxLayout &column);
    void addSplit(QVBoxLayout &column, const QList<TermEntry> &bases, bool writable);
    void addSources(QVBoxLayout &column);
    void addPreference(QVBoxLayout &column, bool writable);

    const Theme &m_theme;
    SheetFigure m_figure;
    QLineEdit *m_scope = nullptr;
    QComboBox *m_basis = nullptr;
};

} // namespace scrutineer
