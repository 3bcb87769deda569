// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/declarationsheet.h"
#include "views/records/editors/editorcontext.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace scrutineer {

class FieldEditor;
class RowList;

/// One point of the Declaration of Principles: its words, a button for each answer, a note and its sources. With the
/// focus on the row, the answers' keys choose and Delete takes the answer back.
class DeclarationRow final : public QFrame
{
    Q_OBJECT

public:
    DeclarationRow(EditorContext &context, const QList<TermEntry> &answers, QWidget *parent = nullptr);

    /// Shows a point. What is being typed in its note or its sources stays.
    void setPoint(const DeclarationPoint &point, bool writable);
    [[nodiscard]] const DeclarationPoint &point() const { return m_point; }
    /// Opens the sources and leads to the empty one; does nothing while there is no answer.
    void openSources();
    /// Tells what has been typed and not told yet.
    void finish();
    /// The rows of its sources; null while they are closed.
    [[nodiscard]] RowList *sources() const { return m_sources; }

Q_SIGNALS:
    /// An answer was chosen; empty: it was taken back.
    void answered(const QString &answer);
    void noteChanged(const scrutineer::Value &note);
    /// The note is being typed.
    void noteTyped();
    /// The sources are others now.
    void sourcesChanged(const QList<scrutineer::EditedRecord> &citations);
    /// Up (−1) or down (1) was pressed.
    void moved(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildAnswers(QHBoxLayout *line);
    void choose(const QString &answer);
    void showSources();
    void tellSources();

    EditorContext &m_context;
    QList<TermEntry> m_answers;
    DeclarationPoint m_point;
    QList<QToolButton *> m_buttons;
    QLabel *m_digit;
    QLabel *m_name;
    QLabel *m_definition;
    QLabel *m_others;
    QToolButton *m_source;
    FieldEditor *m_note;
    RowList *m_sources = nullptr;
    bool m_writable = false;
};

} // namespace scrutineer
