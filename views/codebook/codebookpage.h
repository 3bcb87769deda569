// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/codebook.h"
#include "models/analysis/codebookqueue.h"
#include "models/storage/drafts.h"
#include "models/storage/workspace.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

#include <memory>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace scrutineer {

class EmptyState;
class KeyHints;
class MessageBar;
class PageHead;
class ProgressLine;
class Prompt;
class QueueView;
class SearchField;
class Segmented;
class SplitView;
class TermEditor;
class TermList;
struct TermMerge;

/// The codebook: the vocabularies, the terms of one as a tree, and all that is kept of the chosen term, each stored as
/// one change when its field is left.
///
/// A second tab holds the claims to look at again since the codebook changed.
///
/// A location's id is the term to show, its filter a vocabulary, its mode "queue" for that tab.
class CodebookPage final : public Page
{
    Q_OBJECT

public:
    /// `draftFolder` is where drafts of all projects are kept; `prompt` asks for files and must outlive the page.
    CodebookPage(const Surroundings &surroundings, Prompt &prompt, const QString &draftFolder,
                 QWidget *parent = nullptr);
    ~CodebookPage() override;

    void show(const Location &location) override;
    void focusSearch() override;
    void leave() override;
    void nextPane() override;

    /// What was read last.
    [[nodiscard]] const Codebook &codebook() const { return m_codebook; }
    /// The vocabulary whose terms are shown.
    [[nodiscard]] QString vocabulary() const;
    [[nodiscard]] const CodebookState &state() const { return m_state; }
    [[nodiscard]] SplitView &splitView() const { return *m_splitView; }
    [[nodiscard]] QueueView &queue() const { return *m_queue; }
    [[nodiscard]] TermList &vocabularyList() const { return *m_vocabularies; }
    [[nodiscard]] TermList &termList() const { return *m_terms; }
    /// Null while no project is open.
    [[nodiscard]] TermEditor *editor() const { return m_editor; }

private:
    void buildHead();
    QWidget *buildTerms();
    QWidget *buildQueue();
    void connectAll();
    void followProject();
    void read();
    void fill();
    void fillTerms();
    void fillQueue();
    void showTab();
    void showTerm(const QString &id);
    void askForTerm();
    void addTerm(const QString &label, const QString &parent);
    void shiftTerm(int step);
    void removeTerm();
    void askForVersion();
    void issue(const QString &number, const QString &changes);
    void markLookedAt(const QStringList &claims);
    void markAll();
    void openClaim(const QString &claim);
    void splitTerm();
    void endSplit();
    void askForMerge();
    void merge(const TermMerge &merge);
    void showUses(QWidget *anchor);
    void commit(const ChangeSet &changes, const QString &showAfter = {});
    void showFiles();
    void importFile();
    /// `ending` is "csv" or "qdc".
    void exportFile(const QStringList &vocabularies, const QString &ending);
    void print(const QStringList &vocabularies);
    void praise(const QString &sentence);
    void follow(const QFuture<Workspace::Committed> &commit);
    void tell(const QString &sentence);

    Surroundings m_surroundings;
    Prompt &m_prompt;
    QString m_draftFolder;
    std::unique_ptr<Drafts> m_drafts;
    Codebook m_codebook;
    CodebookState m_state;
    QString m_wanted; ///< The term to show once it has been read.
    PageHead *m_head;
    QToolButton *m_files = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_split = nullptr;
    QPushButton *m_versions = nullptr;
    QPushButton *m_all = nullptr;
    Segmented *m_tabs = nullptr;
    QStackedWidget *m_body = nullptr;
    QStackedWidget *m_queueBody = nullptr;
    QueueView *m_queue = nullptr;
    SplitView *m_splitView = nullptr;
    EmptyState *m_settled = nullptr;
    ProgressLine *m_progress;
    MessageBar *m_message;
    QSplitter *m_splitter;
    TermList *m_vocabularies;
    TermList *m_terms = nullptr;
    SearchField *m_search = nullptr;
    QStackedWidget *m_middle = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_nothing = nullptr;
    KeyHints *m_hints = nullptr;
    KeyHints *m_queueHints = nullptr;
    TermEditor *m_editor = nullptr;
    bool m_reading = false;
    bool m_again = false;
    bool m_leadToLabel = false; ///< The term that is shown next was just made.
};

} // namespace scrutineer
