// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/filter.h"
#include "models/records/mission.h"
#include "models/storage/boardfilter.h"
#include "models/storage/connection.h"

#include <QHash>
#include <QList>

#include <optional>

namespace scrutineer {

/// What a comparison sets side by side. A value, made by the page and the command line.
struct BoardQuery
{
    enum class Rows { Missions, Statements, Elections, Kinds };
    enum class Columns { Themes, Stages, Yardsticks };
    /// What the cells hold: the claims' polarity, or the overall verdicts of the codings that have such claims.
    enum class Measure { Polarity, Verdict };
    Rows rows = Rows::Missions;
    Columns columns = Columns::Themes;
    Measure measure = Measure::Polarity;
    QString organization;    ///< Elections: the id of the organisation whose statements are compared.
    Filter filter;           ///< With the scope; see BoardFilter.
    bool onlyPublic = false; ///< Leaves out private statements, codings and claims, as for a report.
    bool operator==(const BoardQuery &) const = default;
};

/// What stands on file for a comparison, as numbers of the file: read by BoardReader, put together by
/// comparisonBoard().
struct BoardReading
{
    struct Line
    {
        qint64 key = 0;
        QString id;
        QString label;
        std::optional<MissionState> state; ///< Missions only.
        bool joint = false;                ///< A mission of which others are parts.
        bool absent = false;               ///< There was no mission: declined, not invited, denied.
        QString kind;                      ///< The class of the first organisation's kind; missions only.
    };
    struct Column
    {
        qint64 key = 0;
        QString id;
        QString label;
        QString shortLabel; ///< Empty where there is none.
        std::optional<int> digit;
    };
    struct Issue ///< A statement that counts for a line.
    {
        qint64 line = 0;
        qint64 statement = 0;
    };
    struct Text
    {
        qint64 statement = 0;
        bool full = false; ///< Its full wording is on file, and it is no retelling.
    };
    struct Reading ///< A coding.
    {
        qint64 coding = 0;
        qint64 statement = 0;
        bool complete = false;
    };
    struct Gap ///< A silence as coded.
    {
        qint64 coding = 0;
        qint64 theme = 0;
        bool observed = true; ///< Not addressed; else explicitly not observed.
    };
    struct Tally
    {
        qint64 line = 0;
        qint64 term = 0; ///< 0: none is given.
        std::optional<int> polarity;
        qint64 count = 0;
        qint64 within = 0; ///< How many of them match the filter.
    };
    QList<Line> lines; ///< In order.
    QList<Column> columns;
    QHash<qint64, qint64> columnOfTerm; ///< Terms that roll up into a column, the columns' own among them.
    QList<Issue> issues;
    QList<Text> texts;
    QList<Reading> codings;
    QList<Gap> gaps;
    QList<Tally> tallies;
};

/// Reads what a comparison needs. All functions throw SqlError when the file cannot be read.
class BoardReader
{
public:
    /// A problem when the filter does not suit.
    static Result<BoardReader> make(Connection &connection, const BoardQuery &query);

    [[nodiscard]] BoardReading read() const;
    /// The claims behind a cell that match the filter, strongest criticism first, in the order of statements; a line or
    /// column of nothing means all of them. At most `limit`.
    [[nodiscard]] QList<qint64> claims(std::optional<qint64> line, std::optional<qint64> column, int limit) const;

    /// A claim as far as opposition goes.
    struct Mark
    {
        qint64 claim = 0;
        qint64 line = 0;
        qint64 theme = 0;
        qint64 place = 0; ///< 0: the whole, as for the phase.
        qint64 phase = 0;
        qint64 election = 0;
        int polarity = 0;
    };
    /// All claims with theme and polarity that match the filter, one mark for each line and election.
    [[nodiscard]] QList<Mark> marks() const;

private:
    struct Sql
    {
        QString text;
        QVariantList values;
    };
    BoardReader(Connection &connection, const BoardQuery &query, const BoardFilter &filter);
    [[nodiscard]] Sql issues() const;
    [[nodiscard]] Sql counted(const QString &columns, const QString &condition, const QString &end) const;
    void readLines(BoardReading &reading) const;
    void readColumns(BoardReading &reading) const;
    void readStatements(BoardReading &reading) const;
    void readTallies(BoardReading &reading) const;
    [[nodiscard]] QString termColumn() const;
    [[nodiscard]] QString yardstickJoin() const;
    [[nodiscard]] QString vocabulary() const;

    Connection &m_connection;
    BoardQuery m_query;
    BoardFilter m_filter;
    QString m_elections; ///< The seqs of the elections in scope, divided by commas.
    qint64 m_organization = -1;
};

} // namespace scrutineer
