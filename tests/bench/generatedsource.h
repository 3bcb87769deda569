// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changeset.h"
#include "tests/bench/wordstock.h"

#include <QHash>

namespace scrutineer {

/// How many records of each kind a generated project has. The proportions are those of a project that a group of people
/// has fed for years: a statement has an election, an issuer, in half of the cases a source, in a third a verdict.
struct ProjectSize
{
    explicit ProjectSize(int ofStatements);

    int statements;
    int elections;
    int organizations;
    int persons;
    int missions;
    int visits;
    int sources;
    int places;
};

/// The records of a generated project as inserts, in the order in which they might have been logged: first the
/// surroundings, then statements with their parts. Each record follows from the seed and its place alone, so that the
/// writer may go through them several times.
class GeneratedSource : public ChangeSource
{
public:
    /// The surroundings: elections, organisations, persons, missions, visits, sources, figures.
    static GeneratedSource surroundings(const ProjectSize &size, quint64 seed);
    /// The statements from `first` up to but without `last`.
    static GeneratedSource statements(const ProjectSize &size, quint64 seed, int first, int last);
    /// Persons beyond those of the project, for changes that are measured; `mark` keeps their ids apart.
    static GeneratedSource newcomers(const ProjectSize &size, quint64 seed, int count, int mark);

    void rewind() override;
    bool next(RecordChange &change) override;

    /// The id of the statement at a place.
    static QString statementId(int index);

private:
    enum class Kind {
        Place,
        Organization,
        Election,
        Person,
        Source,
        Mission,
        Visit,
        Statement,
        Newcomer,
        Coder,
    };
    struct Stretch
    {
        Kind kind;
        int first;
        int last;
    };
    GeneratedSource(const ProjectSize &size, quint64 seed, QList<Stretch> stretches);

    static QString idOf(Kind kind, int index, int part = 0);
    [[nodiscard]] QString term(const char *vocabulary, Dice &dice, int most) const;
    [[nodiscard]] QString electionDay(int election, int shift) const;
    void fill();
    RecordChange &add(const char *type, const QString &id);
    void addSurrounding(Kind kind, int index, Dice &dice);
    void addOrganization(int index, Dice &dice);
    void addElection(int index, Dice &dice);
    void addPerson(Kind kind, int index, Dice &dice);
    void addMission(int index, Dice &dice);
    void addFigure(int index, int part, const QString &subject, Dice &dice);
    void addVisit(int index, Dice &dice);
    void addSource(int index, Dice &dice);
    void addStatement(int index, Dice &dice);
    void addStatementParts(int index, const QString &id, int election, Dice &dice);

    ProjectSize m_size;
    quint64 m_seed;
    QList<Stretch> m_stretches;
    WordStock m_words;
    mutable QHash<QByteArray, QStringList> m_terms;
    int m_stretch = 0;
    int m_index = 0;
    QList<RecordChange> m_waiting; ///< The record at the present place and its parts.
    qsizetype m_given = 0;
};

} // namespace scrutineer
