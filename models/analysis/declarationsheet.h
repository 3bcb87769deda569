// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "models/records/recordedit.h"
#include "models/storage/store.h"

#include <functional>

namespace scrutineer {

/// One point of the Declaration of Principles as one coder sees a mission, and what others found.
struct DeclarationPoint
{
    TermEntry principle;
    Record finding;                ///< Invalid: not yet answered, which is not "no information".
    QList<EditedRecord> citations; ///< Of the finding.
    QStringList others;            ///< "V-Dem 16: Partly".
};

/// The points of the Declaration of Principles for a mission.
struct DeclarationSheet
{
    QString mission;
    QString label;
    QString election;   ///< The label of the mission's election.
    QString coder;      ///< The name of the coder whose findings these are.
    QString coderId;    ///< Empty while there is no such coder.
    QStringList coders; ///< The names of all there are, this one among them.
    QList<TermEntry> answers;
    QList<DeclarationPoint> points;

    [[nodiscard]] bool isValid() const { return !mission.isEmpty(); }
    /// How many points this coder has answered, "no information" among them.
    [[nodiscard]] int answered() const;
    /// The change that answers a point, or takes its answer back when `answer` is empty: the finding goes then with
    /// its citations. A coder of this name is made when there is none. The sheet is as after the change from then on,
    /// so that the next one need not wait for the file. Empty when nothing would change.
    [[nodiscard]] ChangeSet answer(qsizetype point, const QString &answer, const std::function<QString()> &newId);
    /// The same for the note of an answered point.
    [[nodiscard]] ChangeSet note(qsizetype point, const Value &note);
    /// The same for its citations, with the records made in passing for them.
    [[nodiscard]] ChangeSet cite(qsizetype point, const QList<EditedRecord> &citations, const QList<Record> &created);
    /// The key of an answer: Y, P, N or I by what the term is worth; blank for further ones.
    [[nodiscard]] static QString keyOf(const TermEntry &answer);
};

/// Reads the sheet of a mission for a coder; with a blank name for the one who has found anything on it, else for
/// `author`. Invalid when there is no such mission. Throws SqlError.
[[nodiscard]] DeclarationSheet readDeclarationSheet(Connection &connection, const QString &mission,
                                                    const QString &coder, const QString &author);

} // namespace scrutineer
