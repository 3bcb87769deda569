// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/comparisonboard.h"
#include "models/analysis/opposedclaims.h"
#include "models/records/filtertext.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <map>
#include <random>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

using Columns = BoardQuery::Columns;

/// A small project of random statements, codings, claims and silences.
class RandomCorpus
{
public:
    RandomCorpus(TestProject &project, quint32 seed)
        : m_project(project)
        , m_random(seed)
    {
        m_changes.title = u"Random corpus"_s;
        for (int i = 0; i < 2; ++i)
            elections += add(
                u"election"_s,
                {{u"title"_s, u"Election %1"_s.arg(i)}, {u"country"_s, u"AZ"_s}, {u"voting_day"_s, u"2024-02-07"_s}});
        for (int i = 0; i < 2; ++i)
            coders += add(u"coder"_s, {{u"name"_s, u"Coder %1"_s.arg(i)}});
        static const QStringList states{u"deployed"_s, u"concluded"_s, u"declined"_s, u"not_invited"_s, QString()};
        for (int i = 0; i < 9; ++i) {
            missions +=
                add(u"mission"_s,
                    {{u"title"_s, u"Mission %1"_s.arg(i)}, {u"election"_s, any(elections)}, {u"state"_s, any(states)}});
        }
        themes = ids(u"theme"_s);
        kinds = ids(u"statement_kind"_s);
        stages = ids(u"stage"_s);
        yardsticks = ids(u"yardstick"_s);
        for (int i = 0; i < 25; ++i)
            addStatement(i);
        const Workspace::Committed committed = m_project.workspace.commitNow(m_changes);
        if (!committed)
            throw std::runtime_error(committed.problem().sentence.toStdString());
    }

    QStringList elections, coders, missions, themes, kinds, stages, yardsticks;

private:
    int below(int end) { return int(m_random() % quint32(end)); }
    QString any(const QStringList &list) { return list.at(below(int(list.size()))); }
    QStringList ids(const QString &vocabulary)
    {
        QStringList found;
        for (const TermEntry &term : m_project.workspace.store().terms(vocabulary))
            found += term.id;
        return found;
    }
    QString add(const QString &type, const QList<std::pair<QString, QVariant>> &fields)
    {
        Record record(requireRecordType(type), m_project.workspace.newId());
        for (const auto &[name, value] : fields) {
            if (value.typeId() == QMetaType::QString && !value.toString().isEmpty())
                record.setValue(name, Value(value.toString()));
            else if (value.typeId() == QMetaType::Int)
                record.setValue(name, Value(qint64(value.toInt())));
        }
        m_changes.insert(record);
        return record.id();
    }
    void addStatement(int number)
    {
        const QString statement =
            add(u"statement"_s, {{u"title"_s, u"Statement %1"_s.arg(number)},
                                 {u"kind"_s, any(kinds.mid(0, 3))},
                                 {u"form"_s, any({u"written"_s, u"oral"_s, u"reported"_s, u"written"_s})}});
        add(u"statement_election"_s, {{u"statement"_s, statement}, {u"election"_s, any(elections)}});
        for (int i = below(3); i >= 0; --i) {
            const QString role = m_project.term(u"statement_issuer_role"_s,
                                                any({u"issuer"_s, u"co_issuer"_s, u"reporting_host"_s, u"issuer"_s}));
            add(u"statement_issuer"_s, {{u"statement"_s, statement}, {u"mission"_s, any(missions)}, {u"role"_s, role}});
        }
        for (int i = below(3); i > 0; --i) {
            add(u"statement_text"_s, {{u"statement"_s, statement},
                                      {u"number"_s, i},
                                      {u"standing"_s, any({u"verbatim"_s, u"translation"_s, u"summary"_s})},
                                      {u"completeness"_s, any({u"full"_s, u"full"_s, u"excerpt"_s})},
                                      {u"content"_s, u"Words."_s}});
        }
        for (int i = below(3); i > 0; --i)
            addCoding(statement);
    }
    void addCoding(const QString &statement)
    {
        const QString coding =
            add(u"coding"_s, {{u"statement"_s, statement},
                              {u"coder"_s, any(coders)},
                              {u"state"_s, any({u"open"_s, u"complete"_s, u"adjudicated"_s, u"complete"_s})}});
        for (int i = below(6); i > 0; --i) {
            const int polarity = below(6) - 2;
            const QString claim = add(u"claim"_s, {{u"coding"_s, coding},
                                                   {u"proposition"_s, u"Something"_s},
                                                   {u"theme"_s, below(8) ? any(themes) : QString()},
                                                   {u"stage"_s, below(3) ? any(stages) : QString()},
                                                   {u"polarity"_s, polarity <= 2 ? QVariant(polarity) : QVariant()}});
            for (int j = below(3); j > 0; --j)
                add(u"claim_yardstick"_s, {{u"claim"_s, claim}, {u"yardstick"_s, any(yardsticks)}});
        }
        for (int i = below(4); i > 0; --i) {
            add(u"silence"_s, {{u"coding"_s, coding},
                               {u"theme"_s, any(themes)},
                               {u"kind"_s, any({u"not_addressed"_s, u"not_observed"_s})}});
        }
    }

