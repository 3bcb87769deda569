// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/slips.h"
#include "models/records/recordedit.h"
#include "models/storage/drafts.h"
#include "views/records/editors/editorcontext.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QScrollArea;

namespace scrutineer {

class DraftPen;
class FieldEditor;
class FormBody;
class FormFoot;
class MessageBar;
class RecordRow;

/// What a new record starts with; ids, each may be empty.
struct FormScope
{
    QString election;
    QString mission;
    QString source; ///< Cited for the record as a whole.
    QString name;   ///< The record's name or title, as words; a draft of another record does not come before it.
};

/// The form in which a record of any type is made or changed, with its parts and what is attached to it, in one commit.
/// What is typed is kept as a draft until it is saved or discarded. A read-only project shows the form, disabled.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    /// All that is given must outlive the form; `drafts` are those of the workspace's project.
    RecordForm(const Theme &theme, Workspace &workspace, Drafts &drafts, const CodeList &countries,
               const CodeList &languages, QWidget *parent = nullptr);
    ~RecordForm() override;

    /// A new record; comes back with the draft of one that was begun and left, if there is one.
    void openNew(const RecordType &type, const FormScope &scope = {});
    /// A record of the project, with its draft if there is one; false when there is no such record.
    bool open(const QString &id);
    /// A copy of a record with its parts; false when there is no such record.
    bool openDuplicate(const QString &id);
    /// A new record that keeps references and choices of another; false when there is no such record.
    bool openLike(const QString &id);
    /// A draft from the list of drafts; false when it cannot be read.
    bool openDraft(const Draft &draft);

    /// "New visit", or the label of the record.
    [[nodiscard]] QString title() const;
    [[nodiscard]] RecordEdit edit() const;
    [[nodiscard]] bool isChanged() const;
    /// True when what was typed last is in the form alone, because no draft could be written.
    [[nodiscard]] bool isUnkept() const { return m_unkept; }
    [[nodiscard]] FormBody *body() const { return m_body; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

    /// Commits, when nothing is to be corrected; else leads to the first problem.
    void save() { commit(false); }
    /// The same, and then opens an empty form of the same type with the same election, mission and source.
    void saveAndNext() { commit(true); }
    /// Forgets what was typed, and leaves a new record, or shows a stored one as it is.
    void discard();
    /// Writes the draft at once, without leaving.
    void keepDraft();
    /// Leaves; the draft stays.
    void leave();
    /// Puts the focus where writing begins.
    void focusBegin();
    /// Shows the rows of a part or attached type and leads to the empty one.
    void leadToRows(QStringView type);
    void goToNextProblem();
    /// Puts in what the finding at the present field, or the first that can, offers.
    void repair();

Q_SIGNALS:
    /// A record was committed. With `next` the form shows another one already.
    void saved(const QString &id, bool next);
    /// The user wants to leave the form.
    void left();
    /// A record that is referred to should open.
    void recordWanted(const QString &id);
    void titleChanged(const QString &title);
    /// What was typed could not be kept as a draft, in a sentence. It is in the form still.
    void draftFailed(const QString &sentence);

private:
    void addShortcuts();
    void showEdit(const RecordEdit &edit);
    void showRestored(const Draft &draft);
    [[nodiscard]] Draft draft() const;
    void follow(const QString &field);
    void takeElectionOfMission();
    void refreshContext();
    void check();
    void present();
    void applyRepair(const QString &recordId, const QString &field);
    void commit(bool next);
    [[nodiscard]] Outcome addRemovals(RecordEdit &edit, ChangeSet &changes) const;
    void finish(const Workspace::Committed &committed, const QString &id, bool next);
    void tellConflict();
    void meet(const ChangeNotice &notice);
    void openNext();
    [[nodiscard]] RecordEdit begun(const RecordType &type, const FormScope &scope) const;
    [[nodiscard]] FieldEditor *focusedEditor() const;
    [[nodiscard]] RecordRow *focusedRow() const;
    void lead(FieldEditor *editor);
    void addSourceHere();

    CreatedRecords m_created;
    TermIndex m_terms;
    EditorContext m_context;
    DraftPen *m_pen;
    MessageBar *m_messages;
    QScrollArea *m_scroll;
    FormFoot *m_foot;
    FormBody *m_body = nullptr;
    FormScope m_scope;
    RecordEdit m_shown; ///< As it was when it was opened.
    QList<Slip> m_slips;
    QTimer m_checking;
    int m_check = 0;
    bool m_all = false;      ///< Show everything that is wrong: saving was tried.
    bool m_conflict = false; ///< The file holds something else now; saving again keeps what is typed.
    bool m_saving = false;
    bool m_touched = false;
    bool m_isDuplicate = false;
    bool m_unkept = false;
    std::function<void()> m_act; ///< What the message's action does.
};

} // namespace scrutineer
