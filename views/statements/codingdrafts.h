// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/drafts.h"

#include <QObject>

#include <memory>

namespace scrutineer {

class DraftPen;
class Workspace;

/// Keeps what is written in a field of a coding, and not committed yet, on the disk: one field for each statement, as
/// one is open at a time.
class CodingDrafts final : public QObject
{
    Q_OBJECT

public:
    /// What was written where.
    struct Writing
    {
        QString record; ///< A claim or coding; empty for a coding that was still to come.
        QString field;
        QString text;
        bool operator==(const Writing &) const = default;
    };

    /// Drafts of all projects are kept below `folder`.
    CodingDrafts(Workspace &workspace, const QString &folder, QObject *parent);
    ~CodingDrafts() override;

    /// Something was written; it is on the disk within 2 s.
    void keep(const QString &statement, const Writing &writing);
    /// What was written of a statement is committed, or not wanted.
    void drop(const QString &statement);
    /// What was left unsaved of a statement.
    [[nodiscard]] std::optional<Writing> left(const QString &statement);

Q_SIGNALS:
    /// A draft could not be written, in a sentence.
    void failed(const QString &sentence);

private:
    void followProject();

    Workspace &m_workspace;
    QString m_folder;
    QString m_statement;
    Writing m_writing;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<DraftPen> m_pen;
};

} // namespace scrutineer