    TestProject &m_project;
    std::mt19937 m_random;
    ChangeSet m_changes;
};

using Keep = std::function<bool(const Record &)>;

/// The board computed anew from whole records, one cell at a time, without regard for speed.
class NaiveBoard
{
public:
    NaiveBoard(Store &store, Columns columns, const Keep &statements, const Keep &codings, const Keep &claims)
        : m_store(store)
        , m_columns(columns)
        , m_keepClaim(claims)
    {
        for (const Record &one : store.records(requireRecordType(u"statement"))) {
            if (statements(one))
                m_statements += one;
        }
        for (const Record &one : store.records(requireRecordType(u"coding"))) {
            if (codings(one))
                m_codings += one;
        }
        m_claims = store.records(requireRecordType(u"claim"));
        m_silences = store.records(requireRecordType(u"silence"));
        m_texts = store.records(requireRecordType(u"statement_text"));
        m_issuers = store.records(requireRecordType(u"statement_issuer"));
        m_host = store.termId(u"statement_issuer_role"_s, u"reporting_host"_s);
        for (const Record &one : store.records(requireRecordType(u"claim_yardstick")))
            m_yardsticks[one.value(u"claim").text()] += one.value(u"yardstick").text();
    }

    BoardCell cell(const QString &mission, const QString &column) const
    {
        BoardCell cell;
        const QList<Record> statements = statementsOf(mission);
        bool leftOut = false;
        bool notObserved = false;
        bool settled = true;
        bool full = !statements.isEmpty();
        for (const Record &statement : statements) {
            const QList<Record> codings = codingsOf(statement.id());
            for (const Record &coding : codings) {
                count(coding.id(), column, cell, leftOut);
                notObserved = notObserved || silent(coding.id(), column, u"not_observed"_s, true);
            }
            settled = settled && isSettled(codings, column);
            full = full && isFull(statement);
        }
        const QString state = m_store.record(mission).value(u"state").text();
        if (cell.claims() > 0)
            cell.state = CellState::Coded;
        else if (leftOut)
            cell.state = CellState::LeftOut;
        else if (notObserved)
            cell.state = CellState::NotObserved;
        else if (state == u"declined" || state == u"not_invited" || state == u"denied")
            cell.state = CellState::NoMission;
        else if (!settled)
            cell.state = CellState::NotCoded;
        else
            cell.state = full ? CellState::NotAddressed : CellState::NotInText;
        return cell;
    }

private:
    QList<Record> statementsOf(const QString &mission) const
    {
        QList<Record> found;
        for (const Record &statement : m_statements) {
            bool issued = false;
            for (const Record &issuer : m_issuers) {
                issued =
                    issued || (issuer.value(u"statement").text() == statement.id() &&
                               issuer.value(u"mission").text() == mission && issuer.value(u"role").text() != m_host);
            }
            if (issued)
                found += statement;
        }
        return found;
    }
    QList<Record> codingsOf(const QString &statement) const
    {
        QList<Record> found;
        for (const Record &coding : m_codings) {
            if (coding.value(u"statement").text() == statement)
                found += coding;
        }
        return found;
    }
    QString top(const QString &term) const
    {
        const auto known = m_tops.constFind(term);
        if (known != m_tops.constEnd())
            return *known;
        const std::optional<TermEntry> entry = m_store.term(term);
        return *m_tops.insert(term, !entry || entry->parent.isEmpty() ? term : top(entry->parent));
    }
    QStringList columnsOf(const Record &claim) const
    {
        if (m_columns == Columns::Themes)
            return {top(claim.value(u"theme").text())};
        if (m_columns == Columns::Stages)
            return {claim.value(u"stage").text()};
        const QStringList found = m_yardsticks.value(claim.id());
        return found.isEmpty() ? QStringList{QString()} : found;
    }
    void count(const QString &coding, const QString &column, BoardCell &cell, bool &leftOut) const
    {
        for (const Record &claim : m_claims) {
            if (claim.value(u"coding").text() != coding)
                continue;
            const qsizetype times = columnsOf(claim).count(column);
            if (times == 0)
                continue;
            if (!m_keepClaim(claim))
                leftOut = true;
            else if (claim.value(u"polarity").isBlank())
                cell.unscored += times;
            else
                cell.counts[std::size_t(claim.value(u"polarity").integer().value() + 2)] += times;
        }
    }
    bool silent(const QString &coding, const QString &column, const QString &kind, bool rollsUp) const
    {
        if (m_columns != Columns::Themes)
            return false;
        return std::ranges::any_of(m_silences, [&](const Record &one) {
            const QString theme = one.value(u"theme").text();
            return one.value(u"coding").text() == coding && one.value(u"kind").text() == kind &&
                   (rollsUp ? top(theme) : theme) == column;
        });
    }
    bool isSettled(const QList<Record> &codings, const QString &column) const
    {
        return !codings.isEmpty() && std::ranges::all_of(codings, [&](const Record &one) {
            return one.value(u"state").text() != u"open" || silent(one.id(), column, u"not_addressed"_s, false);
        });
    }
    bool isFull(const Record &statement) const
    {
        return statement.value(u"form").text() != u"reported" && std::ranges::any_of(m_texts, [&](const Record &one) {
                   return one.value(u"statement").text() == statement.id() &&
                          one.value(u"completeness").text() == u"full";
               });
    }

