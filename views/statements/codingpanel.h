// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/statements/codingdrafts.h"
#include "views/statements/codingfield.h"

#include <QFrame>

class QGridLayout;
class QKeyEvent;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace scrutineer {

class CodebookNote;
class CodingEntry;
class CodingRow;
class PolaritySteps;
class SectionLabel;
class Theme;
class Workspace;

/// The current claim under work, or the coding as a whole when none is: its fields, and of the field in use the values
/// with their keys. Keys reach it through pressed(), so that the focus may stay in the text.
class CodingPanel final : public QFrame
{
    Q_OBJECT

public:
    CodingPanel(const Theme &theme, Workspace &workspace, CodingDesk &desk, QWidget *parent = nullptr);

    /// Acts on a key; false when it means nothing here.
    bool pressed(const QKeyEvent &event);
    /// The name of the field in use; empty for none.
    [[nodiscard]] const QString &fieldInUse() const { return m_field; }
    /// What the codebook says beside the field in use.
    [[nodiscard]] QString codebookWords() const;
    /// Opens a field of the claim or of the coding, or none; what was written is taken in first.
    void use(const QString &field);
    /// Opens a field with words that were written in it before.
    void restore(const CodingDrafts::Writing &writing);
    /// Takes in what is written and not committed yet.
    void takeTyped();
    /// Whether words are selected that a claim may be made of: then the themes are offered.
    void setSelecting(bool selecting);

Q_SIGNALS:
    /// A theme was chosen for the words that are selected.
    void themeChosen(const QString &theme);
    /// The keys may go to the text again.
    void done();
    /// The figures of the current claim are wanted.
    void figuresWanted();
    /// Something was written in a field and is not committed yet.
    void written(const scrutineer::CodingDrafts::Writing &writing);
    /// What was written is committed, or is as it was.
    void taken();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildFields(QVBoxLayout *column, bool ofCoding);
    void refresh();
    void refreshFields();
    void fillOptions();
    /// Shows the codebook's words on a value of the field, or on what the field holds when none is given.
    void tellOf(const CodingField &field, const QString &value);
    [[nodiscard]] bool ofCoding() const;
    [[nodiscard]] const CodingField *used() const;
    [[nodiscard]] QString subject() const;
    void choose(const CodingOption &option);
    bool chooseByKey(const QKeyEvent &event);
    bool step(const QKeyEvent &event);
    void clearField();
    [[nodiscard]] std::optional<Value> typedValue(const CodingField &field, const QString &words);
    void tellPlace();

    const Theme &m_theme;
    Workspace &m_workspace;
    CodingDesk &m_desk;
    QString m_field;
    QString m_subject;   ///< The claim or coding that is written on.
    QString m_written;   ///< What its field held when writing began.
    bool m_wide = false; ///< All main themes are offered, not the parts of one.
    bool m_selecting = false;
    QLabel *m_title;
    QWidget *m_scale;
    QList<QWidget *> m_caps; ///< The keys of polarity.
    PolaritySteps *m_polarity;
    QWidget *m_claimFields = nullptr;
    QWidget *m_codingFields = nullptr;
    QList<std::pair<CodingField, CodingRow *>> m_rows;
    QVBoxLayout *m_use;
    SectionLabel *m_name;
    CodebookNote *m_note;
    QWidget *m_options = nullptr;
    CodingEntry *m_entry;
};

} // namespace scrutineer
