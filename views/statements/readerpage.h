// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/repeatedwording.h"
#include "views/shell/keyhints.h"
#include "views/shell/location.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"
#include "views/statements/codingdesk.h"

class QAction;
#include <memory>

#include <functional>

class QFrame;
class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace scrutineer {

class ClaimCards;
class CodingDrafts;
class CodingPanel;
class CoverageGrid;
class EmptyState;
class MessageBar;
class Pill;
class ProgressLine;
class ReaderText;
class RepeatedStrip;
class SearchField;
class WordingSearch;

/// The page on which a statement is read and coded: its text with the claims marked in it, and the claims beside,
/// linked both ways. Without a stored text the statement's summary stands there.
class ReaderPage final : public Page
{
    Q_OBJECT

public:
    /// Texts that were pasted and not saved are kept below `draftFolder`.
    /// `wording` is shared with others that ask on the thread for analyses.
    ReaderPage(const Surroundings &surroundings, const QString &draftFolder, std::shared_ptr<WordingSearch> wording,
               QWidget *parent = nullptr);

    void show(const Location &location) override;
    void focusSearch() override;
    void leave() override;
    void nextPane() override;
    [[nodiscard]] CodingDesk &desk() { return m_desk; }
    [[nodiscard]] ReaderText &text() { return *m_text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    void buildTools(QHBoxLayout *row);
    void buildVersionActions();
    QWidget *buildFind();
    QWidget *buildClaims();
    void followRead();
    void showCoding();
    void followCurrent();
    void fillHead();
    void fillVersions();
    void fillCodings();
    void startCoding();
    /// Shows the figures of the current claim, as soon as it is stored.
    void openFigures();
    /// Says once that the coding which is changed is that of another coder than the program's.
    void tellWhose();
    /// Says something, with what its action does.
    void tell(const QString &sentence, const QString &action = {}, const std::function<void()> &act = {});
    /// Opens the field that something was written in and not saved.
    void restoreWriting();
    /// Lets the other codings be seen while this one is open; it is no longer blind then.
    void endBlindness();
    void markSpans();
    void tellOfText();
    void followPlace();
    void find(bool forward);
    void addText();
    /// Puts the claim that was current last at the selected words.
    void placeClaim();
    void moveClaim(int step);
    /// Acts on a key pressed in the text or among the claims; false when it means nothing here.
    bool pressed(const QKeyEvent &event);
    void connectCoding();
    void followCoding();
    /// Tells screen readers which claim is current, wherever the focus is.
    void announceClaim();
    [[nodiscard]] QList<KeyHints::Hint> codingHints() const;
    void setComplete(bool complete);
    /// Puts the caret somewhere without a selection.
    void clearSelection(qsizetype caret);
    /// A claim of the selected words; without a theme it is a draft.
    void addClaim(const QString &theme);
    /// Selects the next sentence, or the one before; `strictlyAfter` not the one that the caret is in.
    void selectSentence(int step, bool strictlyAfter);
    bool pressedToCode(const QKeyEvent &event);
    bool pressedWithControl(const QKeyEvent &event);
    /// The same for a letter typed on a Russian layout, by the key that it stands on.
    bool pressedOnCyrillic(const QKeyEvent &event);
    bool pressedDigit(const QKeyEvent &event);
    /// Keeps what could not be stored, and puts it into its field again.
    void takeBack(const QString &statement, const QString &record, const QString &field, const QString &text);
    /// Says that a complete coding is not changed, when the key would change it.
    bool tellComplete(const QKeyEvent &event);
    bool leaveClaim();

    Surroundings m_surroundings;
    QString m_draftFolder;
    CodingDesk m_desk;
    CodingDrafts *m_codingDrafts;
    bool m_toldWhose = false;
    std::function<void()> m_act;       ///< What the message's action does.
    std::function<void()> m_afterRead; ///< What has to wait until the statement is read again.
    bool m_arriving = false;           ///< The statement is shown and not read yet.
    bool m_figuresWanted = false;      ///< The claim whose figures are wanted is not stored yet.
    QString m_shown; ///< What the text shows now, so that it is laid out anew only when it is another.
    QLabel *m_title;
    Pill *m_state;
    QLabel *m_facts;
    QPushButton *m_versions;
    QPushButton *m_codings;
    QAction *m_newText;
    QAction *m_compare;
    QAction *m_place;
    QString m_lastClaim; ///< The claim that was current last, which selected words can be given to.
    QToolButton *m_lineNumbers;
    ProgressLine *m_progress;
    MessageBar *m_message;
    MessageBar *m_notice;
    QFrame *m_find;
    SearchField *m_sought;
    QLabel *m_found;
    ReaderText *m_text;
    EmptyState *m_empty;
    RepeatedStrip *m_repeated;
    QToolButton *m_repeatedButton;
    PassagePlace m_wantedPlace; ///< What is to be selected as soon as it is read; a blank text for nothing.
    QLabel *m_count;
    ClaimCards *m_cards;
    CodingPanel *m_panel;
    CoverageGrid *m_coverage;
    QPushButton *m_complete;
    KeyHints *m_hints;
    QWidget *m_claims;
    QVBoxLayout *m_middle;
};

} // namespace scrutineer