    Store &m_store;
    Columns m_columns;
    Keep m_keepClaim;
    QString m_host;
    QHash<QString, QStringList> m_yardsticks;
    mutable QHash<QString, QString> m_tops;
    QList<Record> m_statements, m_codings, m_claims, m_silences, m_texts, m_issuers;
};

} // namespace

class TestComparisonBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsANaiveRecomputation_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<QString>("filter");
        QTest::newRow("themes") << int(Columns::Themes) << QString();
        QTest::newRow("stages") << int(Columns::Stages) << QString();
        QTest::newRow("yardsticks") << int(Columns::Yardsticks) << QString();
        QTest::newRow("statements") << int(Columns::Themes) << u"form:written"_s;
        QTest::newRow("codings") << int(Columns::Themes) << u"coder:\"Coder 1\""_s;
        QTest::newRow("claims") << int(Columns::Themes) << u"polarity<0"_s;
        QTest::newRow("all three") << int(Columns::Stages) << u"polarity<0 form:written coder:\"Coder 1\""_s;
        QTest::newRow("scope") << int(Columns::Themes) << u"scope"_s;
    }

    void equalsANaiveRecomputation()
    {
        QFETCH(int, columns);
        QFETCH(QString, filter);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        TestProject project;
        const RandomCorpus corpus(project, seed);
        Store &store = project.workspace.store();

        const QString election = corpus.elections.first();
        BoardQuery query;
        query.columns = Columns(columns);
        query.filter = filter == u"scope" ? Filter::scope(election) : readFilter(filter).filter;
        const Result<ComparisonBoard> board = readBoard(project.workspace.connection(), query);
        QVERIFY2(board, board ? "" : qPrintable(board.problem().sentence));

        const auto inScope = [&](const Record &one) {
            const auto links = store.recordsWhere(requireRecordType(u"statement_election"), u"statement", one.id());
            return std::ranges::any_of(links,
                                       [&](const Record &link) { return link.value(u"election").text() == election; });
        };
        const bool written = filter.contains(u"form"_s);
        const NaiveBoard naive(
            store, Columns(columns),
            [&](const Record &one) {
                return (!written || one.value(u"form").text() == u"written") && (filter != u"scope" || inScope(one));
            },
            [&](const Record &one) {
                return !filter.contains(u"coder"_s) || one.value(u"coder").text() == corpus.coders[1];
            },
            [&](const Record &one) {
                return !filter.contains(u"polarity"_s) ||
                       (!one.value(u"polarity").isBlank() && one.value(u"polarity").integer() < 0);
            });
        QVERIFY(!board->lines.isEmpty());
        for (const BoardLine &line : board->lines) {
            QCOMPARE(line.cells.size(), board->columns.size());
            for (qsizetype i = 0; i < line.cells.size(); ++i) {
                const BoardCell wanted = naive.cell(line.id, board->columns[i].id);
                const QString where = u"%1 / %2: %3, wanted %4"_s.arg(
                    line.label, board->columns[i].label, cellStateKey(line.cells[i].state), cellStateKey(wanted.state));
                QVERIFY2(line.cells[i] == wanted, qPrintable(where));
            }
        }
    }

    void rollsThemesUp()
    {
        TestProject project;
        const ThinCorpus corpus(project);
        corpus.claim(u"secrecy"_s, -1);
        corpus.claim(u"voting"_s, 2);
        const ComparisonBoard board = *readBoard(project.workspace.connection(), {});
        QCOMPARE(board.columns.size(), 10);
        const BoardCell voting = cell(board, u"Voting"_s);
        QCOMPARE(voting.claims(), 2);
        QCOMPARE(*voting.mean(), 0.5);
        QCOMPARE(voting.lowest(), -1);
        QCOMPARE(voting.highest(), 2);
    }

    void aRetellingNeverYieldsNotAddressed()
    {
        TestProject project;
        const ThinCorpus corpus(project);
        project.set(corpus.coding, u"state"_s, Value(u"complete"_s));
        QCOMPARE(cell(*readBoard(project.workspace.connection(), {}), u"Media"_s).state, CellState::NotInText);
        project.add(u"statement_text"_s, {{u"statement"_s, Value(corpus.statement)},
                                          {u"number"_s, Value(qint64(1))},
                                          {u"standing"_s, Value(u"verbatim"_s)},
                                          {u"completeness"_s, Value(u"full"_s)},
                                          {u"content"_s, Value(u"Words."_s)}});
        QCOMPARE(cell(*readBoard(project.workspace.connection(), {}), u"Media"_s).state, CellState::NotAddressed);
        project.set(corpus.statement, u"form"_s, Value(u"reported"_s));
        QCOMPARE(cell(*readBoard(project.workspace.connection(), {}), u"Media"_s).state, CellState::NotInText);
        project.set(corpus.coding, u"state"_s, Value(u"open"_s));
        QCOMPARE(cell(*readBoard(project.workspace.connection(), {}), u"Media"_s).state, CellState::NotCoded);
    }

    void aNarrowerFilterIsNoSilence()
    {
        TestProject project;
        const ThinCorpus corpus(project);
        corpus.claim(u"media"_s, -2);
        BoardQuery query;
        query.filter = readFilter(u"polarity>0").filter;
        QCOMPARE(cell(*readBoard(project.workspace.connection(), query), u"Media"_s).state, CellState::LeftOut);
    }

    void aConditionOnNothingIsAProblem()
    {
        TestProject project;
        BoardQuery query;
        query.filter = readFilter(u"nonsense:1").filter;
        const Result<ComparisonBoard> board = readBoard(project.workspace.connection(), query);
        QVERIFY(!board);
        QVERIFY(!board.problem().sentence.isEmpty());
    }

    void opposesClaimsOfDifferentLines()
    {
        using Mark = BoardReader::Mark;
        const QList<Mark> marks{
            {1, 10, 7, 0, 0, 1, -2}, {2, 11, 7, 0, 0, 1, 2}, {3, 11, 7, 0, 0, 1, 0}, {4, 10, 7, 0, 0, 1, 1},
            {5, 12, 8, 0, 0, 1, 2},  {6, 12, 7, 3, 0, 1, 2}, {7, 12, 7, 0, 0, 2, 2}, {8, 10, 7, 0, 0, 1, -1},
            {8, 11, 7, 0, 0, 1, -1}, {9, 12, 7, 0, 0, 1, 1},
        };
        const OpposedPairs found = opposedPairs(marks, 100);
        // Not with another theme, place or election, nor within a line; 8 stands for both 10 and 11.
        const QList<OpposedPair> wanted{{1, 2, 4}, {1, 9, 3}, {1, 3, 2}, {8, 9, 2}};
        QCOMPARE(found.pairs.size(), wanted.size());
        QVERIFY(found.pairs == wanted);
        QCOMPARE(found.count, 4);
        QCOMPARE(opposedPairs(marks, 1).pairs.size(), 1);
        QCOMPARE(opposedPairs(marks, 1).count, 4);
    }

    void sortsByDivergence()
    {
        TestProject project;
        const ThinCorpus one(project);
        const ThinCorpus other(project);
        one.claim(u"media"_s, -2);
        other.claim(u"media"_s, 2);
        one.claim(u"voting"_s, 1);
        other.claim(u"voting"_s, 1);
        const ComparisonBoard board = readBoard(project.workspace.connection(), {})->sortedByDivergence();
        QCOMPARE(board.columns[0].label, u"Media"_s);
        QCOMPARE(*board.columns[0].divergence.value, 1.0);
        QCOMPARE(board.columns[1].label, u"Voting"_s);
        QCOMPARE(*board.columns[1].divergence.value, 0.0);
        QCOMPARE(*board.divergence, 0.5);
        QCOMPARE(*board.lines[0].cells[0].mean() + *board.lines[1].cells[0].mean(), 0.0);
    }

