// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/statementreading.h"
#include "models/records/changeset.h"
#include "views/shell/surroundings.h"

#include <QObject>

#include <functional>

namespace scrutineer {

/// A statement under work: what is read of it, which claim is current, and each change to the coding as one commit and
/// one step of undo.
///
/// What is changed shows at once; the file follows in its own thread, and what others change is read again.
class CodingDesk final : public QObject
{
    Q_OBJECT

public:
    explicit CodingDesk(const Surroundings &surroundings, QObject *parent = nullptr);

    /// Reads a statement, and keeps reading it when it changes. The claim with this id, if it is there, is current
    /// then.
    void open(const ReadingWish &wish, const QString &claim = {});
    [[nodiscard]] const StatementReading &reading() const { return m_reading; }
    [[nodiscard]] const ReadingWish &wish() const { return m_wish; }
    /// The place of the current claim, or −1; and the claim, or null.
    [[nodiscard]] qsizetype current() const { return m_current; }
    [[nodiscard]] const ReadClaim *claim() const;
    void setCurrent(qsizetype place);
    /// The terms of a vocabulary that are in use.
    [[nodiscard]] const QList<TermEntry> &terms(const QString &vocabulary) const;
    /// The main themes that have a digit, by it: 1 … 9 and 0 last.
    [[nodiscard]] QList<TermEntry> mainThemes() const;
    /// The main theme that a theme belongs to; itself when it is one.
    [[nodiscard]] QString mainTheme(const QString &theme) const;
    /// The label of a term of any vocabulary that was asked for.
    [[nodiscard]] QString termLabel(const QString &vocabulary, const QString &id) const;
    /// True when nothing of this desk is waiting to be written.
    [[nodiscard]] bool isSettled() const { return m_pending == 0 && !m_isReading; }
    /// True when the coding may be changed: the project is writable, there is something to code, and the coding is not
    /// complete.
    [[nodiscard]] bool isOpenForCoding() const;

    /// A new claim at a stretch of what is read, in a new coding where there is none; it becomes the current one.
    /// Without a theme it is a draft.
    void addClaim(const QString &theme, TextSpan stretch);
    /// Sets a field of a claim, or of the coding when `record` is its id or empty; the latter makes a coding.
    void setField(const QString &record, const QString &field, const Value &value);
    /// Adds a yardstick to the current claim, or takes it away.
    void toggleYardstick(const QString &term);
    /// Deletes the current claim with all that hangs on it.
    void removeClaim();
    /// Puts a claim at a stretch of the text that is read, in place of where it stood there. It is no judgement, so a
    /// complete coding allows it too.
    void placeClaim(const QString &claim, TextSpan stretch);
    /// Goes on to the next silence of a theme: none, not addressed, explicitly not observed.
    void cycleSilence(const QString &theme);
    /// Completes the coding, or opens it again.
    void setComplete(bool complete);
    /// Begins another coding of the statement and reads it; a coder of this name is made when there is none.
    void startCoding(const QString &coder, bool blind);
    [[nodiscard]] bool isComplete() const { return m_reading.isComplete(); }
    /// Stores a text of the statement, with the places of claims in it, as one step of undo, and reads it.
    void addText(const Record &text, const QList<Record> &anchors);

Q_SIGNALS:
    /// The statement has been read; everything may be another.
    void read();
    /// Claims, silences or the coding have changed here.
    void edited();
    /// Another claim is current, or none.
    void currentChanged();
    /// A text of this statement is stored.
    void textAdded(const QString &statement);
    /// What was written into a field of a claim or coding could not be stored; failed() says why.
    void refused(const QString &statement, const QString &record, const QString &field, const QString &text);
    /// A sentence of what could not be done.
    void failed(const QString &sentence);

private:
    void readAgain();
    void take(const StatementReading &reading);
    void follow(const ChangeNotice &notice);
    /// True when the coding may be changed; else says why not.
    [[nodiscard]] bool mayCode();
    /// Adds the coding, and its coder, to the changes when there is none yet.
    void needCoding(ChangeSet &changes);
    /// Makes a new coding the one that is read.
    void beginCoding(ChangeSet &changes, const QString &coder, bool blind);
    void changeCoding(const QString &title, const QString &field, const Value &value);
    /// `ended` is told whether it is stored.
    void commit(ChangeSet changes, const std::function<void(bool)> &ended = {});

    Surroundings m_surroundings;
    ReadingWish m_wish;
    StatementReading m_reading;
    qsizetype m_current = -1;
    QString m_meant; ///< The claim that an undone or redone change was about.
    int m_pending = 0;
    bool m_stale = false;
    bool m_isReading = false;
    int m_generation = 0;
    mutable QHash<QString, QList<TermEntry>> m_terms;
};

} // namespace scrutineer
