// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/filter.h"
#include "models/records/recordtype.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;

namespace scrutineer {

class Theme;
class Workspace;

/// The filter of a list as chips, each edited or removed by itself, and as one line of text.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const Theme &theme, Workspace &workspace, const RecordType &type, QWidget *parent = nullptr);

    /// Shows a filter without saying that it changed.
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Says below the line of text why the list cannot be read; empty clears it.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void filterChanged();
    /// The user wants to keep the filter under a name.
    void saveRequested(const QString &name);
    /// The user chose a filter kept before.
    void savedChosen(const QString &id);

private:
    void fillChips();
    void editPart(int part, const QString &text, QWidget *anchor);
    void replacePart(int part, const QString &text);
    void addFieldMenu(QMenu &menu);
    void showValues(QMenu &menu, const Field &field);
    void fillSaved(QMenu &menu);
    void apply(const Filter &filter);
    void applyText();

    const Theme &m_theme;
    Workspace &m_workspace;
    const RecordType &m_type;
    Filter m_filter;
    QHBoxLayout *m_chips;
    QLineEdit *m_text;
    QLabel *m_problem;
};

} // namespace scrutineer
