// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/edtf.h"
#include "models/records/filter.h"
#include "models/records/result.h"
#include "models/storage/connection.h"

#include <QList>
#include <QStringList>

namespace scrutineer {

/// A stored text that wording is looked for in, without its words.
struct WordingText
{
    QString id;
    QString statement; ///< Its id.
    QString language;  ///< Empty when not known.
    QString standing;  ///< "verbatim", "translation", "summary", or empty when not known.
};

/// Who said a statement, when and on what: what tells one place of a passage from another.
struct WordingStatement
{
    QString id;
    QString title;
    Edtf issued;
    QStringList organizations; ///< Short names of issuers, and of the organisations of issuing missions.
    QStringList missions;
    QStringList elections;
    QStringList organizationIds;
    QStringList missionIds;
    QStringList electionIds;

    /// The missions, else the organisations, else the title.
    [[nodiscard]] QString issuers() const;
};

/// Reads what the search for repeated wording needs. All functions throw SqlError when the file cannot be read.
class WordingReader
{
public:
    explicit WordingReader(Connection &connection);

    /// The latest text of each language and standing of the statements that match the filter. A filter that does not
    /// suit statements is a problem.
    [[nodiscard]] Result<QList<WordingText>> texts(const Filter &filter) const;
    /// The words of a text; empty when it is gone.
    [[nodiscard]] QString content(const QString &text) const;
    /// A stretch of a text, from a code point.
    [[nodiscard]] QString words(const QString &text, qint64 start, qint64 length) const;
    /// The statement, with labels in the connection's language; a blank one when it is gone.
    [[nodiscard]] WordingStatement statement(const QString &id) const;
    /// The path of the open project.
    [[nodiscard]] QString project() const;

private:
    void readIssuers(qint64 seq, WordingStatement &statement) const;

    Connection &m_connection;
};

} // namespace scrutineer
