// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace scrutineer {

/// What was typed into a form and not saved yet.
struct Draft
{
    QString type;     ///< The record type's name.
    QString recordId; ///< Of the record, also when it is new.
    bool isNew = false;
    QString label;       ///< What the record is called so far; may be empty.
    QDateTime written;   ///< UTC; set when the draft is written.
    QJsonObject content; ///< A RecordEdit.
};

/// The drafts of one project: a file for each in a folder of the user's own, written by a thread of its own, so that
/// neither the window nor an import delays them. A file is replaced whole and synced to the disk before the old one
/// goes, so that a killed program or a power cut leaves the old draft or the new one.
class Drafts
{
public:
    /// `folder` is the program's own folder for its files; drafts stand below it by the project's path.
    Drafts(const QString &folder, const QString &projectPath);
    /// Waits until all drafts are on the disk.
    ~Drafts();
    Q_DISABLE_COPY_MOVE(Drafts)

    /// Writes a draft in place of the one of the same record. The problem, if any, says why it could not be kept.
    QFuture<Outcome> write(const Draft &draft);
    /// Forgets the draft of a record.
    QFuture<Outcome> remove(const QString &recordId);
    /// Waits until all that was asked for is done.
    void flush();

    /// All drafts, the newest first. Files that cannot be read are left out, and stay where they are.
    [[nodiscard]] QList<Draft> all();
    /// The draft of a record, if there is one.
    [[nodiscard]] std::optional<Draft> of(const QString &recordId);
    /// The newest draft of a new record of a type, if there is one.
    [[nodiscard]] std::optional<Draft> newest(const QString &type);

private:
    QFuture<Outcome> inOrder(const std::function<Outcome()> &work);
    [[nodiscard]] QString pathOf(const QString &recordId) const;

    QString m_folder;
    QThreadPool m_thread;
};

} // namespace scrutineer
