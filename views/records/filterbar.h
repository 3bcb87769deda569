// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordtype.h"
#include "models/records/simplecondition.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace scrutineer {

class Theme;
class Workspace;
class WrapLayout;

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
    /// Puts a button before the chips; the bar owns it then.
    void addLeading(QWidget *button);
    /// Makes it a field of a form: without margins and without what is saved for lists.
    void setInForm();
    /// Adds a button to the end of the first line; the bar owns it then.
    void addTrailing(QWidget *button);
    /// The line that holds the filter as text; hidden until the user wants it.
    [[nodiscard]] QLineEdit *textLine() const { return m_text; }

public Q_SLOTS:
    /// Lets the user choose a field and then what must hold of it.
    void addCondition();

Q_SIGNALS:
    void filterChanged();
    /// The user wants to see and change what is kept; the panel belongs under `anchor`.
    void savedRequested(QWidget *anchor);

private:
    void buildTrailing();
    void fillChips();
    void editPart(int part, QWidget *anchor);
    void editField(const SimpleCondition &start, int part, QWidget *anchor);
    void replacePart(int part, const Filter &with);
    void showText(bool shown);
    void apply(const Filter &filter);
    void applyText();

    const Theme &m_theme;
    Workspace &m_workspace;
    const RecordType &m_type;
    Filter m_filter;
    QWidget *m_chipArea;
    WrapLayout *m_chips;
    QHBoxLayout *m_row;
    QHBoxLayout *m_trailing;
    QPushButton *m_add = nullptr;
    QPushButton *m_saved = nullptr;
    QToolButton *m_textButton = nullptr;
    QLineEdit *m_text;
    QLabel *m_problem;
};

} // namespace scrutineer
