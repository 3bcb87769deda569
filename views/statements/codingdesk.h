// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/statementreading.h"
#include "views/shell/surroundings.h"

#include <QObject>

namespace scrutineer {

/// A statement under work: what is read of it and which claim is current. What others change is read again.
class CodingDesk final : public QObject
{
    Q_OBJECT

public:
    explicit CodingDesk(const Surroundings &surroundings, QObject *parent = nullptr);

    /// Reads a statement, and keeps reading it when it changes.
    void open(const ReadingWish &wish);
    [[nodiscard]] const StatementReading &reading() const { return m_reading; }
    [[nodiscard]] const ReadingWish &wish() const { return m_wish; }
    /// The place of the current claim, or −1.
    [[nodiscard]] qsizetype current() const { return m_current; }
    void setCurrent(qsizetype place);
    /// The terms of a vocabulary that are in use.
    [[nodiscard]] const QList<TermEntry> &terms(const QString &vocabulary) const;
    /// The label of a term of any vocabulary that was asked for.
    [[nodiscard]] QString termLabel(const QString &vocabulary, const QString &id) const;
    /// True when nothing of this desk is waiting to be written.
    [[nodiscard]] bool isSettled() const { return m_pending == 0 && !m_isReading; }

    /// True when nothing more is to be coded in this coding.
    [[nodiscard]] bool isComplete() const;
    /// Stores a text of the statement as one step of undo, and reads it.
    void addText(const Record &text);

Q_SIGNALS:
    /// The statement has been read; everything may be another.
    void read();
    void currentChanged();
    /// A sentence of what could not be done.
    void failed(const QString &sentence);

private:
    void readAgain();
    void take(const StatementReading &reading);
    void follow();

    Surroundings m_surroundings;
    ReadingWish m_wish;
    StatementReading m_reading;
    qsizetype m_current = -1;
    int m_pending = 0;
    bool m_stale = false;
    bool m_isReading = false;
    int m_generation = 0;
    mutable QHash<QString, QList<TermEntry>> m_terms;
};

} // namespace scrutineer