private:
    /// One mission with one written statement and one open coding.
    struct ThinCorpus
    {
        explicit ThinCorpus(TestProject &made)
            : project(made)
        {
            const QString election = project.add(u"election"_s, {{u"title"_s, Value(u"Election"_s)},
                                                                 {u"country"_s, Value(u"AZ"_s)},
                                                                 {u"voting_day"_s, Value(u"2024-02-07"_s)}});
            const QString mission =
                project.add(u"mission"_s, {{u"title"_s, Value(u"Mission"_s)}, {u"election"_s, Value(election)}});
            statement =
                project.add(u"statement"_s, {{u"title"_s, Value(u"Statement"_s)}, {u"form"_s, Value(u"written"_s)}});
            project.add(u"statement_issuer"_s, {{u"statement"_s, Value(statement)}, {u"mission"_s, Value(mission)}});
            const QString coder = project.add(u"coder"_s, {{u"name"_s, Value(u"Coder"_s)}});
            coding = project.add(
                u"coding"_s,
                {{u"statement"_s, Value(statement)}, {u"coder"_s, Value(coder)}, {u"state"_s, Value(u"open"_s)}});
        }
        void claim(const QString &theme, int polarity) const
        {
            project.add(u"claim"_s, {{u"coding"_s, Value(coding)},
                                     {u"proposition"_s, Value(u"Something"_s)},
                                     {u"theme"_s, Value(project.term(u"theme"_s, theme))},
                                     {u"polarity"_s, Value(qint64(polarity))}});
        }

        TestProject &project;
        QString statement;
        QString coding;
    };

    static BoardCell cell(const ComparisonBoard &board, const QString &column)
    {
        const auto found = std::ranges::find(board.columns, column, &BoardColumn::label);
        return board.lines.first().cells.at(found - board.columns.begin());
    }
};

QTEST_GUILESS_MAIN(TestComparisonBoard)
#include "tst_comparisonboard.moc"
